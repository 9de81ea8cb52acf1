// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// What of a payload is a secret: by the name of a member, by the pair {"name": "API_TOKEN", "value": …}, by the
/// pattern of the text. The words are those of Redactor, so that what is dots on screen is redacted in copies.
class PayloadMask
{
public:
    /// What the name of a member means for what stands beside or behind it.
    enum class Word : std::uint8_t { Plain, Secret, Name, Type, Value };
    struct Range
    {
        qint64 from = 0;
        qint64 to = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };

    /// `key` without its quotes, escapes as they came. Remembers the last ones: keys repeat.
    [[nodiscard]] Word word(std::string_view key);

    /// Whether a name or type in an object makes its "value" a secret: {"type": "secret"}, {"name": "API_TOKEN"}.
    [[nodiscard]] static bool namesSecret(Word word, std::string_view text);
    /// Both members may also stand behind "value": looks at the rest of the object, a few kB at most.
    [[nodiscard]] bool restNamesSecret(std::string_view json, qint64 pastValue);

    /// By pattern: tokens of the manager, JWTs, AWS keys, private keys in PEM, credentials in headers and URLs.
    [[nodiscard]] static bool hides(const QString& text);
    /// The same, with the places; `text` is a window into a payload. `pairs`: also "password=…" and "token: …", for
    /// text that is no JSON.
    [[nodiscard]] static std::vector<Range> secretsIn(std::string_view text, bool pairs);

    /// Eight dots.
    [[nodiscard]] static QString dots();

private:
    struct Seen
    {
        std::string key;
        Word word = Word::Plain;
    };
    std::array<Seen, 256> m_seen;
};

} // namespace alien
