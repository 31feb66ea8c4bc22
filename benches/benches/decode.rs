//! From text to values, each frame by each library.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use onebot_benches::{frames, subjects};

fn decode(criterion: &mut Criterion) {
    for frame in frames::all() {
        let mut group = criterion.benchmark_group(format!("decode {}", frame.name));
        group.throughput(Throughput::Bytes(frame.bytes() as u64));
        for mut subject in subjects::decode(&frame) {
            group.bench_function(subject.name, |bencher| bencher.iter(|| subject.run()));
        }
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
