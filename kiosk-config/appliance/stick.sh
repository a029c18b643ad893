#!/bin/sh
# sh stick.sh mount|unmount NAME: a stick's file system (sdb1) at /media/netra/NAME, read only; nothing on it
# is run, and no device file on it works.
set -eu
name=$2
place=${NETRA_STICKS:-/media/netra}/$name
case $name in
*/* | .*) echo "not a device's name: $name" >&2 && exit 2 ;;
esac
case $1 in
mount)
    mkdir -p "$place"
    mount -o ro,noexec,nosuid,nodev "${NETRA_DEVICES:-/dev}/$name" "$place" || {
        rmdir "$place"
        exit 3
    }
    ;;
unmount)
    if mountpoint -q "$place"; then umount -l "$place"; fi
    rmdir "$place"
    ;;
*)
    echo "mount or unmount, not $1" >&2
    exit 2
    ;;
esac
