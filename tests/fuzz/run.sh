#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS: fuzzes the decoders of lists and of OTLP with libFuzzer, ASan and UBSan; the corpora grow in build/fuzz.
set -euo pipefail
seconds=${1:-60}

# fuzz NAME CORPUS LARGEST SOURCE...
fuzz() {
    local name=$1 corpus=$2 largest=$3
    shift 3
    clang++-14 -std=c++20 -O1 -g -I. -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        "tests/fuzz/$name.cpp" "$@" -o "build/fuzz/$name"
    "build/fuzz/$name" -max_total_time="$seconds" -timeout=10 -max_len="$largest" -print_final_stats=1 "$corpus"
}

mkdir -p build/fuzz/corpus build/fuzz/otlp
item='{"id":"dep_a","name":"a","platform":"aws","status":"running","deploymentGroupId":"dg_a","retryRequested":false,"createdAt":"2026-11-21T07:55:03Z"}'
printf '{"items":[%s],"nextCursor":null}\0{"items":[],"nextCursor":null}' "$item" >build/fuzz/corpus/one
printf '{"items":[%s,%s],"nextCursor":null}' "$item" "${item//_a/_b}" >build/fuzz/corpus/two
fuzz fuzz_fleetdecoder build/fuzz/corpus 8192 client/fleet/*.cpp -lsimdjson -lxxhash

# The first byte names the signal: metrics, logs, traces.
for file in tests/telemetry/data/*.bin tests/telemetry/data/*.gz; do
    case $file in */metrics*) signal='\0' ;; */logs*) signal='\1' ;; *) signal='\2' ;; esac
    { printf '%b' "$signal"; cat "$file"; } >"build/fuzz/otlp/$(basename "$file")"
done
printf '\1{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","body":{"stringValue":"x"}}]}]}]}' >build/fuzz/otlp/json
fuzz fuzz_otlp build/fuzz/otlp 16384 telemetry/otlp/*.cpp telemetry/series/distribution.cpp -lz
