// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/actions/availability.h"
#include "models/fleet/fleetstore.h"
#include "models/releases/releasestore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alien {

/// Deployments that need somebody for one and the same reason.
struct Cause
{
    QString id; ///< stable while the cause lasts
    StatusClass klass = StatusClass::Failed;
    QString title;   ///< the error code, or what it is in words
    QString says;    ///< the message of one of them; empty: it is `limitMs`
    QString query;   ///< what shows exactly these in the table of deployments
    QStringList ids; ///< of the deployments, sorted
    QStringList platforms;
    QStringList groups; ///< names
    qint64 oldestMs = 0;
    qint64 limitMs = 0;       ///< how long their status may take, which they have; 0: it is not that
    QString mark;             ///< causeText() of a failure; empty: no error
    QString last;             ///< what was done about it the last time, in words
    QStringList retryable;    ///< retryableOf(), by whoever knows what the token may do
    std::optional<int> place; ///< in a table that keeps its order
    friend bool operator==(const Cause&, const Cause&) = default;
};

/// The cause of a failed deployment, as Cause::id; empty when it has no error.
[[nodiscard]] QString causeId(const DeploymentSummary& summary);

/// What a person calls the cause of a failed deployment: its error code and the first of its words, without what
/// differs from one deployment to the next; empty when it has no error.
[[nodiscard]] QString causeName(const DeploymentSummary& summary);
/// The same of a cause that a query names, causeText(); empty when no deployment fails with it now.
[[nodiscard]] QString causeName(const FleetStore& fleet, QStringView mark);

/// Everything that needs attention, grouped; failed first, then by number.
[[nodiscard]] QList<Cause> causesOf(const FleetStore& fleet, const ReleaseStore& releases);

/// Those of the cause that this token may retry now: failed ones whose retry nobody has asked for yet.
[[nodiscard]] QStringList retryableOf(const Cause& cause, const FleetStore& fleet, const AvailabilityContext& context);

} // namespace alien
