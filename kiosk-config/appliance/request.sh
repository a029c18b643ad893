#!/bin/sh
# Carries out what the kiosk may not do itself and therefore lays as files into /run/netra/requests:
#   save:STICK:NAME       its bytes, onto the stick at /media/netra/STICK as NAME, beside what is there
#   restart  power-off    the machine
#   leave                 the kiosk ends, until the machine starts again; a console stands on its screen
# Each file goes when it was dealt with. Whether a save went well shows on the stick.
set -u
requests=${NETRA_REQUESTS:-/run/netra/requests}
sticks=${NETRA_STICKS:-/media/netra}
most=$((64 * 1024 * 1024)) # bytes

save() { # FILE STICK NAME
    place=$sticks/$2
    case "$2/$3" in
    .* | */.* | */*/* | */) echo "not a stick and a name: $2 $3" >&2 && return 1 ;;
    esac
    # A link could lead to what the kiosk's user may not read.
    if [ -L "$1" ] || [ ! -f "$1" ] || [ "$(stat -c %s "$1")" -gt "$most" ]; then return 1; fi
    mountpoint -q "$place" || return 1
    [ ! -e "$place/$3" ] || return 1
    mount -o remount,rw,noexec,nosuid,nodev "$place" || return 1
    written=1
    if cp --no-dereference "$1" "$place/.$3.part" && sync "$place/.$3.part" && mv -n "$place/.$3.part" "$place/$3"; then
        sync "$place/$3"
        written=0
    fi
    rm -f "$place/.$3.part"
    mount -o remount,ro,noexec,nosuid,nodev "$place"
    return $written
}

for file in "$requests"/*; do
    [ -e "$file" ] || [ -L "$file" ] || continue
    name=${file##*/}
    case $name in
    save:*:*)
        rest=${name#save:}
        save "$file" "${rest%%:*}" "${rest#*:}" || echo "not saved: $rest" >&2
        rm -f "$file"
        ;;
    restart)
        rm -f "$file"
        systemctl --no-block reboot
        ;;
    power-off)
        rm -f "$file"
        systemctl --no-block poweroff
        ;;
    leave)
        rm -f "$file"
        systemctl stop netra-kiosk.service netra-display.service
        systemctl start getty@tty1.service
        chvt 1
        ;;
    *)
        echo "not a request: $name" >&2
        rm -rf "$file"
        ;;
    esac
done
