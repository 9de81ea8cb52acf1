// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadwork.h"

#include <QThread>
#include <QThreadPool>

namespace alien {

/// Kept by the owner and by every task; the last one ends it, on the thread where it was made.
struct PayloadWork::State : public QObject
{
    std::atomic_bool stop{false};
    QThreadPool pool;
};

const std::atomic_bool& PayloadWork::Task::stop() const
{
    return m_state->stop;
}

void PayloadWork::Task::tell(std::function<void()> fn) const
{
    // The state is there whatever happened to the context, which only its own thread may look at.
    QMetaObject::invokeMethod(
        m_state.get(),
        [context = m_context, told = std::move(fn)] {
            if (context)
                told();
        },
        Qt::QueuedConnection);
}

PayloadWork::PayloadWork(int threads)
    : m_state(new State, [](State* state) {
        if (QThread::currentThread() == state->thread())
            delete state;
        else
            state->deleteLater();
    })
{
    m_state->pool.setMaxThreadCount(threads);
}

PayloadWork::~PayloadWork()
{
    m_state->stop = true;
}

void PayloadWork::run(QObject* context, std::function<void(const Task&)> work)
{
    m_state->pool.start([task = Task(m_state, context), fn = std::move(work)] {
        if (!task.stop())
            fn(task);
    });
}

} // namespace alien
