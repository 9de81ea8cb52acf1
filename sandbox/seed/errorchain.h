// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace alien::sandbox {

/// One AlienError without its source.
struct ErrorLink
{
    std::string code;
    std::string message;
    std::string context; ///< JSON object; empty: absent
    std::string hint;    ///< empty: absent
    bool retryable = false;
    bool internal = false;
    int status = 500;
};

/// The first is the outermost; each next is the source of the one before.
[[nodiscard]] std::string errorChainText(const std::vector<ErrorLink>& links);

} // namespace alien::sandbox
