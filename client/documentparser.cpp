// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/documentparser.h"

#include <algorithm>
#include <cstring>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// True when one of the eight bytes ends a run of plain text: a quote, a backslash, a control character or a byte of a
/// longer sequence. May say true too often after a hit, never too seldom.
bool hasSpecial(const char* p)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    const std::uint64_t quote = word ^ (ones * '"');
    const std::uint64_t slash = word ^ (ones * '\\');
    const std::uint64_t hit =
        ((quote - ones) & ~quote) | ((slash - ones) & ~slash) | ((word - ones * 0x20) & ~word) | word;
    return (hit & high) != 0;
}

bool isContinuation(char c)
{
    return (std::uint8_t(c) & 0xC0U) == 0x80U;
}

QString hexByte(char c)
{
    return u"0x%1"_s.arg(uint(std::uint8_t(c)), 2, 16, QLatin1Char('0'));
}

std::uint32_t bitsOf(Document::Type type)
{
    return std::uint32_t(type);
}

} // namespace

DocumentParser::DocumentParser(Document::Data& data)
    : m_data(data)
    , m_begin(data.source.constData())
    , m_end(m_begin + data.source.size())
    , m_p(m_begin)
{}

bool DocumentParser::run()
{
    if (m_data.source.size() > Document::kMaxBytes)
        return fail(m_begin, u"the document is larger than 256 MiB"_s);
    if (m_data.source.startsWith("\xEF\xBB\xBF"))
        return fail(m_begin, u"a byte order mark stands before the document"_s);
    m_data.nodes.reserve(std::size_t(m_data.source.size() / 14 + 4));
    skipSpace();
    if (m_p == m_end)
        return fail(m_p, u"the document is empty"_s);
    if (!value(0, 0))
        return false;
    while (m_depth > 0) {
        if (!step())
            return false;
    }
    skipSpace();
    if (m_p != m_end)
        return fail(m_p, u"text follows the end of the document"_s);
    return true;
}

bool DocumentParser::step()
{
    Frame& top = m_stack[std::size_t(m_depth - 1)];
    const char closer = top.object ? '}' : ']';
    skipSpace();
    if (m_p != m_end && *m_p == closer) {
        close();
        return true;
    }
    if (top.count > 0) {
        if (m_p == m_end || *m_p != ',') {
            if (m_p == m_end)
                return fail(m_p, top.object ? u"the document ends inside an object"_s
                                            : u"the document ends inside an array"_s);
            return fail(m_p, top.object ? u"expected ',' or '}' after a member"_s
                                        : u"expected ',' or ']' after an element"_s);
        }
        const char* comma = m_p++;
        skipSpace();
        if (m_p != m_end && *m_p == closer)
            return fail(comma, u"a comma stands before the closing bracket"_s);
    }
    if (m_p == m_end)
        return fail(m_p, top.object ? u"the document ends inside an object"_s : u"the document ends inside an array"_s);
    ++top.count;
    std::uint32_t keyStart = 0;
    std::uint32_t flags = 0;
    if (top.object && !key(keyStart, flags))
        return false;
    return value(keyStart, flags);
}

bool DocumentParser::key(std::uint32_t& keyStart, std::uint32_t& flags)
{
    if (*m_p != '"')
        return fail(m_p, u"expected the name of a member in double quotes"_s);
    keyStart = offset(m_p);
    bool escaped = false;
    if (!string(escaped))
        return false;
    flags = escaped ? DocumentNode::kKeyEscaped : 0;
    skipSpace();
    if (m_p == m_end || *m_p != ':')
        return fail(m_p, u"expected ':' after the name of a member"_s);
    ++m_p;
    skipSpace();
    if (m_p == m_end)
        return fail(m_p, u"the document ends inside an object"_s);
    return true;
}

bool DocumentParser::value(std::uint32_t keyStart, std::uint32_t flags)
{
    const char* start = m_p;
    switch (*m_p) {
    case '{':
        return open(keyStart, flags, true);
    case '[':
        return open(keyStart, flags, false);
    case '"': {
        bool escaped = false;
        if (!string(escaped))
            return false;
        add(keyStart, flags | (escaped ? DocumentNode::kTextEscaped : 0) | bitsOf(Document::Type::String), start);
        return true;
    }
    case 't':
    case 'f':
        if (!literal(*m_p == 't' ? "true" : "false"))
            return false;
        add(keyStart, flags | bitsOf(Document::Type::Bool), start);
        return true;
    case 'n':
        if (!literal("null"))
            return false;
        add(keyStart, flags | bitsOf(Document::Type::Null), start);
        return true;
    default:
        if (*m_p != '-' && !digitAhead())
            return strayValue();
        if (!number())
            return false;
        add(keyStart, flags | bitsOf(Document::Type::Number), start);
        return true;
    }
}

/// Names the usual mistakes; always false.
bool DocumentParser::strayValue()
{
    const std::string_view rest(m_p, std::size_t(std::min<std::ptrdiff_t>(m_end - m_p, 8)));
    if (rest.starts_with("NaN") || rest.starts_with("Inf"))
        return fail(m_p, u"NaN and Infinity are not JSON"_s);
    switch (*m_p) {
    case '\'':
        return fail(m_p, u"strings stand in double quotes"_s);
    case '/':
        return fail(m_p, u"comments are not JSON"_s);
    case '+':
    case '.':
        return fail(m_p, u"a number starts with a digit or '-'"_s);
    case ',':
    case '}':
    case ']':
        return fail(m_p, u"expected a value before '%1'"_s.arg(QLatin1Char(*m_p)));
    default:
        break;
    }
    const bool printable = *m_p > 0x20 && *m_p < 0x7F;
    return fail(m_p, u"expected a value, found %1"_s.arg(printable ? u"'%1'"_s.arg(QLatin1Char(*m_p)) : hexByte(*m_p)));
}

bool DocumentParser::open(std::uint32_t keyStart, std::uint32_t flags, bool object)
{
    if (m_depth == Document::kMaxDepth)
        return fail(m_p, u"nested deeper than %1 levels"_s.arg(Document::kMaxDepth));
    const std::uint32_t node = std::uint32_t(m_data.nodes.size());
    const char* start = m_p++;
    add(keyStart, flags | bitsOf(object ? Document::Type::Object : Document::Type::Array), start);
    m_stack[std::size_t(m_depth++)] = {node, 0, object};
    return true;
}

void DocumentParser::close()
{
    ++m_p;
    const Frame& frame = m_stack[std::size_t(--m_depth)];
    DocumentNode& node = m_data.nodes[frame.node];
    node.end = offset(m_p);
    node.next = std::uint32_t(m_data.nodes.size());
    node.bits |= frame.count << DocumentNode::kCountShift;
}

void DocumentParser::add(std::uint32_t keyStart, std::uint32_t bits, const char* start)
{
    DocumentNode node;
    node.start = offset(start);
    node.end = offset(m_p);
    node.key = keyStart;
    node.parent = m_depth > 0 ? m_stack[std::size_t(m_depth - 1)].node : 0;
    node.next = std::uint32_t(m_data.nodes.size() + 1);
    node.bits = bits;
    m_data.nodes.push_back(node);
}

bool DocumentParser::string(bool& escaped)
{
    const char* start = m_p++;
    for (;;) {
        while (m_end - m_p >= 8 && !hasSpecial(m_p))
            m_p += 8;
        if (m_p == m_end)
            return fail(start, u"a string is not closed"_s);
        const char c = *m_p;
        if (c == '"') {
            ++m_p;
            return true;
        }
        if (c == '\\') {
            escaped = true;
            if (!escape())
                return false;
        } else if (std::uint8_t(c) < 0x20) {
            return fail(m_p, u"the control character %1 must be escaped inside a string"_s.arg(hexByte(c)));
        } else if (std::uint8_t(c) < 0x80) {
            ++m_p;
        } else if (!utf8()) {
            return false;
        }
    }
}

bool DocumentParser::escape()
{
    const char* start = m_p++;
    if (m_p == m_end)
        return fail(start, u"a string is not closed"_s);
    const char c = *m_p++;
    if (c != 'u') {
        if (std::strchr("\"\\/bfnrt", c) == nullptr || c == '\0')
            return fail(start, u"unknown escape sequence"_s);
        return true;
    }
    unsigned unit = 0;
    if (!hexQuad(unit))
        return fail(start, u"\\u needs four hexadecimal digits"_s);
    if (unit >= 0xDC00 && unit <= 0xDFFF)
        return fail(start, u"a low surrogate stands without the high one before it"_s);
    if (unit < 0xD800 || unit > 0xDBFF)
        return true;
    unsigned low = 0;
    if (m_end - m_p < 6 || m_p[0] != '\\' || m_p[1] != 'u')
        return fail(start, u"a high surrogate stands without the low one after it"_s);
    m_p += 2;
    if (!hexQuad(low) || low < 0xDC00 || low > 0xDFFF)
        return fail(start, u"a high surrogate stands without the low one after it"_s);
    return true;
}

bool DocumentParser::hexQuad(unsigned& unit)
{
    if (m_end - m_p < 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        const char c = *m_p;
        unsigned digit = 0;
        if (c >= '0' && c <= '9')
            digit = unsigned(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = unsigned(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = unsigned(c - 'A') + 10;
        else
            return false;
        unit = unit * 16 + digit;
        ++m_p;
    }
    return true;
}

/// One sequence of two to four bytes: shortest form, no surrogates, at most U+10FFFF.
bool DocumentParser::utf8()
{
    const std::uint8_t lead = std::uint8_t(*m_p);
    int length = 0;
    if (lead >= 0xC2 && lead <= 0xDF)
        length = 2;
    else if (lead >= 0xE0 && lead <= 0xEF)
        length = 3;
    else if (lead >= 0xF0 && lead <= 0xF4)
        length = 4;
    bool good = length > 0 && m_end - m_p >= length;
    for (int i = 1; good && i < length; ++i)
        good = isContinuation(m_p[i]);
    if (good && length >= 3) {
        const std::uint8_t second = std::uint8_t(m_p[1]);
        good = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) &&
               !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
    }
    if (!good)
        return fail(m_p, u"not UTF-8: %1"_s.arg(hexByte(*m_p)));
    m_p += length;
    return true;
}

bool DocumentParser::number()
{
    const char* start = m_p;
    if (*m_p == '-')
        ++m_p;
    if (!digitAhead())
        return fail(start, u"a number needs a digit after '-'"_s);
    if (*m_p == '0') {
        ++m_p;
        if (digitAhead())
            return fail(start, u"a number has no leading zero"_s);
    } else {
        while (digitAhead())
            ++m_p;
    }
    if (m_p != m_end && *m_p == '.') {
        ++m_p;
        if (!digitAhead())
            return fail(start, u"a number needs a digit after '.'"_s);
        while (digitAhead())
            ++m_p;
    }
    if (m_p != m_end && (*m_p == 'e' || *m_p == 'E')) {
        ++m_p;
        if (m_p != m_end && (*m_p == '+' || *m_p == '-'))
            ++m_p;
        if (!digitAhead())
            return fail(start, u"a number needs a digit in its exponent"_s);
        while (digitAhead())
            ++m_p;
    }
    return true;
}

bool DocumentParser::literal(const char* word)
{
    const std::size_t length = std::strlen(word);
    if (std::size_t(m_end - m_p) < length || std::memcmp(m_p, word, length) != 0)
        return fail(m_p, u"expected %1"_s.arg(QLatin1StringView(word)));
    m_p += length;
    return true;
}

void DocumentParser::skipSpace()
{
    while (m_p != m_end && (*m_p == ' ' || *m_p == '\n' || *m_p == '\r' || *m_p == '\t'))
        ++m_p;
}

bool DocumentParser::fail(const char* at, const QString& text)
{
    const char* lineStart = m_begin;
    int line = 1;
    while (const auto* newline = static_cast<const char*>(std::memchr(lineStart, '\n', std::size_t(at - lineStart)))) {
        lineStart = newline + 1;
        ++line;
    }
    m_error.offset = at - m_begin;
    m_error.line = line;
    m_error.column = int(at - lineStart) + 1;
    m_error.text = text;
    return false;
}

} // namespace alien
