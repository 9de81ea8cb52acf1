// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/jsontext.h"

namespace alien::sandbox {

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

void JsonText::separate(std::string_view key)
{
    if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[')
        m_out += ',';
    if (key.data() != nullptr) {
        appendQuoted(m_out, key);
        m_out += ':';
    }
}

JsonText& JsonText::open(std::string_view key, char bracket)
{
    separate(key);
    m_out += bracket;
    return *this;
}

JsonText& JsonText::close(char bracket)
{
    m_out += bracket;
    return *this;
}

JsonText& JsonText::text(std::string_view key, std::string_view value)
{
    separate(key);
    appendQuoted(m_out, value);
    return *this;
}

JsonText& JsonText::number(std::string_view key, std::int64_t value)
{
    separate(key);
    m_out += std::to_string(value);
    return *this;
}

JsonText& JsonText::flag(std::string_view key, bool value)
{
    separate(key);
    m_out += value ? "true" : "false";
    return *this;
}

JsonText& JsonText::raw(std::string_view key, std::string_view json)
{
    if (json.empty())
        return *this;
    separate(key);
    m_out += json;
    return *this;
}

JsonText& JsonText::item(std::string_view value)
{
    separate({});
    appendQuoted(m_out, value);
    return *this;
}

JsonText& JsonText::rawItem(std::string_view json)
{
    separate({});
    m_out += json;
    return *this;
}

} // namespace alien::sandbox
