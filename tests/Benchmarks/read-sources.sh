#!/usr/bin/env bash
# How long the site takes to read 1,000 sources and one of ten million characters, made from the samples: with a pause and a resume in the middle,
# and with a stop and a start again. Needs a Release build of web. Usage: bash tests/Benchmarks/read-sources.sh [sources]
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-1000}
work=$(mktemp -d)
site=http://127.0.0.1:5399
pid=""
stop() { [ -z "$pid" ] || { kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null || true; pid=""; }; }
trap 'stop; rm -rf "$work"' EXIT

start() {
  (cd web && exec env ConnectionStrings__StatementDraft="Data Source=$work/site.db" ASPNETCORE_URLS=$site dotnet bin/Release/net10.0/StatementDraft.Web.dll >"$work/site.log" 2>&1) &
  pid=$!
  until curl -sf $site/health/ready >/dev/null; do sleep 0.2; done
}

ms() { date +%s%3N; }
stand() { curl -s "$site/sources?handler=Reading" | sed -n 's/.*<h2[^>]*>\([^<]*\)<\/h2>.*/\1/p' | head -1; }
read_count() { stand | sed 's/All \([0-9,]*\) source.*/\1/; s/ of.*//; s/,//g'; }
until_read() { until [ "$(read_count)" -ge "$1" ]; do sleep 0.2; done; }
press() {
  curl -s -c "$work/jar" -b "$work/jar" "$site/sources?handler=Reading" >"$work/form.html"
  local token
  token=$(sed -n 's/.*name="__RequestVerificationToken" value="\([^"]*\)".*/\1/p' "$work/form.html" | head -1)
  curl -s -o /dev/null -c "$work/jar" -b "$work/jar" --data-urlencode "__RequestVerificationToken=$token" "$site/sources?handler=$1"
}

mkdir "$work/texts"
samples=(templates/samples/*.txt)
for ((i = 0; i < count; i++)); do
  { cat "${samples[i % ${#samples[@]}]}"; echo; echo "This is copy $i."; } >"$work/texts/$i.txt"
done
size=$(du -sb --apparent-size "$work/texts" | cut -f1)

start
curl -s -c "$work/jar" -b "$work/jar" $site/sources/add >"$work/form.html"
token=$(sed -n 's/.*name="__RequestVerificationToken" value="\([^"]*\)".*/\1/p' "$work/form.html" | head -1)
args=(-F "__RequestVerificationToken=$token")
for file in "$work"/texts/*.txt; do args+=(-F "Input.Files=@$file"); done
before=$(ms)
curl -s -o /dev/null -c "$work/jar" -b "$work/jar" "${args[@]}" $site/sources/add
added=$(ms)
echo "$count files ($((size / 1000)) kB) added at once in $((added - before)) ms"

until_read $((count / 4))
before_pause=$(ms)
press Pause
paused=$(ms)
at=$(read_count)
sleep 2
[ "$(read_count)" = "$at" ] && echo "paused at $at in $((paused - before_pause)) ms; two seconds later still $at"
press Resume
until_read $((count / 2))
stop
stopped=$(ms)
start
echo "stopped and started again in $(($(ms) - stopped)) ms: $(stand)"
until_read "$count"
echo "all read $(($(ms) - added)) ms after they were added, pause and restart included: $(stand)"

: >"$work/long.txt"
while [ "$(stat -c %s "$work/long.txt")" -lt 9900000 ]; do cat "$work"/texts/{0..9}.txt >>"$work/long.txt"; done
before=$(ms)
place=$(curl -s -o /dev/null -w '%{redirect_url}' -c "$work/jar" -b "$work/jar" -F "__RequestVerificationToken=$token" -F "Input.Files=@$work/long.txt" $site/sources/add)
echo "a source of $(stat -c %s "$work/long.txt") bytes added in $(($(ms) - before)) ms"
before=$(ms)
curl -s -o "$work/page.html" "$place"
echo "its page, while it is read, in $(($(ms) - before)) ms: $(sed -n 's/.*<h2 id="reading-title">\([^<]*\)<.*/\1/p' "$work/page.html" | head -1)"
before=$(ms)
last=""
until [ "$(curl -s -o "$work/part.html" -w '%{http_code}' "$place?handler=Reading")" = 204 ]; do
  now=$(sed -n 's/.*<h2 id="reading-title">\([^<]*\)<.*/\1/p' "$work/part.html" | head -1)
  [ "$now" = "$last" ] || echo "  $now"
  last=$now
  sleep 1
done
echo "read in $(($(ms) - before)) ms"
before=$(ms)
curl -s -o "$work/page.html" "$place"
echo "its first part with its facts in $(($(ms) - before)) ms, $(stat -c %s "$work/page.html") bytes"
