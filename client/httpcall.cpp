// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httpcall.h"

#include "client/errordecoder.h"
#include "client/errortext.h"
#include "client/headers.h"
#include "client/redactor.h"
#include "client/requestcheck.h"
#include "client/retry.h"

namespace alien {

using Kind = ApiError::Kind;

namespace {

constexpr qsizetype keptBody = 64 << 10;

/// Where a redirect points, for people: resolved, without secrets, short.
QString redirectTarget(const QUrl& from, const HeaderList& headers)
{
    const QByteArray location = headers::value(headers, "Location").trimmed();
    if (location.isEmpty())
        return {};
    const QUrl target = from.resolved(QUrl::fromEncoded(location));
    return Redactor::text(target.isValid() ? target.toDisplayString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)
                                           : ErrorDecoder::excerpt(location))
        .left(200);
}

/// A gateway that lost the manager's answer, not the manager itself.
bool isLostBehindGateway(const ApiError& error)
{
    return (error.status == 502 || error.status == 504) && !error.alien;
}

} // namespace

HttpCall::HttpCall(const Context& context, HttpRequest request, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_request(std::move(request))
{
    const QPointer<HttpCall> self(this);
    m_state = std::make_shared<State>([self] {
        if (self)
            self->cancel();
    });
    for (QTimer* timer : {&m_queueTimer, &m_backoffTimer, &m_totalTimer})
        timer->setSingleShot(true);
    connect(&m_queueTimer, &QTimer::timeout, this, &HttpCall::onWaitedLong);
    connect(&m_backoffTimer, &QTimer::timeout, this, &HttpCall::nextAttempt);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpCall::onTotalDeadline);
}

HttpCall::~HttpCall()
{
    cancel(); // nobody waits for ever; the result comes from the event loop, not from inside a destructor
}

void HttpCall::start()
{
    m_startedMs = m_context.options.seams.steadyMs();
    QString problem = RequestCheck::endpointProblem(m_context.endpoint);
    if (problem.isEmpty())
        problem = RequestCheck::requestProblem(m_request);
    if (!problem.isEmpty()) {
        refuse(problem);
        return;
    }
    if (const auto deadline = m_request.options.totalDeadline) {
        m_deadlineMs = m_startedMs + deadline->count();
        m_totalTimer.start(*deadline);
    }
    nextAttempt();
}

void HttpCall::refuse(const QString& problem)
{
    ApiError error;
    error.kind = Kind::InvalidRequest;
    error.text = problem;
    error = sealed(std::move(error));
    if (m_context.options.hooks.requestError)
        m_context.options.hooks.requestError(m_request, error);
    finishLater(std::move(error));
}

void HttpCall::nextAttempt()
{
    ++m_attempts;
    m_leaving = m_request;
    if (m_context.options.hooks.beforeRequest) {
        HttpRequest seen = m_request;
        m_context.options.hooks.beforeRequest(seen);
        m_leaving.headers = seen.headers;
        if (const QString problem = RequestCheck::requestProblem(m_leaving); !problem.isEmpty()) {
            refuse(problem);
            return;
        }
    }
    m_phase = Phase::Waiting;
    m_wantsProxy = true;
    m_queueTimer.start(m_context.options.limits.connect);
    m_context.pool->findProxy(RequestCheck::url(m_context.endpoint.baseUrl, m_leaving), this, [this] {
        if (m_phase == Phase::Waiting && m_wantsProxy)
            queue();
    });
}

void HttpCall::queue()
{
    m_wantsProxy = false;
    m_queueTimer.start(m_context.options.limits.queue);
    m_context.pool->acquire(m_request, this,
                            [this](std::unique_ptr<ConnectionPool::Lease> lease) { leave(std::move(lease)); });
}

void HttpCall::onWaitedLong()
{
    ApiError error;
    error.kind = Kind::Timeout;
    const auto after = m_queueTimer.intervalAsDuration();
    error.text = m_wantsProxy ? ErrorText::noProxyAnswer(after) : ErrorText::queued(after);
    giveUp(std::move(error));
}

void HttpCall::leave(std::unique_ptr<ConnectionPool::Lease> lease)
{
    if (m_phase != Phase::Waiting) // cancelled while the lease was on its way
        return;
    m_queueTimer.stop();
    m_phase = Phase::OnWire;
    m_lease = std::move(lease);
    m_context.log.leaving(m_leaving, m_attempts);
    m_attempt = new HttpAttempt(m_context.endpoint, m_context.options, m_context.pool->systemProxies(), this);
    connect(m_attempt, &HttpAttempt::done, this, &HttpCall::onAttemptDone);
    connect(m_attempt, &HttpAttempt::progressed, m_state.get(), &CallState::progressed);
    connect(m_attempt, &HttpAttempt::uploading, m_state.get(), &CallState::uploading);
    const auto deadline = m_request.options.attemptDeadline.value_or(std::chrono::milliseconds(0));
    m_attempt->start(m_lease->manager(), {m_leaving, deadline});
}

void HttpCall::onAttemptDone()
{
    HttpAttempt::Outcome outcome = std::move(m_attempt->outcome());
    dropAttempt();
    report(outcome);
    if (m_phase == Phase::Done) // a hook cancelled
        return;
    Result<HttpAnswer> result = judge(outcome);
    m_everLeft = m_everLeft || (!result.ok() && result.error().kind == Kind::OutcomeUnknown);
    if (result.ok() || !tryAgain(outcome, result))
        finish(std::move(result));
}

void HttpCall::dropAttempt()
{
    if (m_attempt) {
        m_attempt->disconnect(this);
        m_attempt->deleteLater(); // it is often in the middle of a signal
        m_attempt = nullptr;
    }
    m_lease.reset();
}

void HttpCall::report(const HttpAttempt::Outcome& outcome)
{
    RequestRecord record;
    record.call = m_leaving.call;
    record.method = m_leaving.method;
    record.path = m_leaving.path;
    record.operation = m_leaving.operation;
    record.status = outcome.answered ? outcome.answer.status : outcome.error.status;
    record.attempt = m_attempts;
    record.elapsedUs = outcome.elapsedUs;
    record.bytes = outcome.bytes;
    record.error = outcome.answered ? QString() : outcome.error.text;
    record.sent = outcome.sent;
    record.received = outcome.answered ? outcome.answer.headers : outcome.error.headers;
    m_context.log.ended(record);
    Q_EMIT attempted(record);
    const Hooks& hooks = m_context.options.hooks;
    if (outcome.answered && hooks.afterResponse)
        hooks.afterResponse(m_leaving, outcome.answer);
    if (!outcome.answered && hooks.requestError)
        hooks.requestError(m_leaving, outcome.error);
}

ApiError HttpCall::judgeStatus(const HttpAnswer& answer) const
{
    ApiError error;
    if (answer.status < 200) {
        error.kind = Kind::Unexpected;
        error.text = ErrorText::notFinal(answer.status);
    } else if (answer.status / 100 == 3) {
        error.kind = Kind::Unexpected;
        const QUrl from = RequestCheck::url(m_context.endpoint.baseUrl, m_leaving);
        error.text = ErrorText::redirected(answer.status, redirectTarget(from, answer.headers));
        error.body = answer.body.left(keptBody);
    } else {
        error = ErrorDecoder::decode(answer.status, answer.headers, answer.body);
    }
    error.status = answer.status;
    error.headers = answer.headers;
    error.retryAfterMs = retryAfter(answer.headers);
    return error;
}

std::optional<int> HttpCall::retryAfter(const HeaderList& headers) const
{
    return headers::retryAfterMs(headers, m_context.options.seams.wallMs());
}

Result<HttpAnswer> HttpCall::judge(HttpAttempt::Outcome& outcome) const
{
    if (outcome.answered && outcome.answer.status / 100 == 2) {
        HttpAnswer& answer = outcome.answer;
        const QByteArray type = headers::mediaType(answer.headers);
        const bool foreign = type.isEmpty() ? answer.body.left(64).trimmed().startsWith('<') : !headers::isJson(type);
        if (foreign && !answer.body.isEmpty() && !m_request.anyType)
            return sealed(ErrorDecoder::foreign(answer.status, answer.headers, answer.body));
        answer.attempts = m_attempts;
        return std::move(answer);
    }
    ApiError error = outcome.answered ? judgeStatus(outcome.answer) : std::move(outcome.error);
    if (m_request.mutation) {
        // A refusal that broke off is still a refusal; anything else that left and was not answered may have happened.
        const bool refused = error.status >= 400;
        const bool lost =
            outcome.answered ? error.status < 200 || isLostBehindGateway(error) : outcome.left && !refused;
        if (lost || (m_everLeft && !outcome.answered)) {
            error.kind = Kind::OutcomeUnknown;
            error.text = ErrorText::outcomeUnknown(error.text);
            error.detail = ErrorText::outcomeUnknownAdvice() +
                           (error.detail.isEmpty() ? QString() : QLatin1Char('\n') + error.detail);
        }
    }
    return sealed(std::move(error));
}

bool HttpCall::tryAgain(const HttpAttempt::Outcome& outcome, const Result<HttpAnswer>& result)
{
    const RetryPolicy policy = m_request.options.retry.value_or(m_context.options.retry);
    if (!policy.enabled || !retry::mayRepeat(m_request) || outcome.permanent)
        return false;
    const ApiError& error = result.error();
    if (outcome.answered ? !retry::isRetriedStatus(error.status) : !policy.retryConnectionErrors)
        return false;
    const TransportSeams& seams = m_context.options.seams;
    const qint64 wait = retry::waitMs(policy, m_attempts, seams.random(), error.retryAfterMs);
    const qint64 now = seams.steadyMs();
    if (now + wait - m_startedMs > policy.maxElapsedTime.count())
        return false;
    if (m_deadlineMs >= 0 && now + wait >= m_deadlineMs) // its answer could not be waited for
        return false;
    m_phase = Phase::BackingOff;
    m_context.log.waiting(m_request, m_attempts + 1, wait);
    m_backoffTimer.start(std::chrono::milliseconds(wait));
    Q_EMIT m_state->retrying(m_attempts + 1, int(wait));
    return true;
}

void HttpCall::onTotalDeadline()
{
    ApiError error;
    error.kind = Kind::Timeout;
    error.text = ErrorText::deadlineOver(m_totalTimer.intervalAsDuration());
    giveUp(std::move(error));
}

void HttpCall::cancel()
{
    ApiError error;
    error.kind = Kind::Aborted;
    error.text = ErrorText::aborted();
    giveUp(std::move(error));
}

void HttpCall::giveUp(ApiError error)
{
    if (m_phase == Phase::Done)
        return;
    HttpAttempt::Outcome outcome;
    outcome.error = std::move(error);
    outcome.left = m_everLeft;
    const bool onWire = m_attempt != nullptr;
    if (m_attempt) {
        m_attempt->abort();
        outcome.left = outcome.left || m_attempt->outcome().left;
        outcome.elapsedUs = m_attempt->outcome().elapsedUs;
        outcome.sent = m_attempt->outcome().sent;
    }
    dropAttempt();
    m_context.pool->withdraw(this);
    if (onWire)
        report(outcome);
    finishLater(judge(outcome));
}

ApiError HttpCall::sealed(ApiError error) const
{
    error.method = QString::fromLatin1(m_request.method);
    error.path = m_request.path;
    error.attempts = m_attempts;
    return error;
}

void HttpCall::finish(Result<HttpAnswer> result)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    for (QTimer* timer : {&m_queueTimer, &m_backoffTimer, &m_totalTimer})
        timer->stop();
    deleteLater();
    const std::shared_ptr<State> state = m_state;
    state->finish(std::move(result));
}

void HttpCall::finishLater(Result<HttpAnswer> result)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    for (QTimer* timer : {&m_queueTimer, &m_backoffTimer, &m_totalTimer})
        timer->stop();
    auto kept = std::make_shared<Result<HttpAnswer>>(std::move(result));
    QMetaObject::invokeMethod(
        m_state.get(), [state = m_state, kept] { state->finish(std::move(*kept)); }, Qt::QueuedConnection);
    deleteLater();
}

} // namespace alien
