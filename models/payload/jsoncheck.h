// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadmask.h"

#include <QString>

#include <string_view>
#include <vector>

namespace alien {

/// Checks JSON by RFC 8259 piece by piece and to any depth: a level costs two bits. On its way it leaves a marker every
/// 64 kB, from where colours and secrets can be told without reading what stands before.
class JsonCheck
{
public:
    struct Fault
    {
        qint64 offset = -1;
        QString text;
        explicit operator bool() const { return offset >= 0; }
    };
    /// The state before the byte at `offset`, which begins a token or goes on inside a string.
    struct Marker
    {
        qint64 offset = 0;
        qint32 secret = 0;     ///< containers open since that of a secret member; 0: not inside of one
        bool inString = false; ///< and not before an escape
        bool hidden = false;   ///< the value that begins or goes on here is the value of a secret member
    };

    explicit JsonCheck(std::string_view json);
    /// Goes on to about the byte `to`; false when that is not enough for the next token, which may be a string of any
    /// length.
    bool advance(qint64 to);
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Whole tokens up to here are right.
    [[nodiscard]] qint64 checkedTo() const { return m_at; }
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    [[nodiscard]] const std::vector<Marker>& markers() const { return m_markers; }
    [[nodiscard]] qint64 deepest() const { return m_deepest; }

private:
    enum class Expect : std::uint8_t { Value, ValueOrEnd, Key, KeyOrEnd, Colon, Comma, Nothing };
    enum class Step : std::uint8_t { On, Wait, Stop };

    Step step(std::string_view seen);
    Step value(std::string_view seen);
    Step open(char c);
    Step close(char c);
    Step key(std::string_view seen);
    Step string(std::string_view seen, qint64* past);
    Step escape(std::string_view seen, qint64* at);
    Step utf8(std::string_view seen, qint64* at);
    Step number(std::string_view seen, qint64* past);
    Step literal(std::string_view seen, std::string_view word, qint64* past);
    Step stray(char c);
    Step fail(qint64 at, const QString& text);
    Step finish();
    /// Not enough bytes: either the document ends here, or there are more to come.
    Step more(std::string_view seen, qint64 at, const QString& text);
    void valueDone(qint64 past);
    void mark(qint64 past);
    [[nodiscard]] bool inObject() const { return m_depth > 0 && m_objects[std::size_t(m_depth - 1)]; }

    std::string_view m_json;
    qint64 m_at = 0;
    qint64 m_comma = 0; ///< the last one
    Expect m_expect = Expect::Value;
    std::vector<bool> m_objects; ///< by level: object or array
    std::vector<bool> m_pairs;   ///< by level: a name or type has made "value" a secret
    qint64 m_depth = 0;
    qint64 m_deepest = 0;
    qint32 m_secret = 0;
    PayloadMask m_mask;
    PayloadMask::Word m_word = PayloadMask::Word::Plain; ///< of the last key
    bool m_done = false;
    Fault m_fault;
    std::vector<Marker> m_markers;
};

} // namespace alien
