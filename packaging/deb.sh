#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh BUILD [OUT]: packs what a finished release build installs as .deb and .tar.gz, with its SBOM beside them. The same build gives the same bytes,
# whenever and wherever it is packed: times are those of the last commit (or SOURCE_DATE_EPOCH), order and owners are fixed.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
build=$(readlink -f "$1")
out=$(readlink -f "${2:-$1}")
mkdir -p "$out"
export LC_ALL=C TZ=UTC
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/root
doc=$stage/usr/share/doc/alien-console
version=$(dpkg-parsechangelog -l "$here/debian/changelog" -S Version)
architecture=$(dpkg --print-architecture)

DESTDIR=$stage cmake --install "$build" --prefix /usr >"$work/install.log"
strip --strip-all --remove-section=.comment --remove-section=.note "$stage"/usr/bin/*
python3 "$here/sbom.py" "$build" "$stage"/usr/bin/* >"$doc/alien-console.spdx.json"
cp "$doc/alien-console.spdx.json" "$out/alien-console-${version%-*}.spdx.json"

find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f -exec chmod 644 {} +
chmod 755 "$stage"/usr/bin/*
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --transform "s,^\./usr,alien-console-${version%-*}," \
    -C "$stage" -c ./usr | gzip -9n >"$out/alien-console-${version%-*}-$(uname -m).tar.gz"

# What Debian wants otherwise than the tree: its own licence file, everything compressed, checksums.
cp "$here/debian/copyright" "$doc/copyright"
mv "$doc/CHANGELOG.md" "$doc/changelog"
cp "$here/debian/changelog" "$doc/changelog.Debian"
install -D "$here/debian/lintian-overrides" "$stage/usr/share/lintian/overrides/alien-console"
gzip -9n "$doc/changelog" "$doc/changelog.Debian" "$doc/alien-console.spdx.json" "$stage"/usr/share/man/man1/*.1
mkdir -p "$work/debian" "$stage/DEBIAN"
printf 'Source: alien-console\n\nPackage: alien-console\nArchitecture: any\n' >"$work/debian/control"
shlibs=$(cd "$work" && dpkg-shlibdeps -O -e"$stage/usr/bin/alien-console" -e"$stage/usr/bin/alien-sandbox" 2>"$work/shlibdeps.log") ||
    { cat "$work/shlibdeps.log" >&2; exit 1; }
size=$(find "$stage/usr" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" -e "s/@SHLIBS@/${shlibs#shlibs:Depends=}/" \
    "$here/debian/control.in" >"$stage/DEBIAN/control"
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f ! -path '*/usr/bin/*' -exec chmod 644 {} +
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$stage" "$out/alien-console_${version}_$architecture.deb" >/dev/null
ls -l "$out"/alien-console[-_]"${version%-*}"*
