// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace alien {

/// Text of documents and of the compact stores, which hold UTF-8, with every character that they have.
[[nodiscard]] inline QString fromUtf8(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    // Qt takes these bytes for a mark of the encoding and drops them; in a JSON string they are a character.
    if (utf8.starts_with("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

} // namespace alien
