#!/usr/bin/env bash
# Takes pictures of every page and state that the galleries visit, in light, dark, phone width and print, for people to look at.
#
#   bash tests/screenshots.sh [FOLDER]            all of them; the folder is artifacts/screenshots unless named
#   ONLY=Review bash tests/screenshots.sh         those of one gallery (Source, Precedent, Review, ...)
#   NO_BUILD=1 bash tests/screenshots.sh          with what is built
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(realpath -m "${1:-artifacts/screenshots}")
mkdir -p "$folder"
export STATEMENTDRAFT_SCREENSHOTS="$folder" DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
if [ -z "${NO_BUILD:-}" ]; then
    dotnet build tests/Browser.Tests -c Release -v quiet </dev/null
fi

# A gallery that finds something wrong fails, and has taken its pictures all the same.
dotnet test tests/Browser.Tests/bin/Release/net10.0/StatementDraft.Browser.Tests.dll \
    --filter "FullyQualifiedName~${ONLY:-}GalleryTests" --logger "console;verbosity=minimal" </dev/null || status=$?
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
exit "${status:-0}"
