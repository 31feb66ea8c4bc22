//! Every table of `compare`, by criterion: `cargo bench -- "decode a/"` for one of them.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use onebot_benches::measure::tables;

fn all(criterion: &mut Criterion) {
    for table in tables(|_| true) {
        let mut group = criterion.benchmark_group(table.heading());
        group.throughput(Throughput::Bytes(table.frame.bytes() as u64));
        for subject in (table.operation.subjects)(&table.frame) {
            if let Ok(mut work) = subject.work {
                group.bench_function(subject.name, |bencher| bencher.iter(&mut work));
            }
        }
    }
}

criterion_group!(benches, all);
criterion_main!(benches);
