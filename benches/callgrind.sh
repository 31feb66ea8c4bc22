#!/bin/sh
# Instructions per document, by callgrind: (2 + N runs, less 2 runs) / N, so that what happens once does not count. Prints lines
# of operation, frame, subject, instructions and their ratio to the first subject of the table, with tabs between.
#
# The arguments are frames: `./callgrind.sh a b`; without any it is all but the log, which takes hours. `FEATURES=peers` takes the
# other crates for QQ bots along.
set -eu
cd "$(dirname "$0")"
cargo build --quiet --release --features "${FEATURES:-}" --bin instructions
binary="${CARGO_TARGET_DIR:-target}/release/instructions"
wanted=${*:-a b c d e f g k l m s cq}

# Instructions of the whole process; the subject runs $4 times.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" "$1" "$2" "$3" "$4" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

heading=
"$binary" | while IFS="$(printf '\t')" read -r op frame documents subject; do
    case " $wanted " in *" $frame "*) ;; *) continue ;; esac
    n=$((documents > 1 ? 2 : 20))
    # Long documents take long.
    case $frame in l | x) n=1 ;; esac
    less=$(count "$op" "$frame" "$subject" 2)
    more=$(count "$op" "$frame" "$subject" $((2 + n)))
    each=$(((more - less) / n / documents))
    # The first subject of each table is what the others are compared with.
    if [ "$heading" != "$op $frame" ]; then
        heading="$op $frame"
        base=$each
    fi
    printf '%s\t%s\t%s\t%d\t%s\n' "$op" "$frame" "$subject" "$each" "$(echo "$each $base" | awk '{ printf "%.3f", $1 / $2 }')"
done
