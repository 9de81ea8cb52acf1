// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"

#include <QCoreApplication>

namespace alien {

/// What an answer means for a mutation, and the sentence that says so.
class ActionVerdict
{
    Q_DECLARE_TR_FUNCTIONS(alien::ActionVerdict)
public:
    /// A mutation that was answered by `error`, or by success when there is none. Where it cannot be known whether the
    /// manager did it, the answer is OutcomeUnknown: an unreadable success, a proxy that gave up waiting.
    [[nodiscard]] static OutcomeKind kindOf(const std::optional<ApiError>& error);
    /// "Redeploy halden-bank: outcome unknown. …"
    [[nodiscard]] static QString sentence(OutcomeKind kind, const std::optional<ApiError>& error, const QString& note);

    /// What sentence() says of a success that brought no words of its own.
    [[nodiscard]] static QString accepted();

    // Why nothing was sent.
    [[nodiscard]] static QString readOnly();
    [[nodiscard]] static QString notPermitted(const Whoami& who, Permission permission);
    [[nodiscard]] static QString busy();
    [[nodiscard]] static QString stopped();
    [[nodiscard]] static QString gone();
    [[nodiscard]] static QString notReadable(const ApiError& error);
    [[nodiscard]] static QString changedSince(const QString& seen, const QString& now);
    [[nodiscard]] static QString notJournaled();
};

} // namespace alien
