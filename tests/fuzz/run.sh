#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS: fuzzes the decoder of lists with libFuzzer, ASan and UBSan; the corpus grows in build/fuzz.
set -euo pipefail
seconds=${1:-60}
mkdir -p build/fuzz/corpus
clang++-14 -std=c++20 -O1 -g -I. -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    tests/fuzz/fuzz_fleetdecoder.cpp client/fleet/*.cpp -lsimdjson -lxxhash -o build/fuzz/fuzz_fleetdecoder
item='{"id":"dep_a","name":"a","platform":"aws","status":"running","deploymentGroupId":"dg_a","retryRequested":false,"createdAt":"2026-11-21T07:55:03Z"}'
printf '{"items":[%s],"nextCursor":null}\0{"items":[],"nextCursor":null}' "$item" >build/fuzz/corpus/one
printf '{"items":[%s,%s],"nextCursor":null}' "$item" "${item//_a/_b}" >build/fuzz/corpus/two
build/fuzz/fuzz_fleetdecoder -max_total_time="$seconds" -timeout=10 -max_len=8192 -print_final_stats=1 build/fuzz/corpus
