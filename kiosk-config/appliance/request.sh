#!/bin/sh
# Carries out what the kiosk may not do itself and therefore lays as files into /run/netra/requests:
#   save:STICK:NAME       its bytes, onto the stick at /media/netra/STICK as NAME, beside what is there
#   restart  power-off    the machine
#   leave                 the kiosk ends, until the machine starts again; a console stands on its screen
# Each file goes when it was dealt with. Whether a save went well shows on the stick; a refusal says why in the
# journal. The folder is the kiosk's user's: root trusts nothing in it, and that user reads and removes there.
set -u
requests=${NETRA_REQUESTS:-/run/netra/requests}
sticks=${NETRA_STICKS:-/media/netra}
user=${NETRA_USER:-netra}
most=$((64 * 1024 * 1024)) # bytes
longest=20                 # seconds, as long as the kiosk waits

as_kiosk() {
    if [ "$(id -un)" = "$user" ]; then "$@"; else runuser -u "$user" -- "$@"; fi
}

refuse() { # WHY: one line of the journal, whatever the name holds
    echo "refused: $(printf %s "$name" | tr -d '[:cntrl:]'): $1" >&2
    return 1
}

write() { # FILE PLACE NAME: the stick is writable at this moment
    part=$2/.$3.part
    if as_kiosk timeout "$longest" head -c $((most + 1)) "$1" >"$part" && [ "$(stat -c %s "$part")" -le "$most" ] &&
        sync "$part" && mv -n "$part" "$2/$3" && sync "$2/$3"; then
        return 0
    fi
    rm -f "$part"
    refuse "it cannot be written (a full stick, one pulled out, or more than $most bytes)"
}

save() { # FILE STICK NAME
    place=$sticks/$2
    case "$2/$3" in
    .* | */.* | */*/* | */ | /*) refuse "not a stick's name and a file's name" || return ;;
    esac
    # A link could lead elsewhere, a pipe never ends.
    if [ -L "$1" ] || [ ! -f "$1" ]; then refuse "not a plain file" || return; fi
    [ "$(stat -c %U "$1")" = "$user" ] || refuse "not a file of $user" || return
    mountpoint -q "$place" || refuse "there is no such stick" || return
    { [ ! -e "$place/$3" ] && [ ! -L "$place/$3" ]; } || refuse "the stick has such a file" || return
    mount -o remount,rw,noexec,nosuid,nodev "$place" || refuse "the stick cannot be written to" || return
    write "$1" "$place" "$3"
    written=$?
    mount -o remount,ro,noexec,nosuid,nodev "$place"
    return $written
}

for file in "$requests"/*; do
    [ -e "$file" ] || [ -L "$file" ] || continue
    name=${file##*/}
    case $name in
    save:*:*)
        rest=${name#save:}
        save "$file" "${rest%%:*}" "${rest#*:}"
        as_kiosk rm -rf "$file"
        ;;
    restart)
        as_kiosk rm -rf "$file"
        systemctl --no-block reboot
        ;;
    power-off)
        as_kiosk rm -rf "$file"
        systemctl --no-block poweroff
        ;;
    leave)
        as_kiosk rm -rf "$file"
        systemctl stop netra-kiosk.service netra-display.service
        systemctl start getty@tty1.service
        chvt 1
        ;;
    *)
        refuse "not a request"
        as_kiosk rm -rf "$file"
        ;;
    esac
done
exit 0 # a refusal is said, and is no failure of this service
