// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandhistory.h"

#include "models/commands/commanddatabase.h"
#include "models/commands/commandexport.h"
#include "models/commands/commandreader.h"
#include "models/common/workerthread.h"

#include <QDateTime>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kIndexAtOnce = 16;
constexpr int kSweepAtOnce = 50;
constexpr int kSweepMs = 3'600'000;
/// The index waits until nothing was written for so long: what is about to leave comes first.
constexpr int kIndexDelayMs = 120;

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

struct CommandHistory::Impl
{
    template<class Fn>
    void back(Fn work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    /// Hands a value to the one who asked, unless he has gone or thought better of it.
    template<class T, class Fn>
    void answer(const CommandRead& read, const QPointer<QObject>& context, const Fn& fn, T value)
    {
        back([read, context, fn, value = std::move(value)] {
            if (context && !read.isCancelled())
                fn(value);
        });
    }
    /// The common shape of a read: `work` on the reader's thread, its value to `fn`.
    template<class Fn, class Work>
    CommandRead ask(QObject* context, Fn fn, Work work)
    {
        const CommandRead read;
        reader.whenBegun(
            [this, read, context = QPointer<QObject>(context), fn = std::move(fn), work = std::move(work)] {
                if (!read.isCancelled())
                    answer(read, context, fn, work(*read_));
            });
        return read;
    }
    /// The common shape of a write that ends with changed records.
    template<class Work>
    void change(Work work, Done done = {})
    {
        writer.run([this, work = std::move(work), done = std::move(done)] {
            const std::vector<CommandRecord> records = work(*database);
            wrote();
            back([this, records, done] {
                for (const CommandRecord& record : records)
                    Q_EMIT q->changed(record);
                if (done)
                    done(!records.empty());
            });
        });
    }

    void open();
    void wrote();
    void indexSome();
    void sweep();
    void compact();
    void countOn(const CommandRead& read, const QPointer<QObject>& context,
                 const std::function<void(const CommandCount&)>& fn, std::shared_ptr<CommandReader::Counting> counting);

    CommandHistory* q = nullptr;
    QString file;
    QString spoolDir;
    std::unique_ptr<CommandDatabase> database; ///< touched on the writer's thread only, as are the two timers
    std::unique_ptr<QTimer> indexTimer;
    std::unique_ptr<QTimer> sweepTimer;
    CommandRetention keep;                ///< the writer's copy
    std::unique_ptr<CommandReader> read_; ///< touched on the reader's thread only
    CommandRetention retention;
    QString problem;
    bool readOnly = false;
    QSemaphore opened;
    WorkerThread writer{u"command history"_s};
    WorkerThread reader{u"command reader"_s};
    QThreadPool exports;
};

void CommandHistory::Impl::open()
{
    database = std::make_unique<CommandDatabase>(file, spoolDir);
    database->open();
    indexTimer = std::make_unique<QTimer>();
    indexTimer->setSingleShot(true);
    QObject::connect(indexTimer.get(), &QTimer::timeout, indexTimer.get(), [this] { indexSome(); });
    sweepTimer = std::make_unique<QTimer>();
    sweepTimer->setInterval(kSweepMs);
    QObject::connect(sweepTimer.get(), &QTimer::timeout, sweepTimer.get(), [this] { sweep(); });
    sweepTimer->start();
    const std::vector<CommandRecord> settled = database->settleLostRuns(nowMs());
    database->removeStrays();
    wrote();
    back([this, settled, only = database->isReadOnly()] {
        readOnly = only;
        for (const CommandRecord& record : settled)
            Q_EMIT q->changed(record);
    });
}

/// After each write: is all well, and is there something to index?
void CommandHistory::Impl::wrote()
{
    indexTimer->start(kIndexDelayMs);
    back([this, now = database->problem()] {
        if (now == problem)
            return;
        problem = now;
        Q_EMIT q->problemChanged();
    });
}

void CommandHistory::Impl::indexSome()
{
    const QList<qint64> ids = database->indexSome(kIndexAtOnce);
    if (ids.isEmpty())
        return;
    indexTimer->start(0);
    back([this, ids] { Q_EMIT q->searchable(ids); });
}

void CommandHistory::Impl::sweep()
{
    if (!database)
        return;
    const QList<qint64> gone = database->sweepSome(keep, nowMs(), kSweepAtOnce);
    if (gone.isEmpty())
        return;
    back([this, gone] { Q_EMIT q->removed(gone); });
    compact();
}

/// By way of the queue: what is to be sent goes first. Only then can be seen what the removal gave back.
void CommandHistory::Impl::compact()
{
    writer.run([this] {
        if (database && database->compactSome())
            compact();
        else
            sweep();
    });
}

CommandHistory::CommandHistory(const QString& file, const QString& spoolDir, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->q = this;
    m_impl->file = file;
    m_impl->spoolDir = spoolDir;
    m_impl->exports.setMaxThreadCount(1);
    Impl* const impl = m_impl.get();
    impl->writer.prepare([impl] {
        impl->open();
        impl->opened.release();
    });
    impl->reader.prepare([impl] {
        impl->writer.begin();
        impl->opened.acquire(); // there is nothing to read before the writer has made or mended the file
        impl->read_ = std::make_unique<CommandReader>(impl->file, impl->spoolDir);
        impl->read_->open();
    });
}

CommandHistory::~CommandHistory()
{
    Impl* const impl = m_impl.get();
    impl->exports.clear();
    impl->exports.waitForDone();
    impl->reader.run([impl] {
        impl->read_.reset();
        impl->reader.thread.quit();
    });
    impl->writer.run([impl] {
        impl->indexTimer.reset();
        impl->sweepTimer.reset();
        impl->database.reset();
        impl->writer.thread.quit();
    });
    impl->writer.thread.wait();
    impl->reader.thread.wait();
}

QString CommandHistory::problem() const
{
    return m_impl->problem;
}

bool CommandHistory::isReadOnly() const
{
    return m_impl->readOnly;
}

// --- Writing

void CommandHistory::begin(std::vector<CommandDraft> drafts,
                           std::function<void(bool, const std::vector<CommandRecord>&)> done)
{
    Impl* const impl = m_impl.get();
    impl->writer.run([impl, drafts = std::move(drafts), done = std::move(done)]() mutable {
        const std::vector<CommandRecord> written = impl->database->begin(drafts, nowMs());
        impl->wrote();
        impl->back([impl, written, done] {
            if (!written.empty())
                Q_EMIT impl->q->recorded(written);
            if (done)
                done(!written.empty(), written);
        });
    });
}

void CommandHistory::update(qint64 id, const CommandUpdate& update, Done done)
{
    CommandUpdate dated = update;
    if (dated.atMs == 0)
        dated.atMs = nowMs();
    m_impl->change([id, dated](CommandDatabase& database) { return database.update(id, dated); }, std::move(done));
}

void CommandHistory::setStarred(const QList<qint64>& ids, bool starred)
{
    m_impl->change([ids, starred](CommandDatabase& database) { return database.setStarred(ids, starred); });
}

void CommandHistory::setNote(qint64 id, const QString& note)
{
    m_impl->change([id, note](CommandDatabase& database) { return database.setNote(id, note); });
}

void CommandHistory::remove(const QList<qint64>& ids, Done done)
{
    Impl* const impl = m_impl.get();
    impl->writer.run([impl, ids, done = std::move(done)] {
        const QList<qint64> gone = impl->database->remove(ids);
        impl->wrote();
        impl->back([impl, gone, done] {
            if (!gone.isEmpty())
                Q_EMIT impl->q->removed(gone);
            if (done)
                done(!gone.isEmpty());
        });
    });
}

void CommandHistory::saveDraft(const QString& connection, const QString& key, const QByteArray& text)
{
    Impl* const impl = m_impl.get();
    impl->writer.run([impl, connection, key, text] {
        impl->database->saveDraft(connection, key, text);
        impl->wrote();
    });
}

void CommandHistory::setRetention(const CommandRetention& retention)
{
    m_impl->retention = retention;
    Impl* const impl = m_impl.get();
    impl->writer.whenBegun([impl, retention] {
        impl->keep = retention;
        impl->database->setLargestBody(retention.largestBody);
        impl->sweep();
    });
}

CommandRetention CommandHistory::retention() const
{
    return m_impl->retention;
}

// --- Reading

CommandRead CommandHistory::page(const CommandSelection& selection, qint64 from, int limit, bool oldestFirst,
                                 QObject* context, std::function<void(const CommandPage&)> fn)
{
    const CommandRead read;
    Impl* const impl = m_impl.get();
    impl->reader.whenBegun(
        [impl, read, selection, from, limit, oldestFirst, context = QPointer<QObject>(context), fn = std::move(fn)] {
            if (!read.isCancelled())
                impl->answer(read, context, fn, impl->read_->page(selection, from, limit, oldestFirst, read));
        });
    return read;
}

CommandRead CommandHistory::count(const CommandSelection& selection, QObject* context,
                                  std::function<void(const CommandCount&)> fn)
{
    const CommandRead read;
    Impl* const impl = m_impl.get();
    impl->reader.whenBegun([impl, read, selection, context = QPointer<QObject>(context), fn = std::move(fn)] {
        if (!read.isCancelled())
            impl->countOn(read, context, fn,
                          std::make_shared<CommandReader::Counting>(impl->read_->beginCount(selection)));
    });
    return read;
}

/// A slice at a time, each behind what else waits for the reader.
void CommandHistory::Impl::countOn(const CommandRead& read, const QPointer<QObject>& context,
                                   const std::function<void(const CommandCount&)>& fn,
                                   std::shared_ptr<CommandReader::Counting> counting)
{
    if (!read_ || read.isCancelled())
        return;
    if (!read_->countSome(*counting, read))
        return answer(read, context, fn, counting->count);
    reader.whenBegun([this, read, context, fn, counting] { countOn(read, context, fn, counting); });
}

CommandRead CommandHistory::matching(const CommandSelection& selection, const QList<qint64>& ids, QObject* context,
                                     std::function<void(const std::vector<CommandRecord>&)> fn)
{
    return m_impl->ask(context, std::move(fn),
                       [selection, ids](CommandReader& reader) { return reader.matching(selection, ids); });
}

CommandRead CommandHistory::records(const QList<qint64>& ids, QObject* context,
                                    std::function<void(const std::vector<CommandRecord>&)> fn)
{
    return m_impl->ask(context, std::move(fn), [ids](CommandReader& reader) { return reader.records(ids); });
}

CommandRead CommandHistory::members(qint64 runId, QObject* context,
                                    std::function<void(const std::vector<CommandRecord>&)> fn)
{
    return m_impl->ask(context, std::move(fn), [runId](CommandReader& reader) { return reader.members(runId); });
}

CommandRead CommandHistory::steps(qint64 id, QObject* context, std::function<void(const std::vector<CommandStep>&)> fn)
{
    return m_impl->ask(context, std::move(fn), [id](CommandReader& reader) { return reader.steps(id); });
}

CommandRead CommandHistory::body(qint64 id, CommandHalf half, QObject* context,
                                 std::function<void(const CommandBody&)> fn)
{
    return m_impl->ask(context, std::move(fn), [id, half](CommandReader& reader) { return reader.body(id, half); });
}

CommandRead CommandHistory::unfinished(const QString& connection, QObject* context,
                                       std::function<void(const std::vector<CommandRecord>&)> fn)
{
    return m_impl->ask(context, std::move(fn),
                       [connection](CommandReader& reader) { return reader.unfinished(connection); });
}

CommandRead CommandHistory::names(const QString& connection, const QString& beginning, int limit, QObject* context,
                                  std::function<void(const std::vector<CommandName>&)> fn)
{
    return m_impl->ask(context, std::move(fn), [connection, beginning, limit](CommandReader& reader) {
        return reader.names(connection, beginning, limit);
    });
}

CommandRead CommandHistory::samples(const QString& connection, const QString& name, CommandHalf half, int limit,
                                    QObject* context, std::function<void(const QList<QByteArray>&)> fn)
{
    return m_impl->ask(context, std::move(fn), [connection, name, half, limit](CommandReader& reader) {
        return reader.samples(connection, name, half, limit);
    });
}

CommandRead CommandHistory::previous(qint64 id, QObject* context, std::function<void(const CommandRecord&)> fn)
{
    return m_impl->ask(context, std::move(fn), [id](CommandReader& reader) { return reader.previous(id); });
}

CommandRead CommandHistory::byCommandId(const QString& connection, const QString& commandId, QObject* context,
                                        std::function<void(const CommandRecord&)> fn)
{
    return m_impl->ask(context, std::move(fn), [connection, commandId](CommandReader& reader) {
        return reader.byCommandId(connection, commandId);
    });
}

CommandRead CommandHistory::draft(const QString& connection, const QString& key, QObject* context,
                                  std::function<void(const QByteArray&)> fn)
{
    return m_impl->ask(context, std::move(fn),
                       [connection, key](CommandReader& reader) { return reader.draft(connection, key); });
}

CommandRead CommandHistory::use(QObject* context, std::function<void(const CommandUse&)> fn)
{
    return m_impl->ask(context, std::move(fn), [](CommandReader& reader) { return reader.use(); });
}

CommandRead CommandHistory::exportTo(const Export& order, const CommandSelection& selection, QObject* context,
                                     std::function<void(bool, const QString&)> fn)
{
    const CommandRead read;
    Impl* const impl = m_impl.get();
    // Behind the reader's opening; then on a thread of its own, so that pages do not wait for it.
    impl->reader.whenBegun(
        [impl, read, order, selection, mask = FileMask(), context = QPointer<QObject>(context), fn = std::move(fn)] {
            impl->exports.start([impl, read, order, selection, mask, context, fn] {
                CommandReader own(impl->file, impl->spoolDir);
                QString error = own.open() ? commandexport::write(own, order, selection, read, mask) : own.error();
                impl->back([read, context, fn, error] {
                    if (context && !read.isCancelled())
                        fn(error.isEmpty(), error);
                });
            });
        });
    return read;
}

} // namespace alien
