# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D IN=a.ts -D OUT=b.ts -D QM=c.qm -D LRELEASE=... -P anycontext.cmake: releases a.ts with every message once more in the context "any".
# lupdate files a text under the nearest name it understands, which for free functions and aliases is not the class that asks at run time;
# app/catalogtranslator looks there when the context it was asked for has no such text.
file(READ "${IN}" document)
string(REGEX MATCH "<TS [^>]*>" head "${document}")
string(FIND "${document}" "${head}" from)
string(LENGTH "${head}" length)
math(EXPR from "${from} + ${length}")
string(FIND "${document}" "</TS>" to REVERSE)
math(EXPR length "${to} - ${from}")
string(SUBSTRING "${document}" ${from} ${length} contexts)
string(REGEX REPLACE "</?context>" "" messages "${contexts}")
string(REGEX REPLACE "<name>[^<]*</name>|<name */>" "" messages "${messages}")
file(WRITE "${OUT}" "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n${head}${contexts}<context>\n<name>any</name>${messages}</context>\n</TS>\n")
# Texts that several contexts have stand in "any" several times; the first is taken, and that is no news.
execute_process(COMMAND "${LRELEASE}" -silent "${OUT}" -qm "${QM}" RESULT_VARIABLE failed ERROR_VARIABLE said)
if(failed)
    message(FATAL_ERROR "${IN}: ${said}")
endif()
