// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "models/common/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace alien {

/// Owns every interval, back-off and Retry-After of one connection, and its request budget. No view and no model has a
/// timer of its own.
///
/// A task is started when due and tells how it went; a task in flight is never started twice. After a failure the whole
/// connection backs off (1, 2, 4 … 60 s with jitter) and one task at a time tries; the first success resumes everything
/// at once. A failure that only says something about its own task (a 500, an answer that cannot be read, or any that
/// comes again while others are answered) backs off that task alone. After a 401 all tasks pause until resume(). When
/// the machine slept, every task runs once, whatever it missed.
class PollScheduler : public QObject
{
    Q_OBJECT
public:
    explicit PollScheduler(const Clock& clock, QObject* parent = nullptr);
    ~PollScheduler() override;

    struct Outcome
    {
        bool ok = true;
        bool unauthorized = false;
        bool notAllowed = false; ///< 403: this task stops, the others go on
        std::optional<int> retryAfterMs;
        qint64 bytes = 0;
        bool wholeConnection = true; ///< the failure is about the manager as a whole, not about this task
        static Outcome of(const ApiError& error);
    };
    using Done = std::function<void(const Outcome&)>;
    using Start = std::function<void(Done)>; ///< calls its argument once, at any time; later calls are ignored

    /// `intervalMs` counts from the end of one run to the start of the next; at least 500.
    void addTask(const QString& name, int intervalMs, Start start);
    void removeTask(const QString& name);
    void setInterval(const QString& name, int intervalMs);
    void refreshNow();                    ///< F5: all tasks are due now, back-off is forgotten
    void refreshNow(const QString& name); ///< one task
    void pause();                         ///< after 401, or while another connection is shown and this one is to rest
    void resume();
    void setVisible(bool visible); ///< hidden windows poll four times slower
    /// On battery everything is polled half as often; hidden windows as slowly as they are anyway.
    void setOnBattery(bool onBattery);
    [[nodiscard]] bool isOnBattery() const;
    [[nodiscard]] bool isVisible() const;
    /// How many scheduled requests a minute are sent at most.
    [[nodiscard]] static int requestBudget();
    /// Something would be due, but the budget is spent.
    [[nodiscard]] bool waitsForBudget() const;

    enum class State { Idle, Online, Offline, Paused };
    [[nodiscard]] State state() const;
    [[nodiscard]] qint64 lastSuccessMs() const; ///< wall clock; 0 before the first
    [[nodiscard]] qint64 nextTryMs() const;     ///< wall clock of the next request
    /// The same of one task; 0: it is under way, stopped or not known.
    [[nodiscard]] qint64 nextTryMs(const QString& name) const;
    /// What lies between two runs of it now: hidden windows and battery count. 0: not known.
    [[nodiscard]] qint64 intervalMs(const QString& name) const;
    [[nodiscard]] qint64 offlineSinceMs() const;
    [[nodiscard]] double requestsPerMinute() const;
    [[nodiscard]] double bytesPerMinute() const;

    /// Starts what is due by the clock. A timer calls it; tests call it after they moved their clock.
    void step();
    /// Until step() has something to do; -1: nothing waits.
    [[nodiscard]] qint64 dueInMs() const;
    /// Where jitter comes from, in [0, 1); tests bring their own.
    void setRandom(std::function<double()> random);

Q_SIGNALS:
    void stateChanged();
    void unauthorized(); ///< once per pause: the token is no longer accepted
    void wokeUp();       ///< the machine slept: connections from before are dead

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
