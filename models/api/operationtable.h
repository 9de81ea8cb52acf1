// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/availability.h"
#include "models/api/apioperation.h"
#include "models/common/rowtable.h"

#include <QCoreApplication>

namespace alien {

struct OperationRow
{
    const ApiOperation* operation = nullptr;
    int place = 0;     ///< in the catalogue
    QByteArray access; ///< locked, unlocked, read-only, not allowed, as queries have it; empty when one may
    friend bool operator==(const OperationRow&, const OperationRow&) = default;
};

/// The operations that the connected generation has, in the order of the catalogue.
class OperationTable : public RowTable<OperationRow>
{
    Q_DECLARE_TR_FUNCTIONS(alien::OperationTable)
public:
    explicit OperationTable(QObject* parent = nullptr);
    void setContext(Generation generation, const AvailabilityContext& context, bool unlocked);

protected:
    [[nodiscard]] QString rowId(const OperationRow& row) const override;
    [[nodiscard]] QString searchText(const OperationRow& row) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
};

/// Whether the operation may be sent now, but for the lock.
[[nodiscard]] Availability apiAvailability(const AvailabilityContext& context, const ApiOperation& operation);

} // namespace alien
