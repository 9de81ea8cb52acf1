// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien::sandbox {

/// How often things go wrong; tests set them.
struct LifeTuning
{
    int failurePerMille = 80;            ///< a phase of a deployment
    int failureAfterRetryPerMille = 200; ///< a phase that was retried
    bool incidents = true;               ///< things happen without an operator
};

} // namespace alien::sandbox
