#!/bin/sh
# sh install-packages.sh LIST...: installs the Debian packages named in the lists (one a line, # comments).
# Asks apt only when something is missing, so that a second run needs no network.
set -eu

wanted=$(sed 's/#.*//' "$@" | tr -s ' \t\n' '\n' | sort -u)
# dpkg-query fails when it does not know a name; what it does know is still printed.
# shellcheck disable=SC2086
present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
    sed -n 's/^installed //p' || true)
missing=
for package in $wanted; do
    printf '%s\n' "$present" | grep -qx -- "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing" >&2
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and only root can install them. As root, run:" >&2
        echo "    apt-get install --no-install-recommends$missing" >&2
        exit 3
    fi
    as_root=sudo
fi
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null >&2
}
# One source that does not answer need not stop us: the lists at hand may be enough.
apt update || echo "apt-get update failed; trying with the package lists at hand." >&2
# shellcheck disable=SC2086
apt install --no-install-recommends $missing
