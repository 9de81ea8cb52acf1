// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsonindent.h"

#include <algorithm>

namespace alien::jsonindent {

namespace {

constexpr int deepest = 64;
constexpr qint64 placesApart = 8 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// One past the string that opens at `at`, or past the end of the text.
std::size_t pastString(std::string_view json, std::size_t at)
{
    for (std::size_t i = at + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

std::size_t pastVariable(std::string_view json, std::size_t at)
{
    const std::size_t end = json.find_first_of("}\n\"", at + 2);
    return end == json.npos ? json.size() : json[end] == '}' ? end + 1 : end;
}

std::size_t pastToken(std::string_view json, std::size_t at)
{
    if (json[at] == '"')
        return pastString(json, at);
    if (json.substr(at, 2) == "${")
        return pastVariable(json, at);
    std::size_t end = at + 1;
    if (std::string_view("{}[],:").find(json[at]) != std::string_view::npos)
        return end;
    while (end < json.size() && !isBlank(json[end]) &&
           std::string_view("{}[],:\"").find(json[end]) == std::string_view::npos && json.substr(end, 2) != "${")
        ++end;
    return end;
}

std::size_t pastBlanks(std::string_view json, std::size_t at)
{
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

/// Calls fn(from, to) for the solid stretches: whole strings, and everything else without blanks.
template<class Fn>
void eachSolid(std::string_view json, Fn fn)
{
    for (std::size_t at = pastBlanks(json, 0); at < json.size(); at = pastBlanks(json, at)) {
        const std::size_t end = pastToken(json, at);
        if (!fn(qint64(at), qint64(end)))
            return;
        at = end;
    }
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// `there` in the other text is the place `here`.
qint64 between(std::string_view from, qint64 here, std::string_view to, qint64 there, qint64 offset)
{
    const qint64 solid = solidBefore(from.substr(std::size_t(here)), offset - here);
    return there + offsetOfSolid(to.substr(std::size_t(there)), solid);
}

} // namespace

QByteArray indented(std::string_view json, qsizetype limit)
{
    return layoutOf(json, limit).text;
}

Layout layoutOf(std::string_view json, qsizetype limit)
{
    Layout layout;
    QByteArray& out = layout.text;
    out.reserve(std::min<qsizetype>(limit, qsizetype(json.size() + json.size() / 4)) + 64);
    int depth = 0;
    const auto newLine = [&] {
        out += '\n';
        out.append(2 * qsizetype(std::clamp(depth, 0, deepest)), ' ');
    };
    const auto begins = [&](std::size_t at) {
        if (layout.places.empty() || qint64(at) - layout.places.back().from >= placesApart)
            layout.places.push_back({qint64(at), out.size()});
    };
    bool glued = true; // the last token is no word that the next one could run into
    for (std::size_t at = pastBlanks(json, 0); at < json.size() && out.size() < limit;) {
        const std::size_t end = pastToken(json, at);
        const std::size_t next = pastBlanks(json, end);
        const char c = json[at];
        if (c == '{' || c == '[') {
            begins(at);
            out += c;
            ++depth;
            if (next < json.size() && json[next] == (c == '{' ? '}' : ']')) {
                out += json[next];
                --depth;
                glued = false;
                at = pastBlanks(json, next + 1);
                continue;
            }
            newLine();
            glued = true;
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
            glued = false;
        } else if (c == ',') {
            out += c;
            newLine();
            glued = true;
        } else if (c == ':') {
            out += ": ";
            glued = true;
        } else {
            if (!glued)
                out += ' ';
            begins(at);
            out.append(json.data() + at, qsizetype(end - at));
            glued = false;
        }
        at = next;
    }
    return layout;
}

qint64 offsetInLayout(std::string_view json, const Layout& layout, qint64 offset)
{
    const auto after = std::upper_bound(layout.places.begin(), layout.places.end(), offset,
                                        [](qint64 o, const Place& place) { return o < place.from; });
    const Place place = after == layout.places.begin() ? Place{} : *std::prev(after);
    return between(json, place.from, viewOf(layout.text), place.to, offset);
}

qint64 offsetInJson(std::string_view json, const Layout& layout, qint64 offset)
{
    const auto after = std::upper_bound(layout.places.begin(), layout.places.end(), offset,
                                        [](qint64 o, const Place& place) { return o < place.to; });
    const Place place = after == layout.places.begin() ? Place{} : *std::prev(after);
    return between(viewOf(layout.text), place.to, json, place.from, offset);
}

qint64 solidBefore(std::string_view json, qint64 offset)
{
    qint64 solid = 0;
    eachSolid(json, [&](qint64 from, qint64 to) {
        if (from < offset)
            solid += std::min(to, offset) - from;
        return to < offset;
    });
    return solid;
}

qint64 offsetOfSolid(std::string_view json, qint64 solid)
{
    qint64 seen = 0;
    qint64 found = qint64(json.size());
    eachSolid(json, [&](qint64 from, qint64 to) {
        if (seen + (to - from) > solid) {
            found = from + (solid - seen);
            return false;
        }
        seen += to - from;
        return true;
    });
    return found;
}

QByteArray withoutVariables(const QByteArray& json)
{
    QByteArray out = json;
    const std::string_view text(json.constData(), std::size_t(json.size()));
    eachSolid(text, [&](qint64 from, qint64 to) {
        if (text.substr(std::size_t(from), 2) != "${" || text[std::size_t(to - 1)] != '}' || to - from < 3)
            return true;
        std::fill(out.data() + from, out.data() + to, '_');
        out[qsizetype(from)] = '"';
        out[qsizetype(to - 1)] = '"';
        return true;
    });
    return out;
}

} // namespace alien::jsonindent
