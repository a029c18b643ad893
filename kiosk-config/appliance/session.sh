#!/bin/sh
# The kiosk alone on its display, begun again whenever it ends: at once, then later and later while it ends
# soon. What follows the script's name goes to netra-kiosk.
set -u
kiosk=${NETRA_KIOSK:-/usr/bin/netra-kiosk}
config=${NETRA_CONFIG:-/etc/netra/kiosk.toml}
longest=30 # seconds between two beginnings
steady=60  # seconds after which a kiosk counts as sound

unset WATCHDOG_PID # the kiosk speaks for this script
child=
ending=
end() {
    ending=yes
    [ -z "$child" ] || kill -TERM "$child" 2>/dev/null
}
trap end TERM INT HUP

pause=0
while [ -z "$ending" ]; do
    began=$(date +%s)
    "$kiosk" --config "$config" "$@" &
    child=$!
    # An order to end interrupts the waiting; the kiosk then ends by itself.
    wait "$child"
    status=$?
    while kill -0 "$child" 2>/dev/null; do
        wait "$child"
        status=$?
    done
    [ -z "$ending" ] || break
    lasted=$(($(date +%s) - began))
    [ "$lasted" -lt "$steady" ] || pause=0
    echo "netra-kiosk ended with status $status after $lasted s; again in $pause s" >&2
    sleep "$pause" &
    child=$!
    wait "$child"
    pause=$((pause * 2 + 1))
    [ "$pause" -le "$longest" ] || pause=$longest
done
exit 0
