// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackdrafts.h"

#include "models/common/workerthread.h"
#include "models/stack/draftdatabase.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QUuid>

namespace alien {

using namespace Qt::StringLiterals;

struct StackDrafts::Impl
{
    struct Waiting
    {
        QByteArray text;
        StackDialect dialect = StackDialect::V1;
    };

    /// Lost when the drafts have gone, as nobody listens then.
    template<class Fn>
    void back(Fn work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    void tellProblem()
    {
        back([this, now = database->problem(), keeping = database->keeps()] {
            keeps = keeping;
            if (now == problem)
                return;
            problem = now;
            Q_EMIT q->problemChanged();
        });
    }
    void tellList()
    {
        tellProblem();
        back([this] { Q_EMIT q->listChanged(); });
    }

    /// On the thread: the newest text that waits for this draft, if it has not been written by a save before.
    void flush(const QString& id)
    {
        Waiting now;
        {
            const QMutexLocker lock(&mutex);
            const auto it = waiting.find(id);
            if (it == waiting.end())
                return;
            now = std::move(*it);
            waiting.erase(it);
        }
        // A draft that went on as a copy is written there.
        const QString real = forks.value(id, id);
        if (!revisions.contains(real)) {
            const StackDraft known = database->read(real);
            if (known.id.isEmpty()) {
                tellProblem();
                return;
            }
            revisions.insert(real, known.revision);
        }
        bool moved = false;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        const auto saved = database->save(real, revisions.value(real), now.text, now.dialect, nowMs, &moved);
        tellProblem();
        if (saved) {
            revisions.insert(real, saved->revision);
            back([this, real, done = *saved] { Q_EMIT q->saved(real, done.revision, done.changedMs); });
        } else if (moved) {
            fork(id, real, now, nowMs);
        }
    }
    void fork(const QString& id, const QString& real, const Waiting& now, qint64 nowMs)
    {
        StackDraft copy = database->read(real);
        copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        copy.name = StackDrafts::tr("%1 (copy)").arg(copy.name);
        copy.text = now.text;
        copy.dialect = now.dialect;
        copy.createdMs = copy.changedMs = nowMs;
        copy.revision = 1;
        if (!database->insert(copy))
            return tellProblem();
        forks.insert(id, copy.id);
        revisions.insert(copy.id, copy.revision);
        copy.text.clear();
        back([this, id, copy] {
            Q_EMIT q->forked(id, copy);
            Q_EMIT q->saved(copy.id, copy.revision, copy.changedMs);
            Q_EMIT q->listChanged();
        });
    }

    StackDrafts* q = nullptr;
    WorkerThread worker{u"drafts"_s};
    std::unique_ptr<DraftDatabase> database; ///< this and the two below: touched on the thread only
    QHash<QString, qint64> revisions;        ///< as this process last wrote or read them
    QHash<QString, QString> forks;
    QMutex mutex;
    QHash<QString, Waiting> waiting;
    QString problem;
    bool keeps = true;
};

StackDrafts::StackDrafts(const QString& file, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->q = this;
    m_impl->worker.prepare([impl = m_impl.get(), file] {
        impl->database = std::make_unique<DraftDatabase>(file);
        impl->database->open();
        impl->tellProblem();
    });
}

StackDrafts::~StackDrafts()
{
    m_impl->worker.run([impl = m_impl.get()] {
        impl->database.reset();
        impl->worker.thread.quit();
    });
    m_impl->worker.thread.wait();
}

void StackDrafts::create(StackDraft draft, std::function<void(const StackDraft&)> done)
{
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.createdMs = draft.changedMs = QDateTime::currentMSecsSinceEpoch();
    draft.revision = 1;
    m_impl->worker.run([impl = m_impl.get(), draft, done = std::move(done)]() mutable {
        if (impl->database->insert(draft))
            impl->revisions.insert(draft.id, draft.revision);
        else
            draft.id.clear();
        impl->tellList();
        impl->back([done, draft] { done(draft); });
    });
}

void StackDrafts::list(const QString& connection, std::function<void(const QList<StackDraft>&)> fn)
{
    m_impl->worker.run([impl = m_impl.get(), connection, fn = std::move(fn)] {
        impl->back([fn, drafts = impl->database->list(connection)] { fn(drafts); });
    });
}

void StackDrafts::read(const QString& id, std::function<void(const StackDraft&)> fn)
{
    m_impl->worker.run([impl = m_impl.get(), id, fn = std::move(fn)] {
        const StackDraft draft = impl->database->read(id);
        // From now on this process writes over what it has just read.
        if (!draft.id.isEmpty()) {
            impl->revisions.insert(id, draft.revision);
            impl->forks.remove(id);
        }
        impl->back([fn, draft] { fn(draft); });
    });
}

void StackDrafts::save(const QString& id, const QByteArray& text, StackDialect dialect)
{
    {
        const QMutexLocker lock(&m_impl->mutex);
        m_impl->waiting.insert(id, {text, dialect});
    }
    m_impl->worker.run([impl = m_impl.get(), id] { impl->flush(id); });
}

void StackDrafts::rename(const QString& id, const QString& name)
{
    m_impl->worker.run([impl = m_impl.get(), id, name] {
        impl->database->setName(id, name);
        impl->tellList();
    });
}

void StackDrafts::setBase(const QString& id, const QString& release)
{
    m_impl->worker.run([impl = m_impl.get(), id, release] {
        impl->database->setBase(id, release);
        impl->tellList();
    });
}

void StackDrafts::remove(const QString& id, std::function<void(const StackDraft&)> done)
{
    m_impl->worker.run([impl = m_impl.get(), id, done = std::move(done)] {
        StackDraft draft = impl->database->read(id);
        if (!impl->database->remove(id))
            draft = {};
        impl->revisions.remove(id);
        impl->tellList();
        if (done)
            impl->back([done, draft] { done(draft); });
    });
}

QString StackDrafts::problem() const
{
    return m_impl->problem;
}

bool StackDrafts::keeps() const
{
    return m_impl->keeps;
}

} // namespace alien
