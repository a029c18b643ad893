#!/bin/sh
# The office's work on an appliance, as root: installed as netra-admin.
#   netra-admin COMMAND…     `netra COMMAND…` as the kiosk's user, with the kiosk's settings and its key
#   netra-admin seal-key     the kiosk's keys become systemd credentials that only this machine opens, bound to
#                            its TPM where there is one; the open files go once the sealed ones were opened
#   netra-admin unseal-key   the way back: files of the data folder again
# Root trusts nothing that lies in the data folder: whatever stands there is read and written by the kiosk's user.
set -eu
user=${NETRA_USER:-netra}
data=${NETRA_DATA:-/var/lib/netra}
config=${NETRA_CONFIG:-/etc/netra/kiosk.toml}
keys=$data/keys
names="kiosk revocation"
umask 077

fail() {
    echo "$*" >&2
    exit 3
}

as_kiosk() {
    if [ "$(id -un)" = "$user" ]; then "$@"; else runuser -u "$user" -- "$@"; fi
}

work_in_memory() { # gone with this script
    work=$(mktemp -d "${NETRA_RUN:-/run}/netra-admin.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT TERM HUP
}

open_key() { # NAME FILE: what systemd remarks on registers is heard only where it did not open
    if as_kiosk cat "$keys/$1.sealed" | systemd-creds decrypt --name="netra-$1.pem" - "$2" 2>"$work/remarks"; then
        return 0
    fi
    cat "$work/remarks" >&2
    return 1
}

put() { # FILE PLACE: whole or not at all
    # shellcheck disable=SC2016 # the other shell expands them
    as_kiosk sh -c 'umask 077 && cat >"$1.part" && sync "$1.part" && mv "$1.part" "$1" && sync "$(dirname "$1")"' \
        put "$2" <"$1"
}

encrypt() { # NAME OPTIONS…
    name=$1
    shift
    systemd-creds encrypt "$@" --name="netra-$name.pem" "$work/$name.plain" "$work/$name.sealed"
}

seal() { # NAME
    as_kiosk cat "$keys/$1.pem" >"$work/$1.plain"
    # To the chip and not to how it booted: an update of the firmware must not end a kiosk's day. Register 23 is
    # nobody's, and systemd 252 does not open what was sealed to none.
    if encrypt "$1" --with-key=host+tpm2 --tpm2-pcrs=23 2>"$work/no-tpm"; then
        how="its TPM and its host key."
    else
        encrypt "$1" --with-key=host
        how="its host key alone: who takes the whole disk opens it still. The TPM said: $(tail -n 1 "$work/no-tpm")"
    fi
    put "$work/$1.sealed" "$keys/$1.sealed"
    if ! open_key "$1" "$work/$1.opened" || ! cmp -s "$work/$1.plain" "$work/$1.opened"; then
        as_kiosk rm -f "$keys/$1.sealed"
        fail "$keys/$1.pem: the sealed key does not open here; the file stays."
    fi
    as_kiosk rm "$keys/$1.pem"
    as_kiosk sync "$keys"
}

seal_all() {
    as_kiosk test -f "$keys/kiosk.pem" || fail "There is no open key: $keys/kiosk.pem"
    for name in $names; do
        if as_kiosk test -f "$keys/$name.pem"; then seal "$name"; fi
    done
    echo "Sealed to this machine, by $how"
    echo "Without this machine the key is lost. It is used from the next start: systemctl restart netra-kiosk"
}

unseal_all() {
    as_kiosk test -f "$keys/kiosk.sealed" || fail "There is no sealed key: $keys/kiosk.sealed"
    for name in $names; do
        as_kiosk test -f "$keys/$name.sealed" || continue
        if ! as_kiosk test -e "$keys/$name.pem"; then
            open_key "$name" "$work/$name.plain" || fail "$keys/$name.sealed: this machine does not open it."
            put "$work/$name.plain" "$keys/$name.pem"
        fi
        as_kiosk rm "$keys/$name.sealed"
    done
    echo "The keys are files of $keys again."
}

run() {
    for name in $names; do
        if as_kiosk test -e "$keys/$name.pem" || ! as_kiosk test -e "$keys/$name.sealed"; then continue; fi
        open_key "$name" "$work/netra-$name.pem" || fail "$keys/$name.sealed: this machine does not open it."
        [ "$(id -un)" = "$user" ] || chown "$user:" "$work/netra-$name.pem"
    done
    [ "$(id -un)" = "$user" ] || chown "$user:" "$work"
    as_kiosk env HOME="$data" XDG_CACHE_HOME=/var/cache/netra CREDENTIALS_DIRECTORY="$work" \
        "${NETRA_PROGRAM:-/usr/bin/netra}" --config "$config" "$@"
}

if [ "$(id -u)" -ne 0 ] && [ "$(id -un)" != "$user" ]; then
    echo "Only root may do this: sudo netra-admin $*" >&2
    exit 3
fi
work_in_memory
case ${1:-} in
seal-key) seal_all ;;
unseal-key) unseal_all ;;
*) run "$@" ;;
esac
