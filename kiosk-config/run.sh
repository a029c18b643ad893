#!/bin/sh
# Installs what Netra needs, builds it, and starts the kiosk with the shipped course. What follows the
# script's name goes to netra-kiosk, for example: sh kiosk-config/run.sh --windowed 1280x720
#
# Without a display the same program runs on a virtual screen, where one participant's whole journey is
# played by touch; out/ then holds the certificate, a screenshot of each screen, and the data folder.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

if [ -n "${DISPLAY:-}" ]; then
    sh kiosk-config/install-packages.sh kiosk-config/packages.txt
else
    sh kiosk-config/install-packages.sh kiosk-config/packages.txt tests/e2e/packages.txt
fi
sh kiosk-config/build.sh build -DCMAKE_BUILD_TYPE=Release -DNETRA_TESTS=OFF

if [ -n "${DISPLAY:-}" ]; then
    exec build/bin/netra-kiosk --config kiosk-config/kiosk.toml "$@"
fi
echo "No display: playing one participant's journey on a virtual screen."
exec python3 tests/e2e/show_journey.py --out out "$@"
