// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apidraft.h"

#include <QHash>
#include <QObject>

class QThreadPool;
class QTimer;

namespace alien {

/// The drafts of one connection, by operation: what was typed outlives switching and a restart. One file per connection
/// (0600), read and written on a worker; secrets never reach it.
class ApiDrafts : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when first written to; empty: nothing is kept beyond this run. `connection` is a filing key.
    ApiDrafts(const QString& folder, const QString& connection, QObject* parent = nullptr);
    ~ApiDrafts() override; ///< waits until what was typed is on disk

    [[nodiscard]] ApiDraft draft(const QString& operation) const { return m_drafts.value(operation); }
    void setDraft(const QString& operation, const ApiDraft& draft);
    /// Operation that was open last; empty when there was none.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString& operation);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString fileName() const { return m_file; }

Q_SIGNALS:
    /// The file has been read. What was typed before that wins.
    void loaded();

private:
    void load();
    void take(const QByteArray& json);
    void write();
    [[nodiscard]] QByteArray toJson() const;

    QString m_file;
    QString m_connection;
    QHash<QString, ApiDraft> m_drafts;
    QString m_current;
    QThreadPool* m_worker;
    QTimer* m_soon;
    bool m_loaded = false;
    bool m_dirty = false;
};

} // namespace alien
