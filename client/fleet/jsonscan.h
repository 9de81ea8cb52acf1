// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alien::jsonscan {

/// One past the brace that closes the object at `begin` (which is a `{`), or null when it is not closed before `end`.
/// Knows strings and escapes, nothing else: it is right for valid JSON, and what it delimits has to be parsed before
/// anybody believes it. Reads nothing beyond `end`.
[[nodiscard]] const char* endOfObject(const char* begin, const char* end);

/// How many bytes a and b share from their beginning.
[[nodiscard]] std::size_t commonPrefix(const char* a, const char* b, std::size_t size);

[[nodiscard]] const char* skipSpace(const char* p, const char* end);

/// One past the string that opens at `begin` (a quote), or null.
[[nodiscard]] const char* endOfString(const char* begin, const char* end);

/// One past the value at `begin`, by brackets, or null.
[[nodiscard]] const char* endOfValue(const char* begin, const char* end);

/// Puts 0 in the place of every number that is too long or too large for a parser that computes numbers, so that the
/// rest of a document can be read without them. The length stays. False when a number does not follow the grammar.
[[nodiscard]] bool neutraliseNumbers(std::string& json);

} // namespace alien::jsonscan
