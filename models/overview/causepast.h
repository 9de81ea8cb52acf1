// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace alien {

class FleetStore;
class Format;

/// What was done from this console about a cause of failure, and what came of it: from the journal, whose reasons name
/// the cause. Of the last acts only.
class CausePast : public QObject
{
    Q_OBJECT
public:
    struct Act
    {
        QString action; ///< deployment.retry
        qint64 atMs = 0;
        QStringList ids; ///< of the deployments
        int done = 0;    ///< accepted by the manager
        QString reason;  ///< the operator's words; empty: none
    };
    /// The journal outlives it. `connection`: filing key.
    CausePast(Journal& journal, const QString& connection, QObject* parent = nullptr);

    /// Null: nothing is known. `cause`: causeText().
    [[nodiscard]] const Act* last(const QString& cause) const;
    /// "Last time, 12 Nov 09:12: retry of 7; 6 of them run now." Empty without an act.
    [[nodiscard]] QString lastText(const QString& cause, const FleetStore& fleet, const Format& format) const;

    /// How a reason carries the cause, and what the operator wrote of it.
    [[nodiscard]] static QString withCause(const QString& reason, const QString& cause);

Q_SIGNALS:
    void changed();

private:
    void take(const JournalEntry& entry);

    QString m_connection;
    QHash<QString, Act> m_last;                          ///< by cause
    std::map<qint64, std::pair<QString, qint64>> m_open; ///< by seq of what was sent: its cause, and when
};

} // namespace alien
