// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace alien {

class FleetStore;

/// One change of a deployment's status as this console saw it.
struct StatusChange
{
    QString deploymentId;
    QString from;      ///< empty: it appeared
    QString to;        ///< empty: it is gone
    qint64 atMs = 0;   ///< manager's clock
    qint64 number = 0; ///< from 1, in the order they were seen
    friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

/// The last changes that this console saw while it was open: the manager keeps no such list. Bounded, the oldest go
/// first; all of them are in the ChangeLog, on disk.
class StatusHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 1'000;
    explicit StatusHistory(const FleetStore& fleet, QObject* parent = nullptr);
    [[nodiscard]] QList<StatusChange> of(const QString& deploymentId) const;   ///< newest first
    [[nodiscard]] const QList<StatusChange>& all() const { return m_changes; } ///< oldest first
    [[nodiscard]] qint64 seen() const { return m_next - 1; } ///< how many there were, those that went too

Q_SIGNALS:
    void added(const alien::StatusChange& change);

private:
    QList<StatusChange> m_changes;
    qint64 m_next = 1;
};

} // namespace alien
