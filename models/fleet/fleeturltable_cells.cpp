// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, cells and copies of FleetUrlTable.
#include "client/fromutf8.h"
#include "models/common/inbackground.h"
#include "models/fleet/deploymentsnapshot.h"
#include "models/fleet/fleeturltable.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_set>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Reach = FleetUrlTable::Reach;

bool isLoopback(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return false;
    std::string_view host = url.substr(scheme + 3);
    const auto is = [&host](std::string_view name) {
        return host.substr(0, name.size()) == name &&
               (host.size() == name.size() || host[name.size()] == ':' || host[name.size()] == '/');
    };
    return is("localhost") || is("[::1]") || host.substr(0, 4) == "127.";
}

QString reachText(const FleetUrl& row)
{
    if (!row.known)
        return FleetUrlTable::tr("not read yet");
    switch (FleetUrlTable::reachOf(row)) {
    case Reach::Public:
        return FleetUrlTable::tr("public");
    case Reach::Private:
        return FleetUrlTable::tr("private");
    case Reach::Host:
        return FleetUrlTable::tr("manager's own host");
    case Reach::Unstated:
        break;
    }
    return FleetUrlTable::tr("not stated");
}

QString textOf(const FleetUrl& row, int column, const std::function<QString(const DeploymentSummary&)>& groupName)
{
    switch (column) {
    case FleetUrlTable::Status:
        return fromUtf8(row.fleet.summary->status);
    case FleetUrlTable::Name:
        return fromUtf8(row.fleet.summary->name);
    case FleetUrlTable::Group:
        return groupName(*row.fleet.summary);
    case FleetUrlTable::Platform:
        return fromUtf8(row.fleet.summary->platform);
    case FleetUrlTable::Resource:
        return fromUtf8(row.url.resource);
    case FleetUrlTable::Endpoint:
        return fromUtf8(row.url.name);
    case FleetUrlTable::Url:
        return fromUtf8(row.url.url);
    case FleetUrlTable::Access:
        return reachText(row);
    default:
        return {};
    }
}

} // namespace

QList<alien::Column> FleetUrlTable::makeColumns()
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
    const auto tr = [](const char* text) { return FleetUrlTable::tr(text); };
    QList<alien::Column> columns{column(u"status"_s, tr("Status"), Sort::Bytes, 18, 10),
                                 column(u"name"_s, tr("Deployment"), Sort::Name, 26, 0),
                                 column(u"group"_s, tr("Group"), Sort::Name, 14, 40),
                                 column(u"platform"_s, tr("Platform"), Sort::Name, 11, 50),
                                 column(u"resource"_s, tr("Resource"), Sort::Name, 14, 30),
                                 column(u"endpoint"_s, tr("Endpoint"), Sort::Name, 10, 60),
                                 column(u"url"_s, tr("Public URL"), Sort::Name, 40, 0),
                                 column(u"access"_s, tr("Access"), Sort::Name, 18, 20),
                                 column(u"found"_s, tr("Found from here"), Sort::Number, 26, 15),
                                 column(u"expires"_s, tr("Certificate"), Sort::Number, 12, 25),
                                 column(u"latency"_s, tr("Latency"), Sort::Number, 9, 45),
                                 column(u"checked"_s, tr("Looked at"), Sort::Number, 12, 70)};
    columns[FleetUrlTable::Status].minWidth = 16;
    columns[FleetUrlTable::Name].minWidth = 23;
    columns[FleetUrlTable::Url].minWidth = 26;
    columns[FleetUrlTable::Url].mono = true;
    columns[FleetUrlTable::Url].elide = Qt::ElideMiddle;
    columns[FleetUrlTable::Endpoint].tooltip = tr("Its name, where the manager names endpoints (3.x).");
    columns[FleetUrlTable::Access].tooltip = tr("What the stack says about who may reach it; nobody has tried.");
    columns[FleetUrlTable::Access].minWidth = 18;
    columns[FleetUrlTable::Found].width = 32;
    columns[FleetUrlTable::Found].minWidth = 32; // "running but dead: connection refused": the reason is half of it
    columns[FleetUrlTable::Found].tooltip =
        tr("What this machine saw when it looked; nothing while looking is switched off.");
    columns[FleetUrlTable::Expires].tooltip = tr("How long the certificate is still valid; the soonest first.");
    columns[FleetUrlTable::Latency].tooltip = tr("From connecting to the answer's head.");
    for (const int right : {FleetUrlTable::Expires, FleetUrlTable::Latency, FleetUrlTable::Checked})
        columns[right].alignment = Qt::AlignRight | Qt::AlignVCenter;
    return columns;
}

Reach FleetUrlTable::reachOf(const FleetUrl& row)
{
    if (isLoopback(row.url.url))
        return Reach::Host;
    return row.url.access == UrlAccess::Public    ? Reach::Public
           : row.url.access == UrlAccess::Private ? Reach::Private
                                                  : Reach::Unstated;
}

// --- Cells

QString FleetUrlTable::cellText(Slot slot, int column) const
{
    if (column >= Found)
        return foundText(m_rows[slot], column);
    return textOf(m_rows[slot], column,
                  [this](const DeploymentSummary& summary) { return m_store.groupName(summary); });
}

QVariant FleetUrlTable::cellData(Slot slot, int column, int role) const
{
    const FleetUrl& row = m_rows[slot];
    switch (role) {
    case StatusRole:
        return fromUtf8(row.fleet.summary->status);
    case StatusClassRole:
        return column >= Found ? foundClass(row, column) : int(row.fleet.klass);
    case CopyRole:
        if (const QString exact = exactText(row, column); !exact.isEmpty())
            return exact;
        return {};
    case MutedRole:
        if (column == Found && foundOf(row) != nullptr && foundClass(row, column) < 0)
            return true;
        return column == Access && reachOf(row) == Reach::Unstated ? QVariant(true) : QVariant();
    case TooltipRole:
        if (!row.known && column == Access)
            return tr("Only the first URL is known until the next poll; %n resource(s) have one.", nullptr,
                      row.fleet.summary->publicUrls);
        if (const QString exact = exactText(row, column); !exact.isEmpty())
            return exact;
        return {};
    default:
        return {};
    }
}

std::string FleetUrlTable::sortText(Slot slot, int column) const
{
    const FleetUrl& row = m_rows[slot];
    switch (column) {
    case Status:
        return DeploymentSnapshot::rankOf(row.fleet.klass) + std::string(row.fleet.summary->status);
    case Name:
        return row.fleet.summary->name;
    case Platform:
        return std::string(row.fleet.summary->platform);
    case Resource:
        return std::string(row.url.resource);
    case Endpoint:
        return std::string(row.url.name);
    case Url:
        return std::string(row.url.url);
    default:
        return cellText(slot, column).toStdString();
    }
}

// --- What was found

void FleetUrlTable::takeFound(const QSet<QString>& urls)
{
    std::unordered_set<std::string> wanted;
    for (const QString& url : urls)
        wanted.insert(url.toStdString());
    Changes changes;
    for (const auto& [id, slots] : m_byDeployment) {
        for (const Slot slot : slots) {
            if (wanted.contains(std::string(m_rows[slot].url.url)))
                changes.changed.push_back(slot);
        }
    }
    commit(changes);
}

const UrlProber::Found* FleetUrlTable::foundOf(const FleetUrl& row) const
{
    return m_prober.find(fromUtf8(row.url.url));
}

QString FleetUrlTable::foundText(const FleetUrl& row, int column) const
{
    const UrlProber::Found* found = foundOf(row);
    if (found == nullptr)
        return {};
    const UrlFinding& finding = found->finding;
    const qint64 now = m_prober.nowMs();
    switch (column) {
    case Found:
        return urlVerdictText(urlVerdict(row.fleet.klass, found), found);
    case Expires:
        if (finding.expiresAtMs == 0)
            return {};
        return finding.expiresAtMs <= now ? tr("expired") : m_format.duration(finding.expiresAtMs - now);
    case Latency:
        return finding.answerMs < 0 ? QString() : tr("%1 ms").arg(m_format.number(finding.answerMs));
    case Checked:
        return m_format.age(std::max<qint64>(0, now - found->atMs));
    default:
        return {};
    }
}

/// What copies and tooltips say more than the cell.
QString FleetUrlTable::exactText(const FleetUrl& row, int column) const
{
    const UrlProber::Found* found = column >= Found ? foundOf(row) : nullptr;
    if (found == nullptr)
        return {};
    if (column == Expires && found->finding.expiresAtMs > 0)
        return m_format.exact(found->finding.expiresAtMs);
    return column == Checked ? m_format.exact(found->atMs) : QString();
}

int FleetUrlTable::foundClass(const FleetUrl& row, int column) const
{
    const UrlProber::Found* found = foundOf(row);
    if (column == Found)
        return classOf(urlVerdict(row.fleet.klass, found));
    if (column != Expires || found == nullptr || found->finding.expiresAtMs == 0)
        return -1;
    const qint64 left = found->finding.expiresAtMs - m_prober.nowMs();
    return int(left <= 0                  ? StatusClass::Failed
               : left < certificateSoonMs ? StatusClass::Attention
                                          : StatusClass::Healthy);
}

qint64 FleetUrlTable::sortNumber(Slot slot, int column) const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const FleetUrl& row = m_rows[slot];
    const UrlProber::Found* found = foundOf(row);
    if (column == Found) {
        // What contradicts the status comes first.
        constexpr std::array<qint64, 6> ranks{5, 4, 3, 2, 0, 1};
        return ranks[std::size_t(urlVerdict(row.fleet.klass, found))];
    }
    if (found == nullptr)
        return last;
    switch (column) {
    case Expires:
        return found->finding.expiresAtMs == 0 ? last : found->finding.expiresAtMs;
    case Latency:
        return found->finding.answerMs < 0 ? last : found->finding.answerMs;
    case Checked:
        return -found->atMs;
    default:
        return 0;
    }
}

QStringList FleetUrlTable::shownUrls() const
{
    QStringList urls;
    urls.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        urls.append(fromUtf8(m_rows[slotAt(row)].url.url));
    return urls;
}

// --- Copies

std::vector<FleetUrl> FleetUrlTable::shownRows() const
{
    std::vector<FleetUrl> shown;
    shown.reserve(std::size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back(m_rows[slotAt(row)]);
    return shown;
}

std::function<QString(const DeploymentSummary&)> FleetUrlTable::groupNames() const
{
    // The store is not for other threads.
    QHash<QString, QString> names;
    for (const FacetValue& group : m_store.facet(FleetFacet::Group))
        names.insert(group.value, m_store.groupName(group.value.toStdString()));
    return [names](const DeploymentSummary& summary) {
        return summary.groupName.empty() ? names.value(fromUtf8(summary.groupId), fromUtf8(summary.groupId))
                                         : fromUtf8(summary.groupName);
    };
}

void FleetUrlTable::copyUrls(QObject* asker, std::function<void(const QString&)> done) const
{
    inBackground(
        asker,
        [rows = shownRows()] {
            QString text;
            for (const FleetUrl& row : rows)
                text += fromUtf8(row.url.url) + u'\n';
            text.chop(1);
            return text;
        },
        std::move(done));
}

void FleetUrlTable::copyRows(QObject* asker, TextTable format, std::function<void(const QString&)> done) const
{
    const int shown = m_prober.foundCount() > 0 ? int(ColumnCount) : int(Found);
    inBackground(
        asker,
        [rows = shownRows(), names = groupNames(), heads = columns().mid(0, shown), format, found = foundTexts()] {
            QStringList cells;
            for (const alien::Column& head : heads)
                cells.append(cellIn(format, head.title));
            QString text = lineIn(format, cells) + u'\n';
            if (const QString under = underHead(format, cells.size()); !under.isEmpty())
                text += under + u'\n';
            for (std::size_t row = 0; row < rows.size(); ++row) {
                for (int column = 0; column < Found; ++column)
                    cells[column] = cellIn(format, textOf(rows[row], column, names));
                for (int column = Found; column < cells.size(); ++column)
                    cells[column] = cellIn(format, found[row].value(column - Found));
                text += lineIn(format, cells) + u'\n';
            }
            return text;
        },
        std::move(done));
}

/// Of the shown rows, what the prober's columns say; empty while nothing was found at all.
std::vector<QStringList> FleetUrlTable::foundTexts() const
{
    std::vector<QStringList> texts;
    if (m_prober.foundCount() == 0)
        return texts;
    texts.reserve(std::size_t(rowCount()));
    for (int place = 0; place < rowCount(); ++place) {
        const FleetUrl& row = m_rows[slotAt(place)];
        QStringList& cells = texts.emplace_back();
        if (foundOf(row) == nullptr)
            continue;
        for (int column = Found; column < ColumnCount; ++column) {
            const QString exact = exactText(row, column);
            cells.append(exact.isEmpty() ? foundText(row, column) : exact);
        }
    }
    return texts;
}

} // namespace alien
