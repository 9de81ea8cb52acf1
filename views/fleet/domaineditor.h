// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/customdomains.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace alien {

/// Custom domains of a new deployment as rows: resource, domain, and what its platform names the certificate by; what
/// is wrong with each and what goes into the customer's DNS stand below it.
class DomainEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DomainEditor(QWidget* parent = nullptr);
    /// `resources`: offered, those of the newest release that are reached from outside.
    void setPlatform(const QString& platform, const QStringList& resources);
    /// What the settings hold; rows that say the same are left alone, with those that have no resource yet.
    void setDomains(const QList<DomainSetting>& domains);
    [[nodiscard]] QList<DomainSetting> domains() const; ///< rows without a resource are left out
    /// Of the first row that cannot be sent; empty when all are well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    class Row;
    Row* addRow(const DomainSetting& domain);

    QString m_platform;
    QStringList m_resources;
    QVBoxLayout* m_layout;
    QList<Row*> m_rows;
};

} // namespace alien
