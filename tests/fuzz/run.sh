#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [lists|otlp|payloads]: fuzzes the decoders of lists, of OTLP and the index and decoders of payloads
# with libFuzzer, ASan and UBSan; the corpora grow in build/fuzz.
set -euo pipefail
seconds=${1:-60}
only=${2:-}

# fuzz NAME CORPUS LARGEST SOURCE...
fuzz() {
    local name=$1 corpus=$2 largest=$3
    shift 3
    echo "==> Building $name"
    clang++-14 -std=c++20 -O1 -g -I. -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        "tests/fuzz/$name.cpp" "$@" -o "build/fuzz/$name"
    echo "==> Fuzzing with $name for $seconds s"
    "build/fuzz/$name" -max_total_time="$seconds" -timeout=10 -max_len="$largest" -print_final_stats=1 -artifact_prefix=build/fuzz/ "$corpus"
}
wants() { [ -z "$only" ] || [ "$only" = "$1" ]; }

mkdir -p build/fuzz/corpus build/fuzz/otlp build/fuzz/payloads build/fuzz/moc
item='{"id":"dep_a","name":"a","platform":"aws","status":"running","deploymentGroupId":"dg_a","retryRequested":false,"createdAt":"2026-11-21T07:55:03Z"}'
printf '{"items":[%s],"nextCursor":null}\0{"items":[],"nextCursor":null}' "$item" >build/fuzz/corpus/one
printf '{"items":[%s,%s],"nextCursor":null}' "$item" "${item//_a/_b}" >build/fuzz/corpus/two
wants lists && fuzz fuzz_fleetdecoder build/fuzz/corpus 8192 client/fleet/*.cpp -lsimdjson -lxxhash

# The first byte names the signal: metrics, logs, traces.
for file in tests/telemetry/data/*.bin tests/telemetry/data/*.gz; do
    case $file in */metrics*) signal='\0' ;; */logs*) signal='\1' ;; *) signal='\2' ;; esac
    { printf '%b' "$signal"; cat "$file"; } >"build/fuzz/otlp/$(basename "$file")"
done
printf '\1{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","body":{"stringValue":"x"}}]}]}]}' >build/fuzz/otlp/json
wants otlp && fuzz fuzz_otlp build/fuzz/otlp 16384 telemetry/otlp/*.cpp telemetry/series/distribution.cpp -lz

if wants payloads; then
    for header in models/payload/payloadindex.h models/payload/payloadsearch.h models/common/format.h; do
        /usr/lib/qt6/libexec/moc -I. "$header" -o "build/fuzz/moc/$(basename "$header" .h).cpp"
    done
    printf '{"a":[1,2.50,{"name":"API_TOKEN","value":"hunter2"}],"gz":"H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA"}' >build/fuzz/payloads/json
    printf 'started\npassword=hunter2 user=me\r\nAuthorization: Bearer abcdefghijk\n' >build/fuzz/payloads/log
    printf 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSIsImV4cCI6MjAwMDAwMDAwMH0.c2ln' >build/fuzz/payloads/jwt
    printf 'H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA' >build/fuzz/payloads/base64
    base64 -d <build/fuzz/payloads/base64 >build/fuzz/payloads/gzip
    sources=()
    for source in models/payload/*.cpp; do
        case $source in */payloadtree*) ;; *) sources+=("$source") ;; esac
    done
    read -ra qt <<<"$(pkg-config --cflags --libs Qt6Core)"
    fuzz fuzz_payload build/fuzz/payloads 8192 "${sources[@]}" models/common/{format,clock}.cpp client/{document,documentdata,documentparser,inflater,redactor}.cpp \
        client/fleet/{jsonscan,bracescanavx2}.cpp build/fuzz/moc/*.cpp "${qt[@]}" -DQT_NO_KEYWORDS -fPIC -lz
fi
