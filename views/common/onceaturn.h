// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <utility>

namespace alien {

/// What is done once when the event loop comes round, however often it was asked for. A member of its owner.
class OnceATurn
{
public:
    OnceATurn(QObject* owner, std::function<void()> run)
        : m_owner(owner)
        , m_run(std::move(run))
    {}
    OnceATurn(const OnceATurn&) = delete;
    OnceATurn& operator=(const OnceATurn&) = delete;

    void ask()
    {
        if (!std::exchange(m_asked, true))
            QMetaObject::invokeMethod(
                m_owner, [this] { runIfAsked(); }, Qt::QueuedConnection);
    }
    /// For whoever needs it before the event loop comes round.
    void runIfAsked()
    {
        if (std::exchange(m_asked, false))
            m_run();
    }

private:
    QObject* m_owner;
    std::function<void()> m_run;
    bool m_asked = false;
};

} // namespace alien
