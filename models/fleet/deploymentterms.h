// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"
#include "models/fleet/fleetstore.h"

#include <QCoreApplication>

#include <functional>
#include <string_view>

namespace alien {

/// Terms of the deployment table, made ready for many rows: words are interned, so each different word is compared
/// once.
class DeploymentTerms
{
    Q_DECLARE_TR_FUNCTIONS(alien::DeploymentTerms)
public:
    using RowFilter = std::function<bool(const FleetRow&)>;

    /// What terms need to know besides the row; compile anew when it changes.
    struct Facts
    {
        qint64 nowMs = 0; ///< manager's clock
        QString newestRelease;
        std::function<QString(std::string_view groupId)> groupName; ///< asked by the filter as it runs
    };

    [[nodiscard]] static FieldSet fields();
    /// As the store has it; group names are asked of the store, which outlives them.
    [[nodiscard]] static Facts factsOf(const FleetStore& store);
    [[nodiscard]] static RowFilter compile(const QueryTerm& term, const Facts& facts);
    [[nodiscard]] static RowFilter compile(const QueryTerm& term, const FleetStore& store)
    {
        return compile(term, factsOf(store));
    }
};

} // namespace alien
