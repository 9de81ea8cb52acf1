// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/acttally.h"
#include "app/controllers/controller.h"
#include "app/controllers/fleetacts.h"

namespace alien {

class FleetPage;

/// Deployments: copies, retry, redeploy, delete. Acts on what is selected on the page.
class FleetController : public Controller
{
    Q_OBJECT
public:
    FleetController(const ControllerContext& context, FleetPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    using Act = FleetActs::Act;
    /// Of all that is selected: allowed when at least one target is; the reason is the first one's.
    [[nodiscard]] Availability availabilityOf(Act act) const;
    [[nodiscard]] std::vector<SummaryPtr> selected() const;
    [[nodiscard]] QString publicUrl() const;
    [[nodiscard]] QStringList allPublicUrls() const;
    [[nodiscard]] bool touchesSelected(const FleetChange& change) const;
    [[nodiscard]] Availability nothingSelected() const;
    [[nodiscard]] static Availability noUrl();
    void bindCopies();
    void refreshActs(); ///< what the tally counted
    void showCounts(bool counted);
    void refreshCopies(int count);

    FleetPage& m_page;
    FleetActs m_acts;
    ActTally m_tally;
    qsizetype m_counted = 0; ///< how many are selected by the counts that are shown
};

} // namespace alien
