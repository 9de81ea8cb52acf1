#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# draw.sh: draws the icon's PNG files anew from its SVG. They are kept, so that a build needs no renderer. Needs librsvg2-bin.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" io.github.alienconsole.AlienConsole.svg -o "png/$size.png"
done
