#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# keyring.sh TESTBINARY [CLASS]: runs the keyring's tests on a session bus with an unlocked keyring, both of its own. 77: there is none to be had.
set -u
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME ALIEN_TEST_KEYRING=1
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY # no window for its password on the screen of whoever tests
# shellcheck disable=SC2016
dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$1" "$2"' sh "$1" "${2:-TestKeyring}"
