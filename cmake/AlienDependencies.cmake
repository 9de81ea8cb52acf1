# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the project takes instead of writing; ARCHITECTURE.md says why for each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Gui Widgets Svg Charts DBus Test LinguistTools)
# Qt's own definitions name the folders of each test: a compiler cache would then never find a test's object in another checkout.
# Nothing here asks for them (QFINDTESTDATA would).
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
find_package(Qt6Keychain REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(simdjson REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
find_package(Fontconfig REQUIRED)
find_library(ALIEN_ZSTD zstd REQUIRED)
find_library(ALIEN_XXHASH xxhash REQUIRED)
find_library(ALIEN_QSCINTILLA qscintilla2_qt6 REQUIRED)
find_path(ALIEN_DTL dtl/dtl.hpp REQUIRED)
find_path(ALIEN_PROTOZERO protozero/pbf_reader.hpp REQUIRED)
find_path(ALIEN_VALIJSON valijson/validator.hpp REQUIRED)
