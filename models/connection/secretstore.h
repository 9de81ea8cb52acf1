// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// Tells whether a keyring is open before it is asked: one that is locked puts a window before the operator, and who
/// waits for its answer waits as long as nobody types.
class KeyringLock
{
public:
    KeyringLock() = default;
    virtual ~KeyringLock() = default;
    Q_DISABLE_COPY_MOVE(KeyringLock)
    /// Whether what is kept under `service` and `key` is locked; empty `key`: where new entries go. Where that cannot
    /// be known it counts as open. Answers through the event loop, or never: the caller has its own time limit.
    virtual void look(const QString& service, const QString& key, std::function<void(bool locked)> fn) = 0;
    /// Has the desktop ask the operator to open what the last look() found locked; not twice at a time. `opened`: once
    /// it is open, however late.
    virtual void ask(std::function<void()> opened) = 0;
};

/// Where tokens are kept. Asynchronous; jobs run one at a time with a guard of 3 s each.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    struct Outcome
    {
        bool ok = false;
        bool found = false;
        Secret secret;
        QString error;
        bool locked = false; ///< then `ok` is false; asked again it may be open
    };
    /// A write-read-delete of a probe key: absence of a keyring and an unknown key look alike otherwise. Never makes
    /// the desktop ask the operator.
    virtual void probe(std::function<void(bool usable, const QString& why)> fn) = 0;
    virtual void read(const QString& key, std::function<void(const Outcome&)> fn) = 0;
    virtual void write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn) = 0;
    virtual void remove(const QString& key, std::function<void(const Outcome&)> fn) = 0;

Q_SIGNALS:
    void unlocked(); ///< the operator answered the desktop's question that a job of ours gave rise to
};

/// The desktop's Secret Service or KWallet, through QtKeychain; never falls back to a file. `lock` null: nothing is
/// known about locked ones. QtKeychain starts no further job of this process while one waits for the operator, so a
/// locked keyring is answered without it.
class KeychainStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainStore(std::unique_ptr<KeyringLock> lock = {}, QObject* parent = nullptr);
    ~KeychainStore() override;
    void probe(std::function<void(bool, const QString&)> fn) override;
    void read(const QString& key, std::function<void(const Outcome&)> fn) override;
    void write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn) override;
    void remove(const QString& key, std::function<void(const Outcome&)> fn) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
