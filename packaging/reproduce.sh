#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# reproduce.sh [FOLDER]: builds and packs what is committed twice, as two strangers would: from two clones in folders with names of different length, each with
# a home, umask, locale, time zone and number of jobs of its own and without ccache. Every file that comes of it must have the same bytes. FOLDER (must not
# exist; else a temporary one) keeps both builds to look at. Half an hour and more on two cores. Where they differ, what differs is named (by diffoscope, where
# that is installed) and it ends with 1.
set -euo pipefail
top=$(git -C "$(dirname "$(readlink -f "$0")")" rev-parse --show-toplevel)
commit=$(git -C "$top" rev-parse HEAD)
if [ $# -gt 0 ]; then
    mkdir "$1"
    work=$(readlink -f "$1")
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
[ -z "$(git -C "$top" status --porcelain)" ] || echo "What is not committed is not in it."

# build NAME CLONE JOBS UMASK VARIABLE=VALUE...: leaves the packages in $work/NAME/out
build() {
    local name=$1 clone=$work/$1/$2 jobs=$3 mask=$4
    shift 4
    echo "==> Building ${commit:0:12} in $clone"
    mkdir -p "$work/$name/home" "$work/$name/out"
    (
        umask "$mask"
        git clone --quiet --no-hardlinks --no-checkout "$top" "$clone"
        cd "$clone"
        git -c advice.detachedHead=false checkout --quiet "$commit"
        # Nothing of this shell's own comes along: neither flags for the compiler nor a date.
        stranger=(env -i "PATH=$PATH" "HOME=$work/$name/home" CCACHE_DISABLE=1 "$@")
        "${stranger[@]}" cmake --preset release >"$work/$name/configure.log" 2>&1 || { cat "$work/$name/configure.log"; exit 1; }
        "${stranger[@]}" cmake --build --preset release -j "$jobs" --target alien-console alien-sandbox >"$work/$name/build.log" 2>&1 ||
            { tail -n 50 "$work/$name/build.log"; exit 1; }
        "${stranger[@]}" packaging/deb.sh build/release "$work/$name/out" >"$work/$name/pack.log" 2>&1 || { cat "$work/$name/pack.log"; exit 1; }
    )
}

# Half a world apart: it is never the same day in both.
build one a "$(nproc)" 022 LC_ALL=C TZ=Etc/GMT+12
build two a-folder/with-a-longer-name/alien-console "$((($(nproc) + 1) / 2))" 077 LC_ALL=C.UTF-8 TZ=Etc/GMT-14 USER=nobody DEB_BUILD_OPTIONS=

# unlike LEFT RIGHT: what differs in two packages, for a person
unlike() {
    if command -v diffoscope >/dev/null; then
        diffoscope --max-report-size 200000 "$1" "$2" || true
    elif [[ $1 == *.deb ]]; then
        local side
        for side in "$1" "$2"; do
            dpkg-deb -R "$side" "$side.unpacked"
        done
        diff -rq --no-dereference "$1.unpacked" "$2.unpacked" || true
    fi
}

files=("$work"/one/out/*)
[ ${#files[@]} -ge 3 ] || { echo "Not all packages came of it: ${files[*]}" >&2; exit 1; }
differ=0
for file in "${files[@]}"; do
    name=$(basename "$file")
    if cmp "$file" "$work/two/out/$name"; then
        echo "the same: $(sha256sum <"$file" | cut -d' ' -f1) $name"
    else
        differ=1
        unlike "$file" "$work/two/out/$name"
    fi
done
[ $differ = 0 ] || { echo "==> The two builds differ" >&2; exit 1; }
echo "==> Both builds have the same bytes"
