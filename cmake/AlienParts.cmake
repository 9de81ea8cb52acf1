# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program is made of: name, version found, licence (SPDX), and the Debian package it comes from. The window shows the first three ("About and in
# brief"), packaging/sbom.py writes all of them down.
function(alien_header_version result file pattern)
    set(${result} "" PARENT_SCOPE)
    find_file(ALIEN_HEADER_OF_${result} ${file} PATH_SUFFIXES qt6 x86_64-linux-gnu/qt6 ${CMAKE_LIBRARY_ARCHITECTURE}/qt6)
    mark_as_advanced(ALIEN_HEADER_OF_${result})
    if(ALIEN_HEADER_OF_${result})
        file(STRINGS ${ALIEN_HEADER_OF_${result}} lines REGEX "#define +${pattern} ")
        string(REGEX MATCHALL "[ \"][0-9][0-9.]*" numbers "${lines}")
        list(JOIN numbers "." version)
        string(REGEX REPLACE "[ \"]" "" version "${version}")
        set(${result} ${version} PARENT_SCOPE)
    endif()
endfunction()

alien_header_version(zstd zstd.h "ZSTD_VERSION_(MAJOR|MINOR|RELEASE)")
alien_header_version(xxhash xxhash.h "XXH_VERSION_(MAJOR|MINOR|RELEASE)")
alien_header_version(qscintilla Qsci/qsciglobal.h "QSCINTILLA_VERSION_STR")
alien_header_version(protozero protozero/version.hpp "PROTOZERO_VERSION_STRING")
# These two say nothing of themselves.
find_program(ALIEN_DPKG_QUERY dpkg-query)
mark_as_advanced(ALIEN_DPKG_QUERY)
foreach(part dtl valijson)
    set(${part} "")
    if(ALIEN_DPKG_QUERY)
        execute_process(COMMAND ${ALIEN_DPKG_QUERY} -W -f=\${Version} lib${part}-dev OUTPUT_VARIABLE ${part} ERROR_QUIET)
        string(REGEX REPLACE "[+-].*" "" ${part} "${${part}}")
    endif()
endforeach()

set(ALIEN_PARTS
    "Qt|${Qt6_VERSION}|LGPL-3.0-only|qt6-base-dev"
    "Qt Charts|${Qt6Charts_VERSION}|GPL-3.0-or-later|qt6-charts-dev"
    "QScintilla|${qscintilla}|GPL-3.0-only|libqscintilla2-qt6-dev"
    "QtKeychain|${Qt6Keychain_VERSION}|BSD-2-Clause|qtkeychain-qt6-dev"
    "nlohmann_json|${nlohmann_json_VERSION}|MIT|nlohmann-json3-dev"
    "simdjson|${simdjson_VERSION}|Apache-2.0|libsimdjson-dev"
    "Boost|${Boost_VERSION}|BSL-1.0|libboost-dev"
    "protozero|${protozero}|BSD-2-Clause|libprotozero-dev"
    "valijson|${valijson}|BSD-2-Clause|libvalijson-dev"
    "dtl|${dtl}|BSD-3-Clause|libdtl-dev"
    "xxHash|${xxhash}|BSD-2-Clause|libxxhash-dev"
    "Zstandard|${zstd}|BSD-3-Clause|libzstd-dev"
    "Fontconfig|${Fontconfig_VERSION}|HPND-sell-variant|libfontconfig-dev"
    "zlib|${ZLIB_VERSION_STRING}|Zlib|zlib1g-dev")
list(JOIN ALIEN_PARTS "\n" parts)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/parts.txt CONTENT "${parts}\n")
string(REGEX REPLACE "\\|[^|\n]*(\n|$)" "\\\\n\"\n    \"" parts "${parts}\n")
string(REGEX REPLACE "\n    \"$" "" parts "\"${parts}")
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/alien_parts.h CONTENT "#pragma once\n\ninline constexpr char kBuiltParts[] =\n    ${parts};\n")
