// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/pastrow.h"
#include "models/history/statushistory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// The change log of one connection (see ChangeDatabase), on a thread of its own: calls are done in their order,
/// answers come on this thread, unless their context went. What was noted before the destructor is on disk after it.
class ChangeLog : public QObject
{
    Q_OBJECT
public:
    /// An empty name: kept for this run only; and so it is while another process keeps that log.
    explicit ChangeLog(const QString& file, QObject* parent = nullptr);
    ~ChangeLog() override;

    void reconcile(std::vector<PastRow> all);
    void note(std::vector<PastRow> put, std::vector<std::string> gone);
    void commit(qint64 atMs);
    /// Writes the last known fleet for the next start.
    void saveSnapshot(const QString& file, const QString& newestRelease);
    void setSeen(qint64 atMs);
    void sweep(qint64 nowMs, const ChangeRetention& retention);

    template<class Answer>
    using Then = std::function<void(const Answer&)>;
    /// A newer question takes the place of one that was not answered yet.
    void fleetAt(QObject* context, qint64 atMs, Then<PastFleet> fn);
    void stepsOf(QObject* context, const QString& deploymentId, Then<QList<StatusChange>> fn);
    void density(QObject* context, qint64 fromMs, qint64 toMs, int parts, Then<ChangeDensity> fn);
    void watched(QObject* context, qint64 fromMs, qint64 toMs, Then<std::vector<WatchedSpan>> fn);
    void beginMs(QObject* context, Then<qint64> fn);
    void seenMs(QObject* context, Then<qint64> fn);
    void neighbour(QObject* context, qint64 atMs, bool after, Then<qint64> fn);
    void differenceSince(QObject* context, qint64 fromMs, Then<FleetDifference> fn);

    /// What the operator should hear of; empty: all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void problemChanged();
    void committed(int entries); ///< something changed and is on disk

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
