// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/fleetacts.h"
#include "models/common/slicedwork.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace alien {

/// To how many of the selected deployments each act may be done, and why not to the others. Few are looked at at once;
/// many as SlicedWork, so that a selection of the whole fleet holds nobody up.
class ActTally : public QObject
{
    Q_OBJECT
public:
    using Act = FleetActs::Act;
    static constexpr int fewIds = 500; ///< no more than these are looked at at once

    struct Rules
    {
        /// Goes by status, model, retryRequested and busy alone: asked once for all that have the same.
        std::function<Availability(Act, const SummaryPtr&)> judge;
        std::function<bool(const QString& id)> busy;
    };
    struct Sum
    {
        int allowed = 0;
        Availability availability; ///< of the first that may have it; else of the first of all
    };

    /// `fleet` outlives the tally.
    ActTally(const FleetStore& fleet, Rules rules, QObject* parent);

    /// Looks at these, instead of what it is at. Call it again when the fleet, what is busy or a rule changed.
    void start(const QStringList& ids);
    /// All were looked at; what follows says so much of those that were.
    [[nodiscard]] bool isReady() const { return m_next == m_ids.size(); }
    [[nodiscard]] int known() const { return m_known; } ///< that the fleet has
    [[nodiscard]] bool hasUrls() const { return m_hasUrls; }
    [[nodiscard]] Sum of(Act act) const;

Q_SIGNALS:
    void ready(); ///< of many; few are ready when start() returns

private:
    struct Kind
    {
        SummaryPtr first;
        bool busy = false;
        int count = 0;
    };
    [[nodiscard]] bool lookOn(); ///< true: others are left
    void look(const QString& id);

    const FleetStore& m_fleet;
    Rules m_rules;
    SlicedWork m_work{[this] { return lookOn(); }};
    QStringList m_ids;
    qsizetype m_next = 0;
    std::vector<Kind> m_kinds; ///< in the order of their first ones
    int m_known = 0;
    bool m_hasUrls = false;
};

} // namespace alien
