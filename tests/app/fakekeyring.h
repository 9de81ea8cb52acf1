// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/secretstore.h"

#include <QHash>
#include <QPointer>

namespace alien::test {

/// A keyring in memory that can be broken, and that counts.
class FakeKeyring : public SecretStore
{
    Q_OBJECT
public:
    struct Content
    {
        QHash<QString, Secret> secrets;
        bool usable = true;
        bool locked = false; ///< until somebody opens it
        int reads = 0;
        QPointer<SecretStore> store; ///< the one of the last start
        QList<Secret> rotated;       ///< after each read the next of them takes the token's place
    };
    explicit FakeKeyring(std::shared_ptr<Content> content)
        : m_content(std::move(content))
    {
        m_content->store = this;
    }
    void probe(std::function<void(bool, const QString&)> fn) override
    {
        later([this, fn] { fn(isOpen(), why()); });
    }
    void read(const QString& key, std::function<void(const Outcome&)> fn) override
    {
        ++m_content->reads;
        later([this, key, fn] {
            const bool usable = isOpen();
            const bool found = usable && m_content->secrets.contains(key);
            const Secret secret = found ? m_content->secrets.value(key) : Secret();
            if (found && !m_content->rotated.isEmpty())
                m_content->secrets.insert(key, m_content->rotated.takeFirst());
            fn({usable, found, secret, why(), m_content->locked});
        });
    }
    void write(const QString& key, const Secret& secret, std::function<void(const Outcome&)> fn) override
    {
        later([this, key, secret, fn] {
            if (isOpen())
                m_content->secrets.insert(key, secret);
            fn({isOpen(), false, {}, why(), m_content->locked});
        });
    }
    void remove(const QString& key, std::function<void(const Outcome&)> fn) override
    {
        later([this, key, fn] {
            m_content->secrets.remove(key);
            fn({m_content->usable, false, {}, {}});
        });
    }

private:
    [[nodiscard]] bool isOpen() const { return m_content->usable && !m_content->locked; }
    [[nodiscard]] QString why() const { return isOpen() ? QString() : QStringLiteral("no keyring here"); }
    void later(std::function<void()> fn) { QMetaObject::invokeMethod(this, std::move(fn), Qt::QueuedConnection); }

    std::shared_ptr<Content> m_content;
};

} // namespace alien::test
