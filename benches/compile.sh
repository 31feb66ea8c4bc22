#!/usr/bin/env bash
# What it costs to build onebot-types, and crates that use it: CPU seconds, user and system together, of clean builds with the
# default profiles and without incremental compilation. Prints a table in Markdown.
#
#   ./compile.sh          onebot-types
#   ./compile.sh peers    the other crates for QQ bots too, which takes long
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TERM_QUIET=true TIMEFORMAT='%U %S'

# CPU seconds of a command.
cpu() {
    local times
    times=$( { time "$@" >"$work/out" 2>&1; } 2>&1) || { cat "$work/out" >&2; exit 1; }
    echo "$times" | awk '{ printf "%.1f", $1 + $2 }'
}

# A package that depends on a crate and does nothing; the versions are those of the benchmarks.
package() { # name, dependencies
    mkdir -p "$work/$1/src"
    printf '[package]\nname = "user"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n%s\n' "$2" \
        >"$work/$1/Cargo.toml"
    echo 'fn main() {}' >"$work/$1/src/main.rs"
    cp Cargo.lock "$work/$1/"
    cd "$work/$1"
    cargo fetch
    cd "$here"
}

in_package() { # name, command…
    local name=$1
    shift
    cd "$work/$name"
    "$@"
    cd "$here"
}

# Crates that are built; all of it; the crate alone, behind its dependencies. Each debug and release.
library() { # crate
    local all_debug all_release alone_debug alone_release crates lines
    crates=$(in_package "$1" cargo tree --edges normal,build --prefix none --format '{p}' | sed 's/ (\*)$//' | sort -u | wc -l)
    all_debug=$(in_package "$1" cpu cargo build)
    all_release=$(in_package "$1" cpu cargo build --release)
    in_package "$1" cargo clean --package "$1"
    in_package "$1" cargo clean --release --package "$1"
    alone_debug=$(in_package "$1" cpu cargo build --package "$1")
    alone_release=$(in_package "$1" cpu cargo build --release --package "$1")
    lines=$(in_package "$1" env RUSTC_BOOTSTRAP=1 cargo rustc --package "$1" --lib --profile check -- -Zunpretty=expanded | wc -l)
    echo "| $1 | $((crates - 1)) | $all_debug | $all_release | $alone_debug | $alone_release | $lines |"
}

# The user's package alone, with all it needs built.
user() { # crate, what it does
    in_package "$1" cargo build
    in_package "$1" cargo build --release
    touch "$work/$1/src/main.rs"
    local debug release
    debug=$(in_package "$1" cpu cargo build)
    touch "$work/$1/src/main.rs"
    release=$(in_package "$1" cpu cargo build --release)
    echo "| $2 | $debug | $release |"
}

# A program that reads and writes requests of these types, and reads their answers.
ours() { # actions…
    echo 'use onebot_types::v11::{ActionData, Request, Response, action::*};
fn call<A: ActionData>(request: &str, answer: &str) -> Option<(String, A::Response)> {
    let request = Request::<A>::from_json(request).ok()?;
    let answer = Response::<A>::from_json(answer).ok()?;
    Some((request.to_json(), answer.into_result().ok()?))
}
fn main() {
    let given: Vec<_> = std::env::args().collect();'
    printf '    println!("{:?}", call::<%s>(&given[1], &given[2]));\n' "$@"
    echo '}'
}

# The same with a crate whose types have serde's derives, and no type that binds answers to requests.
derived() { # requests… -- answers…
    echo 'use onebot_v11::api::{payload::*, resp::*};
fn call<A: serde::de::DeserializeOwned + serde::Serialize>(request: &str) -> Option<String> {
    serde_json::to_string(&serde_json::from_str::<A>(request).ok()?).ok()
}
fn answer<R: serde::de::DeserializeOwned + std::fmt::Debug>(answer: &str) -> Option<R> {
    serde_json::from_str(answer).ok()
}
fn main() {
    let given: Vec<_> = std::env::args().collect();'
    local what=call given=1
    for name in "$@"; do
        if [ "$name" = -- ]; then
            what=answer given=2
        else
            printf '    println!("{:?}", %s::<%s>(&given[%s]));\n' $what "$name" $given
        fi
    done
    echo '}'
}

ten=(SendPrivateMsg SendGroupMsg DeleteMsg GetMsg SetGroupKick SetGroupBan GetGroupInfo GetGroupMemberInfo GetGroupMemberList GetLoginInfo)

package onebot-types "onebot-types = { path = \"$here/../onebot-types\" }"
echo '| | crates | all, debug | all, release | alone, debug | alone, release | expanded lines |'
echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
library onebot-types
if [ "${1:-}" = peers ]; then
    for crate in onebot_v11 onebot-api kovi-onebot nagisa-onebot botrs; do
        dependencies=$(grep "^$crate = " Cargo.toml | sed 's/, optional = true//')
        [ "$crate" != onebot_v11 ] || dependencies+=$'\nserde = "1"\nserde_json = "1"'
        package "$crate" "$dependencies"
        library "$crate"
    done
fi

printf '\n| a crate that uses | debug | release |\n| --- | ---: | ---: |\n'
ours "${ten[@]}" >"$work/onebot-types/src/main.rs"
user onebot-types '10 actions of onebot-types'
mapfile -t all < <(sed -n '/^pub enum Action {/,/^}/s/^    \([A-Za-z0-9]*\)(Box<.*/\1/p' ../onebot-types/src/v11/action.rs)
ours "${all[@]}" >"$work/onebot-types/src/main.rs"
user onebot-types "all ${#all[@]} actions of onebot-types"
if [ "${1:-}" = peers ]; then
    # Its answers are named after the requests; of a list, the item is.
    answers=(SendPrivateMsgResponse SendGroupMsgResponse DeleteMsgResponse GetMsgResponse GetGroupInfoResponse
        GetGroupMemberInfoResponse 'Vec<GetGroupMemberListResponseItem>' GetLoginInfoResponse)
    derived "${ten[@]}" -- "${answers[@]}" >"$work/onebot_v11/src/main.rs"
    user onebot_v11 "10 actions of onebot_v11"
fi
