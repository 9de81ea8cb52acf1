#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/run.sh BINDIR [--json] [--n N] [--rounds N] [--only TEXT]: every benchmark, one after the other.
set -euo pipefail
bin=$1
shift
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8 TZ=UTC
status=0
for bench in "$bin"/bench_*; do
    [ -x "$bench" ] || continue
    "$bench" "$@" || { status=1; echo "failed: $(basename "$bench")" >&2; }
done
exit $status
