#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# NOT BUILT BY US: a recipe, written from the documents of its tools and never run. From the root of the sources, on macOS 12 or newer with Xcode's
# command line tools and Homebrew:
#   packaging/macos/build.sh [SIGNING-IDENTITY]
set -euo pipefail
build=build/macos
bundle=$build/stage/Alien\ Console.app
identity=${1:--} # "-": signed for this machine only

brew install cmake ninja qt qtkeychain qscintilla2 nlohmann-json simdjson xxhash zstd boost protozero valijson librsvg
# dtl is in no tap: its headers belong into $build/prefix/include/dtl.
[ -f "$build/prefix/include/dtl/dtl.hpp" ] || { echo "$build/prefix/include/dtl/dtl.hpp is missing" >&2; exit 1; }
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DALIEN_BUILD_TESTS=OFF -DCMAKE_PREFIX_PATH="$(brew --prefix qt);$PWD/$build/prefix"
cmake --build "$build" --target alien-console alien-sandbox

mkdir -p "$bundle/Contents/MacOS" "$bundle/Contents/Resources" "$build/icon.iconset"
cp "$build/bin/alien-console" "$build/bin/alien-sandbox" "$bundle/Contents/MacOS/"
cp packaging/macos/Info.plist "$bundle/Contents/"
for size in 16 32 128 256 512; do cp "packaging/icons/png/$size.png" "$build/icon.iconset/icon_${size}x$size.png"; done
iconutil -c icns -o "$bundle/Contents/Resources/alien-console.icns" "$build/icon.iconset"
"$(brew --prefix qt)/bin/macdeployqt" "$bundle" -executable="$bundle/Contents/MacOS/alien-sandbox"
codesign --force --deep --options runtime --sign "$identity" "$bundle"
hdiutil create -volname "Alien Console" -srcfolder "$build/stage" -ov -format UDZO "$build/alien-console.dmg"
# With an identity of one's own: xcrun notarytool submit, then xcrun stapler staple, before this is given to anybody.
