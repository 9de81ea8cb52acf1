// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/nameorder.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <vector>

namespace alien {

namespace {
/// Key bytes: 1 … 0xEF a place in the alphabet, 0xF0 and a byte the places after them, 0xF8 and three bytes a character
/// beyond the table.
constexpr unsigned lastShortPlace = 0xEF;

void appendPlace(unsigned place, std::string& key)
{
    if (place <= lastShortPlace) {
        key += char(place);
    } else {
        const unsigned rest = place - lastShortPlace;
        key += char(0xF0 + (rest >> 8));
        key += char(rest & 0xFF);
    }
}

/// The next character; a broken byte counts as U+FFFD.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t value = more == 0 ? 0xFFFD : first & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0U) != 0x80U)
            return 0xFFFD;
        value = (value << 6) | (byte(at++) & 0x3FU);
    }
    return value;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A run of digits: how many count, then the digits, so that longer numbers are greater.
std::size_t appendNumber(std::string_view text, std::size_t at, unsigned digitPlace, std::string& key)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (at + 1 < end && text[at] == '0')
        ++at;
    appendPlace(digitPlace, key);
    for (std::size_t length = end - at;; length -= 254) {
        key += char(std::min<std::size_t>(length, 255));
        if (length < 255)
            break;
    }
    key.append(text, at, end - at);
    return end;
}
} // namespace

NameOrder::NameOrder(const QLocale& locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<char16_t> characters;
    for (char16_t c = 1; c < tableSize; ++c)
        characters.push_back(c);
    const auto compare = [&](const QString& a, const QString& b) { return collator.compare(a, b); };
    std::stable_sort(characters.begin(), characters.end(),
                     [&](char16_t a, char16_t b) { return compare(QChar(a), QChar(b)) < 0; });
    // Two characters share a place when what follows them outweighs their difference: a and A everywhere, e and é in
    // most languages.
    const auto sharePlace = [&](char16_t a, char16_t b) {
        return compare(QString(QChar(a)) + u'a', QString(QChar(b)) + u'b') < 0 &&
               compare(QString(QChar(b)) + u'a', QString(QChar(a)) + u'b') < 0;
    };
    std::uint16_t place = 0;
    char16_t first = 0;
    for (const char16_t c : characters) {
        if (place == 0 || !sharePlace(first, c)) {
            ++place;
            first = c;
        }
        m_place[c] = place;
    }
}

void NameOrder::append(std::string_view utf8, std::string& key) const
{
    std::size_t at = 0;
    while (at < utf8.size()) {
        if (isDigit(utf8[at])) {
            at = appendNumber(utf8, at, m_place['0'], key);
            continue;
        }
        const char32_t c = nextCharacter(utf8, at);
        if (c == 0)
            continue;
        if (c < tableSize) {
            appendPlace(m_place[c], key);
            continue;
        }
        const char32_t folded = QChar::toCaseFolded(c);
        key += char(0xF8);
        key += char(folded >> 16);
        key += char((folded >> 8) & 0xFF);
        key += char(folded & 0xFF);
    }
    key += '\0';
    key += utf8;
}

std::string NameOrder::key(std::string_view utf8) const
{
    std::string bytes;
    append(utf8, bytes);
    return bytes;
}

} // namespace alien
