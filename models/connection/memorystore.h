// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/secretstore.h"

#include <QHash>

namespace alien {

/// Tokens for this run only: what is used where there is no keyring. Answers through the event loop like the other.
class MemoryStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    void probe(std::function<void(bool, const QString&)> fn) override;
    void read(const QString& key, std::function<void(const Outcome&)> fn) override;
    void write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn) override;
    void remove(const QString& key, std::function<void(const Outcome&)> fn) override;

private:
    void answer(const Outcome& outcome, std::function<void(const Outcome&)> fn);

    QHash<QString, Secret> m_secrets;
};

} // namespace alien
