// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

/// Places in JSON text by its bytes alone. Made for text that was checked before (JsonCheck); on anything else they
/// stay inside the view and answer something.
namespace alien::jsonbytes {

[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

[[nodiscard]] inline bool isContainer(char c)
{
    return c == '{' || c == '[';
}

/// First byte from `at` on that is no blank; the size of the view when there is none.
[[nodiscard]] qint64 pastBlanks(std::string_view json, qint64 at);
/// First byte from `at` on that is a quote, a backslash, a control character or no ASCII.
[[nodiscard]] qint64 pastPlain(std::string_view json, qint64 at);
/// One past the string that opens at `at`; -1 when the view ends first.
[[nodiscard]] qint64 pastString(std::string_view json, qint64 at);
/// One past the value at `at`; -1 when a string or container is not closed within the view.
[[nodiscard]] qint64 pastValue(std::string_view json, qint64 at);
/// Up to `at`, without the blanks and the comma before it: where the value before ends.
[[nodiscard]] qint64 endBefore(std::string_view json, qint64 at);

/// Direct children of the container at `at`, at most `most`; -1 when the container does not end within the view.
[[nodiscard]] qint64 countChildren(std::string_view json, qint64 at, qint64 most);

} // namespace alien::jsonbytes
