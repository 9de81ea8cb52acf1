// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/fleet/fleetstore.h"
#include "models/releases/releasestore.h"
#include "models/releases/releaseuse.h"

namespace alien {

struct ReleaseRow
{
    std::shared_ptr<const Release> release;
    ReleaseUse use;
    int fleet = 0; ///< all deployments
    bool newest = false;
    friend bool operator==(const ReleaseRow&, const ReleaseRow&) = default;
};

/// The releases as a table, newest first. Columns: name message ref platforms running coming behind created id. Terms:
/// id: ref: message: platform: commit: stack:, and running: coming: behind: as numbers.
class ReleaseTable : public RowTable<ReleaseRow>
{
    Q_OBJECT
public:
    /// All outlive the table.
    ReleaseTable(const ReleaseStore& releases, const FleetStore& fleet, const Format& format,
                 QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const ReleaseRow& row) const override
    {
        return row.release ? row.release->id : QString();
    }
    [[nodiscard]] bool meets(const ReleaseRow& row, const QueryTerm& term) const override;

private:
    void reload();

    const ReleaseStore& m_releases;
    const FleetStore& m_fleet;
};

} // namespace alien
