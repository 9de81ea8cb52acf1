// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/urllooker.h"
#include "models/common/clock.h"
#include "models/common/workerthread.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace alien {

/// The opt-in look at customers' public URLs from this machine. Off at first: then nobody is contacted. While it is on
/// and running, the wanted URLs are looked at in their order, a few at a time and each at most once in a while; what
/// was found stays, with the time it was found, also when it is switched off. The network is on a thread of its own.
class UrlProber : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int atOnce = 4;
        qint64 everyMs = 10 * 60'000; ///< each URL at most so often
        UrlLooker::Options look;
    };
    struct Found
    {
        UrlFinding finding;
        qint64 atMs = 0; ///< this machine's clock
    };
    /// `clock` outlives the prober.
    UrlProber(const Clock& clock, const Options& options, QObject* parent = nullptr);
    ~UrlProber() override;

    /// The operator's switch.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Whether somebody is looking: enabled, but out of sight it waits.
    void setRunning(bool running);
    /// What is to be looked at, in this order; those no longer wanted are not started any more.
    void setWanted(const QStringList& urls);

    [[nodiscard]] const Found* find(const QString& url) const;
    [[nodiscard]] int foundCount() const { return int(m_found.size()); }
    [[nodiscard]] int wantedCount() const { return int(m_wanted.size()); }
    [[nodiscard]] int freshCount() const; ///< of the wanted ones, looked at no longer ago than they are looked at anew
    [[nodiscard]] int underWayCount() const { return int(m_underWay.size()); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] const Options& options() const { return m_options; }

Q_SIGNALS:
    void foundChanged(const QSet<QString>& urls); ///< gathered, a few times a second at most
    void stateChanged();                          ///< switch, counts

private:
    void goOn();
    void take(const QString& url, const UrlFinding& finding);
    void stop();
    [[nodiscard]] bool isDue(const QString& url, qint64 now) const;

    const Clock& m_clock;
    Options m_options;
    std::unique_ptr<WorkerThread> m_thread; ///< null while there was nothing to look at
    UrlLooker* m_looker = nullptr;          ///< lives on the thread
    QStringList m_wanted;
    QHash<QString, Found> m_found;
    QSet<QString> m_underWay;
    QSet<QString> m_news;
    QTimer m_tell;
    QTimer m_again;
    qsizetype m_next = 0; ///< before it nothing of the wanted is due
    bool m_enabled = false;
    bool m_running = false;
};

} // namespace alien
