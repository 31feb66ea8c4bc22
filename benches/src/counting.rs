//! An allocator that counts while it is told to; the calls themselves go to the system.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

static COUNT: AtomicBool = AtomicBool::new(false);
static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// To be made the global allocator of a program that uses [`count`].
#[derive(Debug)]
pub struct Counting;

/// What was allocated meanwhile.
#[derive(Debug, Clone, Copy)]
pub struct Allocated {
    /// How often, reallocations too.
    pub allocations: usize,
    /// The most bytes that were held at a time.
    pub peak: usize,
}

/// Counts what this allocates. Nothing else may run.
pub fn count(run: impl FnOnce()) -> Allocated {
    for counter in [&ALLOCATIONS, &LIVE, &PEAK] {
        counter.store(0, Relaxed);
    }
    COUNT.store(true, Relaxed);
    run();
    COUNT.store(false, Relaxed);
    Allocated { allocations: ALLOCATIONS.load(Relaxed), peak: PEAK.load(Relaxed) }
}

fn note(allocations: usize, freed: usize, allocated: usize) {
    if COUNT.load(Relaxed) {
        ALLOCATIONS.fetch_add(allocations, Relaxed);
        LIVE.fetch_add(allocated, Relaxed);
        // Memory from before the counting began may be freed in it.
        let live = LIVE.load(Relaxed).saturating_sub(freed);
        LIVE.store(live, Relaxed);
        PEAK.fetch_max(live, Relaxed);
    }
}

// SAFETY: every call is handed to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(1, 0, layout.size());
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(1, 0, layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(1, layout.size(), size);
        unsafe { System.realloc(block, layout, size) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        note(0, layout.size(), 0);
        unsafe { System.dealloc(block, layout) }
    }
}
