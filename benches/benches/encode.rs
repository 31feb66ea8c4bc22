//! From values to text, each frame by each library.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use onebot_benches::{frames, subjects};

fn encode(criterion: &mut Criterion) {
    for frame in frames::all() {
        let mut group = criterion.benchmark_group(format!("encode {}", frame.name));
        group.throughput(Throughput::Bytes(frame.bytes() as u64));
        for mut subject in subjects::encode(&frame) {
            group.bench_function(subject.name, |bencher| bencher.iter(|| subject.run()));
        }
    }
}

criterion_group!(benches, encode);
criterion_main!(benches);
