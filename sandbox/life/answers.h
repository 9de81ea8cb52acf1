// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/seed/random.h"

#include <chrono>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// Is there a worker that knows this command?
[[nodiscard]] bool isKnownCommand(std::string_view name);
/// How long a worker takes; `slow` 20 s.
[[nodiscard]] std::chrono::milliseconds workOf(std::string_view name, Random& random);
/// {"status":"success","response":BodySpec} or {"status":"error",…}. `big` answers 5 MB, which the manager moves to its
/// storage.
[[nodiscard]] std::string answerText(const Command& command, std::string_view region);

} // namespace alien::sandbox
