// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "client/fleet/deploymentsummary.h"
#include "models/common/slicedwork.h"
#include "models/fleet/fleetstore.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace alien {

/// Retry, redeploy and the three deletes of deployments: what may be done to which, what is asked and what is sent.
/// Shared by every page that offers them.
class FleetActs : public QObject
{
    Q_OBJECT
public:
    enum class Act { Command, Retry, Redeploy, Cleanup, Detach, Forget };
    static constexpr int fewIds = 200;    ///< no more than these are looked at at once
    static constexpr int manyIds = 5'000; ///< looking at more than these takes so long that it is said

    FleetActs(const ControllerContext& context, QObject* parent);

    [[nodiscard]] Availability availabilityOf(Act act, const SummaryPtr& summary) const;
    /// Asks as the confirmation levels say, then sends to each that may have it; the others are named as left out.
    void start(Act act, const std::vector<SummaryPtr>& summaries);
    /// The same of those of these that the fleet has. Few are looked at at once; many as SlicedWork, and what is asked
    /// comes when that is done. Until then nothing else is started.
    void start(Act act, const QStringList& ids);

private:
    struct LeftOut
    {
        int count = 0;
        QStringList names; ///< the first ones, sorted
    };
    /// What was found so far of those that were asked for.
    struct Found
    {
        QList<ActionTarget> targets;
        QMap<QString, LeftOut> leftOut; ///< by reason
        QStringList warnings;
        QSet<QString> words; ///< what many have in common is kept once
    };

    void look(Act act, const SummaryPtr& summary, Found& found) const;
    [[nodiscard]] bool lookOn(); ///< true: others are left
    void endLooking();
    void stopLooking();
    void ask(Act act, const Found& found);
    void tellLooking(int count);
    [[nodiscard]] static QStringList leftOutOf(const Found& found);
    /// What the store knows now of what it will get.
    [[nodiscard]] QString outlook(Act act, const DeploymentSummary& deployment) const;
    [[nodiscard]] OperatorAction action(Act act, const QList<ActionTarget>& targets) const;
    [[nodiscard]] ConfirmRequest request(Act act, const QList<ActionTarget>& targets) const;
    [[nodiscard]] Session& session() const { return m_context.session; }

    ControllerContext m_context;
    ActionFlow m_flow;
    bool m_looking = false; ///< at many
    Act m_act = Act::Retry;
    QStringList m_ids; ///< those of the moment when it was asked for
    qsizetype m_next = 0;
    Found m_found;
    SlicedWork m_work{[this] { return lookOn(); }};
};

} // namespace alien
