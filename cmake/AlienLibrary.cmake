# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later

# alien_library(NAME [PUBLIC targets...] [PRIVATE targets...] [PCH headers...] [EXCLUDE regex])
# The sources of the folder are the sources of the library: one class a file, no list to keep.
function(alien_library name)
    cmake_parse_arguments(arg "" "EXCLUDE" "PUBLIC;PRIVATE;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX ${arg_EXCLUDE})
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC alien_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# alien_test(NAME LABEL label LINK targets... [WIDGETS] [ENV pairs...]): one binary per folder of tests.
# Each tst_*.cpp declares its test class with ALIEN_TEST(Class) (tests/support/testmain.h); the binary runs all of them,
# and `NAME ClassName` runs one.
function(alien_test name)
    cmake_parse_arguments(arg "WIDGETS" "LABEL;TIMEOUT" "LINK;ENV" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(${name} ${sources}
        ${CMAKE_SOURCE_DIR}/tests/support/apptype_$<IF:$<BOOL:${arg_WIDGETS}>,widgets,core>.cpp)
    target_link_libraries(${name} PRIVATE alien_test_support ${arg_LINK})
    target_precompile_headers(${name} PRIVATE <QtTest/QtTest> <nlohmann/json.hpp>
        $<$<BOOL:${arg_WIDGETS}>:<QtWidgets/QtWidgets$<ANGLE-R>>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600)
    endif()
    # Only what fails is printed: a record of a failed run that is cut after some hundred lines still says what failed.
    add_test(NAME ${name} COMMAND ${name} -silent)
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;${arg_ENV}")
endfunction()
