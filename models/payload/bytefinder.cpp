// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bytefinder.h"

#include <QList>

#include <cstring>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace alien {

QByteArray ByteFinder::written(char32_t character, Writing writing)
{
    const QString own = QString::fromUcs4(&character, 1);
    if (writing == Writing::Plain || (character >= 0x20 && character < 0x7f && character != '"' && character != '\\'))
        return own.toUtf8();
    if (character == '"' || character == '\\')
        return QByteArray("\\") + char(character);
    static constexpr std::pair<char32_t, const char*> shorts[] = {{'\n', "\\n"}, {'\t', "\\t"}, {'\r', "\\r"}};
    for (const auto& [control, escape] : shorts) {
        if (character == control)
            return escape;
    }
    QByteArray escaped;
    for (const QChar unit : own) {
        const QByteArray hex = QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        escaped += "\\u" + (writing == Writing::EscapedCapital ? hex.toUpper() : hex);
    }
    return escaped;
}

ByteFinder::ByteFinder(const QString& needle, Qt::CaseSensitivity sensitivity, Writing writing)
{
    const QList<uint> characters = needle.toUcs4();
    for (const uint character : characters) {
        const char32_t c = character;
        const auto bytesOf = [writing](char32_t one) { return written(one, writing); };
        const QByteArray own = bytesOf(c);
        QByteArray lower = sensitivity == Qt::CaseInsensitive ? bytesOf(QChar::toLower(c)) : own;
        QByteArray upper = sensitivity == Qt::CaseInsensitive ? bytesOf(QChar::toUpper(c)) : own;
        if (lower.size() != upper.size())
            lower = upper = own;
        m_lower.append(lower.constData(), std::size_t(lower.size()));
        m_upper.append(upper.constData(), std::size_t(upper.size()));
        m_lengths.push_back(std::uint8_t(lower.size()));
    }
}

bool ByteFinder::matches(const char* at) const
{
    if (m_lower == m_upper)
        return std::memcmp(at, m_lower.data(), m_lower.size()) == 0;
    std::size_t i = 0;
    for (const std::uint8_t length : m_lengths) {
        if (std::memcmp(at + i, m_lower.data() + i, length) != 0 &&
            std::memcmp(at + i, m_upper.data() + i, length) != 0)
            return false;
        i += length;
    }
    return true;
}

qint64 ByteFinder::find(std::string_view bytes, qint64 from) const
{
    const auto length = qint64(m_lower.size());
    const qint64 last = qint64(bytes.size()) - length; // the last place where it could begin
    if (length == 0)
        return -1;
    const char* data = bytes.data();
    qint64 at = from;
#if defined(__SSE2__)
    const __m128i firstLower = _mm_set1_epi8(m_lower.front());
    const __m128i firstUpper = _mm_set1_epi8(m_upper.front());
    const __m128i lastLower = _mm_set1_epi8(m_lower.back());
    const __m128i lastUpper = _mm_set1_epi8(m_upper.back());
    for (; at + 15 <= last; at += 16) {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at));
        const __m128i end = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at + length - 1));
        const __m128i both =
            _mm_and_si128(_mm_or_si128(_mm_cmpeq_epi8(first, firstLower), _mm_cmpeq_epi8(first, firstUpper)),
                          _mm_or_si128(_mm_cmpeq_epi8(end, lastLower), _mm_cmpeq_epi8(end, lastUpper)));
        for (auto bits = unsigned(_mm_movemask_epi8(both)); bits != 0; bits &= bits - 1) {
            const qint64 place = at + __builtin_ctz(bits);
            if (matches(data + place))
                return place;
        }
    }
#endif
    for (; at <= last; ++at)
        if ((data[at] == m_lower.front() || data[at] == m_upper.front()) && matches(data + at))
            return at;
    return -1;
}

} // namespace alien
