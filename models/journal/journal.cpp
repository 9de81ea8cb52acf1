// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal.h"

#include "client/redactor.h"
#include "models/journal/journalfile.h"

#include <QMutex>
#include <QThread>

namespace alien {

/// The file lives on its thread; every job is posted to `worker`, every answer posted back to the journal.
struct Journal::Impl
{
    QThread thread;
    QObject* worker = new QObject;
    std::unique_ptr<JournalFile> file;
    mutable QMutex mutex;
    QString problem;

    void noteProblem(Journal* journal)
    {
        {
            const QMutexLocker lock(&mutex);
            if (problem == file->problem())
                return;
            problem = file->problem();
        }
        QMetaObject::invokeMethod(journal, &Journal::problemChanged, Qt::QueuedConnection);
    }
};

Journal::Journal(const QString& file, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->worker->moveToThread(&m_impl->thread);
    m_impl->thread.setObjectName(QStringLiteral("journal"));
    m_impl->thread.start();
    QMetaObject::invokeMethod(m_impl->worker, [this, file] {
        m_impl->file = std::make_unique<JournalFile>(file);
        m_impl->file->open();
        m_impl->file->settleOpenEntries(QDateTime::currentMSecsSinceEpoch());
        m_impl->noteProblem(this);
    });
}

Journal::~Journal()
{
    // Behind everything that was appended; the database must be closed on the thread that opened it.
    QMetaObject::invokeMethod(m_impl->worker, [this] {
        m_impl->file.reset();
        delete m_impl->worker;
        m_impl->thread.quit();
    });
    m_impl->thread.wait();
}

void Journal::append(JournalEntry entry, std::function<void(bool, const JournalEntry&)> done)
{
    entry.reason = Redactor::text(entry.reason);
    entry.detail = Redactor::text(entry.detail);
    if (entry.atMs == 0)
        entry.atMs = QDateTime::currentMSecsSinceEpoch();
    QMetaObject::invokeMethod(m_impl->worker, [this, entry = std::move(entry), done = std::move(done)]() mutable {
        const bool ok = m_impl->file->append(entry);
        m_impl->noteProblem(this);
        QMetaObject::invokeMethod(this, [this, ok, entry = std::move(entry), done = std::move(done)] {
            if (ok)
                Q_EMIT appended(entry);
            if (done)
                done(ok, entry);
        });
    });
}

void Journal::verify(std::function<void(const Verification&)> fn)
{
    QMetaObject::invokeMethod(m_impl->worker, [this, fn = std::move(fn)]() mutable {
        QMetaObject::invokeMethod(this, [fn = std::move(fn), answer = m_impl->file->verify()] { fn(answer); });
    });
}

void Journal::page(qint64 beforeSeq, int limit, std::function<void(const std::vector<JournalEntry>&)> fn)
{
    QMetaObject::invokeMethod(m_impl->worker, [this, beforeSeq, limit, fn = std::move(fn)]() mutable {
        QMetaObject::invokeMethod(this,
                                  [fn = std::move(fn), rows = m_impl->file->page(beforeSeq, limit)] { fn(rows); });
    });
}

void Journal::exportTo(const QString& file, ExportFormat format, std::function<void(bool, const QString&)> fn)
{
    QMetaObject::invokeMethod(m_impl->worker, [this, file, format, fn = std::move(fn)]() mutable {
        QString error;
        const bool ok = m_impl->file->exportTo(file, format, &error);
        QMetaObject::invokeMethod(this, [fn = std::move(fn), ok, error] { fn(ok, error); });
    });
}

QString Journal::problem() const
{
    const QMutexLocker lock(&m_impl->mutex);
    return m_impl->problem;
}

} // namespace alien
