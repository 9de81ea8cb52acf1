// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

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
    };
    /// A write-read-delete of a probe key: absence of a keyring and an unknown key look alike otherwise.
    virtual void probe(std::function<void(bool usable, const QString& why)> fn) = 0;
    virtual void read(const QString& key, std::function<void(const Outcome&)> fn) = 0;
    virtual void write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn) = 0;
    virtual void remove(const QString& key, std::function<void(const Outcome&)> fn) = 0;
};

/// The desktop's Secret Service or KWallet, through QtKeychain; never falls back to a file.
class KeychainStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainStore(QObject* parent = nullptr);
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
