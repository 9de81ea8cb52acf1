// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// Finds a text in UTF-8 bytes about as fast as they can be read: first and last byte of it are compared at sixteen
/// places at a time. Case is told apart or not, letter by letter, where both cases have as many bytes.
class ByteFinder
{
public:
    /// How the bytes write what JSON may escape: characters beyond ASCII, quotes, backslashes, controls.
    enum class Writing : std::uint8_t {
        Plain,
        Escaped,       ///< \u00fc
        EscapedCapital ///< \u00FC
    };
    ByteFinder() = default;
    ByteFinder(const QString& needle, Qt::CaseSensitivity sensitivity, Writing writing = Writing::Plain);
    /// One character as JSON writes it inside a string.
    [[nodiscard]] static QByteArray written(char32_t character, Writing writing);

    [[nodiscard]] bool isEmpty() const { return m_lower.empty(); }
    [[nodiscard]] qint64 size() const { return qint64(m_lower.size()); }
    /// First place at or after `from`; -1 when there is none.
    [[nodiscard]] qint64 find(std::string_view bytes, qint64 from) const;

private:
    [[nodiscard]] bool matches(const char* at) const;

    std::string m_lower; ///< both cases, byte for byte
    std::string m_upper;
    std::vector<std::uint8_t> m_lengths; ///< of the characters as written
};

} // namespace alien
