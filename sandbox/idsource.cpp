// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idsource.h"

namespace alien::sandbox {
namespace {

constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view mixedCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::size_t idLength = 28;
constexpr std::size_t tokenLength = 48;

} // namespace

IdSource::IdSource(std::uint64_t seed)
    : m_engine(seed)
{}

std::string IdSource::id(std::string_view prefix)
{
    std::string text(prefix);
    text += '_';
    if (prefix != "lease")
        return text + characters(prefix == "rel" ? mixedCase : lowerCase, idLength);
    for (const std::size_t length : {8, 4, 4, 4, 12})
        text += (length == 8 ? "" : "-") + characters(hexDigits, length);
    // Marks a random uuid: the version and the variant.
    text[text.size() - 22] = '4';
    text[text.size() - 17] = 'a';
    return text;
}

std::string IdSource::token(std::string_view kind)
{
    return "ax_" + std::string(kind) + '_' + characters(hexDigits, tokenLength);
}

void IdSource::skip(std::uint64_t count)
{
    m_engine.discard(count);
    m_drawn += count;
}

std::string IdSource::characters(std::string_view alphabet, std::size_t count)
{
    std::string text(count, '0');
    for (char& c : text) {
        // Not std::uniform_int_distribution: each standard library has its own.
        c = alphabet[static_cast<std::size_t>(m_engine() >> 16) % alphabet.size()];
        ++m_drawn;
    }
    return text;
}

} // namespace alien::sandbox
