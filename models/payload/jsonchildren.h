// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>
#include <vector>

namespace alien {

/// One member or element: where it stands in the bytes.
struct JsonChild
{
    qint64 index = -1;
    qint64 key = -1; ///< of the opening quote of its name; -1 in arrays
    qint64 keyEnd = -1;
    qint64 from = -1; ///< of the value
    [[nodiscard]] bool isValid() const { return from >= 0; }
};

/// The children of one container, found while its bytes are read, each in at most 64 kB of further reading: one place
/// in 512 children or 64 kB is kept, 16 bytes for each.
/// A value: a copy can grow on another thread and then take the place of the first.
class JsonChildren
{
public:
    JsonChildren() = default;
    /// `open` is the bracket.
    explicit JsonChildren(qint64 open)
        : m_open(open)
        , m_next(open + 1)
    {}

    /// Reads on. `json` are the bytes known to be right, from the beginning of the payload; they may end anywhere
    /// behind a whole token.
    void extend(std::string_view json);
    /// Nothing will come any more, although the container was not closed.
    void giveUp() { m_complete = true; }

    [[nodiscard]] qint64 open() const { return m_open; }
    /// Also the last one, whose end was not seen yet.
    [[nodiscard]] qint64 count() const { return m_count + (m_tail.isValid() ? 1 : 0); }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// One past the closing bracket; -1 until it was seen.
    [[nodiscard]] qint64 end() const { return m_end; }
    /// Where reading goes on, and what is being waited for there: a child that has begun.
    [[nodiscard]] qint64 next() const { return m_next; }
    [[nodiscard]] bool waitsForTail() const { return m_tail.isValid(); }

    [[nodiscard]] JsonChild child(std::string_view json, qint64 index) const;
    /// The one after it; cheaper than child().
    [[nodiscard]] JsonChild following(std::string_view json, const JsonChild& child) const;
    /// One past the value; -1 when it is not known yet.
    [[nodiscard]] qint64 endOf(std::string_view json, const JsonChild& child) const;
    /// The child in whose name or value the byte stands.
    [[nodiscard]] JsonChild childAt(std::string_view json, qint64 offset) const;
    [[nodiscard]] qint64 bytesUsed() const { return qint64(m_places.capacity()) * qint64(sizeof(Place)); }

private:
    struct Place
    {
        qint64 index = 0;
        qint64 offset = 0; ///< of name or value
    };
    [[nodiscard]] JsonChild childFrom(std::string_view json, qint64 index, qint64 offset) const;
    [[nodiscard]] const Place* placeOf(qint64 index) const;

    qint64 m_open = 0;
    qint64 m_next = 0;
    qint64 m_count = 0;
    qint64 m_end = -1;
    bool m_complete = false;
    JsonChild m_tail;
    std::vector<Place> m_places;
};

} // namespace alien
