#!/usr/bin/env bash
# `onebot fmt` on a log of 1 GB: wall clock, CPU time and the most memory that it held. Prints a table in Markdown.
#
#   ./fmt.sh [BYTES]
set -euo pipefail
cd "$(dirname "$0")"
bytes=${1:-1000000000}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

cargo build --quiet --release --bin log
cargo build --quiet --release --manifest-path ../Cargo.toml --package onebot-types --features cli --bin onebot
"${CARGO_TARGET_DIR:-target}/release/log" "$bytes" >"$log"
# Read from memory, as far as it has room.
cat "$log" >/dev/null

onebot=${CARGO_TARGET_DIR:-../target}/release/onebot
ticks=$(getconf CLK_TCK)
begin=$(date +%s.%N)
"$onebot" fmt "$log" >/dev/null &
pid=$!
# The kernel keeps the high-water mark and the times as long as the process is there; the last look counts.
peak=0 cpu=0
while [ -e /proc/$pid/status ]; do
    seen=$(sed -n 's/^VmHWM:\s*\([0-9]*\) kB/\1/p' /proc/$pid/status 2>/dev/null) || true
    peak=${seen:-$peak}
    seen=$(awk '{ print $14 + $15 }' /proc/$pid/stat 2>/dev/null) || true
    [ "${seen:-0}" = 0 ] || cpu=$seen
    sleep 0.05
done
wait $pid
end=$(date +%s.%N)

echo '| log | wall clock | CPU time | cores used | most memory |'
echo '| ---: | ---: | ---: | ---: | ---: |'
awk -v size="$(stat --format %s "$log")" -v wall="$(echo "$end $begin" | awk '{ print $1 - $2 }')" -v cpu="$cpu" -v ticks="$ticks" -v peak="$peak" \
    'BEGIN { printf "| %.0f MB | %.1f s (%.0f MB/s) | %.1f s | %.2f | %.1f MiB |\n", size / 1e6, wall, size / 1e6 / wall, cpu / ticks, cpu / ticks / wall, peak / 1024 }'
