// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbody.h"

#include <vector>

namespace alien {

/// What two steps do one after the other, as one. Each step holds splices that do not touch one another, from the end
/// of the text to its beginning; so does the answer. Splices of the second that touch none of the first stand beside
/// them.
[[nodiscard]] std::vector<TextSplice> mergedSplices(const std::vector<TextSplice>& first,
                                                    const std::vector<TextSplice>& second);
/// The second writes inside the stretch that the first wrote, or right at its ends.
[[nodiscard]] bool continues(const TextSplice& first, const TextSplice& second);

} // namespace alien
