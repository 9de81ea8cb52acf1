// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/memorystore.h"

namespace alien {

void MemoryStore::answer(const Outcome& outcome, std::function<void(const Outcome&)> fn)
{
    if (fn)
        QMetaObject::invokeMethod(
            this, [outcome, fn = std::move(fn)] { fn(outcome); }, Qt::QueuedConnection);
}

void MemoryStore::probe(std::function<void(bool, const QString&)> fn)
{
    QMetaObject::invokeMethod(
        this, [fn = std::move(fn)] { fn(true, {}); }, Qt::QueuedConnection);
}

void MemoryStore::read(const QString& key, std::function<void(const Outcome&)> fn)
{
    const auto it = m_secrets.constFind(key);
    const bool found = it != m_secrets.cend();
    answer({true, found, found ? *it : Secret(), {}}, std::move(fn));
}

void MemoryStore::write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn)
{
    m_secrets.insert(key, secret);
    answer({true, true, {}, {}}, std::move(fn));
}

void MemoryStore::remove(const QString& key, std::function<void(const Outcome&)> fn)
{
    answer({true, m_secrets.remove(key) > 0, {}, {}}, std::move(fn));
}

} // namespace alien
