// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsonchildren.h"

#include "models/payload/jsonbytes.h"

#include <algorithm>

namespace alien {

using namespace jsonbytes;

namespace {

constexpr qint64 childrenApart = 512;
constexpr qint64 bytesApart = 64 * 1024;

} // namespace

/// Invalid when the view ends before the value begins.
JsonChild JsonChildren::childFrom(std::string_view json, qint64 index, qint64 offset) const
{
    JsonChild child;
    qint64 at = offset;
    const auto size = qint64(json.size());
    if (at >= size)
        return child;
    if (json[std::size_t(m_open)] == '{') {
        child.key = at;
        child.keyEnd = json[std::size_t(at)] == '"' ? pastString(json, at) : -1;
        if (child.keyEnd < 0)
            return child;
        at = pastBlanks(json, child.keyEnd);
        at = pastBlanks(json, at + 1); // the colon
        if (at >= size)
            return child;
    }
    child.index = index;
    child.from = at;
    return child;
}

void JsonChildren::extend(std::string_view json)
{
    const auto size = qint64(json.size());
    while (!m_complete) {
        qint64 at = pastBlanks(json, m_next);
        if (at < size && json[std::size_t(at)] == ',')
            at = pastBlanks(json, at + 1);
        if (at >= size)
            return;
        const char c = json[std::size_t(at)];
        if (c == ']' || c == '}') {
            m_end = at + 1;
            m_complete = true;
            m_places.shrink_to_fit();
            return;
        }
        const JsonChild child = childFrom(json, m_count, at);
        if (!child.isValid())
            return;
        const Place last = m_places.empty() ? Place{-childrenApart, 0} : m_places.back();
        if (m_count - last.index >= childrenApart || (at - last.offset >= bytesApart && last.index != m_count))
            m_places.push_back({m_count, at});
        const qint64 past = pastValue(json, child.from);
        if (past < 0) {
            m_tail = child;
            m_next = at;
            return;
        }
        m_tail = {};
        ++m_count;
        m_next = past;
    }
}

const JsonChildren::Place* JsonChildren::placeOf(qint64 index) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), index,
                                        [](qint64 i, const Place& place) { return i < place.index; });
    return after == m_places.begin() ? nullptr : &*std::prev(after);
}

JsonChild JsonChildren::child(std::string_view json, qint64 index) const
{
    if (index < 0 || index >= count())
        return {};
    if (m_tail.isValid() && index == m_tail.index)
        return m_tail;
    const Place* place = placeOf(index);
    if (!place)
        return {};
    JsonChild at = childFrom(json, place->index, place->offset);
    while (at.isValid() && at.index < index) {
        const qint64 past = pastValue(json, at.from);
        if (past < 0)
            return {};
        qint64 next = pastBlanks(json, past);
        next = pastBlanks(json, next + 1); // the comma
        at = childFrom(json, at.index + 1, next);
    }
    return at;
}

JsonChild JsonChildren::following(std::string_view json, const JsonChild& child) const
{
    const qint64 index = child.index + 1;
    if (index >= count())
        return {};
    if (const Place* place = placeOf(index); place && place->index == index)
        return childFrom(json, index, place->offset);
    if (m_tail.isValid() && index == m_tail.index)
        return m_tail;
    // Without a place of its own the next one stands close behind.
    const qint64 past = pastValue(json.substr(0, std::size_t(child.from + 2 * bytesApart)), child.from);
    if (past < 0)
        return {};
    return childFrom(json, index, pastBlanks(json, pastBlanks(json, past) + 1));
}

qint64 JsonChildren::endOf(std::string_view json, const JsonChild& child) const
{
    if (!child.isValid())
        return -1;
    const qint64 near = pastValue(json.substr(0, std::size_t(child.from + 2 * bytesApart)), child.from);
    if (near >= 0 && (near < child.from + 2 * bytesApart || isContainer(json[std::size_t(near - 1)])))
        return near;
    if (m_tail.isValid() && child.index == m_tail.index)
        return -1;
    const JsonChild next = following(json, child);
    if (next.isValid())
        return endBefore(json, next.key >= 0 ? next.key : next.from);
    return m_end >= 0 ? endBefore(json, m_end - 1) : near;
}

JsonChild JsonChildren::childAt(std::string_view json, qint64 offset) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), offset,
                                        [](qint64 o, const Place& place) { return o < place.offset; });
    if (after == m_places.begin())
        return {};
    JsonChild at = child(json, std::prev(after)->index);
    for (JsonChild next = following(json, at); next.isValid() && (next.key >= 0 ? next.key : next.from) <= offset;
         next = following(json, at))
        at = next;
    return at;
}

} // namespace alien
