// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alien::http {

/// "%41b" -> "Ab"; empty when a percent sign is not followed by two hex digits.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);
/// "a=1&b[]=x%20y" -> pairs, names and values decoded ('+' is a space); parts that cannot be decoded are left out.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> queryItems(std::string_view query);
[[nodiscard]] bool equalIgnoringCase(std::string_view left, std::string_view right);

} // namespace alien::http
