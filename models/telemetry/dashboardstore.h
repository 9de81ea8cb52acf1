// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/dashboard.h"

#include <QObject>

namespace alien {

/// The dashboards there are: built-in ones, and those saved as a file each in a folder. Small files, read once when it
/// is made; written atomically, 0600.
class DashboardStore : public QObject
{
    Q_OBJECT
public:
    explicit DashboardStore(QString folder, QObject* parent = nullptr);

    [[nodiscard]] const QList<Dashboard>& dashboards() const
    {
        return m_dashboards;
    } ///< built-in ones first, then by title
    [[nodiscard]] const Dashboard* find(const QString& id) const;
    /// A new one gets an id. A built-in one is not overwritten: it is saved as a copy. False: error() says why.
    bool save(Dashboard& dashboard);
    bool remove(const QString& id);
    [[nodiscard]] QString error() const { return m_error; }
    /// Files in the folder that could not be read, and why.
    [[nodiscard]] QStringList problems() const { return m_problems; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void order();
    [[nodiscard]] QString fileOf(const QString& id) const;

    QString m_folder;
    QString m_error;
    QStringList m_problems;
    QList<Dashboard> m_dashboards;
};

} // namespace alien
