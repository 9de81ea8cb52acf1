// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/fleet/fleetstore.h"
#include "models/stack/stackdiff.h"

#include <QStringList>

namespace alien {

/// Who a publish would hit, before it is sent (protocol section 1, operation 14): every deployment that is running,
/// update-failed or refresh-failed is retargeted at once, in all groups.
struct BlastRadius
{
    struct Platform
    {
        QString platform;
        int running = 0;
        int updateFailed = 0;
        int refreshFailed = 0;
        bool covered = false; ///< the release has a stack for it
        StackDiff difference; ///< against what the newest release has for it
        [[nodiscard]] int hit() const { return running + updateFailed + refreshFailed; }
        [[nodiscard]] int notCovered() const { return covered ? 0 : hit(); } ///< would hang in update-pending
    };
    struct Group
    {
        QString id;
        QString name;
        int hit = 0;
        int failed = 0; ///< of those hit
    };
    enum class Reason {
        Working, ///< being set up or updated
        Stalled,
        NeverUp,  ///< preflights, setup or provisioning failed
        Deleting, ///< on its way out, or failed there
        Teardown, ///< teardown-required, teardown-failed
        Unknown
    };
    struct LeftOut
    {
        Reason reason = Reason::Unknown;
        QStringList ids;
    };

    QList<Platform> platforms; ///< all with deployments or a stack; most hit first
    QList<Group> groups;       ///< with hits; most first
    QList<LeftOut> leftOut;    ///< in the order of Reason
    QStringList ids;           ///< retargeted, sorted
    QStringList notCovered;    ///< of these, the ones the release has no stack for
    [[nodiscard]] int hit() const { return int(ids.size()); }
    [[nodiscard]] int leftOutCount() const;
    /// "audit; search on kubernetes": what the release takes away, each once, with its platforms unless it goes
    /// wherever there is a stack; translated, empty when nothing goes.
    [[nodiscard]] QString removedWords() const;
    /// Hit now, and not named by what was seen before, neither as hit nor as one that may settle meanwhile.
    [[nodiscard]] QStringList strangers(const BlastRadius& seen) const;

    /// `covered`: platforms the new release has a stack for. `difference`: against the newest release.
    [[nodiscard]] static BlastRadius of(const FleetStore& fleet, const QStringList& covered,
                                        const QList<StackDiff>& difference = {});
};

/// It is hit after all when it settles before the release is sent.
[[nodiscard]] bool maySettle(BlastRadius::Reason reason);
[[nodiscard]] QString reasonWord(BlastRadius::Reason reason); ///< translated: "Being updated or set up"
/// Why publishing passes by a deployment in this status; nothing: it is retargeted.
[[nodiscard]] std::optional<BlastRadius::Reason> leftOutReason(std::string_view status, StatusClass klass);

} // namespace alien
