#!/bin/bash -eu
# Builds every target with its seeds and its dictionary into $OUT, as OSS-Fuzz and ClusterFuzzLite ask for.
#
# Their base image sets $SRC, $OUT and $SANITIZER, and gives `cargo fuzz` by a nightly compiler. The flags for the engine come
# with `libfuzzer-sys`, so $LIB_FUZZING_ENGINE is not linked here.

cd "$SRC/onebot-types"

sanitizer=${SANITIZER:-address}
case "$sanitizer" in
    # There is no code here that the sanitizer for undefined behaviour would look at.
    coverage | undefined | introspector) sanitizer=none ;;
esac

cargo fuzz build --release --sanitizer "$sanitizer" --fuzz-dir fuzz
# Where the compiler puts what it builds for this machine.
built=${CARGO_TARGET_DIR:-fuzz/target}/$(rustc -vV | sed -n 's/^host: //p')/release

cargo run --quiet --manifest-path fuzz/Cargo.toml --example seeds -- --zip-layout "$OUT/.seeds"
for source in fuzz/fuzz_targets/*.rs; do
    target=$(basename "$source" .rs)
    cp "$built/$target" "$OUT/$target"
    cp "$OUT/.seeds/$target.dict" "$OUT/$target.dict"
    printf '[libfuzzer]\ndict = %s.dict\nmax_len = 8192\nlen_control = 0\n' "$target" >"$OUT/$target.options"
    corpus=$OUT/.seeds/${target}_seed_corpus
    if [ -n "$(ls -A "$corpus")" ]; then
        (cd "$corpus" && zip --quiet --recurse-paths "$OUT/${target}_seed_corpus.zip" .)
    fi
done
rm -r "$OUT/.seeds"
