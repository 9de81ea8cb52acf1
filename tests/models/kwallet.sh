#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# kwallet.sh TESTBINARY: runs the keyring's tests on a session bus with KDE's wallet, both of its own. 77: there is none to be had.
set -u
for tool in dbus-run-session gdbus kwalletd5; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 KDE_FULL_SESSION=true ALIEN_TEST_KEYRING=1 QT_QPA_PLATFORM=offscreen
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
# Nobody is here to answer the wallet's questions: it has its settings, and the program may open it.
cat >"$XDG_CONFIG_HOME/kwalletrc" <<'END'
[Wallet]
Enabled=true
First Use=false
Prompt on Open=false
Default Wallet=kdewallet
Leave Open=true
Close When Idle=false
Launch Manager=false

[Auto Allow]
kdewallet=Alien Console
END
# As a login does it: the wallet is made and opened with the hash of a password, which is 56 bytes long.
# shellcheck disable=SC2016
dbus-run-session -- sh -c '
    ask() { gdbus call --session --dest org.kde.kwalletd5 --object-path /modules/kwalletd5 --method "org.kde.KWallet.$@"; }
    kwalletd5 >"$HOME/wallet.log" 2>&1 &
    wallet=$!
    trap "kill $wallet" EXIT
    gdbus wait --session --timeout 20 org.kde.kwalletd5 || { cat "$HOME/wallet.log"; exit 1; }
    hash=$(printf "0x%02x," $(seq 1 56))
    ask pamOpen kdewallet "[byte ${hash%,}]" 0 >/dev/null
    [ "$(ask isOpen kdewallet)" = "(true,)" ] || { echo "the wallet did not open"; cat "$HOME/wallet.log"; exit 1; }
    "$1" TestKeyring || exit 1
    # It was this wallet, and no other store, that kept what was kept.
    handle=$(ask open kdewallet 0 "Alien Console" | tr -dc 0-9-)
    ask folderList "$handle" "Alien Console" | grep -q "Alien Console" || { echo "nothing was written into the wallet"; exit 1; }' sh "$1"
