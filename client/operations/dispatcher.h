// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/decode.h"
#include "client/operations/decodepool.h"
#include "client/operations/operation.h"
#include "client/result.h"

#include <QPointer>
#include <QSet>

namespace alien {

/// Sends requests, decodes what comes and keeps the calls of one client in flight. When it goes, they end as Aborted,
/// or as OutcomeUnknown when they would have changed something; the callbacks still come through the event loop.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    /// Answers beyond this are decoded on the pool.
    static constexpr qsizetype kInlineBytes = qsizetype(64) * 1024;

    Dispatcher(Transport& transport, QObject* parent);
    ~Dispatcher() override;

    template<class T>
    using Decode = std::function<codec::Decoded<T>(const HttpAnswer&)>;

    /// `seen` learns the value on the client's thread before anybody else.
    template<class T>
    Call<T> send(const Operation& operation, HttpRequest request, Decode<T> decode,
                 std::function<void(const T&)> seen = {});
    /// A call that ends as InvalidRequest and sends nothing.
    template<class T>
    static Call<T> refuse(const HttpRequest& request, const QString& text);

    [[nodiscard]] Transport& transport() const { return m_transport; }
    [[nodiscard]] DecodePool& pool() { return *m_pool; }
    /// An answer had a name twice in one object: one line in the log for each operation and name.
    void warnOfDoubledKey(const Operation& operation, const QString& key);

private:
    Transport& m_transport;
    QSet<QString> m_warnedOf; ///< operation and name
    DecodePool* m_pool;       ///< not a child: it outlives the client while it still decodes
};

namespace dispatch {

/// What every error says of the request that it belongs to.
[[nodiscard]] ApiError errorFor(const HttpRequest& request, ApiError::Kind kind, const QString& text);
/// A 2xx whose body is not what the operation promises.
[[nodiscard]] ApiError decodeError(const Operation& operation, const HttpRequest& request, const HttpAnswer& answer,
                                   const codec::DecodeFault& fault);
/// HTML and plain text with a 2xx come from somebody else on the way; nothing when the answer may be the manager's.
[[nodiscard]] std::optional<ApiError> foreignAnswer(const HttpRequest& request, const HttpAnswer& answer);
/// How a call ends whose client went.
[[nodiscard]] ApiError abandoned(const HttpRequest& request);

/// Ends a call from the event loop, whoever still holds it.
template<class T>
void finishLater(const std::shared_ptr<TypedCallState<T>>& state, const ApiError& error)
{
    QMetaObject::invokeMethod(
        state.get(), [state, error] { state->finish(error); }, Qt::QueuedConnection);
}

/// One call in flight: a child of the dispatcher until it ends.
template<class T>
class Job : public QObject
{
public:
    Job(Dispatcher& dispatcher, const Operation& operation, Dispatcher::Decode<T> decode,
        std::function<void(const T&)> seen)
        : QObject(&dispatcher)
        , m_dispatcher(dispatcher)
        , m_operation(operation)
        , m_decode(std::move(decode))
        , m_seen(std::move(seen))
    {}
    ~Job() override
    {
        if (!m_state)
            return;
        m_inner.cancel();
        finishLater(m_state, abandoned(m_request));
    }

    Call<T> start(HttpRequest request)
    {
        m_state = std::make_shared<TypedCallState<T>>([self = QPointer<Job>(this)] {
            if (self)
                self->cancel();
        });
        m_request = request;
        m_request.body.clear(); // may hold secrets, and errors do not need it
        m_inner = m_dispatcher.transport().send(std::move(request));
        QObject::connect(m_inner.state(), &CallState::progressed, m_state.get(), &CallState::progressed);
        QObject::connect(m_inner.state(), &CallState::uploading, m_state.get(), &CallState::uploading);
        QObject::connect(m_inner.state(), &CallState::retrying, m_state.get(), &CallState::retrying);
        m_inner.then(this, [this](const Result<HttpAnswer>& result) { answered(result); });
        return Call<T>(m_state);
    }

private:
    void cancel()
    {
        if (!m_decoding)
            m_inner.cancel();
        else if (!m_request.mutation)
            finishLater(std::exchange(m_state, nullptr), abandoned(m_request));
        // A mutation whose answer is here already ends as what it was.
    }

    void answered(const Result<HttpAnswer>& result)
    {
        if (!result.ok())
            return finish(result.error());
        const HttpAnswer& answer = result.value();
        if (std::optional<ApiError> foreign = foreignAnswer(m_request, answer))
            return finish(*foreign);
        if (answer.body.size() <= Dispatcher::kInlineBytes)
            return decoded(m_decode(answer), answer);
        m_decoding = true;
        struct Decoding
        {
            HttpAnswer answer;
            std::optional<codec::Decoded<T>> value;
        };
        auto decoding = std::make_shared<Decoding>(Decoding{answer, {}});
        m_inner = {}; // its copy of the body would be freed on this thread
        m_dispatcher.pool().run(
            [decoding, decode = m_decode] {
                decoding->value = decode(decoding->answer);
                // Freeing many megabytes takes milliseconds: here, when nobody has to explain what was wrong with them.
                if (!std::holds_alternative<codec::DecodeFault>(*decoding->value))
                    decoding->answer = {};
            },
            [decoding, self = QPointer<Job>(this)] {
                if (self && decoding->value)
                    self->decoded(std::move(*decoding->value), decoding->answer);
            });
    }

    void decoded(codec::Decoded<T> value, const HttpAnswer& answer)
    {
        if (const auto* fault = std::get_if<codec::DecodeFault>(&value))
            return finish(decodeError(m_operation, m_request, answer, *fault));
        if (value.doubledKey)
            m_dispatcher.warnOfDoubledKey(m_operation, *value.doubledKey);
        if (m_seen)
            m_seen(std::get<T>(value));
        finish(std::get<T>(std::move(value)));
    }

    void finish(Result<T> result)
    {
        deleteLater();
        // The callbacks may delete the client and with it this job: nothing of it is touched after this.
        if (const auto state = std::exchange(m_state, nullptr))
            state->finish(std::move(result));
    }

    Dispatcher& m_dispatcher;
    const Operation& m_operation;
    Dispatcher::Decode<T> m_decode;
    std::function<void(const T&)> m_seen;
    HttpRequest m_request;
    Call<HttpAnswer> m_inner;
    std::shared_ptr<TypedCallState<T>> m_state;
    bool m_decoding = false;
};

} // namespace dispatch

template<class T>
Call<T> Dispatcher::send(const Operation& operation, HttpRequest request, Decode<T> decode,
                         std::function<void(const T&)> seen)
{
    auto* job = new dispatch::Job<T>(*this, operation, std::move(decode), std::move(seen));
    return job->start(std::move(request));
}

template<class T>
Call<T> Dispatcher::refuse(const HttpRequest& request, const QString& text)
{
    auto state = std::make_shared<TypedCallState<T>>(std::function<void()>());
    dispatch::finishLater(state, dispatch::errorFor(request, ApiError::Kind::InvalidRequest, text));
    return Call<T>(state);
}

} // namespace alien
