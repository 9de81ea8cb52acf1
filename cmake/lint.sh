#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh FILE...: clang-format, clang-tidy and clazy over the C++ files named, shellcheck over the scripts. Called by ./dev lint.
set -euo pipefail
cpp=() all=() scripts=()
for file in "$@"; do
    [ -f "$file" ] || continue
    case "$file" in
    *.cpp) cpp+=("$file") all+=("$file") ;;
    *.h) all+=("$file") ;;
    *.sh | dev | .ci/run) scripts+=("$file") ;;
    esac
done
status=0
if [ ${#scripts[@]} -gt 0 ]; then
    echo "==> shellcheck: ${#scripts[@]} files"
    shellcheck -e SC1091 "${scripts[@]}" || status=1
fi
if [ ${#all[@]} -gt 0 ]; then
    echo "==> clang-format: ${#all[@]} files"
    clang-format-14 --dry-run -Werror "${all[@]}" || status=1
fi
if [ ${#cpp[@]} -eq 0 ] || [ -n "${ALIEN_LINT_STYLE_ONLY:-}" ]; then exit $status; fi

# A build directory of its own: clang cannot read g++'s precompiled headers, and moc's output must exist.
cmake --preset clazy >/dev/null
ninja -C build/clazy -t targets all | sed -n 's/^\(.*_autogen\): phony$/\1/p' | sort -u >build/clazy/autogen.txt
xargs -r ninja -C build/clazy <build/clazy/autogen.txt >/dev/null

known=()
for file in "${cpp[@]}"; do
    grep -qF "\"$PWD/$file\"" build/clazy/compile_commands.json && known+=("$file")
done
# Asio 1.74 does not know clang's coroutines by itself.
extra=(--extra-arg=-DBOOST_ASIO_HAS_CO_AWAIT --extra-arg=-DBOOST_ASIO_HAS_STD_COROUTINE --extra-arg=-D__cpp_impl_coroutine=201902L
    --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-optimization-argument --extra-arg=-Wno-unused-command-line-argument)
echo "==> clang-tidy: ${#known[@]} files"
printf '%s\n' "${known[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p build/clazy "${extra[@]}" 2>build/clazy/tidy.err || status=1
grep -E 'error:' build/clazy/tidy.err && status=1
echo "==> clazy: ${#known[@]} files"
# Debian's clazy is built on one LLVM; its standalone form reads the same database.
printf '%s\n' "${known[@]}" | xargs -P "$(nproc)" -n 4 clazy-standalone -p build/clazy \
    --checks=level1,no-non-pod-global-static,no-range-loop-detach,no-qproperty-without-notify \
    --header-filter='/(app|views|models|client|telemetry|sandbox|httpserver)/' "${extra[@]}" >build/clazy/clazy.out 2>&1 || status=1
if grep -E '(warning|error):.*' build/clazy/clazy.out | sort -u; then status=1; fi
exit $status
