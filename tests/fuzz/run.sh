#!/bin/sh
# sh run.sh [SECONDS]: fuzzes the GIFT reader and writer for so long (an hour), from the kept inputs on, and
# keeps what goes new ways. Stops at the first crash, leak, hang or broken promise and leaves its input in
# build/fuzz/found.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
corpus=tests/fuzz/corpus/gift
found=build/fuzz/found
new=build/fuzz/new    # all that went a new way, to go on from
kept=build/fuzz/kept

sh kiosk-config/install-packages.sh kiosk-config/packages.txt tests/fuzz/packages.txt
CXX=clang++ sh kiosk-config/build.sh build/fuzz -DCMAKE_BUILD_TYPE=Release -DNETRA_FUZZ=ON -DNETRA_SANITIZE=ON

rm -rf "$found" "$kept"
mkdir -p "$corpus" "$found" "$new" "$kept"
status=0
build/fuzz/bin/gift_fuzz "$new" "$corpus" -dict=tests/fuzz/gift.dict -artifact_prefix="$found/" \
    -max_total_time="${1:-3600}" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 || status=$?
# The fewest inputs that together go every way that was found.
build/fuzz/bin/gift_fuzz -set_cover_merge=1 -use_counters=0 "$kept" "$corpus" "$new"
rm -r "$corpus"
mv "$kept" "$corpus"
exit "$status"
