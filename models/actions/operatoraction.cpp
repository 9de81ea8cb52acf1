// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/operatoraction.h"

#include <algorithm>

namespace alien {

ConfirmLevel raisedLevel(ConfirmLevel base, Protection protection, int targets)
{
    constexpr int kMany = 5;
    if (base == ConfirmLevel::None || base == ConfirmLevel::TypedAndChecked)
        return base; // reading needs no leave; there is nothing above the last
    int level = int(base);
    // Instant on production stays: it is held back with Undo instead of asked about.
    if (protection == Protection::Production && base != ConfirmLevel::Instant)
        ++level;
    if (targets > kMany)
        ++level;
    // The last level never runs in bulk, so many targets are raised up to typing their number.
    const ConfirmLevel most = targets > 1 ? ConfirmLevel::Typed : ConfirmLevel::TypedAndChecked;
    return ConfirmLevel(std::min(level, int(most)));
}

} // namespace alien
