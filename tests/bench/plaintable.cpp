// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plaintable.h"

#include "client/types/deploymentstatus.h"
#include "models/fleet/deploymenttable.h"

#include <algorithm>

namespace alien::bench {

using namespace Qt::StringLiterals;

namespace {
/// Everything under way in these fleets has been so for months.
StatusClass classOf(const PlainDeployment& row)
{
    const StatusClass klass = statusClass(row.status);
    return klass == StatusClass::Working ? StatusClass::Stalled : klass;
}

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}
} // namespace

PlainTable::PlainTable(QList<Column> columns, const Format& format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_format(format)
{}

void PlainTable::setRows(std::vector<PlainDeployment> rows)
{
    std::sort(rows.begin(), rows.end(), [](const PlainDeployment& a, const PlainDeployment& b) { return a.id < b.id; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlainTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString PlainTable::health(const PlainDeployment& row) const
{
    switch (classOf(row)) {
    case StatusClass::Failed:
        return u"failed"_s;
    case StatusClass::Attention:
    case StatusClass::Stalled:
        return u"attention"_s;
    case StatusClass::Gone:
        return {};
    case StatusClass::Healthy:
        break;
    default:
        return u"unknown"_s;
    }
    if (!row.hasState)
        return u"unknown"_s;
    if (row.resourcesFailed > 0)
        return u"degraded, %1 failed"_s.arg(row.resourcesFailed);
    const bool drifts = !row.desiredReleaseId.empty() && row.desiredReleaseId != row.currentReleaseId;
    return !row.errorCode.empty() || row.lacksReplicas || drifts ? u"degraded"_s : u"healthy"_s;
}

QString PlainTable::text(const PlainDeployment& row, int column) const
{
    switch (column) {
    case DeploymentTable::Status:
        return toText(row.status);
    case DeploymentTable::Name:
        return toText(row.name);
    case DeploymentTable::Group:
        return toText(row.groupName);
    case DeploymentTable::Platform:
        return toText(row.platform);
    case DeploymentTable::Region:
        return toText(row.region);
    case DeploymentTable::Release:
        return Format::shortId(toText(row.currentReleaseId));
    case DeploymentTable::Desired:
        return row.desiredReleaseId == row.currentReleaseId ? QString() : Format::shortId(toText(row.desiredReleaseId));
    case DeploymentTable::Health:
        return health(row);
    case DeploymentTable::Url:
        return toText(row.publicUrl);
    case DeploymentTable::Error:
        return toText(row.errorCode);
    case DeploymentTable::InState:
        return m_format.duration(m_clock.nowMs() - (row.updatedAtMs != 0 ? row.updatedAtMs : row.createdAtMs));
    case DeploymentTable::Created:
        return m_format.time(row.createdAtMs);
    case DeploymentTable::Updated:
        return m_format.time(row.updatedAtMs);
    default:
        return toText(row.id);
    }
}

QVariant PlainTable::data(const QModelIndex& index, int role) const
{
    const PlainDeployment& row = m_rows[std::size_t(index.row())];
    const Column& column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(row, index.column());
        return shown.isEmpty() ? u"-"_s : shown;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case TableModel::StatusRole:
        return toText(row.status);
    case TableModel::StatusClassRole:
        return int(classOf(row));
    case TableModel::MutedRole:
        return text(row, index.column()).isEmpty();
    case TableModel::MonoRole:
        return column.mono;
    case TableModel::ElideRole:
        return int(column.elide);
    case TableModel::MarkRole:
        return index.column() == DeploymentTable::Url && row.publicUrls > 1 ? u"+%1"_s.arg(row.publicUrls - 1)
                                                                            : QString();
    case TableModel::ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_columns.at(section).title)
                                                                    : QVariant();
}

} // namespace alien::bench
