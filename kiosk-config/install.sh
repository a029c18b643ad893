#!/bin/sh
# Makes a Debian 12 machine a kiosk: builds Netra, packs it, and installs the package with what it needs.
# The kiosk then starts with the machine.
#   sh kiosk-config/install.sh            build and install
#   sh kiosk-config/install.sh --pack     only leave the package in build-appliance/
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
build=build-appliance

. /etc/os-release
if [ "${VERSION_CODENAME:-}" != bookworm ]; then
    echo "This is ${PRETTY_NAME:-an unknown system}; the kiosk is made for Debian 12 (bookworm)." >&2
    exit 3
fi
sh kiosk-config/install-packages.sh kiosk-config/packages.txt kiosk-config/appliance-packages.txt
sh kiosk-config/build.sh "$build" -DCMAKE_BUILD_TYPE=Release -DNETRA_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr
rm -f "$build"/netra_*.deb
(cd "$build" && cpack -G DEB >cpack.log) || {
    cat "$build/cpack.log" >&2
    exit 3
}
package=$(echo "$build"/netra_*.deb)
if [ "${1:-}" = --pack ]; then
    echo "$package"
    exit 0
fi

as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends --reinstall "./$package"
echo
echo "Netra is installed. Settings: /etc/netra/kiosk.toml  Data: /var/lib/netra"
echo "The kiosk begins when the machine starts again, or now:  systemctl start netra-kiosk"
echo "Is all well?  sudo netra-admin doctor"
