#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh PACKAGE.deb [SHOT.png]: installs the package without recommends into a bare Debian 12 root made for it, opens the sandbox
# there under Xvfb and sees that a window with rows stands. Needs root and mmdebstrap.
set -euo pipefail
package=$(readlink -f "$1")
shot=${2:-}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
echo "==> A bare Debian 12 root"
mmdebstrap --quiet --variant=minbase --mode=root bookworm "$root"
cp "$package" "$root/tmp/alien-console.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
echo "==> Installing the package without recommends"
chroot "$root" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get install -y -qq --no-install-recommends /tmp/alien-console.deb >/dev/null'
# The screen is not the package's business: it is added after the package proved to install by itself.
chroot "$root" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get install -y -qq --no-install-recommends xvfb xdotool imagemagick >/dev/null'
echo "==> Opening the sandbox in it"
# shellcheck disable=SC2016
chroot "$root" sh -c '
    mount -t proc proc /proc 2>/dev/null
    alien-console --version || exit 1
    Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & xvfb=$!
    sleep 2
    DISPLAY=:77 HOME=/root alien-console --sandbox 2>/tmp/stderr & console=$!
    found=1
    for i in $(seq 1 30); do
        sleep 1
        DISPLAY=:77 xdotool search --name "Alien Console" >/dev/null 2>&1 && { found=0; break; }
    done
    sleep 4
    DISPLAY=:77 import -window root /tmp/shot.png 2>/dev/null
    kill -0 $console 2>/dev/null || { echo "the console ended by itself"; cat /tmp/stderr; exit 1; }
    kill -TERM $console; wait $console; status=$?
    kill $xvfb; umount /proc 2>/dev/null
    [ $found = 0 ] || { echo "no window came up"; cat /tmp/stderr; exit 1; }
    [ $status = 0 ] || { echo "SIGTERM ended it with status $status"; exit 1; }
    cat /tmp/stderr'
[ -z "$shot" ] || cp "$root/tmp/shot.png" "$shot"
echo "==> The package opens the sandbox on a bare Debian 12"
