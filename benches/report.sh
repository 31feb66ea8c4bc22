#!/usr/bin/env bash
# Measures everything on this machine, and writes FIGURES.md and chart.svg. Takes about an hour; nothing else should run.
#
#   ./report.sh                        all of it
#   ./report.sh compare scaling …      these parts (compare, instructions, compile, scaling, fmt); the rest as it was measured last
set -euo pipefail
cd "$(dirname "$0")"
parts=" ${*:-compare instructions compile scaling fmt} "
# What was measured, so that a part can be measured again.
kept=target/report
mkdir -p "$kept"
export FEATURES=peers

measure() { # part, file, command…
    case $parts in *" $1 "*) ;; *) return 0 ;; esac
    local file=$kept/$2
    shift 2
    printf '%s\n' "$*" >&2
    "$@" >"$file.new"
    mv "$file.new" "$file"
}

cargo build --quiet --release --features peers --bins
run=${CARGO_TARGET_DIR:-target}/release
for n in 1 2 3; do
    measure compare "compare-$n.ndjson" "$run/compare" --json
done
measure instructions instructions.tsv ./callgrind.sh
measure scaling scaling.md "$run/scaling"
measure fmt fmt.md ./fmt.sh
measure compile compile.md ./compile.sh peers

when=$(date --utc +%F)
machine="$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(uname -s) $(uname -m)"
compiler=$(rustc --version | cut -d ' ' -f 1-2)
{
    echo '# Figures'
    echo
    echo "Written by \`./report.sh\`; what they mean is in [README.md](README.md). $when, $machine, $compiler."
    echo
    "$run/figures" "$kept"/compare-?.ndjson $(ls "$kept"/instructions.tsv 2>/dev/null)
    for part in 'compile:Building' 'scaling:Scaling' 'fmt:The command'; do
        [ ! -e "$kept/${part%%:*}.md" ] || { printf '\n## %s\n\n' "${part#*:}"; cat "$kept/${part%%:*}.md"; }
    done
} >FIGURES.md
"$run/chart" chart.svg "$when, $machine, $compiler; median of three runs" "$kept"/compare-?.ndjson
