// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"
#include "models/common/rowtable.h"

#include <functional>

namespace alien {

/// One place of two deployments.
struct ComparisonRow
{
    /// The order in which they are shown.
    enum class Part { Deployment, Release, Settings, Resources, Environment };
    Part part = Part::Deployment;
    QString place;        ///< "network.type", "api: memoryMb"
    QString left;         ///< masked where it may be a secret; null: it has none
    QString right;        ///< likewise
    bool differs = false; ///< of the values, also where both are masked
    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// What two deployments are made of, place by place: status and platform, releases, stackSettings with the defaults
/// that answers leave out, names of environment variables (their values never), and each resource with its
/// configuration. What is different by nature is left out: ids, names of their own, outputs, times. `release` gives
/// releases a name. Values compare in meaning: order of members and spelling of numbers do not count. For a worker
/// thread.
[[nodiscard]] QList<ComparisonRow> compareDeployments(const Deployment& left, const Deployment& right,
                                                      const QHash<QString, QString>& groupNames,
                                                      const QHash<QString, QString>& releaseNames);

/// The rows, those that differ first. Columns: part place left right what. Terms: differs: part: place: left: right:
class ComparisonTable : public RowTable<ComparisonRow>
{
    Q_OBJECT
public:
    explicit ComparisonTable(QObject* parent = nullptr);

    /// Heads of the two columns.
    void setNames(const QString& left, const QString& right);
    void setComparison(const QList<ComparisonRow>& rows);
    void setOnlyDifferences(bool only);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    [[nodiscard]] int differences() const { return m_differences; }
    /// The shown rows under a head, tab-separated, with the names of both.
    [[nodiscard]] QString text() const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString rowId(const ComparisonRow& row) const override
    {
        return QString::number(int(row.part)) + u'/' + row.place;
    }
    [[nodiscard]] bool meets(const ComparisonRow& row, const QueryTerm& term) const override;

private:
    void showRows();

    QList<ComparisonRow> m_all;
    QString m_leftName;
    QString m_rightName;
    int m_differences = 0;
    bool m_onlyDifferences = false;
};

} // namespace alien
