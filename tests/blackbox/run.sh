#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BINDIR [TEST...]: the black box tests on a screen, a session bus and a home of their own. ALIEN_TESTS names other files than test_*.py.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "$1" && pwd)
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export ALIEN_BIN=$bin HOME=$home XDG_RUNTIME_DIR=$home/run
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC NO_AT_BRIDGE=0
unset ALIEN_MANAGER_URL ALIEN_MANAGER_BEARER ALIEN_MANAGER_DEBUG WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export PYTHONDONTWRITEBYTECODE=1
# Not exec, so that what was made above is taken away. A keyring that is open, or the desktop would ask for a password on top of everything. Debian's own Python has the AT-SPI bindings.
# The inner shell expands what stands here.
# shellcheck disable=SC2016
xvfb-run -a -s '-screen 0 1280x800x24 -nolisten tcp -noreset' dbus-run-session -- sh -c '
    printf black-box | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec /usr/bin/python3 -m unittest discover -v -p "${ALIEN_TESTS:-test_*.py}" -s "$@"' sh "$here" "$@"
