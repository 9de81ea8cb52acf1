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

# A build directory of its own: clang cannot read g++'s precompiled headers. What moc writes must exist, but asking ninja for it
# would build the libraries first.
cmake --preset clazy >/dev/null
echo "==> moc"
find build/clazy -name AutogenInfo.json -print0 | xargs -0 -P "$(nproc)" -I{} cmake -E cmake_autogen {} Debug >/dev/null
cmake/tidy.py "${cpp[@]}" || status=1
exit $status
