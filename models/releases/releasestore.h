// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/release.h"

#include <QObject>

#include <memory>

namespace alien {

/// Releases never change once published; full stacks are read once, then only `latest` is asked for (protocol 10.8).
class ReleaseStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void apply(const QList<Release>& releases);
    void upsert(const Release& release);
    [[nodiscard]] const QList<std::shared_ptr<const Release>>& releases() const { return m_releases; } ///< newest first
    [[nodiscard]] std::shared_ptr<const Release> find(const QString& id) const;
    [[nodiscard]] std::shared_ptr<const Release> newest() const;
    /// "4f2c9ab" (commit), else the short id: the word for a release in cells.
    [[nodiscard]] QString label(const QString& id) const;

Q_SIGNALS:
    void inserted(const QStringList& ids);
    void changed(const QStringList& ids);
    void removed(const QStringList& ids);

private:
    QList<std::shared_ptr<const Release>> m_releases;
};

} // namespace alien
