# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# NOT BUILT BY US: a recipe, written from the documents of its tools and never run. From the root of the sources, in a PowerShell:
#   packaging\windows\build.ps1 -Qt C:\Qt\6.5.3\msvc2019_64 -Vcpkg C:\vcpkg
# Needs Visual Studio 2022 (MSVC 19.3 or newer), CMake 3.25, Ninja, Qt 6.5 or newer with Charts and SVG, vcpkg.
param([Parameter(Mandatory)] [string] $Qt, [Parameter(Mandatory)] [string] $Vcpkg, [string] $Build = "build\windows")
$ErrorActionPreference = "Stop"
$triplet = "x64-windows"
$icon = "packaging\icons\png\256.png"

& "$Vcpkg\vcpkg.exe" install --triplet $triplet nlohmann-json simdjson xxhash zstd zlib boost-beast boost-asio protozero valijson
if ($LASTEXITCODE) { throw "vcpkg failed" }
# QtKeychain, QScintilla and dtl are not taken from vcpkg, whose own Qt they would bring: build them against $Qt into $Build\prefix first.
foreach ($part in "include\qt6keychain\keychain.h", "include\Qsci\qsciscintilla.h", "include\dtl\dtl.hpp") {
    if (-not (Test-Path "$Build\prefix\$part")) { throw "$Build\prefix\$part is missing: see the comment above" }
}

cmake -S . -B $Build -G Ninja -DCMAKE_BUILD_TYPE=Release -DALIEN_BUILD_TESTS=OFF `
    "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake" "-DVCPKG_TARGET_TRIPLET=$triplet" `
    "-DCMAKE_PREFIX_PATH=$Qt;$((Resolve-Path "$Build\prefix").Path)"
if ($LASTEXITCODE) { throw "configuring failed" }
cmake --build $Build --target alien-console alien-sandbox
if ($LASTEXITCODE) { throw "building failed" }
cmake --install $Build --prefix "$Build\stage"
& "$Qt\bin\windeployqt.exe" --release --no-translations "$Build\stage\bin\alien-console.exe"
Copy-Item "$Vcpkg\installed\$triplet\bin\*.dll" "$Build\stage\bin"
Copy-Item $icon "$Build\stage"
Compress-Archive -Force "$Build\stage\*" "$Build\alien-console-windows-x64.zip"
# Sign alien-console.exe and alien-sandbox.exe with signtool before this is given to anybody.
