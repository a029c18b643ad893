#!/bin/sh
# sh build.sh FOLDER [cmake options]: configures and builds Netra in FOLDER with Ninja on all cores.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$1
shift
if command -v ccache >/dev/null; then
    set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
fi
cmake -S "$root" -B "$folder" -G Ninja -Wno-dev --log-level=WARNING "$@"
cmake --build "$folder"
