// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/releasestore.h"

#include "models/common/format.h"

#include <QHash>

#include <algorithm>

namespace alien {

namespace {

using Ptr = std::shared_ptr<const Release>;

bool newer(const Ptr& a, const Ptr& b)
{
    return a->createdAt != b->createdAt ? a->createdAt > b->createdAt : a->id > b->id;
}

bool same(const Release& a, const Release& b)
{
    return a.git == b.git && a.createdAt == b.createdAt && a.platforms == b.platforms && a.projectId == b.projectId &&
           a.workspaceId == b.workspaceId && a.document.source() == b.document.source();
}

} // namespace

void ReleaseStore::apply(const QList<Release>& releases)
{
    QHash<QString, Ptr> before;
    for (const Ptr& release : std::as_const(m_releases))
        before.insert(release->id, release);

    QStringList insertedIds;
    QStringList changedIds;
    QHash<QString, Ptr> now;
    for (const Release& release : releases) {
        const Ptr known = before.take(release.id);
        if (!known && !now.contains(release.id))
            insertedIds.append(release.id);
        else if (known && !same(*known, release))
            changedIds.append(release.id);
        // What did not change stays the same object, so that views need not read it again.
        now.insert(release.id, known && same(*known, release) ? known : std::make_shared<const Release>(release));
    }
    QStringList removedIds = before.keys();
    removedIds.sort();

    m_releases = now.values();
    std::sort(m_releases.begin(), m_releases.end(), newer);
    if (!removedIds.isEmpty())
        Q_EMIT removed(removedIds);
    if (!insertedIds.isEmpty())
        Q_EMIT inserted(insertedIds);
    if (!changedIds.isEmpty())
        Q_EMIT changed(changedIds);
}

void ReleaseStore::upsert(const Release& release)
{
    const Ptr fresh = std::make_shared<const Release>(release);
    const auto known = std::find_if(m_releases.begin(), m_releases.end(),
                                    [&release](const Ptr& other) { return other->id == release.id; });
    if (known == m_releases.end()) {
        m_releases.insert(std::lower_bound(m_releases.begin(), m_releases.end(), fresh, newer), fresh);
        Q_EMIT inserted({release.id});
    } else if (!same(**known, release)) {
        *known = fresh;
        std::sort(m_releases.begin(), m_releases.end(), newer);
        Q_EMIT changed({release.id});
    }
}

std::shared_ptr<const Release> ReleaseStore::find(const QString& id) const
{
    const auto it =
        std::find_if(m_releases.cbegin(), m_releases.cend(), [&id](const Ptr& release) { return release->id == id; });
    return it == m_releases.cend() ? nullptr : *it;
}

std::shared_ptr<const Release> ReleaseStore::newest() const
{
    return m_releases.isEmpty() ? nullptr : m_releases.first();
}

QString ReleaseStore::label(const QString& id) const
{
    const Ptr release = find(id);
    constexpr int kCommit = 7;
    return release && !release->git.commitSha.isEmpty() ? release->git.commitSha.left(kCommit) : Format::shortId(id);
}

} // namespace alien
