#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [NAME]: fuzzes what takes bytes from outside with libFuzzer, ASan and UBSan, each target so long. The
# seeds (tests/fuzz/seeds), the cases that were found once (tests/fuzz/cases) and what earlier runs reached (tests/fuzz/corpora,
# a file for each target) go first; the corpora grow in build/fuzz. ALIEN_FUZZ_KEEP=1: the smallest set that reaches as much
# as what has grown becomes the new tests/fuzz/corpora, to be committed.
# NAME: lists answers server otlp payloads codecs prometheus query stacks. The same seeds and cases are played by ctest
# (tests/fuzz/CMakeLists.txt), so that a target says in its own file what its bytes mean.
set -euo pipefail
seconds=${1:-60}
only=${2:-}
names='lists answers server otlp payloads codecs prometheus query stacks'
case " $names " in *" ${only:-lists} "*) ;; *) echo "There is no target $only; there are: $names" >&2; exit 2 ;; esac

out=build/fuzz
flags=(-std=c++20 -O1 -g -I. '-fsanitize=fuzzer,address,undefined' -fno-sanitize-recover=all)
compiler=(clang++-14)
! command -v ccache >/dev/null || compiler=(ccache clang++-14)
export CCACHE_NOHASHDIR=1

# objects SOURCE... [-FLAG...]: compiles what two targets share once; the paths of the objects are in $objects
objects=()
objects() {
    local sources=() extra=() argument
    for argument in "$@"; do
        case $argument in -l*) ;; -*) extra+=("$argument") ;; *) sources+=("$argument") ;; esac
    done
    objects=()
    for argument in "${sources[@]}"; do objects+=("$out/objects/${argument//\//_}.o"); done
    # shellcheck disable=SC2016
    printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -I{} bash -c \
        'source=$1; shift; "$@" -c "$source" -o "'"$out"'/objects/${source//\//_}.o"' _ {} "${compiler[@]}" "${flags[@]}" "${extra[@]}"
}

# fuzz NAME LARGEST SOURCE... [-FLAG...]: runs tests/fuzz/fuzz_NAME.cpp
fuzz() {
    local name=$1 largest=$2 libraries=() argument
    shift 2
    echo "==> Building fuzz_$name"
    objects "tests/fuzz/fuzz_$name.cpp" "$@"
    for argument in "$@"; do
        case $argument in -l*) libraries+=("$argument") ;; esac
    done
    clang++-14 "${flags[@]}" "${objects[@]}" "${libraries[@]}" -o "$out/fuzz_$name"
    local corpora=("$out/$name" "tests/fuzz/seeds/$name")
    [ ! -d "tests/fuzz/cases/$name" ] || corpora+=("tests/fuzz/cases/$name")
    mkdir -p "$out/$name"
    [ ! -f "tests/fuzz/corpora/$name.tar.gz" ] || tar -xzf "tests/fuzz/corpora/$name.tar.gz" -C "$out/$name"
    echo "==> Fuzzing with fuzz_$name for $seconds s"
    "$out/fuzz_$name" -max_total_time="$seconds" -timeout=10 -max_len="$largest" -print_final_stats=1 \
        -artifact_prefix="$out/" "${corpora[@]}"
    [ -z "${ALIEN_FUZZ_KEEP:-}" ] || keep "$name" "$largest"
}
keep() {
    local kept=$out/kept
    rm -rf "$kept"
    mkdir -p "$kept" tests/fuzz/corpora
    "$out/fuzz_$1" -merge=1 -timeout=10 -max_len="$2" "$kept" "$out/$1" 2>&1 | tail -n 1
    find "$kept" -type f -printf '%P\n' | LC_ALL=C sort |
        tar --owner=0 --group=0 --numeric-owner --mode=644 --mtime=@0 -C "$kept" -c -T - | gzip -9n >"tests/fuzz/corpora/$1.tar.gz"
}
wants() { [ -z "$only" ] || [ "$only" = "$1" ]; }
# moc HEADER...: $mocs are the sources
moc() {
    local header
    mocs=()
    for header in "$@"; do
        mocs+=("$out/moc/$(basename "$header" .h).cpp")
        /usr/lib/qt6/libexec/moc -I. "$header" -o "${mocs[-1]}"
    done
}
qt() { read -ra qt <<<"$(pkg-config --cflags --libs "$@") -DQT_NO_KEYWORDS -fPIC"; }

mkdir -p "$out"/{moc,objects}
document=(client/{document,documentdata,documentparser}.cpp)

if wants lists; then
    fuzz fleetdecoder 8192 client/fleet/*.cpp -lsimdjson -lxxhash
fi

if wants answers; then
    moc client/bodyreader.h client/diskspool.h
    qt Qt6Core Qt6Network
    fuzz answers 4096 client/{background,headers,errordecoder,errortext,apierror,bodyreader,diskspool,inflater,jsonbalance,redactor}.cpp \
        "${document[@]}" client/codec/errorcodec.cpp "${mocs[@]}" "${qt[@]}" -lz
fi

if wants server; then
    # As httpserver/CMakeLists.txt has it for clang, whose check of function types cannot stand before a coroutine.
    fuzz httpserver 4096 httpserver/{session,server,router,uri}.cpp -fcoroutines-ts -D__cpp_impl_coroutine=201902L \
        -DBOOST_ASIO_HAS_CO_AWAIT=1 -DBOOST_ASIO_HAS_STD_COROUTINE=1 -DBOOST_DISABLE_ASSERTS -fno-sanitize=function -lpthread
fi

if wants otlp; then
    fuzz otlp 16384 telemetry/otlp/*.cpp telemetry/series/distribution.cpp -lz
fi

if wants payloads; then
    sources=()
    for source in models/payload/*.cpp; do
        case $source in */payloadtree*) ;; *) sources+=("$source") ;; esac
    done
    moc models/payload/payloadindex.h models/payload/payloadsearch.h models/common/format.h
    qt Qt6Core
    fuzz payload 8192 "${sources[@]}" models/common/{format,clock}.cpp "${document[@]}" client/{inflater,redactor}.cpp \
        client/fleet/{jsonscan,bracescanavx2}.cpp "${mocs[@]}" "${qt[@]}" -lz
fi

if wants codecs; then
    qt Qt6Core
    fuzz codecs 4096 "${document[@]}" client/documentedit.cpp client/codec/*.cpp client/types/*.cpp "${qt[@]}"
fi

if wants prometheus; then
    moc models/telemetry/promclient.h client/transport.h client/call.h
    qt Qt6Core Qt6Network
    fuzz prometheus 2048 models/telemetry/{promanswer,promtext,promclient,promproduct}.cpp "${mocs[@]}" "${qt[@]}"
fi

if wants query; then
    qt Qt6Core
    fuzz query 256 models/common/{query,queryparser}.cpp models/stack/cron.cpp "${qt[@]}"
fi

if wants stacks; then
    moc models/stack/stackdocument.h
    qt Qt6Core Qt6Gui
    fuzz stacks 4096 models/stack/{stackdocument,stackdocument_steps,stackbody,stackedit,stackreferences,stacktypes,stackdiff,stackmerge,splicemerge,stackconversion,jsonstyle}.cpp \
        models/stack/stackview.cpp "${document[@]}" client/documentedit.cpp client/codec/{writer,timestamp}.cpp "${mocs[@]}" "${qt[@]}"
fi
