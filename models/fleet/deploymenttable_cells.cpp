// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and cells of DeploymentTable.
#include "client/fromutf8.h"
#include "models/fleet/deploymentsnapshot.h"
#include "models/fleet/deploymenttable.h"
#include "models/fleet/healthreason.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
bool wantsOther(const DeploymentSummary& row)
{
    return !row.desiredReleaseId.empty() && row.desiredReleaseId != row.currentReleaseId;
}
} // namespace

QList<alien::Column> DeploymentTable::makeColumns()
{
    using Sort = alien::Column::Sort;
    const auto column = [](const QString& id, const QString& title, Sort sort, int width, int priority) {
        alien::Column made;
        made.id = id;
        made.title = title;
        made.sort = sort;
        made.width = width;
        made.priority = priority;
        return made;
    };
    QList<alien::Column> columns{
        column(u"status"_s, tr("Status"), Sort::Bytes, 21, 0),
        column(u"name"_s, tr("Name"), Sort::Name, 24, 0),
        column(u"group"_s, tr("Group"), Sort::Name, 16, 40),
        column(u"platform"_s, tr("Platform"), Sort::Name, 11, 50),
        column(u"region"_s, tr("Region"), Sort::Name, 18, 60),
        column(u"release"_s, tr("Release"), Sort::Bytes, 14, 30),
        column(u"desired"_s, tr("Wants"), Sort::Bytes, 14, 80),
        column(u"health"_s, tr("Health"), Sort::Number, 17, 65),
        column(u"url"_s, tr("Public URL"), Sort::Name, 30, 70),
        column(u"error"_s, tr("Error"), Sort::Bytes, 31, 10),
        column(u"inState"_s, tr("In state"), Sort::Number, 12, 20),
        column(u"created"_s, tr("Created"), Sort::Number, 14, 90),
        column(u"updated"_s, tr("Updated"), Sort::Number, 14, 91),
        column(u"id"_s, tr("Id"), Sort::Bytes, 20, 95),
    };
    for (const int mono : {Release, Desired, Url, Error, Id})
        columns[mono].mono = true;
    for (const int middle : {Release, Desired, Url, Id})
        columns[middle].elide = Qt::ElideMiddle;
    for (const int newest : {Created, Updated})
        columns[newest].descendingFirst = true;
    for (const int right : {InState, Created, Updated})
        columns[right].alignment = Qt::AlignRight | Qt::AlignVCenter;
    for (const int hidden : {Desired, Created, Updated, Id})
        columns[hidden].shown = false;
    // Squeezed rather than hidden, down to the words that are usual.
    columns[Status].minWidth = 20; // with the clock of old data behind the word
    columns[Name].minWidth = 22;
    columns[Error].minWidth = 19;
    columns[Region].minWidth = 12;
    columns[Health].minWidth = 15;
    columns[Updated].tooltip =
        tr("Pull deployments: when the agent was last heard of. Push deployments: the last change of state.");
    columns[InState].tooltip = tr("How long it has been in this status, as far as this console or the manager know.");
    return columns;
}

QString DeploymentTable::releaseLabel(std::string_view id) const
{
    if (id.empty())
        return {};
    QString& label = m_releaseLabels[id.data()];
    if (label.isEmpty())
        label = m_releaseLabel ? m_releaseLabel(fromUtf8(id)) : Format::shortId(fromUtf8(id));
    return label;
}

QString DeploymentTable::healthText(const FleetRow& row) const
{
    const DeploymentSummary& summary = *row.summary;
    switch (healthOf(row)) {
    case DeploymentHealth::Failed:
        return tr("failed");
    case DeploymentHealth::Attention:
        return tr("attention");
    case DeploymentHealth::Degraded:
        return summary.resourcesFailed > 0 ? tr("degraded, %n failed", nullptr, summary.resourcesFailed)
                                           : tr("degraded");
    case DeploymentHealth::Progressing:
        return summary.resources > 0 ? tr("%1 of %2 running").arg(summary.resourcesRunning).arg(summary.resources)
                                     : tr("progressing");
    case DeploymentHealth::Healthy:
        return tr("healthy");
    case DeploymentHealth::Gone:
        return {};
    case DeploymentHealth::Unknown:
        break;
    }
    return row.silent ? tr("silent") : tr("unknown");
}

QString DeploymentTable::cellText(Slot slot, int column) const
{
    const FleetRow& row = m_rows[slot];
    const DeploymentSummary& summary = *row.summary;
    switch (column) {
    case Status:
        return fromUtf8(summary.status);
    case Name:
        return fromUtf8(summary.name);
    case Group:
        return m_store->groupName(summary);
    case Platform:
        return fromUtf8(summary.platform);
    case Region:
        return fromUtf8(summary.region);
    case Release:
        return releaseLabel(summary.currentReleaseId);
    case Desired:
        return wantsOther(summary) ? releaseLabel(summary.desiredReleaseId) : QString();
    case Health:
        return healthText(row);
    case Url:
        return fromUtf8(summary.publicUrl);
    case Error:
        return fromUtf8(summary.errorCode);
    case InState:
        return row.sinceMs == 0 ? QString()
                                : m_format.duration(std::max<qint64>(0, m_store->serverNowMs() - row.sinceMs));
    case Created:
        return m_format.time(summary.createdAtMs);
    case Updated:
        return m_format.time(summary.updatedAtMs);
    case Id:
        return fromUtf8(summary.id);
    default:
        return {};
    }
}

QString DeploymentTable::copyText(const FleetRow& row, int column) const
{
    switch (column) {
    case Release:
        return fromUtf8(row.summary->currentReleaseId);
    case Desired:
        return wantsOther(*row.summary) ? fromUtf8(row.summary->desiredReleaseId) : QString();
    case Created:
        return m_format.exact(row.summary->createdAtMs);
    case Updated:
        return m_format.exact(row.summary->updatedAtMs);
    default:
        return {};
    }
}

QString DeploymentTable::tooltip(const FleetRow& row, int column) const
{
    const DeploymentSummary& summary = *row.summary;
    switch (column) {
    case Status:
        return row.klass == StatusClass::Stalled ? tr("%1 for longer than usual").arg(fromUtf8(summary.status))
                                                 : QString();
    case Group:
        return m_store->groupName(summary) + u'\n' + fromUtf8(summary.groupId);
    case Error:
        return summary.errorMessage.empty() ? QString()
                                            : fromUtf8(summary.errorCode) + u'\n' + fromUtf8(summary.errorMessage);
    case Release:
        return wantsOther(summary)
                   ? tr("%1\nwants %2").arg(fromUtf8(summary.currentReleaseId), fromUtf8(summary.desiredReleaseId))
                   : fromUtf8(summary.currentReleaseId);
    case Health:
        return summary.resources == 0 ? healthReason(row)
                                      : healthReason(row) + u'\n' +
                                            tr("%1 of %2 resources running, %3 failed, %4 under way")
                                                .arg(summary.resourcesRunning)
                                                .arg(summary.resources)
                                                .arg(summary.resourcesFailed)
                                                .arg(summary.resourcesBusy);
    case InState:
        return row.sinceMs == 0 ? QString() : m_format.exact(row.sinceMs);
    default:
        return copyText(row, column);
    }
}

/// Short marks behind the text.
QString DeploymentTable::mark(const FleetRow& row, int column) const
{
    if (column == Release && wantsOther(*row.summary))
        return u"\u2191"_s;
    if (column == Url && row.summary->publicUrls > 1)
        return u"+%1"_s.arg(row.summary->publicUrls - 1);
    return {};
}

QVariant DeploymentTable::cellData(Slot slot, int column, int role) const
{
    const FleetRow& row = m_rows[slot];
    const auto unlessEmpty = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case StatusRole:
        return fromUtf8(row.summary->status);
    case StatusClassRole:
        return int(row.klass);
    case SilentRole:
        return row.silent;
    case UrlCountRole:
        return int(row.summary->publicUrls);
    case SinceRole:
        return row.sinceMs;
    case RetryRequestedRole:
        return row.summary->retryRequested;
    case CopyRole:
        return unlessEmpty(copyText(row, column));
    case TooltipRole:
        return unlessEmpty(tooltip(row, column));
    case MarkRole:
        return unlessEmpty(mark(row, column));
    default:
        return {};
    }
}

std::string DeploymentTable::sortText(Slot slot, int column) const
{
    if (column == Group)
        return m_store->groupName(*m_rows[slot].summary).toStdString();
    std::string text;
    DeploymentSnapshot::appendSortText(m_rows[slot], column, text);
    return text;
}

qint64 DeploymentTable::sortNumber(Slot slot, int column) const
{
    return DeploymentSnapshot::sortNumberOf(m_rows[slot], column);
}

void DeploymentTable::appendSearchText(Slot slot, std::string& out) const
{
    const DeploymentSummary& summary = *m_rows[slot].summary;
    if (summary.groupName.empty())
        DeploymentSnapshot::appendSearchText(m_rows[slot], m_store->groupName(summary.groupId).toStdString(), out);
    else
        DeploymentSnapshot::appendSearchText(m_rows[slot], summary.groupName, out);
}

} // namespace alien
