// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace alien::jsonindent {

/// JSON with one member or element a line, indented by two spaces down to 64 levels. Numbers, strings and the order of
/// keys stay the bytes they were, `${variables}` count as one value, empty containers stay on their line. Takes what
/// is no JSON too: nothing but blanks between tokens is ever changed. Stops after `limit` bytes of output.
[[nodiscard]] QByteArray indented(std::string_view json, qsizetype limit);

/// How many bytes that are no blanks outside of strings stand before `offset`: the same place in another layout.
[[nodiscard]] qint64 solidBefore(std::string_view json, qint64 offset);
/// Where the byte number `solid` stands; the end when there are fewer.
[[nodiscard]] qint64 offsetOfSolid(std::string_view json, qint64 solid);

/// For checking a template: `${variables}` outside of strings become strings of the same length, so that offsets hold.
[[nodiscard]] QByteArray withoutVariables(const QByteArray& json);

} // namespace alien::jsonindent
