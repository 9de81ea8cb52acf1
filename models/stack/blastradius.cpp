// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/blastradius.h"

#include "models/common/namelist.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype removedShown = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("BlastRadius", text);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

std::optional<BlastRadius::Reason> leftOutReason(std::string_view status, StatusClass klass)
{
    using Reason = BlastRadius::Reason;
    switch (deploymentStatus(status)) {
    case DeploymentStatus::Running:
    case DeploymentStatus::UpdateFailed:
    case DeploymentStatus::RefreshFailed:
        return std::nullopt;
    case DeploymentStatus::Pending:
    case DeploymentStatus::InitialSetup:
    case DeploymentStatus::Provisioning:
    case DeploymentStatus::WaitingForMachines:
    case DeploymentStatus::UpdatePending:
    case DeploymentStatus::Updating:
        return klass == StatusClass::Stalled ? Reason::Stalled : Reason::Working;
    case DeploymentStatus::PreflightsFailed:
    case DeploymentStatus::InitialSetupFailed:
    case DeploymentStatus::ProvisioningFailed:
        return Reason::NeverUp;
    case DeploymentStatus::DeletePending:
    case DeploymentStatus::Deleting:
    case DeploymentStatus::DeleteFailed:
    case DeploymentStatus::Deleted:
        return Reason::Deleting;
    case DeploymentStatus::TeardownRequired:
    case DeploymentStatus::TeardownFailed:
        return Reason::Teardown;
    case DeploymentStatus::Error:
    case DeploymentStatus::Unknown:
        break;
    }
    return Reason::Unknown;
}

QString reasonWord(BlastRadius::Reason reason)
{
    switch (reason) {
    case BlastRadius::Reason::Working:
        return tr("Being updated or set up");
    case BlastRadius::Reason::Stalled:
        return tr("Stalled");
    case BlastRadius::Reason::NeverUp:
        return tr("Never came up (setup or preflights failed)");
    case BlastRadius::Reason::Deleting:
        return tr("Being deleted");
    case BlastRadius::Reason::Teardown:
        return tr("Being torn down, or left half torn down");
    case BlastRadius::Reason::Unknown:
        break;
    }
    return tr("In error, or of unknown status");
}

int BlastRadius::leftOutCount() const
{
    int count = 0;
    for (const LeftOut& out : leftOut)
        count += int(out.ids.size());
    return count;
}

QString BlastRadius::removedWords() const
{
    std::map<QString, QStringList> where;
    qsizetype stacks = 0;
    for (const Platform& platform : platforms) {
        stacks += platform.covered ? 1 : 0;
        for (const QString& id : platform.difference.ids(ChangeKind::Removed))
            where[id].append(platform.platform);
    }
    QStringList words;
    for (const auto& [id, on] : where) {
        if (words.size() == removedShown)
            break;
        words.append(on.size() >= stacks ? id : tr("%1 on %2").arg(id, on.join(u", "_s)));
    }
    return namesAndMore(words, qsizetype(where.size()), u"; "_s);
}

bool maySettle(BlastRadius::Reason reason)
{
    return reason == BlastRadius::Reason::Working || reason == BlastRadius::Reason::Stalled;
}

QStringList BlastRadius::strangers(const BlastRadius& seen) const
{
    QSet<QString> named(seen.ids.cbegin(), seen.ids.cend());
    for (const LeftOut& left : seen.leftOut) {
        if (maySettle(left.reason))
            named.unite(QSet<QString>(left.ids.cbegin(), left.ids.cend()));
    }
    QStringList out;
    for (const QString& id : ids) {
        if (!named.contains(id))
            out.append(id);
    }
    return out;
}

BlastRadius BlastRadius::of(const FleetStore& fleet, const QStringList& covered, const QList<StackDiff>& difference)
{
    BlastRadius out;
    std::map<std::string_view, Platform> platforms;
    std::map<std::string_view, Group> groups;
    std::map<Reason, QStringList> left;
    for (const FleetRow& row : fleet.rows()) {
        const DeploymentSummary& summary = *row.summary;
        Platform& platform = platforms[summary.platform];
        if (const auto reason = leftOutReason(summary.status, row.klass)) {
            left[*reason].append(text(summary.id));
            continue;
        }
        const DeploymentStatus status = deploymentStatus(summary.status);
        platform.running += status == DeploymentStatus::Running ? 1 : 0;
        platform.updateFailed += status == DeploymentStatus::UpdateFailed ? 1 : 0;
        platform.refreshFailed += status == DeploymentStatus::RefreshFailed ? 1 : 0;
        Group& group = groups[summary.groupId];
        ++group.hit;
        group.failed += status == DeploymentStatus::Running ? 0 : 1;
        if (group.name.isEmpty())
            group.name = fleet.groupName(summary);
        out.ids.append(text(summary.id));
        if (!covered.contains(text(summary.platform)))
            out.notCovered.append(text(summary.id));
    }
    std::map<QString, Platform> named;
    for (auto& [name, platform] : platforms)
        named.emplace(text(name), std::move(platform));
    for (const QString& name : covered)
        named[name].covered = true;
    for (const StackDiff& diff : difference)
        named[diff.platform].difference = diff;
    for (auto& [name, platform] : named) {
        platform.platform = name;
        out.platforms.append(std::move(platform));
    }
    std::stable_sort(out.platforms.begin(), out.platforms.end(),
                     [](const Platform& a, const Platform& b) { return a.hit() > b.hit(); });
    for (auto& [id, group] : groups) {
        group.id = text(id);
        out.groups.append(std::move(group));
    }
    std::stable_sort(out.groups.begin(), out.groups.end(),
                     [](const Group& a, const Group& b) { return a.hit > b.hit; });
    for (auto& [reason, ids] : left)
        out.leftOut.append({reason, std::move(ids)});
    return out;
}

} // namespace alien
