// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/decodepool.h"

#include "client/background.h"

#include <QCoreApplication>

namespace alien {

struct DecodePool::Task
{
    std::function<void()> work;
    std::function<void()> done;
    std::shared_ptr<std::atomic_bool> skip;
};

DecodePool::DecodePool()
{
    // Two: a list of many megabytes must not hold up the answer that the operator waits for.
    m_pool.setMaxThreadCount(2);
    m_pool.setObjectName(QStringLiteral("client.decode"));
}

DecodePool::~DecodePool()
{
    *m_skip = true;
    m_pool.waitForDone();
}

void DecodePool::run(std::function<void()> work, std::function<void()> done)
{
    ++m_running;
    auto task = std::make_shared<Task>(Task{std::move(work), std::move(done), m_skip});
    m_pool.start([this, task = std::move(task)]() mutable {
        stepBackBehindWindow();
        if (!*task->skip)
            task->work();
        // Moved, not copied: what the task holds (files, buffers) is let go on the thread that made it.
        QMetaObject::invokeMethod(
            this, [this, task = std::move(task)] { finished(*task); }, Qt::QueuedConnection);
    });
}

void DecodePool::finished(const Task& task)
{
    --m_running;
    if (!m_retired)
        task.done();
    if (m_retired && m_running == 0)
        deleteLater();
}

void DecodePool::retire()
{
    m_retired = true;
    *m_skip = true;
    if (m_running == 0) {
        deleteLater();
        return;
    }
    // Should the event loop end first, the application takes it along.
    setParent(QCoreApplication::instance());
}

} // namespace alien
