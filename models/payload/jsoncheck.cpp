// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsoncheck.h"

#include "models/payload/jsonbytes.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;
using jsonbytes::pastBlanks;

namespace {

constexpr qint64 stride = 64 * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QString hexByte(char c)
{
    return u"0x%1"_s.arg(uint(std::uint8_t(c)), 2, 16, QLatin1Char('0'));
}

/// The \uXXXX at `at` (of the backslash); -1 when it is none.
int unitAt(std::string_view json, qint64 at)
{
    if (at + 6 > qint64(json.size()) || json[std::size_t(at)] != '\\' || json[std::size_t(at + 1)] != 'u')
        return -1;
    int unit = 0;
    for (qint64 i = at + 2; i < at + 6; ++i) {
        const char c = json[std::size_t(i)];
        if (!isHex(c))
            return -1;
        unit = unit * 16 + (isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return unit;
}

} // namespace

JsonCheck::JsonCheck(std::string_view json)
    : m_json(json)
{
    m_markers.push_back({});
    if (json.starts_with("\xEF\xBB\xBF"))
        fail(0, u"a byte order mark stands before the document"_s);
}

bool JsonCheck::advance(qint64 to)
{
    const qint64 before = m_at;
    const std::string_view seen = m_json.substr(0, std::size_t(std::max<qint64>(to, 0)));
    // At the very end there is one more step: whether it may end here.
    while (!m_done && (m_at < to || to >= qint64(m_json.size()))) {
        if (step(seen) != Step::On)
            break;
    }
    return m_done || m_at > before;
}

JsonCheck::Step JsonCheck::step(std::string_view seen)
{
    m_at = pastBlanks(seen, m_at);
    if (m_at == qint64(seen.size()))
        return seen.size() == m_json.size() ? finish() : Step::Wait;
    const char c = seen[std::size_t(m_at)];
    switch (m_expect) {
    case Expect::KeyOrEnd:
        if (c == '}')
            return close(c);
        [[fallthrough]];
    case Expect::Key:
        return key(seen);
    case Expect::Colon:
        if (c != ':')
            return fail(m_at, u"expected ':' after the name of a member"_s);
        ++m_at;
        m_expect = Expect::Value;
        return Step::On;
    case Expect::ValueOrEnd:
        if (c == ']')
            return close(c);
        [[fallthrough]];
    case Expect::Value:
        return value(seen);
    case Expect::Comma:
        if (c == (inObject() ? '}' : ']'))
            return close(c);
        if (c != ',')
            return fail(m_at, inObject() ? u"expected ',' or '}' after a member"_s
                                         : u"expected ',' or ']' after an element"_s);
        m_comma = m_at++;
        m_expect = inObject() ? Expect::Key : Expect::Value;
        return Step::On;
    case Expect::Nothing:
        break;
    }
    return fail(m_at, u"text follows the end of the document"_s);
}

JsonCheck::Step JsonCheck::finish()
{
    if (m_expect == Expect::Nothing) {
        m_done = true;
        return Step::Stop;
    }
    if (m_depth == 0)
        return fail(m_at, u"the document is empty"_s);
    return fail(m_at, inObject() ? u"the document ends inside an object"_s : u"the document ends inside an array"_s);
}

JsonCheck::Step JsonCheck::key(std::string_view seen)
{
    const char c = seen[std::size_t(m_at)];
    if (c == '}')
        return fail(m_comma, u"a comma stands before the closing bracket"_s);
    if (c != '"')
        return fail(m_at, u"expected the name of a member in double quotes"_s);
    qint64 past = 0;
    if (const Step s = string(seen, &past); s != Step::On)
        return s;
    m_word = m_mask.word(seen.substr(std::size_t(m_at + 1), std::size_t(past - m_at - 2)));
    m_at = past;
    m_expect = Expect::Colon;
    return Step::On;
}

JsonCheck::Step JsonCheck::value(std::string_view seen)
{
    const char c = seen[std::size_t(m_at)];
    if (c == '{' || c == '[')
        return open(c);
    qint64 past = 0;
    Step s = Step::On;
    if (c == '"')
        s = string(seen, &past);
    else if (c == 't')
        s = literal(seen, "true", &past);
    else if (c == 'f')
        s = literal(seen, "false", &past);
    else if (c == 'n')
        s = literal(seen, "null", &past);
    else if (c == '-' || isDigit(c))
        s = number(seen, &past);
    else
        s = stray(c);
    if (s == Step::On)
        valueDone(past);
    return s;
}

void JsonCheck::valueDone(qint64 past)
{
    mark(past);
    if (inObject() && m_json[std::size_t(m_at)] == '"' &&
        PayloadMask::namesSecret(m_word, m_json.substr(std::size_t(m_at + 1), std::size_t(past - m_at - 2))))
        m_pairs[std::size_t(m_depth - 1)] = true;
    m_at = past;
    m_word = PayloadMask::Word::Plain;
    m_expect = m_depth > 0 ? Expect::Comma : Expect::Nothing;
}

/// Markers for what lies between the token at m_at and its end.
void JsonCheck::mark(qint64 past)
{
    const qint64 last = m_markers.back().offset;
    if (past - last < stride)
        return;
    Marker marker;
    marker.secret = m_secret;
    marker.hidden = m_word == PayloadMask::Word::Secret ||
                    (m_word == PayloadMask::Word::Value && inObject() && m_pairs[std::size_t(m_depth - 1)]);
    if (m_at - last >= stride) {
        marker.offset = m_at;
        m_markers.push_back(marker);
    }
    marker.inString = true;
    for (qint64 at = m_markers.back().offset + stride; at < past - 1 && m_json[std::size_t(m_at)] == '"';
         at += stride) {
        qint64 slashes = 0;
        while (at - slashes - 1 > m_at && m_json[std::size_t(at - slashes - 1)] == '\\')
            ++slashes;
        // Not between a backslash and what it escapes.
        marker.offset = slashes % 2 == 1 ? at - 1 : at;
        if (marker.offset > m_at)
            m_markers.push_back(marker);
    }
}

JsonCheck::Step JsonCheck::open(char c)
{
    mark(m_at + 1);
    if (m_secret > 0 || m_word == PayloadMask::Word::Secret)
        ++m_secret;
    m_word = PayloadMask::Word::Plain;
    m_objects.push_back(c == '{');
    m_pairs.push_back(false);
    m_deepest = std::max(m_deepest, ++m_depth);
    ++m_at;
    m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return Step::On;
}

JsonCheck::Step JsonCheck::close(char)
{
    m_objects.pop_back();
    m_pairs.pop_back();
    --m_depth;
    m_secret = std::max(m_secret - 1, 0);
    ++m_at;
    m_word = PayloadMask::Word::Plain;
    m_expect = m_depth > 0 ? Expect::Comma : Expect::Nothing;
    return Step::On;
}

JsonCheck::Step JsonCheck::string(std::string_view seen, qint64* past)
{
    qint64 at = m_at + 1;
    for (;;) {
        at = jsonbytes::pastPlain(seen, at);
        if (at >= qint64(seen.size()))
            return more(seen, m_at, u"a string is not closed"_s);
        const char c = seen[std::size_t(at)];
        if (c == '"') {
            *past = at + 1;
            return Step::On;
        }
        Step s = Step::On;
        if (c == '\\')
            s = escape(seen, &at);
        else if (std::uint8_t(c) < 0x20)
            return fail(at, u"the control character %1 must be escaped inside a string"_s.arg(hexByte(c)));
        else
            s = utf8(seen, &at);
        if (s != Step::On)
            return s;
    }
}

JsonCheck::Step JsonCheck::escape(std::string_view seen, qint64* at)
{
    const qint64 start = *at;
    if (start + 1 >= qint64(seen.size()))
        return more(seen, m_at, u"a string is not closed"_s);
    const char c = seen[std::size_t(start + 1)];
    if (c != 'u') {
        if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
            return fail(start, u"unknown escape sequence"_s);
        *at = start + 2;
        return Step::On;
    }
    if (start + 12 > qint64(seen.size()) && seen.size() < m_json.size())
        return Step::Wait;
    const int unit = unitAt(seen, start);
    if (unit < 0)
        return fail(start, u"\\u needs four hexadecimal digits"_s);
    if (unit >= 0xDC00 && unit <= 0xDFFF)
        return fail(start, u"a low surrogate stands without the high one before it"_s);
    *at = start + 6;
    if (unit < 0xD800 || unit > 0xDBFF)
        return Step::On;
    const int low = unitAt(seen, start + 6);
    if (low < 0xDC00 || low > 0xDFFF)
        return fail(start, u"a high surrogate stands without the low one after it"_s);
    *at = start + 12;
    return Step::On;
}

JsonCheck::Step JsonCheck::utf8(std::string_view seen, qint64* at)
{
    const std::string_view rest = seen.substr(std::size_t(*at), 4);
    const auto byte = [&](std::size_t i) { return i < rest.size() ? std::uint8_t(rest[i]) : std::uint8_t(0); };
    const std::uint8_t lead = byte(0);
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length > rest.size() && seen.size() < m_json.size())
        return Step::Wait;
    bool good = length > 0;
    for (std::size_t i = 1; good && i < length; ++i)
        good = (byte(i) & 0xC0U) == 0x80U;
    if (good && length >= 3)
        good = !(lead == 0xE0 && byte(1) < 0xA0) && !(lead == 0xED && byte(1) > 0x9F) &&
               !(lead == 0xF0 && byte(1) < 0x90) && !(lead == 0xF4 && byte(1) > 0x8F);
    if (!good)
        return fail(*at, u"not UTF-8: %1"_s.arg(hexByte(char(lead))));
    *at += qint64(length);
    return Step::On;
}

JsonCheck::Step JsonCheck::number(std::string_view seen, qint64* past)
{
    qint64 at = m_at;
    const auto end = qint64(seen.size());
    const auto digits = [&] {
        const qint64 from = at;
        while (at < end && isDigit(seen[std::size_t(at)]))
            ++at;
        return at > from;
    };
    const auto needs = [&](const QString& text) { return more(seen, m_at, text); };
    if (seen[std::size_t(at)] == '-')
        ++at;
    const bool zero = at < end && seen[std::size_t(at)] == '0';
    const qint64 first = at;
    if (!digits())
        return needs(u"a number needs a digit after '-'"_s);
    if (zero && at - first > 1)
        return fail(m_at, u"a number has no leading zero"_s);
    if (at < end && seen[std::size_t(at)] == '.') {
        ++at;
        if (!digits())
            return needs(u"a number needs a digit after '.'"_s);
    }
    if (at < end && (seen[std::size_t(at)] | 0x20) == 'e') {
        ++at;
        if (at < end && (seen[std::size_t(at)] == '+' || seen[std::size_t(at)] == '-'))
            ++at;
        if (!digits())
            return needs(u"a number needs a digit in its exponent"_s);
    }
    // The number may go on behind what was read so far.
    if (at == end && seen.size() < m_json.size())
        return Step::Wait;
    *past = at;
    return Step::On;
}

JsonCheck::Step JsonCheck::literal(std::string_view seen, std::string_view word, qint64* past)
{
    const std::string_view there = seen.substr(std::size_t(m_at), word.size());
    if (there.size() < word.size() && seen.size() < m_json.size())
        return Step::Wait;
    if (there != word)
        return fail(m_at, u"expected %1"_s.arg(QLatin1StringView(word.data(), qsizetype(word.size()))));
    *past = m_at + qint64(word.size());
    return Step::On;
}

JsonCheck::Step JsonCheck::stray(char c)
{
    const std::string_view rest = m_json.substr(std::size_t(m_at), 3);
    if (rest == "NaN" || rest == "Inf")
        return fail(m_at, u"NaN and Infinity are not JSON"_s);
    switch (c) {
    case '\'':
        return fail(m_at, u"strings stand in double quotes"_s);
    case '/':
        return fail(m_at, u"comments are not JSON"_s);
    case '+':
    case '.':
        return fail(m_at, u"a number starts with a digit or '-'"_s);
    case ']':
        if (m_depth > 0 && !inObject())
            return fail(m_comma, u"a comma stands before the closing bracket"_s);
        [[fallthrough]];
    case ',':
    case '}':
        return fail(m_at, u"expected a value before '%1'"_s.arg(QLatin1Char(c)));
    default:
        break;
    }
    const bool printable = c > 0x20 && c < 0x7F;
    return fail(m_at, u"expected a value, found %1"_s.arg(printable ? u"'%1'"_s.arg(QLatin1Char(c)) : hexByte(c)));
}

JsonCheck::Step JsonCheck::more(std::string_view seen, qint64 at, const QString& text)
{
    return seen.size() < m_json.size() ? Step::Wait : fail(at, text);
}

JsonCheck::Step JsonCheck::fail(qint64 at, const QString& text)
{
    m_fault = {at, text};
    m_done = true;
    return Step::Stop;
}

} // namespace alien
