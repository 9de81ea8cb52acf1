// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

namespace alien {

/// How a document is laid out, so that what is added looks like what is there.
struct JsonStyle
{
    bool lines = false;     ///< members stand on lines of their own
    QByteArray childIndent; ///< blanks before a member of the container asked about
    QByteArray closeIndent; ///< before its closing bracket
    QByteArray unit = "  "; ///< one level more

    [[nodiscard]] static JsonStyle of(const Document& document, const Document::Node& container);
};

/// Over several lines; scalars and names keep their bytes. Lists and objects of plain values that fit one line stand
/// on one. `indent`: of the line it begins on.
[[nodiscard]] QByteArray prettyJson(const Document::Node& value, const QByteArray& indent = {},
                                    const QByteArray& unit = "  ");
/// Without any blanks outside strings.
[[nodiscard]] QByteArray compactJson(const Document::Node& value);

} // namespace alien
