#!/usr/bin/env bash
# Packs the packages, and uses them as a stranger would: a program that references them, the same program compiled
# natively, and the installed tool. Prints one line a check, and exits with 1 if one failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly consumer="$PWD/tests/Consumer"
readonly work="$PWD/.artifacts/consumer"
readonly source="$PWD/.artifacts/packages"
readonly tools="$work/tools"
readonly logs="$work/logs"
# A version never used before, so that no package of an earlier run can be taken for it.
version="0.0.0-check.$(date -u +%Y%m%d%H%M%S).$$"
readonly version
failed=0

# check NAME COMMAND...: runs it with its output in a log, which is shown when it fails.
check() {
    local name="$1" log="$logs/${1//[^a-z]/-}.log"
    shift
    if "$@" >"$log" 2>&1 </dev/null; then
        echo "ok $name"
    else
        failed=1
        echo "FAILED $name"
        sed 's/^/    /' "$log" | tail -n 40
        return 1
    fi
}

pack() {
    local project
    for project in src/*/*.csproj; do
        dotnet pack "$project" --configuration Release --nologo \
            -p:MinVerVersionOverride="$version" -p:PackageOutputPath="$source" || return 1
    done
    [[ -f "$source/Indicators.$version.snupkg" ]]
}

build() {
    dotnet build "$consumer/Consumer.csproj" --configuration Release --nologo -p:IndicatorsVersion="$version"
}

# prints_the_figures PROGRAM: runs it and compares its output with the expected one.
prints_the_figures() {
    local status=0
    "$1" >"$work/actual.txt" || status=$?
    diff "$consumer/expected.txt" "$work/actual.txt" && return "$status"
}

runs() {
    prints_the_figures "$work/build/bin/Consumer/release/Consumer"
}

keeps_the_laws() {
    dotnet build "$consumer/Laws/Laws.csproj" --configuration Release --nologo -p:IndicatorsVersion="$version" &&
        "$work/build/bin/Laws/release/Laws"
}

install_tool() {
    dotnet tool install Indicators.Cli --version "$version" --tool-path "$tools" --configfile "$consumer/nuget.config"
}

scorecard() {
    local output
    output="$("$tools/indicators" scorecard)" || return 1
    grep -q '1.3 million new' <<<"$output" && grep -q 'over 14%' <<<"$output"
}

batch() {
    local output
    output="$(echo '{"op":"growth","from":"420.1","to":"500"}' | "$tools/indicators" batch)" || return 1
    echo "$output"
    [[ "$output" == '{"value":"0.1901928112354201380623661033"}' ]] || return 1
    output="$(echo '{"op":"growth","from":{"figure":"437000"},"to":{"figure":"500000","hedge":"over"}}' | "$tools/indicators" batch)" || return 1
    echo "$output"
    [[ "$output" == *'"open":true},"upper":null},"text":"over 14%"}' ]]
}

explain() {
    local output
    output="$("$tools/indicators" explain software-employment)" || return 1
    grep -q '(500,000 - 437,500) / 437,500' <<<"$output"
}

has_c_compiler() {
    command -v clang >/dev/null || command -v gcc >/dev/null || command -v cc >/dev/null
}

compile_natively() {
    local compiler=()
    command -v clang >/dev/null || compiler=(-p:CppCompilerAndLinker="$(command -v gcc || command -v cc)")
    dotnet publish "$consumer/Consumer.csproj" --configuration Release --nologo --use-current-runtime \
        -p:PublishAot=true -p:IndicatorsVersion="$version" "${compiler[@]}" --output "$work/native"
}

native_runs() {
    prints_the_figures "$work/native/Consumer"
}

mkdir -p "$work/packages"
rm -rf "$source" "$tools" "$logs" "$work/native" "$work"/packages/indicators*
mkdir -p "$source" "$logs"

if check 'packages are made' pack; then
    if check 'program builds on the packages' build; then
        check 'program prints the right figures' runs || true
        if ! has_c_compiler; then
            echo 'skipped: native compilation, since there is no C compiler (clang, gcc, cc)'
        elif check 'program compiles natively' compile_natively; then
            check 'native program prints the right figures' native_runs || true
        fi
    fi
    check 'property tests run on the package' keeps_the_laws || true
    if check 'tool installs' install_tool; then
        check 'tool writes the scorecard' scorecard || true
        check 'tool answers a batch line' batch || true
        check 'tool explains a target' explain || true
    fi
fi
exit "$failed"
