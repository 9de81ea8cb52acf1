// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <string_view>

namespace alien {

class Format;

/// What a string of a payload carries inside.
namespace payloaddecode {

enum class Coding : std::uint8_t { None, Json, Jwt, Base64 };

/// No decoded value grows beyond this: a gzip bomb ends here.
constexpr qint64 cap = qint64(32) << 20;

/// By the first bytes and the length, in microseconds. `inner` is the string without its quotes, as it came.
struct Guess
{
    Coding coding = Coding::None;
    QString fact;        ///< for the margin: "gzip, 3.1 kB decoded", "JWT, expires in 52 min"
    QString imageFormat; ///< "png": there is a picture to show
};
[[nodiscard]] Guess guess(std::string_view inner, const Format& format, qint64 nowMs);

struct Decoded
{
    QByteArray json;  ///< for the tree: what was inside, or an object that describes it
    QByteArray bytes; ///< what was inside
    QString label;    ///< "base64", "gzip", "JWT", "JSON"
    QString problem;  ///< why there is nothing, or not all; a sentence
};
/// A whole payload that is gzip.
[[nodiscard]] Decoded unpack(std::string_view gzip, const std::atomic_bool& stop);
[[nodiscard]] Decoded decode(std::string_view inner, Coding coding, const std::atomic_bool& stop);

/// "31 h ago" or "in 5 min" for ISO 8601 text and for numbers of seconds or milliseconds that are times; `key` is the
/// member's name, which tells small numbers from times. Empty for everything else.
[[nodiscard]] QString timeFact(std::string_view key, std::string_view raw, const Format& format, qint64 nowMs);

} // namespace payloaddecode

} // namespace alien
