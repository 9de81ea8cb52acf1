#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh PACKAGE.deb [--check]: what a distribution would ask of the package: lintian without errors and warnings, desktop file, AppStream, man pages that
# name every flag, the Flatpak manifest's permissions, the SBOM's shape, hardened programs without paths of the machine that built them, and the same bytes
# when it is packed again. With --check it is also installed in a bare Debian 12 root and opened there (checkinstall.sh).
set -euo pipefail
package=$(readlink -f "$1")
here=$(dirname "$(readlink -f "$0")")
build=$(dirname "$package")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$package" "$work/root"

echo "==> lintian"
lintian --allow-root --fail-on error,warning "$package"
echo "==> Desktop file and AppStream"
desktop-file-validate "$work"/root/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/root/usr/share/metainfo/*.metainfo.xml
echo "==> Man pages, manifest, SBOM"
python3 "$here/check.py" "$build" "$work"/root/usr/bin/*
(cd "$work" && flatpak-builder --show-manifest "$here"/flatpak/*.json >/dev/null) # it leaves a folder where it runs
echo "==> Hardening"
python3 "$here/../tests/support/hardening.py" "$work"/root/usr/bin/*
echo "==> No path of this machine"
if grep -aoE "($build|$(readlink -f "$here/.."))[^[:cntrl:]]{0,80}" -r "$work/root"; then
    echo "the package holds the paths above" >&2
    exit 1
fi
echo "==> The same bytes when it is packed again"
"$here/deb.sh" "$build" "$work/again" >/dev/null
for file in "$work"/again/*; do cmp "$file" "$build/$(basename "$file")"; done
if [ "${2:-}" = --check ]; then "$here/checkinstall.sh" "$package"; fi
echo "==> The package holds"
