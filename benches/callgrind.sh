#!/bin/sh
# Instructions per document, by callgrind: (10 + N runs, less 10 runs) / N, so that what happens once does not count.
# The arguments, if any, are frames: `benches/callgrind.sh a b`.
set -eu
cd "$(dirname "$0")"
cargo build --quiet --release --bin instructions
binary="${CARGO_TARGET_DIR:-target}/release/instructions"

# Instructions of the whole process; the subject runs $4 times.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" "$1" "$2" "$3" "$4" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

heading=
"$binary" | while IFS="$(printf '\t')" read -r op frame documents subject; do
    case " ${*:-$frame} " in *" $frame "*) ;; *) continue ;; esac
    n=$((documents > 1 ? 2 : 20))
    less=$(count "$op" "$frame" "$subject" 10)
    more=$(count "$op" "$frame" "$subject" $((10 + n)))
    each=$(((more - less) / n / documents))
    # The first subject of each table is what the others are compared with.
    if [ "$heading" != "$op $frame" ]; then
        heading="$op $frame"
        base=$each
        printf '%s\n' "$heading"
    fi
    printf '  %-42s %9d %6.3f\n' "$subject" "$each" "$(echo "$each $base" | awk '{ print $1 / $2 }')"
done
