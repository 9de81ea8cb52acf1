// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/common/rowtable.h"

namespace alien::gallery {

struct DemoRow
{
    QString status;
    StatusClass klass = StatusClass::Unknown;
    QString name;
    QString group;
    QString platform;
    QString region;
    QString release;
    QString desired;
    QString error;
    int minutes = 0;
    friend bool operator==(const DemoRow&, const DemoRow&) = default;
};

/// A fleet that never changes, with the columns of the deployments.
class DemoTable : public RowTable<DemoRow>
{
public:
    explicit DemoTable(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const DemoRow& row) const override { return row.name; }
};

[[nodiscard]] QList<DemoRow> demoRows();

} // namespace alien::gallery
