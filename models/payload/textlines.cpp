// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/textlines.h"

#include <algorithm>
#include <cstring>

namespace alien {

namespace {

constexpr qint64 apart = 16 * 1024;

} // namespace

TextLines::TextLines(int columns)
    : m_columns(std::max(columns, 8))
{}

TextLines::Row TextLines::rowFrom(std::string_view text, qint64 from, qint64 line, bool first) const
{
    Row row;
    row.from = from;
    row.line = line;
    row.first = first;
    const auto size = qint64(text.size());
    // One more than fits: a line of exactly that length is not folded.
    const qint64 most = std::min<qint64>(from + m_columns + 1, size);
    const auto* newLine = static_cast<const char*>(
        from < most ? std::memchr(text.data() + from, '\n', std::size_t(most - from)) : nullptr);
    if (newLine) {
        row.to = newLine - text.data();
        row.next = row.to + 1;
        if (row.to > from && text[std::size_t(row.to - 1)] == '\r')
            --row.to;
        return row;
    }
    row.to = most;
    if (most - from > m_columns) {
        --row.to;
        // Not through the middle of a character.
        for (int i = 0; i < 3 && row.to > from + 1 && (std::uint8_t(text[std::size_t(row.to)]) & 0xC0U) == 0x80U; ++i)
            --row.to;
    }
    row.next = row.to;
    return row;
}

void TextLines::extend(std::string_view text, qint64 to)
{
    const auto size = qint64(text.size());
    while (!m_complete && m_at < to) {
        if (m_places.empty() || m_at - m_places.back().offset >= apart)
            m_places.push_back({m_rows, m_at, m_line, m_first});
        const Row row = rowFrom(text, m_at, m_line, m_first);
        ++m_rows;
        m_at = row.next;
        m_first = row.next > row.to || row.next == size;
        if (m_first)
            ++m_line;
        // "\r\n" ends in a byte that no row shows.
        m_complete = m_at >= size;
    }
}

TextLines::Row TextLines::row(std::string_view text, qint64 row) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), row,
                                        [](qint64 r, const Place& place) { return r < place.row; });
    if (after == m_places.begin() || row >= m_rows)
        return {};
    const Place& place = *std::prev(after);
    Row at = rowFrom(text, place.offset, place.line, place.first);
    for (qint64 i = place.row; i < row; ++i)
        at = following(text, at);
    return at;
}

TextLines::Row TextLines::following(std::string_view text, const Row& row) const
{
    const bool first = row.next > row.to;
    return rowFrom(text, row.next, first ? row.line + 1 : row.line, first);
}

qint64 TextLines::rowOf(std::string_view text, qint64 offset) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), offset,
                                        [](qint64 o, const Place& place) { return o < place.offset; });
    if (after == m_places.begin())
        return 0;
    const Place& place = *std::prev(after);
    qint64 row = place.row;
    for (Row at = rowFrom(text, place.offset, place.line, place.first); at.next <= offset && row + 1 < m_rows; ++row)
        at = following(text, at);
    return row;
}

} // namespace alien
