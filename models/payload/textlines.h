// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace alien {

/// Where the rows of a text begin when lines are folded after so many bytes: one place in 16 kB is kept. A value: a
/// copy can grow on another thread and then take the place of the first.
class TextLines
{
public:
    struct Row
    {
        qint64 from = 0;
        qint64 to = 0;     ///< without the end of the line
        qint64 next = 0;   ///< where the next row begins
        qint64 line = 0;   ///< from 1
        bool first = true; ///< of its line
    };

    explicit TextLines(int columns = 80);
    /// Reads on to about the byte `to`.
    void extend(std::string_view text, qint64 to);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 readTo() const { return m_at; }
    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] Row row(std::string_view text, qint64 row) const;
    [[nodiscard]] Row following(std::string_view text, const Row& row) const;
    /// The row in which the byte stands; the last known one behind all of them.
    [[nodiscard]] qint64 rowOf(std::string_view text, qint64 offset) const;

private:
    struct Place
    {
        qint64 row = 0;
        qint64 offset = 0;
        qint64 line = 0;
        bool first = true;
    };
    [[nodiscard]] Row rowFrom(std::string_view text, qint64 from, qint64 line, bool first) const;

    int m_columns;
    qint64 m_rows = 0;
    qint64 m_at = 0;
    qint64 m_line = 1;
    bool m_first = true;
    bool m_complete = false;
    std::vector<Place> m_places;
};

} // namespace alien
