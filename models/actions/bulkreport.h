// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"

namespace alien {

/// What came of one target of an action on many.
struct BulkRow
{
    enum class State { Waiting, UnderWay, Ended };
    State state = State::Waiting;
    OutcomeKind outcome = OutcomeKind::Sent; ///< once it ended
    QString statusAfter;
    QString text; ///< what came of it, one sentence
    QString code; ///< of the error
};

/// An action on many targets and what came of each until now. A value: a copy shares all of it, costs nothing however
/// many there are, and may be read on another thread. A place is that of a target in `targets`.
struct BulkReport
{
    QString action; ///< id
    QString reason;
    bool wish = false; ///< Done means that the manager accepted it, not that it happened
    QList<ActionTarget> targets;
    QList<BulkRow> rows; ///< by place; those behind the last one wait

    [[nodiscard]] const BulkRow& row(qsizetype place) const;
    /// "not sent": in English, as files and filters have it; BulkRun::tr() of it is what people read.
    [[nodiscard]] const char* outcomeName(qsizetype place) const;
    /// Those that failed, with the status they were left in. Neither what was refused nor what may have happened.
    [[nodiscard]] QList<ActionTarget> failedTargets() const;
    [[nodiscard]] QByteArray toCsv() const;
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace alien
