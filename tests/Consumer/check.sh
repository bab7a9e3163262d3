#!/usr/bin/env bash
# Packs the packages and uses them as a stranger would: from a local folder, by a program that knows nothing else of this repository.
# One line a check; exit code 1 when one failed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.artifacts/consumer
packages=$root/.artifacts/packages
log=$work/log
version=0.0.0-check.$(date +%s)
rm -rf "$work" "$packages"
mkdir -p "$work" "$packages"
export NUGET_PACKAGES=${NUGET_PACKAGES:-$HOME/.nuget/packages}
passed=0
failed=0

check() { # NAME COMMAND...
    local name=$1
    shift
    if "$@" >"$log" 2>&1; then
        echo "ok $name"
        passed=$((passed + 1))
    else
        echo "FAILED $name"
        tail -n 30 "$log"
        failed=$((failed + 1))
    fi
}

prints() { # EXPECTED COMMAND...
    local expected=$1
    shift
    local output
    output=$("$@") && echo "$output" && grep -qF -- "$expected" <<<"$output"
}

answers() { # REQUEST EXPECTED
    local output
    output=$(printf '%s\n' "$1" | "$work/tool/indicators" batch) && echo "$output" && [ "$output" = "$2" ]
}

check "pack" dotnet pack "$root/Indicators.sln" -c Release -o "$packages" -p:MinVerVersionOverride="$version"
check "symbols" test -f "$packages/Indicators.$version.snupkg"
check "consumer builds from the packages" dotnet publish "$here/Consumer.csproj" -o "$work/plain" --artifacts-path "$work/build" -p:IndicatorsVersion="$version"
check "consumer runs" prints "consumer ok" "$work/plain/Consumer"
check "tool installs" dotnet tool install Indicators.Cli --tool-path "$work/tool" --version "$version" --configfile "$here/nuget.config"
check "tool prints the scorecard" prints "Chongqing: targets for 2025" "$work/tool/indicators" scorecard
check "tool answers a batch line" answers '{"op":"growth","from":"420.1","to":"500"}' '{"value":"0.1901928112354201380623661033"}'
if command -v gcc >/dev/null || command -v clang >/dev/null; then
    check "consumer compiles ahead of time" dotnet publish "$here/Consumer.csproj" -o "$work/aot" --artifacts-path "$work/build-aot" -r linux-x64 -p:PublishAot=true -p:IndicatorsVersion="$version"
    check "consumer runs ahead-of-time compiled" prints "consumer ok" "$work/aot/Consumer"
else
    echo "skipped ahead-of-time compilation: no C compiler here"
fi

echo "consumer check: $passed ok, $failed failed"
[ "$failed" -eq 0 ]
