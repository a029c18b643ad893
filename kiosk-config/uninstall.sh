#!/bin/sh
# Makes the kiosk an ordinary machine again. What was signed stays in /var/lib/netra.
#   sh kiosk-config/uninstall.sh                removes the programs and services; settings and data stay
#   sh kiosk-config/uninstall.sh --erase-data   removes settings, user and data as well, without a way back
set -eu
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
case ${1:-} in
"") what=remove ;;
--erase-data) what=purge ;;
*)
    echo "usage: sh uninstall.sh [--erase-data]" >&2
    exit 2
    ;;
esac
# A second run finds no package, and still erases what stayed.
if dpkg-query -W netra >/dev/null 2>&1; then
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$what" netra
fi
if [ "$what" = remove ]; then
    echo "Removed. /etc/netra and /var/lib/netra stay. What came with it and nothing else needs: apt-get autoremove"
    exit 0
fi
$as_root rm -rf --one-file-system /var/lib/netra /var/cache/netra /media/netra
if getent passwd netra >/dev/null; then $as_root deluser --quiet --system netra; fi
echo "Removed, with settings and data."
