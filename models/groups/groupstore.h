// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentgroup.h"

#include <QHash>
#include <QObject>

namespace alien {

/// The deployment groups as last read; small (hundreds), so plain values.
class GroupStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void apply(const QList<DeploymentGroup>& groups); ///< emits only what changed
    void upsert(const DeploymentGroup& group);
    [[nodiscard]] const QList<DeploymentGroup>& groups() const { return m_groups; } ///< sorted by id
    [[nodiscard]] const DeploymentGroup* find(const QString& id) const;
    [[nodiscard]] QString nameOf(const QString& id) const;

Q_SIGNALS:
    void inserted(const QStringList& ids);
    void changed(const QStringList& ids);
    void removed(const QStringList& ids);

private:
    QList<DeploymentGroup> m_groups;
};

} // namespace alien
