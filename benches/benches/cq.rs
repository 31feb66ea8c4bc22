//! Between text with CQ codes and segments.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use onebot_benches::{frames, subjects};

fn cq(criterion: &mut Criterion) {
    let text = frames::cq_text();
    let mut group = criterion.benchmark_group("cq");
    group.throughput(Throughput::Bytes(text.len() as u64));
    for mut subject in subjects::cq(&text) {
        group.bench_function(subject.name, |bencher| bencher.iter(|| subject.run()));
    }
}

criterion_group!(benches, cq);
criterion_main!(benches);
