// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>

namespace alien::codec {

using Json = nlohmann::json;

/// The one place where exceptions of the parser are caught. Call it with a text that Document::parse accepted: then
/// depth, size and UTF-8 are sound, and what is left to fail is a number beyond a double, which `fault` names.
[[nodiscard]] std::optional<Json> parseJson(std::string_view text, QString& fault);

/// The members of an object but those named: big documents stay text, so that a list of them costs little and their
/// numbers never matter.
[[nodiscard]] std::optional<Json> parseMembers(const Document::Node& object,
                                               std::initializer_list<std::string_view> without, QString& fault);

} // namespace alien::codec
