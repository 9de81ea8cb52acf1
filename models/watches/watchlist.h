// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetfilter.h"
#include "models/fleet/fleetstore.h"
#include "models/watches/watch.h"

#include <QHash>
#include <QObject>

namespace alien {

/// The watches of one connection, held against what its polls bring. Kept in a small file (JSON, 0600, written
/// atomically); what is found there and cannot be read stays there under another name.
class WatchList : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostEvents = 200;

    /// Both outlive it. `file` empty: for this run only.
    WatchList(const FleetStore& fleet, const Clock& clock, QString file, QObject* parent = nullptr);

    [[nodiscard]] const QList<Watch>& watches() const { return m_watches; } ///< newest first
    [[nodiscard]] const Watch* find(const QString& id) const;
    /// What was told, newest first, of this run.
    [[nodiscard]] const QList<WatchEvent>& events() const { return m_events; }
    [[nodiscard]] const WatchEvent* event(qint64 number) const;
    /// Why the file could not be read or written; empty: all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// Gives it its id and time and answers the id.
    QString add(Watch watch);
    /// Kind, status, duration, query and `keep` of the one with this id become these; whom it still waits for, when it
    /// was made and how long it is silent stay. One that has ended meanwhile is added anew.
    void change(const Watch& watch);
    void remove(const QString& id);
    void snooze(const QString& id, qint64 untilMs);

    /// Looks at what lasts; call it after each poll.
    void look();

Q_SIGNALS:
    void changed();                                ///< watches, events or problem
    void happened(const alien::WatchEvent& event); ///< once a watch and look

private:
    struct State
    {
        FleetFilter filter;            ///< of its query
        bool timed = false;            ///< the query speaks of ages: it is compiled anew for each look
        QHash<QString, qint64> toldOf; ///< of Lasts: since when it was in the status that was told of
    };

    void statusChanged(const QString& id, const QString& from, const QString& to);
    [[nodiscard]] bool covers(const Watch& watch, const QString& id, const FleetRow* row);
    void compile(const Watch& watch);
    void hit(const Watch& watch, const WatchHit& hit);
    void flush();
    void load();
    void save();

    const FleetStore& m_fleet;
    const Clock& m_clock;
    QString m_file;
    QString m_problem;
    QList<Watch> m_watches;
    QHash<QString, State> m_states;
    QHash<QString, QList<WatchHit>> m_found; ///< not told yet
    QList<WatchEvent> m_events;
    qint64 m_next = 1;
    bool m_flushing = false;
};

} // namespace alien
