#!/bin/sh
# A picture of a page of a running tracker, by Chromium without a window.
#   docs/screenshot.sh [ADDRESS] [FILE] [WIDTH] [HEIGHT]
# The page at http://localhost:5080 unless said otherwise, 1400 wide (390 is a telephone), into artifacts/, which is not committed.
set -eu
address=${1:-http://localhost:5080/}
file=${2:-$(dirname -- "$0")/../artifacts/screenshot.png}
width=${3:-1400}
height=${4:-1000}

for browser in chromium chromium-browser google-chrome; do
  if command -v "$browser" >/dev/null; then break; fi
  browser=
done
[ -n "$browser" ] || { echo "There is no Chromium here: apt install chromium." >&2; exit 1; }

mkdir -p -- "$(dirname -- "$file")"
# An older picture must not pass for a new one.
rm -f -- "$file"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
# Root has no sandbox to run in.
[ "$(id -u)" != 0 ] || set -- --no-sandbox
[ "$(id -u)" = 0 ] || set --
"$browser" --headless --disable-gpu --hide-scrollbars --user-data-dir="$profile" "$@" \
  --window-size="$width,$height" --screenshot="$file" "$address" >"$profile/log" 2>&1 && [ -s "$file" ] ||
  { echo "$address gave no picture; is it a page, and is the tracker running?" >&2; exit 1; }
echo "$file"
