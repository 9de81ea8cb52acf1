// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/documentdata.h"

#include <array>

namespace alien {

/// Checks a JSON text by RFC 8259 and fills the table of nodes; no recursion. Stricter than some: no byte order mark,
/// no lone surrogate, no ill-formed UTF-8, depth at most Document::kMaxDepth.
class DocumentParser
{
public:
    explicit DocumentParser(Document::Data& data);
    /// False: error() tells where and why.
    bool run();
    [[nodiscard]] const Document::Error& error() const { return m_error; }

private:
    struct Frame
    {
        std::uint32_t node = 0;
        std::uint32_t count = 0;
        bool object = false;
    };

    bool step();
    bool key(std::uint32_t& keyStart, std::uint32_t& flags);
    bool value(std::uint32_t keyStart, std::uint32_t flags);
    bool open(std::uint32_t keyStart, std::uint32_t flags, bool object);
    void close();
    bool string(bool& escaped);
    bool escape();
    bool hexQuad(unsigned& unit);
    bool utf8();
    bool number();
    bool literal(const char* word);
    bool strayValue();
    void add(std::uint32_t keyStart, std::uint32_t bits, const char* start);
    void skipSpace();
    bool fail(const char* at, const QString& text);
    [[nodiscard]] std::uint32_t offset(const char* at) const { return std::uint32_t(at - m_begin); }
    [[nodiscard]] bool digitAhead() const { return m_p != m_end && *m_p >= '0' && *m_p <= '9'; }

    Document::Data& m_data;
    const char* m_begin;
    const char* m_end;
    const char* m_p;
    int m_depth = 0;
    std::array<Frame, Document::kMaxDepth> m_stack;
    Document::Error m_error;
};

} // namespace alien
