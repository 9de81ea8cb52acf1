// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetstore.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <array>

namespace alien {

/// How a published release spreads, read from the fleet: no requests and no timer of its own.
class Rollout : public QObject
{
    Q_OBJECT
public:
    /// Where one deployment stands. In the order in which they pass through it.
    enum class Wave {
        Waiting, ///< update-pending
        Updating,
        Done, ///< runs the release
        Failed,
        NotCovered, ///< waits, and the release has no stack for its platform
        Overtaken,  ///< retargeted to a later release, or never to this one
        Gone        ///< not in the fleet any more
    };
    static constexpr int kWaves = 7;
    struct Failure
    {
        QString fingerprint; ///< the same for the same cause
        QString code;
        QString message; ///< of one of them
        QStringList ids; ///< sorted
        friend bool operator==(const Failure&, const Failure&) = default;
    };
    /// How long deployments stayed in a step, as this console saw it.
    struct StepTime
    {
        QString status; ///< update-pending, updating
        int count = 0;
        qint64 medianMs = 0;
        qint64 longestMs = 0;
    };

    /// `ids`: who was retargeted (BlastRadius::ids). `covered`: platforms of the release. The store outlives it.
    Rollout(const FleetStore& fleet, QString releaseId, const QStringList& ids, const QStringList& covered,
            qint64 publishedMs, QObject* parent = nullptr);

    [[nodiscard]] QString releaseId() const { return m_releaseId; }
    [[nodiscard]] int total() const { return int(m_members.size()); }
    [[nodiscard]] int count(Wave wave) const { return m_counts[std::size_t(wave)]; }
    [[nodiscard]] Wave wave(const QString& id) const; ///< Gone for strangers
    [[nodiscard]] QStringList ids(Wave wave) const;   ///< sorted
    [[nodiscard]] QList<Failure> failures() const;    ///< most first
    [[nodiscard]] QList<StepTime> steps() const;
    /// Nothing waits or works any more; NotCovered never ends and does not count.
    [[nodiscard]] bool isOver() const { return count(Wave::Waiting) + count(Wave::Updating) == 0; }
    [[nodiscard]] qint64 publishedMs() const { return m_publishedMs; } ///< manager's clock
    [[nodiscard]] qint64 finishedMs() const { return m_finishedMs; }   ///< 0: not yet

Q_SIGNALS:
    void changed();

private:
    struct Member
    {
        Wave wave = Wave::Waiting;
        bool retargeted = false; ///< seen with the release as its desired or current one
        QString status;
        qint64 sinceMs = 0;
        bool timed = false; ///< the beginning of this status was seen
    };
    void judge(const QString& id, Member& member);
    void apply(const FleetChange& change);
    void step(const QString& id, const QString& from, const QString& to, qint64 whenMs);
    [[nodiscard]] Wave waveOf(const FleetRow* row, Member& member) const;
    void settle();

    const FleetStore& m_fleet;
    QString m_releaseId;
    QStringList m_covered;
    qint64 m_publishedMs;
    qint64 m_finishedMs = 0;
    QHash<QString, Member> m_members;
    std::array<int, kWaves> m_counts{};
    QHash<QString, QList<qint64>> m_times;
};

} // namespace alien
