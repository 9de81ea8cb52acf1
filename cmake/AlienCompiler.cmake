# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every warning, define, sanitizer and hardening flag; all of our targets link it.
add_library(alien_options INTERFACE)
target_compile_definitions(alien_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    JSON_USE_IMPLICIT_CONVERSIONS=0 JSON_DIAGNOSTICS=0
    BOOST_ASIO_NO_DEPRECATED ALIEN_VERSION="${PROJECT_VERSION}")
target_include_directories(alien_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(alien_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wnull-dereference -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # -Wnull-dereference and -Wmaybe-uninitialized see ghosts in optimised library templates with g++ 12.
    target_compile_options(alien_options INTERFACE
        -Wduplicated-cond -Wlogical-op -Wno-null-dereference -Wno-maybe-uninitialized -Wbidi-chars=any
        -fpch-preprocess -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    if(NOT ALIEN_SANITIZE)
        target_compile_options(alien_options INTERFACE
            -U_FORTIFY_SOURCE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>
            -fstack-protector-strong -fstack-clash-protection
            $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>
            -ftrivial-auto-var-init=zero)
    endif()
endif()
if(NOT ALIEN_SANITIZE)
    target_compile_definitions(alien_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

if(ALIEN_SANITIZE)
    target_compile_options(alien_options INTERFACE -fsanitize=${ALIEN_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(alien_options INTERFACE -fsanitize=${ALIEN_SANITIZE})
endif()
if(ALIEN_COVERAGE)
    target_compile_options(alien_options INTERFACE --coverage)
    target_link_options(alien_options INTERFACE --coverage)
endif()

find_program(ALIEN_MOLD mold)
if(ALIEN_MOLD)
    target_link_options(alien_options INTERFACE -fuse-ld=mold)
endif()
target_link_options(alien_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

find_program(ALIEN_CCACHE ccache)
if(ALIEN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ALIEN_CCACHE})
endif()
