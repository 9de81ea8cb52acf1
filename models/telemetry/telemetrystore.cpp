// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetrystore.h"

#include "models/common/workerthread.h"
#include "models/telemetry/telemetryreader.h"
#include "models/telemetry/telemetrywriter.h"

#include <QDateTime>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kRollUpMs = 10'000;
constexpr int kSweepMs = 3'600'000;
constexpr int kSweepSliceMs = 200;
constexpr int kTellMs = 250;

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

struct TelemetryStore::Impl
{
    explicit Impl(TelemetryStore* store)
        : q(store)
    {}
    template<class Fn>
    void back(Fn work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    // On the writer's thread.
    void open(const QString& file)
    {
        writer = std::make_unique<TelemetryWriter>(file);
        writer->open();
        tellProblem();
        rollTimer = std::make_unique<QTimer>();
        QObject::connect(rollTimer.get(), &QTimer::timeout, writing.object.get(), [this] { writer->rollUp(nowMs()); });
        rollTimer->start(kRollUpMs);
        sweepTimer = std::make_unique<QTimer>();
        sweepTimer->setSingleShot(true);
        QObject::connect(sweepTimer.get(), &QTimer::timeout, writing.object.get(), [this] { sweep(); });
        sweepTimer->start(kRollUpMs);
        reading.run([this, file] {
            reader = std::make_unique<TelemetryReader>(file);
            reader->open();
            readable = true;
        });
    }
    void sweep() { sweepTimer->start(writer->sweep(nowMs(), retention) ? kSweepMs : kSweepSliceMs); }
    bool commit(const telemetry::Arrival& arrival, TelemetryOrigin origin)
    {
        const bool written = writer->commit(arrival, origin, nowMs());
        if (written)
            tellArrival();
        tellProblem();
        return written;
    }
    void tellProblem()
    {
        if (writer->problem() == toldProblem)
            return;
        toldProblem = writer->problem();
        back([this, now = toldProblem] {
            problem = now;
            Q_EMIT q->problemChanged();
        });
    }
    void tellArrival()
    {
        if (telling.exchange(true))
            return;
        back([this] {
            QTimer::singleShot(kTellMs, q, [this] {
                telling = false;
                Q_EMIT q->arrived();
            });
        });
    }

    TelemetryStore* q;
    QString problem;
    QSemaphore room{queueKib};
    std::atomic_bool telling = false;
    std::atomic_bool closing = false;
    std::atomic_bool readable = false;
    WorkerThread writing{u"telemetry-write"_s};
    WorkerThread reading{u"telemetry-read"_s};
    // The writer's thread
    std::unique_ptr<TelemetryWriter> writer;
    std::unique_ptr<QTimer> rollTimer;
    std::unique_ptr<QTimer> sweepTimer;
    TelemetryRetention retention;
    QString toldProblem;
    // The reader's thread
    std::unique_ptr<TelemetryReader> reader;
};

TelemetryStore::TelemetryStore(const QString& file, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this))
{
    m_impl->writing.prepare([impl = m_impl.get(), file] { impl->open(file); });
}

TelemetryStore::~TelemetryStore()
{
    Impl* impl = m_impl.get();
    impl->closing = true;
    // Behind everything that waits; the reader's thread was given its file by the writer's.
    impl->writing.run([impl] {
        impl->rollTimer.reset();
        impl->sweepTimer.reset();
        impl->writer->rollUp(nowMs());
        impl->writer.reset();
        impl->reading.run([impl] {
            impl->reader.reset();
            impl->reading.thread.quit();
        });
        impl->writing.thread.quit();
    });
    impl->writing.thread.wait();
    impl->reading.thread.wait();
}

QString TelemetryStore::problem() const
{
    return m_impl->problem;
}

TelemetryStore::Answer TelemetryStore::store(telemetry::Arrival&& arrival)
{
    Impl* impl = m_impl.get();
    const int size = int(std::min<std::size_t>(arrival.bytes / 1024 + 1, queueKib));
    if (impl->closing || !impl->room.tryAcquire(size, patienceMs))
        return Answer::Busy;
    auto done = std::make_shared<std::promise<bool>>();
    std::future<bool> result = done->get_future();
    impl->writing.run([impl, done, size, arrival = std::make_shared<telemetry::Arrival>(std::move(arrival))] {
        const bool written = impl->commit(*arrival, TelemetryOrigin::Receiver);
        impl->room.release(size);
        done->set_value(written);
    });
    // Whoever waits here is told what became of it, however long the disk takes: "stored" twice is worse than late.
    return result.get() ? Answer::Stored : Answer::Failed;
}

void TelemetryStore::quarantine(const std::string& connection, otlp::Signal signal, const std::string& body,
                                const std::string& why)
{
    Impl* impl = m_impl.get();
    const int size = int(std::min<std::size_t>(body.size() / 1024 + 1, queueKib));
    if (impl->closing || !impl->room.tryAcquire(size, patienceMs))
        return;
    impl->writing.run([impl, connection, signal, body, why, size] {
        impl->writer->quarantine(connection, signal, body, why, nowMs(), impl->retention);
        impl->tellProblem();
        impl->room.release(size);
    });
}

void TelemetryStore::add(telemetry::Arrival arrival)
{
    Impl* impl = m_impl.get();
    impl->writing.run([impl, arrival = std::make_shared<telemetry::Arrival>(std::move(arrival))] {
        impl->commit(*arrival, TelemetryOrigin::Console);
    });
}

void TelemetryStore::addEvents(const QList<TelemetryEvent>& events)
{
    m_impl->writing.run([impl = m_impl.get(), events] {
        if (impl->writer->addEvents(events))
            impl->tellArrival();
        impl->tellProblem();
    });
}

template<class T, class Read>
void TelemetryStore::read(QObject* context, Then<T> fn, Read work)
{
    Impl* impl = m_impl.get();
    const QPointer<QObject> guard(context);
    const auto onReader = [impl, guard, fn = std::move(fn), work = std::move(work)] {
        auto result = std::make_shared<T>(work(*impl->reader));
        impl->back([guard, fn, result] {
            if (guard)
                fn(*result);
        });
    };
    // Until the reader was given its file, behind the writer that makes it; then whatever waits to be written.
    if (impl->readable)
        impl->reading.run(onReader);
    else
        impl->writing.run([impl, onReader] { impl->reading.run(onReader); });
}

void TelemetryStore::lines(TelemetryOrigin origin, const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn)
{
    read<TelemetryAnswer>(context, std::move(fn),
                          [origin, query](TelemetryReader& r) { return r.lines(origin, query); });
}

void TelemetryStore::metrics(TelemetryOrigin origin, const QString& connection, QObject* context,
                             Then<QList<MetricInfo>> fn)
{
    read<QList<MetricInfo>>(context, std::move(fn),
                            [origin, connection](TelemetryReader& r) { return r.metrics(origin, connection); });
}

void TelemetryStore::labelNames(TelemetryOrigin origin, const QString& metric, QObject* context, Then<QStringList> fn)
{
    read<QStringList>(context, std::move(fn),
                      [origin, metric](TelemetryReader& r) { return r.labelNames(origin, metric); });
}

void TelemetryStore::labelValues(TelemetryOrigin origin, const QString& metric, const QString& label, QObject* context,
                                 Then<QStringList> fn)
{
    read<QStringList>(context, std::move(fn), [=](TelemetryReader& r) { return r.labelValues(origin, metric, label); });
}

void TelemetryStore::events(const QString& connection, const QString& subject, qint64 fromMs, qint64 toMs,
                            QObject* context, Then<QList<TelemetryEvent>> fn)
{
    read<QList<TelemetryEvent>>(context, std::move(fn),
                                [=](TelemetryReader& r) { return r.events(connection, subject, fromMs, toMs); });
}

void TelemetryStore::logs(const LogQuery& query, QObject* context, Then<LogPage> fn)
{
    read<LogPage>(context, std::move(fn), [query](TelemetryReader& r) { return r.logs(query); });
}

void TelemetryStore::logKeys(const LogQuery& query, QObject* context, Then<LogKeys> fn)
{
    read<LogKeys>(context, std::move(fn), [query](TelemetryReader& r) { return r.logKeys(query); });
}

void TelemetryStore::logLines(const QList<qint64>& ids, QObject* context, Then<QList<LogLine>> fn)
{
    read<QList<LogLine>>(context, std::move(fn), [ids](TelemetryReader& r) { return r.logLines(ids); });
}

void TelemetryStore::traces(const TraceQuery& query, QObject* context, Then<QList<TraceSummary>> fn)
{
    read<QList<TraceSummary>>(context, std::move(fn), [query](TelemetryReader& r) { return r.traces(query); });
}

void TelemetryStore::spans(const QString& traceId, QObject* context, Then<QList<SpanRecord>> fn)
{
    read<QList<SpanRecord>>(context, std::move(fn), [traceId](TelemetryReader& r) { return r.spans(traceId); });
}

void TelemetryStore::quarantined(QObject* context, Then<QList<QuarantinedBody>> fn)
{
    read<QList<QuarantinedBody>>(context, std::move(fn), [](TelemetryReader& r) { return r.quarantined(); });
}

void TelemetryStore::use(QObject* context, Then<TelemetryUse> fn)
{
    read<TelemetryUse>(context, std::move(fn), [](TelemetryReader& r) { return r.use(); });
}

void TelemetryStore::setRetention(const TelemetryRetention& retention)
{
    m_impl->writing.run([impl = m_impl.get(), retention] { impl->retention = retention; });
}

void TelemetryStore::upkeep(std::function<void()> done)
{
    m_impl->writing.run([impl = m_impl.get(), done = std::move(done)] {
        impl->writer->rollUp(nowMs());
        while (!impl->writer->sweep(nowMs(), impl->retention)) {
        }
        impl->back([done] { done(); });
    });
}

} // namespace alien
