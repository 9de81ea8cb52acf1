// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace alien::jsonindent {

/// JSON with one member or element a line, indented by two spaces down to 64 levels. Numbers, strings and the order of
/// keys stay the bytes they were, `${variables}` count as one value, empty containers stay on their line. Takes what
/// is no JSON too: nothing but blanks between tokens is ever changed. Stops after `limit` bytes of output.
[[nodiscard]] QByteArray indented(std::string_view json, qsizetype limit);

/// A token that begins at `from` in the one text and at `to` in the other.
struct Place
{
    qint64 from = 0;
    qint64 to = 0;
};
/// The same, and one place in some kB, so that offsetIn() reads no more than that.
struct Layout
{
    QByteArray text;
    std::vector<Place> places; ///< ascending
};
[[nodiscard]] Layout layoutOf(std::string_view json, qsizetype limit);

/// Where the byte at `offset` of `json` stands in the layout made of it.
[[nodiscard]] qint64 offsetInLayout(std::string_view json, const Layout& layout, qint64 offset);
/// And back again.
[[nodiscard]] qint64 offsetInJson(std::string_view json, const Layout& layout, qint64 offset);

/// How many bytes that are no blanks outside of strings stand before `offset`: the same place in another layout.
[[nodiscard]] qint64 solidBefore(std::string_view json, qint64 offset);
/// Where the byte number `solid` stands; the end when there are fewer.
[[nodiscard]] qint64 offsetOfSolid(std::string_view json, qint64 solid);

/// For checking a template: `${variables}` outside of strings become strings of the same length, so that offsets hold.
[[nodiscard]] QByteArray withoutVariables(const QByteArray& json);

} // namespace alien::jsonindent
