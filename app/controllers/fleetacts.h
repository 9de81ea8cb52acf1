// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "client/fleet/deploymentsummary.h"
#include "models/fleet/fleetstore.h"

namespace alien {

/// Retry, redeploy and the three deletes of deployments: what may be done to which, what is asked and what is sent.
/// Shared by every page that offers them.
class FleetActs : public QObject
{
    Q_OBJECT
public:
    enum class Act { Command, Retry, Redeploy, Cleanup, Detach, Forget };

    FleetActs(const ControllerContext& context, QObject* parent);

    [[nodiscard]] Availability availabilityOf(Act act, const SummaryPtr& summary) const;
    /// Asks as the confirmation levels say, then sends to each that may have it; the others are named as left out.
    void start(Act act, const std::vector<SummaryPtr>& summaries);

private:
    /// What the store knows now of what it will get.
    [[nodiscard]] QString outlook(Act act, const DeploymentSummary& deployment) const;
    [[nodiscard]] OperatorAction action(Act act, const QList<ActionTarget>& targets) const;
    [[nodiscard]] ConfirmRequest request(Act act, const QList<ActionTarget>& targets) const;
    [[nodiscard]] Session& session() const { return m_context.session; }

    ControllerContext m_context;
    ActionFlow m_flow;
};

} // namespace alien
