//! Looking at the bytes of a text, eight at a time.

pub(super) const ONES: u64 = 0x0101_0101_0101_0101;

/// The top bit of each byte that is a quote, a backslash or a control character; bytes after the first may be wrong.
#[inline(always)]
pub(in crate::codec) fn special(word: u64) -> u64 {
    // `c ^ 2` is below 0x21 for a quote and for control characters, and for nothing else in ASCII.
    let quote_or_control = word ^ (ONES * 2);
    let escape = word ^ (ONES * u64::from(b'\\'));
    (quote_or_control.wrapping_sub(ONES * 0x21) | escape.wrapping_sub(ONES)) & !word & (ONES * 0x80)
}

#[inline(always)]
pub(super) fn byte(b: &[u8], i: u32) -> Option<u8> {
    b.get(i as usize).copied()
}

/// The `N` bytes at `i`, if there are that many.
#[inline(always)]
pub(super) fn window<const N: usize>(b: &[u8], i: u32) -> Option<&[u8; N]> {
    b.get(i as usize..i as usize + N)?.first_chunk()
}

/// The index of the first quote, backslash or control character at or after `i`, or the length.
#[inline(always)]
pub(super) fn scan(b: &[u8], i: u32) -> u32 {
    // Keys and most texts end in the first sixteen bytes, many in the first eight.
    let Some(w) = window::<16>(b, i) else { return scan_on(b, i) };
    let [low, high] = words(w);
    let (low, high) = (special(low), special(high));
    if low | high == 0 {
        return scan_on(b, i + 16);
    }
    i + if low == 0 { 8 + high.trailing_zeros() / 8 } else { low.trailing_zeros() / 8 }
}

/// As [`scan`], for what is longer or stands at the end.
#[inline(never)]
fn scan_on(b: &[u8], mut i: u32) -> u32 {
    while let Some(w) = window::<16>(b, i) {
        let [low, high] = words(w);
        let (low, high) = (special(low), special(high));
        if low | high != 0 {
            return i + if low == 0 { 8 + high.trailing_zeros() / 8 } else { low.trailing_zeros() / 8 };
        }
        i += 16;
    }
    while byte(b, i).is_some_and(|c| c != b'"' && c != b'\\' && c >= 0x20) {
        i += 1;
    }
    i
}

#[inline(always)]
pub(super) const fn words(w: &[u8; 16]) -> [u64; 2] {
    let word = u128::from_le_bytes(*w);
    [word as u64, (word >> 64) as u64]
}

/// The index of the first byte at or after `i` that is not blank, or the length.
#[cold]
#[inline(never)]
pub(super) fn after_blanks(b: &[u8], mut i: u32) -> u32 {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = byte(b, i) {
        i += 1;
    }
    i
}

/// The bytes from `i` on, fewer than sixteen, and zeros.
#[cold]
#[inline(never)]
pub(super) fn last(b: &[u8], i: u32) -> Option<[u8; 16]> {
    let rest = b.get(i as usize..)?;
    let mut padded = [0; 16];
    padded.get_mut(..rest.len())?.copy_from_slice(rest);
    Some(padded)
}
