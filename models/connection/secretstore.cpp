// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/secretstore.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kGuardMs = 3000;
/// Under this name the desktop's keyring lists our entries.
const auto kService = u"Alien Console"_s;

using Done = std::function<void(const SecretStore::Outcome&)>;

} // namespace

struct KeychainStore::Impl : public QObject
{
    enum class Kind { Read, Write, Remove };
    struct Task
    {
        Kind kind;
        QString key;
        Secret secret;
        Done done;
        bool mayAsk = true; ///< the operator, through the desktop
    };

    Impl(KeychainStore& store, std::unique_ptr<KeyringLock> keyringLock)
        : owner(store)
        , lock(std::move(keyringLock))
    {
        connect(&guard, &QTimer::timeout, this, [this] { guardPassed(); });
    }
    ~Impl() override
    {
        if (job)
            disconnect(job, nullptr, this, nullptr); // it deletes itself when the keyring answers
    }

    void enqueue(Task task)
    {
        tasks.push_back(std::move(task));
        if (!busy)
            startSoon();
    }

    void startSoon()
    {
        busy = true;
        // Never from inside a finished(): some backends cannot start a job there.
        QMetaObject::invokeMethod(
            this, [this] { startNext(); }, Qt::QueuedConnection);
    }

    void startNext()
    {
        if (tasks.empty()) {
            busy = false;
            return;
        }
        current = std::move(tasks.front());
        tasks.pop_front();
        guard.setSingleShot(true);
        guard.start(kGuardMs);
        if (!lock)
            return startJob();
        const QString key = current.kind == Kind::Write ? QString() : current.key;
        lock->look(kService, key, [self = QPointer<Impl>(this), number = ++started](bool locked) {
            if (self.isNull() || self->started != number)
                return; // too late
            if (locked)
                self->endLocked();
            else
                self->startJob();
        });
    }

    void startJob()
    {
        job = makeJob();
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(current.key);
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job* finished) { take(finished); });
        job->start();
    }

    void endLocked()
    {
        if (current.mayAsk)
            lock->ask([self = QPointer<Impl>(this)] {
                if (self)
                    Q_EMIT self->owner.unlocked();
            });
        Outcome outcome;
        outcome.locked = true;
        outcome.error = KeychainStore::tr("The keyring is locked.");
        end(outcome);
    }

    [[nodiscard]] QKeychain::Job* makeJob() const
    {
        if (current.kind == Kind::Read)
            return new QKeychain::ReadPasswordJob(kService);
        if (current.kind == Kind::Remove)
            return new QKeychain::DeletePasswordJob(kService);
        auto* write = new QKeychain::WritePasswordJob(kService);
        write->setBinaryData(current.secret.reveal());
        return write;
    }

    void take(QKeychain::Job* finished)
    {
        if (finished != job)
            return;
        Outcome outcome;
        const QKeychain::Error error = finished->error();
        outcome.ok = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
        outcome.found = error == QKeychain::NoError;
        if (!outcome.ok)
            outcome.error = finished->errorString();
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished); read && outcome.found)
            outcome.secret = Secret(read->binaryData());
        end(outcome);
    }

    void guardPassed()
    {
        if (job)
            disconnect(job, nullptr, this, nullptr);
        Outcome outcome;
        outcome.error = KeychainStore::tr("The keyring did not answer within %1 seconds.").arg(kGuardMs / 1000);
        end(outcome);
    }

    void end(const Outcome& outcome)
    {
        guard.stop();
        ++started;
        job.clear();
        const Done done = std::move(current.done);
        current = {};
        const QPointer<Impl> self(this);
        if (done)
            done(outcome);
        if (self)
            startSoon();
    }

    KeychainStore& owner;
    std::unique_ptr<KeyringLock> lock;
    quint64 started = 0; ///< goes up with each task, and with each end of one
    std::deque<Task> tasks;
    Task current{};
    QPointer<QKeychain::Job> job;
    QTimer guard;
    bool busy = false;
};

KeychainStore::KeychainStore(std::unique_ptr<KeyringLock> lock, QObject* parent)
    : SecretStore(parent)
    , m_impl(std::make_unique<Impl>(*this, std::move(lock)))
{}

KeychainStore::~KeychainStore() = default;

void KeychainStore::probe(std::function<void(bool, const QString&)> fn)
{
    const QString key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret value(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    const auto refuse = [fn](const QString& why) {
        fn(false, why.isEmpty() ? KeychainStore::tr("The keyring did not keep what was written into it.") : why);
    };
    const auto readBack = [this, key, value, fn, refuse](const Outcome& written) {
        if (!written.ok)
            return refuse(written.error);
        read(key, [this, key, value, fn, refuse](const Outcome& answer) {
            remove(key, {}); // also when the value came back changed
            if (!answer.found || !answer.secret.sameAs(value))
                return refuse(answer.error);
            fn(true, {});
        });
    };
    m_impl->enqueue({Impl::Kind::Write, key, value, readBack, false});
}

void KeychainStore::read(const QString& key, std::function<void(const Outcome&)> fn)
{
    m_impl->enqueue({Impl::Kind::Read, key, {}, std::move(fn)});
}

void KeychainStore::write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn)
{
    m_impl->enqueue({Impl::Kind::Write, key, secret, std::move(fn)});
}

void KeychainStore::remove(const QString& key, std::function<void(const Outcome&)> fn)
{
    m_impl->enqueue({Impl::Kind::Remove, key, {}, std::move(fn)});
}

} // namespace alien
