#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# [SHOTS=handbook|pages|rich|tabs|states|all|rtl|pseudo|LANGUAGE] [THEMES="light dark"] screenshots.sh CONSOLE OUTDIR [SIZE...]: every page on the sandbox fleet; with SHOTS=handbook
# just the pictures of the handbook, with SHOTS=all also every state of a page (empty, loading, forbidden, failing, offline, filtered, framed), light and
# dark; with SHOTS=rtl every page from right to left, with SHOTS=pseudo or a language such as de or zh_CN in its words; with a screen and a home of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "$(dirname "$1")" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2
[ $# -gt 0 ] || set -- 1600x1000
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export ALIEN_BIN=$bin HOME=$home XDG_RUNTIME_DIR=$home/run
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC NO_AT_BRIDGE=0 PYTHONDONTWRITEBYTECODE=1
unset ALIEN_MANAGER_URL ALIEN_MANAGER_BEARER WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
for size in "$@"; do
    xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp -noreset" dbus-run-session -- sh -c \
        'printf shots | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec /usr/bin/python3 "$@"' sh "$here/screenshots.py" "$out" "$size" "${SHOTS:-pages}"
done
ls -l "$out"
