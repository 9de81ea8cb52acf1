// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace alien {

/// The common half of every call in flight; lives on the thread that made it. Deleting the last handle does not cancel.
class CallState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;

Q_SIGNALS:
    void progressed(qint64 received, qint64 total); ///< bytes of the body; total -1 when unknown
    void uploading(qint64 sent, qint64 total);      ///< bytes of the request's own body
    void retrying(int attempt, int waitMs);         ///< attempt that will come next
    void finished();
};

template<class T>
class TypedCallState : public CallState
{
public:
    explicit TypedCallState(std::function<void()> canceller)
        : m_canceller(std::move(canceller))
    {}
    /// Ends as ApiError Aborted, from the event loop; nothing happens when it has finished. A mutation that may have
    /// left already ends as OutcomeUnknown: giving up waiting does not undo it.
    void cancel() override
    {
        if (!m_result && m_canceller)
            m_canceller();
    }
    [[nodiscard]] bool isFinished() const override { return m_result != nullptr; }
    [[nodiscard]] const Result<T>* result() const { return m_result.get(); }
    /// Once, after the end; what result() shows then is an empty shell.
    [[nodiscard]] Result<T> takeResult() { return std::move(*m_result); }

    void finish(Result<T> result)
    {
        if (m_result)
            return;
        m_result = std::make_unique<Result<T>>(std::move(result));
        Q_EMIT finished();
    }

private:
    std::function<void()> m_canceller;
    std::unique_ptr<Result<T>> m_result;
};

/// Handle of one request, cheap to copy. The result arrives through the event loop, never inside the call that made it.
///   client.deployments().get(id).then(this, [this](const Result<Deployment>& r) { … });
template<class T>
class Call
{
public:
    Call() = default;
    explicit Call(std::shared_ptr<TypedCallState<T>> state)
        : m_state(std::move(state))
    {}

    /// Runs fn on the context's thread once; never, when the context has gone by then.
    const Call& then(QObject* context, std::function<void(const Result<T>&)> fn) const
    {
        atEnd(context, [keep = m_state, fn = std::move(fn)] { fn(*keep->result()); });
        return *this;
    }
    /// As then(), for the only one who asks: the result is theirs, so that nothing of a large answer is copied.
    const Call& thenTake(QObject* context, std::function<void(Result<T>)> fn) const
    {
        atEnd(context, [keep = m_state, fn = std::move(fn)] { fn(keep->takeResult()); });
        return *this;
    }
    void cancel() const
    {
        if (m_state)
            m_state->cancel();
    }
    [[nodiscard]] bool isValid() const { return m_state != nullptr; }
    [[nodiscard]] bool isFinished() const { return m_state && m_state->isFinished(); }
    [[nodiscard]] CallState* state() const { return m_state.get(); }

private:
    template<class Deliver>
    void atEnd(QObject* context, Deliver deliver) const
    {
        if (m_state->isFinished())
            QMetaObject::invokeMethod(context, std::move(deliver), Qt::QueuedConnection);
        else
            QObject::connect(m_state.get(), &CallState::finished, context, std::move(deliver),
                             Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    }

    std::shared_ptr<TypedCallState<T>> m_state;
};

} // namespace alien
