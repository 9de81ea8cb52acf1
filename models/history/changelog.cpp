// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changelog.h"

#include "models/common/workerthread.h"
#include "models/history/changedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;

namespace alien {

struct ChangeLog::Impl
{
    explicit Impl(ChangeLog* log)
        : q(log)
    {}
    /// Asks on the thread, answers on ours.
    template<class Work, class Done>
    void ask(QObject* context, Work work, Done done)
    {
        worker.whenBegun([this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            auto answer = work(*database);
            back([guard, done, answer = std::move(answer)] {
                if (guard)
                    done(answer);
            });
        });
    }
    template<class Fn>
    void back(Fn work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    void tellProblem()
    {
        if (database->problem() == toldProblem)
            return;
        toldProblem = database->problem();
        back([this, now = toldProblem] {
            problem = now;
            Q_EMIT q->problemChanged();
        });
    }

    ChangeLog* q;
    QString problem;
    std::atomic<quint64> newestQuestion = 0;
    std::unique_ptr<QLockFile> lock;       ///< of a log that lasts
    std::unique_ptr<QTemporaryDir> folder; ///< of a log for this run
    WorkerThread worker{u"change-log"_s};
    // The worker's
    std::unique_ptr<ChangeDatabase> database;
    QString toldProblem;
};

ChangeLog::ChangeLog(const QString& file, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this))
{
    QString name = file;
    // One console writes a log: each numbers names for itself. A second one keeps its past for its own run.
    if (!file.isEmpty()) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        m_impl->lock = std::make_unique<QLockFile>(file + u".lock"_s);
        m_impl->lock->setStaleLockTime(0);
        const bool taken = !m_impl->lock->tryLock(0) && m_impl->lock->error() == QLockFile::LockFailedError;
        if (taken)
            name.clear();
    }
    if (name.isEmpty()) {
        m_impl->folder = std::make_unique<QTemporaryDir>();
        name = m_impl->folder->filePath(u"fleet.db"_s);
    }
    m_impl->worker.prepare([impl = m_impl.get(), name] {
        impl->database = std::make_unique<ChangeDatabase>(name);
        impl->database->open();
        impl->tellProblem();
    });
}

ChangeLog::~ChangeLog()
{
    m_impl->worker.run([impl = m_impl.get()] {
        impl->database.reset();
        impl->worker.thread.quit();
    });
    m_impl->worker.thread.wait();
}

void ChangeLog::reconcile(std::vector<PastRow> all)
{
    m_impl->worker.run([impl = m_impl.get(), all = std::move(all)] { impl->database->reconcile(all); });
}

void ChangeLog::note(std::vector<PastRow> put, std::vector<std::string> gone)
{
    m_impl->worker.run(
        [impl = m_impl.get(), put = std::move(put), gone = std::move(gone)] { impl->database->note(put, gone); });
}

void ChangeLog::commit(qint64 atMs)
{
    m_impl->worker.run([impl = m_impl.get(), atMs] {
        const int entries = impl->database->commit(atMs);
        impl->tellProblem();
        if (entries > 0)
            impl->back([impl, entries] { Q_EMIT impl->q->committed(entries); });
    });
}

void ChangeLog::saveSnapshot(const QString& file, const QString& newestRelease)
{
    m_impl->worker.run([impl = m_impl.get(), file, newestRelease] {
        // It is for the next start only; where the disk is full, the log says so.
        static_cast<void>(impl->database->saveSnapshot(file, newestRelease));
    });
}

void ChangeLog::setSeen(qint64 atMs)
{
    m_impl->worker.run([impl = m_impl.get(), atMs] { impl->database->setSeen(atMs); });
}

void ChangeLog::sweep(qint64 nowMs, const ChangeRetention& retention)
{
    m_impl->worker.whenBegun([impl = m_impl.get(), nowMs, retention] { impl->database->sweep(nowMs, retention); });
}

void ChangeLog::fleetAt(QObject* context, qint64 atMs, Then<PastFleet> fn)
{
    const quint64 mine = ++m_impl->newestQuestion;
    m_impl->worker.run([impl = m_impl.get(), guard = QPointer<QObject>(context), atMs, mine, fn = std::move(fn)] {
        if (mine != impl->newestQuestion)
            return; // the slider has moved on
        impl->back([impl, guard, mine, fn, fleet = impl->database->fleetAt(atMs)] {
            if (guard && mine == impl->newestQuestion)
                fn(fleet);
        });
    });
}

void ChangeLog::stepsOf(QObject* context, const QString& deploymentId, Then<QList<StatusChange>> fn)
{
    m_impl->ask(
        context, [deploymentId](const ChangeDatabase& log) { return log.stepsOf(deploymentId); }, std::move(fn));
}

void ChangeLog::density(QObject* context, qint64 fromMs, qint64 toMs, int parts, Then<ChangeDensity> fn)
{
    m_impl->ask(
        context, [=](const ChangeDatabase& log) { return log.density(fromMs, toMs, parts); }, std::move(fn));
}

void ChangeLog::watched(QObject* context, qint64 fromMs, qint64 toMs, Then<std::vector<WatchedSpan>> fn)
{
    m_impl->ask(
        context, [=](const ChangeDatabase& log) { return log.watched(fromMs, toMs); }, std::move(fn));
}

void ChangeLog::beginMs(QObject* context, Then<qint64> fn)
{
    m_impl->ask(
        context, [](const ChangeDatabase& log) { return log.beginMs(); }, std::move(fn));
}

void ChangeLog::seenMs(QObject* context, Then<qint64> fn)
{
    m_impl->ask(
        context, [](const ChangeDatabase& log) { return log.seenMs(); }, std::move(fn));
}

void ChangeLog::neighbour(QObject* context, qint64 atMs, bool after, Then<qint64> fn)
{
    m_impl->ask(
        context, [=](const ChangeDatabase& log) { return log.neighbour(atMs, after); }, std::move(fn));
}

void ChangeLog::differenceSince(QObject* context, qint64 fromMs, Then<FleetDifference> fn)
{
    m_impl->ask(
        context, [=](ChangeDatabase& log) { return log.differenceSince(fromMs); }, std::move(fn));
}

QString ChangeLog::problem() const
{
    return m_impl->problem;
}

} // namespace alien
