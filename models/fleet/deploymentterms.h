// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"
#include "models/fleet/fleetstore.h"

#include <QCoreApplication>

#include <functional>

namespace alien {

/// Terms of the deployment table, made ready for many rows: words are interned, so each different word is compared
/// once.
class DeploymentTerms
{
    Q_DECLARE_TR_FUNCTIONS(alien::DeploymentTerms)
public:
    using RowFilter = std::function<bool(const FleetRow&)>;

    [[nodiscard]] static FieldSet fields();
    /// The store is asked for the newest release, group names and the time now; compile anew when they change.
    [[nodiscard]] static RowFilter compile(const QueryTerm& term, const FleetStore& store);
};

} // namespace alien
