#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# checkinstall.sh PACKAGE.deb [SHOT.png]: installs the package without recommends into a bare Debian 12 root made for it, opens the sandbox
# there under Xvfb, sees that a window with something in it stands, and drives the installed programs by the black box tests (some twenty
# minutes; ALIEN_INSTALLED_TESTS names others than all: "test_contract.py test_faults.py", or none: ""). Needs root and mmdebstrap.
set -euo pipefail
package=$(readlink -f "$1")
shot=${2:-}
root=$(mktemp -d)
here=$(dirname "$(readlink -f "$0")")
leave() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap leave EXIT

echo "==> A bare Debian 12 root"
mmdebstrap --quiet --variant=minbase --mode=root bookworm "$root"
cp "$package" "$root/tmp/alien-console.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
echo "==> Installing the package without recommends"
chroot "$root" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get update -qq; apt-get install -y -qq --no-install-recommends /tmp/alien-console.deb >/dev/null'
mount -t proc proc "$root/proc"
chroot "$root" alien-console --version
# shellcheck disable=SC2016
chroot "$root" sh -ec 'for program in alien-console alien-sandbox; do
    if ldd "$(command -v $program)" | grep "not found"; then exit 1; fi
done'
# The screen is not the package's business: it is added after the package proved to install by itself.
chroot "$root" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get install -y -qq --no-install-recommends xvfb xdotool imagemagick >/dev/null'
echo "==> Opening the sandbox in it"
# shellcheck disable=SC2016
chroot "$root" sh -c '
    Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & xvfb=$!
    trap "kill $xvfb 2>/dev/null" EXIT
    sleep 2
    export DISPLAY=:77 HOME=/root
    alien-console --sandbox --section Deployments 2>/tmp/stderr & console=$!
    colours=0
    # An empty window has a handful of colours, a fleet in its table some hundreds.
    for i in $(seq 1 60); do
        sleep 1
        xdotool search --name "Alien Console" >/dev/null 2>&1 || continue
        import -window root /tmp/shot.png 2>/dev/null && colours=$(identify -format %k /tmp/shot.png)
        [ "$colours" -gt 200 ] && break
    done
    kill -0 $console 2>/dev/null || { echo "the console ended by itself"; cat /tmp/stderr; exit 1; }
    sleep 3
    import -window root /tmp/shot.png
    kill -TERM $console; wait $console; status=$?
    cat /tmp/stderr
    [ "$colours" -gt 200 ] || { echo "no window with a fleet came up ($colours colours)"; exit 1; }
    [ $status = 0 ] || { echo "SIGTERM ended it with status $status"; exit 1; }'
if [ -n "$shot" ]; then cp "$root/tmp/shot.png" "$shot"; fi
echo "==> The package opens the sandbox on a bare Debian 12"

tests=${ALIEN_INSTALLED_TESTS-$(cd "$here/../tests/blackbox" && echo test_*.py)}
[ -n "$tests" ] || exit 0
# What a desktop has and the tests drive the window with. Nothing of the build is here: only the package and the tests.
# As in ./dev; the keyring's packages are what the package recommends.
chroot "$root" sh -ec 'export DEBIAN_FRONTEND=noninteractive; apt-get install -y -qq --no-install-recommends xauth xclip dbus dbus-x11 at-spi2-core python3 \
    python3-gi python3-pyatspi gir1.2-atspi-2.0 gnome-keyring libglib2.0-bin libfaketime libnss-wrapper openssl strace fonts-dejavu-core fonts-noto-core >/dev/null'
mkdir -p "$root/opt/tests/support"
cp -r "$here/../tests/blackbox" "$root/opt/tests/"
cp "$here/../tests/support/faultproxy.py" "$root/opt/tests/support/"
failed=
for file in $tests; do
    echo "==> $file, against what is installed"
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb ALIEN_TESTS="$file" ALIEN_PATIENCE="${ALIEN_PATIENCE:-40}" \
        /opt/tests/blackbox/run.sh /usr/bin >"$root/tmp/$file.log" 2>&1 || failed="$failed $file"
    tail -n 3 "$root/tmp/$file.log"
done
for file in $failed; do cat "$root/tmp/$file.log"; done
[ -z "$failed" ] || { echo "What is installed fails:$failed" >&2; exit 1; }
echo "==> The installed programs keep what the tests ask of them"
