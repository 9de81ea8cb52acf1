// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace alien {

// Sentences of FleetDelta::warnings that say that a list is not to be trusted as a whole.
/// The whole sentence.
inline constexpr std::string_view partialListWarning =
    "nextCursor is set: the manager may know more deployments than it listed";
/// Stands behind the deployment's id.
inline constexpr std::string_view listedTwiceWarning = ": listed twice, the last one counts";
/// Stands behind the deployment's id, a colon, a space and a key that this program reads.
inline constexpr std::string_view doubledKeyWarning = " stands twice, the last one counts";

} // namespace alien
