// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadinside.h"

#include "client/document.h"
#include "models/payload/jsonbytes.h"
#include "models/payload/payloadsearch.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace alien {

namespace {

using payloaddecode::Coding;
using payloaddecode::Decoded;

constexpr std::size_t shortestJson = 7;   ///< {"a":1}
constexpr std::size_t shortestCoded = 16; ///< as in payloaddecode
/// Of a string whose inside has a hit, in the views that do not unfold it.
constexpr qint64 mostShown = 4096;
constexpr std::string_view textHead = "{\"text\":"; ///< how decoded text stands in the tree

bool isCodedLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
           c == '-' || c == '_';
}

/// Ids, hashes and words have letters of one case only, or nothing but hex digits. What is encoded mixes them early.
bool looksCoded(std::string_view text)
{
    bool lower = false;
    bool upper = false;
    bool beyondHex = false;
    for (const char c : text.substr(0, 64)) {
        lower = lower || (c >= 'a' && c <= 'z');
        upper = upper || (c >= 'A' && c <= 'Z');
        beyondHex = beyondHex || (c >= 'g' && c <= 'z') || (c >= 'G' && c <= 'Z');
    }
    return lower && upper && beyondHex;
}

/// Most strings are words: they are told apart without a closer look.
bool mayCarry(std::string_view inner)
{
    if (inner.size() < shortestJson)
        return false;
    if (jsonbytes::isContainer(inner.front()))
        return inner.back() == '}' || inner.back() == ']';
    if (inner.size() < shortestCoded)
        return false;
    return inner.starts_with("data:") ||
           (std::all_of(inner.begin(), inner.begin() + shortestCoded, isCodedLetter) && looksCoded(inner));
}

/// One past the string that opens at `from`, -1 when it does not end: as jsonbytes::pastString(), but for strings that
/// are only stepped over.
qint64 pastQuotes(std::string_view json, qint64 from)
{
    const char* data = json.data();
    const char* end = data + json.size();
    for (const char* at = data + from + 1; at < end; ++at) {
        at = static_cast<const char*>(std::memchr(at, '"', std::size_t(end - at)));
        if (at == nullptr)
            return -1;
        const char* slash = at;
        while (slash - 1 > data + from && slash[-1] == '\\')
            --slash;
        if ((at - slash) % 2 == 0)
            return at - data + 1;
    }
    return -1;
}

std::string_view innerOf(std::string_view json, qint64 from)
{
    const qint64 end = from < qint64(json.size()) ? jsonbytes::pastString(json, from) : -1;
    return end < from + 2 ? std::string_view() : json.substr(std::size_t(from + 1), std::size_t(end - from - 2));
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool endsWell(const QByteArray& json)
{
    return !Document::parse(json).isNull();
}

} // namespace

/// Where a text was come upon.
struct PayloadInside::Within
{
    QList<qint64> way;
    int depth = 0;
};

PayloadInside::PayloadInside(std::vector<ByteFinder> finders)
    : m_finders(std::move(finders))
{}

qint64 PayloadInside::look(std::string_view json, qint64 to, std::size_t most, const std::atomic_bool& stop,
                           std::vector<Found>& found)
{
    std::size_t ways = 0;
    to = std::min(to, qint64(json.size()));
    while (m_at < to && ways < most && !stop) {
        const auto* quote =
            static_cast<const char*>(std::memchr(json.data() + m_at, '"', json.size() - std::size_t(m_at)));
        const qint64 from = quote != nullptr ? quote - json.data() : qint64(json.size());
        if (from >= to) {
            m_at = from;
            break;
        }
        const qint64 end = pastQuotes(json, from);
        m_at = end < 0 ? qint64(json.size()) : end;
        if (end < 0 || !mayCarry(json.substr(std::size_t(from + 1), std::size_t(end - from - 2))))
            continue;
        const std::string_view inner = innerOf(json, from);
        const qint64 next = jsonbytes::pastBlanks(json, end);
        if (next < qint64(json.size()) && json[std::size_t(next)] == ':')
            continue; // the name of a member
        Found in{from, end, false, {}};
        lookInto(inner, {{from}, 1}, stop, in);
        ways += in.ways.size();
        if (!in.ways.empty())
            found.push_back(std::move(in));
    }
    return std::max(m_at, to);
}

void PayloadInside::lookInto(std::string_view text, const Within& within, const std::atomic_bool& stop, Found& found)
{
    const payloaddecode::Guess guess = payloaddecode::guess(text, m_format, 0);
    if (guess.coding == Coding::None || !guess.imageFormat.isEmpty())
        return;
    if (qint64(text.size()) > largestString || m_left <= 0) {
        m_leftOut = true;
        return;
    }
    const Decoded inside = payloaddecode::decode(text, guess.coding, stop);
    m_left -= inside.json.size();
    const bool isText = inside.json.startsWith(textHead.data()) && inside.json != inside.bytes;
    if (!isText && inside.json != inside.bytes)
        return; // bytes: the tree only describes them
    found.json = guess.coding == Coding::Json;
    const std::string_view json = viewOf(inside.json);
    std::vector<Hit> hits = find(json, isText ? qint64(textHead.size()) : 0);
    if (!isText && within.depth < deepest)
        lookThrough(json, within, stop, hits);
    // What is broken inside is not unfolded to the end: then its string is the place.
    if (!hits.empty() && !endsWell(inside.json)) {
        found.ways.push_back(within.way);
        return;
    }
    for (const Hit& hit : hits)
        found.ways.push_back(hit.way.isEmpty() ? within.way + QList<qint64>{hit.at} : hit.way);
}

void PayloadInside::lookThrough(std::string_view json, const Within& within, const std::atomic_bool& stop,
                                std::vector<Hit>& hits)
{
    for (qint64 at = 0; at < qint64(json.size()) && !stop;) {
        const std::size_t quote = json.find('"', std::size_t(at));
        const qint64 end = quote == json.npos ? -1 : jsonbytes::pastString(json, qint64(quote));
        if (end < 0)
            return;
        at = end;
        const std::string_view inner = innerOf(json, qint64(quote));
        const qint64 next = jsonbytes::pastBlanks(json, end);
        if (!mayCarry(inner) || (next < qint64(json.size()) && json[std::size_t(next)] == ':'))
            continue;
        Found in{qint64(quote), end, false, {}};
        lookInto(inner, {within.way + QList<qint64>{qint64(quote)}, within.depth + 1}, stop, in);
        merge(in, hits);
    }
}

std::vector<PayloadInside::Hit> PayloadInside::find(std::string_view text, qint64 from) const
{
    std::vector<Hit> hits;
    for (const ByteFinder& finder : m_finders) {
        for (qint64 at = finder.find(text, from); at >= 0 && hits.size() < PayloadSearch::kept;
             at = finder.find(text, at + finder.size()))
            hits.push_back({at, finder.size(), {}});
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.at < b.at; });
    return hits;
}

qint64 PayloadInside::merge(const Found& found, std::vector<Hit>& hits)
{
    const auto ways = std::ptrdiff_t(found.ways.size());
    const auto before = [](const Hit& hit, qint64 at) { return hit.at < at; };
    const auto from = std::lower_bound(hits.begin(), hits.end(), found.from, before);
    const auto to = std::lower_bound(from, hits.end(), found.to, before);
    const std::ptrdiff_t own = found.json ? to - from : 0;
    if (ways == 0 || own > ways)
        return 0;
    if (own == ways) {
        for (std::ptrdiff_t i = 0; i < ways; ++i)
            from[i].way = found.ways[std::size_t(i)];
        return 0;
    }
    std::vector<Hit> added;
    for (const QList<qint64>& way : found.ways)
        added.push_back({found.from, std::min(found.to - found.from, mostShown), way});
    const auto place = found.json ? hits.erase(from, to) : from;
    hits.insert(place, added.begin(), added.end());
    return ways - own;
}

QList<qint64> stepsInto(std::string_view json, const QList<qint64>& way, const std::atomic_bool& stop)
{
    const Format format;
    QList<qint64> steps;
    QByteArray decoded;
    for (qsizetype level = 0; level < way.size() && !stop; ++level) {
        steps += stepsTo(json, way.at(level), stop);
        if (level + 1 == way.size())
            break;
        const std::string_view inner = innerOf(json, way.at(level));
        decoded = payloaddecode::decode(inner, payloaddecode::guess(inner, format, 0).coding, stop).json;
        json = viewOf(decoded);
    }
    return stop ? QList<qint64>() : steps;
}

} // namespace alien
