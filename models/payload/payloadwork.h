// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace alien {

/// Work on payloads, on threads that nobody waits for: whoever owns this may go at any moment, and reading 100 MB or
/// unpacking an archive ends behind it. Work must own what it reads.
class PayloadWork
{
    struct State;

public:
    /// What work can do on its thread.
    class Task
    {
    public:
        /// Nobody wants the result any more.
        [[nodiscard]] const std::atomic_bool& stop() const;
        /// `fn` runs on the thread of the context, later, and only as long as the context lives.
        void tell(std::function<void()> fn) const;

    private:
        friend class PayloadWork;
        Task(std::shared_ptr<State> state, QObject* context)
            : m_state(std::move(state))
            , m_context(context)
        {}
        std::shared_ptr<State> m_state;
        QPointer<QObject> m_context;
    };

    /// To be made and destroyed on the thread of the contexts.
    explicit PayloadWork(int threads = 1);
    ~PayloadWork();
    PayloadWork(const PayloadWork&) = delete;
    PayloadWork& operator=(const PayloadWork&) = delete;

    void run(QObject* context, std::function<void(const Task&)> work);

private:
    std::shared_ptr<State> m_state;
};

} // namespace alien
