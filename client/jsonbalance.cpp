// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jsonbalance.h"

#include <algorithm>
#include <cstring>

namespace alien {

void JsonBalance::feed(QByteArrayView bytes)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    if (!m_started) {
        at = std::find_if(at, end, [](char c) { return std::strchr(" \t\r\n", c) == nullptr || c == '\0'; });
        m_started = at != end;
        m_nested = m_started && (*at == '{' || *at == '[');
    }
    if (!m_nested)
        return;
    for (; at != end; ++at) {
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inString) {
            m_escaped = *at == '\\';
            m_inString = *at != '"';
        } else if (*at == '"') {
            m_inString = true;
        } else if (*at == '{' || *at == '[') {
            ++m_depth;
        } else if (*at == '}' || *at == ']') {
            --m_depth;
        }
    }
}

} // namespace alien
