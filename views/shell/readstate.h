// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "views/common/widgets/statepane.h"

#include <optional>

namespace alien {

class Session;

/// Whether something came back that was no use, rather than nothing.
[[nodiscard]] bool hasAnswered(const ApiError& error);
/// Whether an answer began and did not come whole.
[[nodiscard]] bool hasBrokenOff(const ApiError& error);
/// What stands instead of a list that was not read yet: it is on its way, refused, unreadable, or nobody answers. `own`
/// is the list's error where it keeps one, else the session's last one counts; `couldNot` says what could not be read:
/// "The groups could not be read".
[[nodiscard]] StatePane::State unreadState(const Session& session, const std::optional<ApiError>& own,
                                           const QString& couldNot);

/// What stands where a fleet has no deployment yet; its button creates one. Where that is not allowed it says why
/// instead.
[[nodiscard]] StatePane::State noDeploymentsState(const Session& session);

} // namespace alien
