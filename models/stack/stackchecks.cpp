// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackchecks.h"

#include <QThread>

#include <optional>

namespace alien {

struct StackChecks::Impl
{
    QThread thread;
    QObject worker;
    StackChecker checker; ///< touched on the thread only
    std::optional<StackCheckInput> waiting;
    bool running = false;
};

StackChecks::StackChecks(QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    m_impl->thread.setObjectName(QStringLiteral("stack checks"));
    m_impl->worker.moveToThread(&m_impl->thread);
    m_impl->thread.start();
}

StackChecks::~StackChecks()
{
    m_impl->thread.quit();
    m_impl->thread.wait();
}

bool StackChecks::busy() const
{
    return m_impl->running;
}

void StackChecks::request(StackCheckInput input)
{
    m_impl->waiting = std::move(input);
    if (!m_impl->running)
        start();
}

void StackChecks::start()
{
    m_impl->running = true;
    const auto work = [this, impl = m_impl.get(), input = std::move(*m_impl->waiting)] {
        StackReport report = impl->checker.check(input);
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)] {
                m_impl->running = false;
                m_report = report;
                if (m_impl->waiting)
                    start();
                Q_EMIT finished(m_report);
            },
            Qt::QueuedConnection);
    };
    m_impl->waiting.reset();
    QMetaObject::invokeMethod(&m_impl->worker, work, Qt::QueuedConnection);
}

} // namespace alien
