// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal.h"

#include "models/common/workerthread.h"
#include "models/journal/journaldatabase.h"
#include "models/journal/journalexport.h"

using namespace Qt::StringLiterals;

namespace alien {

struct Journal::Impl
{
    /// From the journal's thread back to ours; lost when the journal has gone, as nobody listens then.
    template<class Fn>
    void back(Fn work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    void tellProblem()
    {
        back([this, now = database->problem()] {
            if (now == problem)
                return;
            problem = now;
            Q_EMIT q->problemChanged();
        });
    }
    void open()
    {
        database->open();
        const std::vector<JournalEntry> settled = database->settleLostRuns();
        tellProblem();
        back([this, settled] {
            for (const JournalEntry& entry : settled)
                Q_EMIT q->appended(entry);
        });
    }
    void append(JournalEntry entry, const std::function<void(bool, const JournalEntry&)>& done)
    {
        const bool ok = database->append(entry);
        tellProblem();
        back([this, ok, entry = std::move(entry), done] {
            if (ok)
                Q_EMIT q->appended(entry);
            if (done)
                done(ok, entry);
        });
    }

    Journal* q = nullptr;
    WorkerThread worker{u"journal"_s};
    std::unique_ptr<JournalDatabase> database; ///< touched on the thread only
    QString problem;
};

Journal::Journal(const QString& file, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->q = this;
    m_impl->worker.prepare([impl = m_impl.get(), file] {
        impl->database = std::make_unique<JournalDatabase>(file);
        impl->open();
    });
}

Journal::~Journal()
{
    m_impl->worker.run([impl = m_impl.get()] {
        impl->database.reset();
        impl->worker.thread.quit();
    });
    m_impl->worker.thread.wait();
}

void Journal::append(JournalEntry entry, std::function<void(bool, const JournalEntry&)> done)
{
    m_impl->worker.run(
        [impl = m_impl.get(), entry = std::move(entry), done = std::move(done)] { impl->append(entry, done); });
}

void Journal::verify(std::function<void(const Verification&)> fn)
{
    m_impl->worker.whenBegun([impl = m_impl.get(), fn = std::move(fn)] {
        impl->back([fn, result = impl->database->verify()] { fn(result); });
    });
}

void Journal::page(qint64 beforeSeq, int limit, std::function<void(const std::vector<JournalEntry>&)> fn)
{
    m_impl->worker.whenBegun([impl = m_impl.get(), beforeSeq, limit, fn = std::move(fn)] {
        impl->back([fn, entries = impl->database->page(beforeSeq, limit)] { fn(entries); });
    });
}

void Journal::exportTo(const QString& file, ExportFormat format, std::function<void(bool, const QString&)> fn)
{
    m_impl->worker.run([impl = m_impl.get(), file, format, mask = FileMask(), fn = std::move(fn)] {
        const QString error = journalexport::write(*impl->database, file, format, mask);
        impl->back([fn, error] { fn(error.isEmpty(), error); });
    });
}

void Journal::archive(qint64 beforeMs, std::function<void(bool, const QString&, const QString&)> fn)
{
    m_impl->worker.run([impl = m_impl.get(), beforeMs, fn = std::move(fn)] {
        QString error;
        const QString file = impl->database->archive(beforeMs, &error);
        impl->back([fn, file, error] { fn(error.isEmpty(), file, error); });
    });
}

QString Journal::problem() const
{
    return m_impl->problem;
}

} // namespace alien
