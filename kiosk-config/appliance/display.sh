#!/bin/sh
# The X server of netra-display.service: full screen, no pointer, no network, and only who may read the
# authority file draws on it.
set -eu
folder=${RUNTIME_DIRECTORY:-/run/netra-display}
config=${NETRA_XORG_CONFIG:-/usr/share/netra/xorg.conf}
display=${NETRA_DISPLAY:-:0}
group=${NETRA_GROUP:-netra}

rm -f "$folder/authority"
xauth -q -f "$folder/authority" add "$display" . "$(mcookie)"
chgrp "$group" "$folder" "$folder/authority"
chmod 640 "$folder/authority"
exec /usr/lib/xorg/Xorg "$display" "${NETRA_TERMINAL:-vt7}" -config "$config" \
    -auth "$folder/authority" -logfile "$folder/Xorg.log" \
    -nolisten tcp -nocursor -noreset -s 0 -dpms
