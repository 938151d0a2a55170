#!/usr/bin/env bash
# Runs every test of the project and ends with one line: "N passed, N failed", and ", N skipped" where some were.
#
#   bash tests/run.sh               builds, then tests
#   bash tests/run.sh --no-build    tests what is built (.ci/run has just done so)
#   CONFIGURATION=Debug bash tests/run.sh
#
# Needs the .NET SDK. What else the tests use is installed from Debian's packages where that is possible; where it is not,
# the tests that need it are skipped and named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${CONFIGURATION:-Release}
build=yes
if [ "${1:-}" = --no-build ]; then
    build=no
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# dotnet and NuGet write below HOME: without one they stop.
export HOME="${HOME:-$work}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# No build process may outlive this script: one that keeps the output open would make a waiting CI hang.
export MSBUILDDISABLENODEREUSE=1

has_any() {
    local name
    for name in "$@"; do
        if command -v "$name" >/dev/null 2>&1; then
            return 0
        fi
    done
    return 1
}

browsers=(chromium-headless-shell chromium chromium-browser google-chrome)

install_what_is_missing() {
    local missing=() absent=() as_root=() package
    # The browser without its windows does the same in half the time; one that is there will do.
    has_any "${browsers[@]}" || missing+=(chromium-headless-shell)
    has_any docker-compose || missing+=(docker-compose)
    if has_any dpkg-query; then
        local font
        # Without fonts the browser draws boxes, and measures contrast and overflow of boxes.
        for font in fonts-dejavu-core fonts-liberation fonts-noto-cjk; do
            dpkg-query -W -f '${Status}' "$font" 2>/dev/null | grep -q ' installed$' || missing+=("$font")
        done
    fi
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi

    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo -n)
    fi
    if ! has_any apt-get || { [ ${#as_root[@]} -gt 0 ] && ! "${as_root[@]}" true 2>/dev/null; }; then
        echo "Not installed, and this account cannot install it: ${missing[*]}. Tests that need it are skipped."
        return 0
    fi

    echo "Installing ${missing[*]}"
    local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update >"$work/apt.log" 2>&1 </dev/null || true
    for package in "${missing[@]}"; do
        if ! "${apt[@]}" install -y --no-install-recommends "$package" >>"$work/apt.log" 2>&1 </dev/null; then
            absent+=("$package")
        fi
    done
    # Older releases of Debian have it with its windows alone.
    if ! has_any "${browsers[@]}"; then
        "${apt[@]}" install -y --no-install-recommends chromium >>"$work/apt.log" 2>&1 </dev/null || absent+=(chromium)
    fi
    if [ ${#absent[@]} -gt 0 ]; then
        tail -n 20 "$work/apt.log"
        echo "Could not install: ${absent[*]}. Tests that need it are skipped."
    fi
}

# The value of one counter in a result file: counter FILE NAME
counter() {
    grep -oE '<Counters [^>]*>' "$1" | head -n 1 | sed -E "s/.* $2=\"([0-9]+)\".*/\1/"
}

install_what_is_missing
if [ "$build" = yes ]; then
    dotnet build StatementDraft.sln -c "$configuration" -v minimal </dev/null
fi

passed=0 failed=0 skipped=0
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    result=$work/$name.trx
    status=0
    # The assembly itself: no second build, no second look at the project. The time limit is far above what a healthy run takes.
    timeout --kill-after=30s 20m dotnet test "$(dirname "$project")/bin/$configuration/net10.0/$name.dll" \
        --logger "console;verbosity=minimal" --logger "trx;LogFileName=$result" </dev/null || status=$?

    if [ ! -s "$result" ] || [ "$(counter "$result" total)" -eq 0 ]; then
        echo "$name: no test ran (exit code $status)."
        failed=$((failed + 1))
        continue
    fi

    project_failed=$(counter "$result" failed)
    # A crash of the test process leaves a result file in which nothing failed.
    if [ "$status" -ne 0 ] && [ "$project_failed" -eq 0 ]; then
        echo "$name: the run broke off (exit code $status)."
        project_failed=1
    fi
    passed=$((passed + $(counter "$result" passed)))
    failed=$((failed + project_failed))
    # The runner's own counter of skipped tests stays 0: they are what was found and not executed.
    skipped=$((skipped + $(counter "$result" total) - $(counter "$result" executed)))
    # Each reason once, with the number of tests it skipped.
    awk '/outcome="/ { waiting = /outcome="NotExecuted"/ }
         waiting && /<Message>/ { gsub(/^.*<Message>|<\/Message>.*$/, ""); print "skipped: " $0; waiting = 0 }' "$result" | sort | uniq -c
done

echo
summary="$passed passed, $failed failed"
if [ "$skipped" -gt 0 ]; then
    summary="$summary, $skipped skipped"
fi
echo "$summary"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
