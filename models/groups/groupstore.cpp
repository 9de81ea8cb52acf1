// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupstore.h"

#include <algorithm>

namespace alien {

namespace {

bool idLess(const DeploymentGroup& a, const DeploymentGroup& b)
{
    return a.id < b.id;
}

} // namespace

void GroupStore::apply(const QList<DeploymentGroup>& groups)
{
    QHash<QString, const DeploymentGroup*> before;
    for (const DeploymentGroup& group : m_groups)
        before.insert(group.id, &group);

    QStringList insertedIds;
    QStringList changedIds;
    QHash<QString, DeploymentGroup> now;
    for (const DeploymentGroup& group : groups) // an id that comes twice: the last one counts
        now.insert(group.id, group);
    QList<DeploymentGroup> sorted = now.values();
    std::sort(sorted.begin(), sorted.end(), idLess);
    for (const DeploymentGroup& group : std::as_const(sorted)) {
        const DeploymentGroup* known = before.take(group.id);
        if (!known)
            insertedIds.append(group.id);
        else if (!(*known == group))
            changedIds.append(group.id);
    }
    QStringList removedIds = before.keys();
    removedIds.sort();

    m_groups = std::move(sorted);
    if (!removedIds.isEmpty())
        Q_EMIT removed(removedIds);
    if (!insertedIds.isEmpty())
        Q_EMIT inserted(insertedIds);
    if (!changedIds.isEmpty())
        Q_EMIT changed(changedIds);
}

void GroupStore::upsert(const DeploymentGroup& group)
{
    const auto it = std::lower_bound(m_groups.begin(), m_groups.end(), group, idLess);
    if (it == m_groups.end() || it->id != group.id) {
        m_groups.insert(it, group);
        Q_EMIT inserted({group.id});
    } else if (!(*it == group)) {
        *it = group;
        Q_EMIT changed({group.id});
    }
}

const DeploymentGroup* GroupStore::find(const QString& id) const
{
    const auto it =
        std::lower_bound(m_groups.cbegin(), m_groups.cend(), id,
                         [](const DeploymentGroup& group, const QString& wanted) { return group.id < wanted; });
    return it != m_groups.cend() && it->id == id ? &*it : nullptr;
}

QString GroupStore::nameOf(const QString& id) const
{
    const DeploymentGroup* group = find(id);
    return group && !group->name.isEmpty() ? group->name : id;
}

} // namespace alien
