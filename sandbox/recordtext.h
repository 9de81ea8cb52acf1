// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <string>

namespace alien::sandbox {

/// Records as they lie in the state file: JSON objects, empty members left out. `fromText` of a broken text throws
/// nlohmann::json::exception.
[[nodiscard]] std::string toText(const Group& group);
[[nodiscard]] std::string toText(const Release& release);
[[nodiscard]] std::string toText(const Deployment& deployment);
[[nodiscard]] std::string toText(const Command& command);
[[nodiscard]] std::string toText(const Token& token);
void fromText(const std::string& text, Group& group);
void fromText(const std::string& text, Release& release);
void fromText(const std::string& text, Deployment& deployment);
void fromText(const std::string& text, Command& command);
void fromText(const std::string& text, Token& token);

} // namespace alien::sandbox
