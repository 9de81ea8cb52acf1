// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/harmlesstext.h"

#include "client/fromutf8.h"

namespace alien {

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t csi = 0x9b;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0);
}

/// Where the escape sequence that begins at `at` ends.
qsizetype afterSequence(const QString& text, qsizetype at)
{
    qsizetype i = at + 1;
    const bool isCsi = text[at].unicode() == csi || (i < text.size() && text[i] == u'[');
    if (isCsi) {
        i += text[at].unicode() == csi ? 0 : 1;
        while (i < text.size() && text[i].unicode() >= 0x20 && text[i].unicode() < 0x40)
            ++i;
        return qMin(i + 1, text.size());
    }
    // Operating system command, as window titles and links are written: up to BEL or ESC \.
    if (i < text.size() && text[i] == u']') {
        while (i < text.size() && text[i].unicode() != 0x07 && text[i].unicode() != escape && text[i] != u'\n')
            ++i;
        const bool ends = i + 1 < text.size() && text[i].unicode() == escape;
        return qMin(i + (ends ? 2 : 1), text.size());
    }
    return qMin(i + 1, text.size());
}

} // namespace

QString harmlessText(std::string_view utf8)
{
    const QString text = fromUtf8(utf8);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (c == escape || c == csi) {
            i = afterSequence(text, i);
            continue;
        }
        if (!isControl(c) && !turnsDirection(c))
            out += text[i];
        ++i;
    }
    return out;
}

} // namespace alien
