// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/faketransport.h"

#include <algorithm>

namespace alien::test {

namespace {

void finishLater(const std::shared_ptr<TypedCallState<HttpAnswer>>& state, const Result<HttpAnswer>& result)
{
    QMetaObject::invokeMethod(
        state.get(), [state, result] { state->finish(result); }, Qt::QueuedConnection);
}

} // namespace

HttpAnswer httpAnswer(int status, const QByteArray& body, const QByteArray& contentType)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = body.isEmpty() ? QByteArray() : contentType;
    if (!body.isEmpty())
        answer.headers = {{"content-type", contentType}};
    answer.serverDateMs = 1'700'000'000'000;
    answer.elapsedUs = 1'234;
    return answer;
}

Call<HttpAnswer> FakeTransport::send(HttpRequest request)
{
    sent.push_back(std::move(request));
    auto holder = std::make_shared<std::weak_ptr<State>>();
    auto state = std::make_shared<State>([this, holder] {
        ++cancelled;
        ApiError error;
        error.kind = ApiError::Kind::Aborted;
        if (const auto strong = holder->lock())
            finishLater(strong, error);
    });
    *holder = state;
    if (m_queue.empty()) {
        m_waiting.push_back(state);
    } else {
        finishLater(state, m_queue.front());
        m_queue.pop_front();
    }
    return Call<HttpAnswer>(state);
}

void FakeTransport::answer(int status, const QByteArray& body, const QByteArray& contentType)
{
    m_queue.emplace_back(httpAnswer(status, body, contentType));
}

void FakeTransport::answerWaiting(const QByteArray& body)
{
    for (const auto& state : std::exchange(m_waiting, {}))
        finishLater(state, httpAnswer(200, body, "application/json"));
}

} // namespace alien::test
