// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/plainline.h"

#include <algorithm>

namespace alien {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200e || u == 0x200f || u == 0x061c || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool isUnsafe(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           turnsDirection(c);
}

constexpr QChar lineBreak(char16_t(0x21b5));

QChar sign(QChar c)
{
    if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
        return lineBreak;
    if (c == u'\t')
        return u' ';
    return c.unicode() < 0x20 ? QChar(char16_t(0x2400 + c.unicode())) : QChar(QChar::ReplacementCharacter);
}

} // namespace

QString plainLine(const QString& text, qsizetype limit)
{
    const bool tooLong = text.size() > limit;
    if (!tooLong && std::none_of(text.cbegin(), text.cend(), isUnsafe))
        return text;
    QString result = tooLong ? text.left(limit) + QChar(0x2026) : text;
    qsizetype at = 0;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar seen = isUnsafe(result.at(i)) ? sign(result.at(i)) : result.at(i);
        // The empty line of a commit's message is one break to a reader.
        if (seen == lineBreak && at > 0 && result.at(at - 1) == lineBreak)
            continue;
        result[at++] = seen;
    }
    result.truncate(at);
    return result;
}

} // namespace alien
