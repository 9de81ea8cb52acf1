// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/dispatcher.h"

#include "client/errordecoder.h"
#include "client/operations/requesttext.h"
#include "client/redactor.h"
#include "client/requestlog.h"

namespace alien {

using namespace Qt::StringLiterals;

Dispatcher::Dispatcher(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_pool(new DecodePool)
{}

Dispatcher::~Dispatcher()
{
    m_pool->retire();
}

void Dispatcher::warnOfDoubledKey(const Operation& operation, const QString& key)
{
    constexpr qsizetype most = 100; // names that a server makes up must not fill the memory
    QString shown = Redactor::text(key.left(60));
    for (QChar& c : shown) {
        if (!c.isPrint() || c.category() == QChar::Other_Format)
            c = u'?';
    }
    const QString line = u"%1: the name \"%2\" stands twice in an object of the answer; the last one counts"_s.arg(
        QLatin1StringView(operation.name), shown);
    if (m_warnedOf.size() >= most || m_warnedOf.contains(line))
        return;
    m_warnedOf.insert(line);
    qCWarning(lcAlienHttp).noquote() << line;
}

namespace dispatch {

namespace {

constexpr qsizetype kKeptBody = qsizetype(64) * 1024;

void describe(ApiError& error, const HttpRequest& request)
{
    error.method = QString::fromLatin1(request.method);
    error.path = request.path;
}

} // namespace

ApiError errorFor(const HttpRequest& request, ApiError::Kind kind, const QString& text)
{
    ApiError error;
    error.kind = kind;
    error.text = text;
    describe(error, request);
    return error;
}

ApiError decodeError(const Operation& operation, const HttpRequest& request, const HttpAnswer& answer,
                     const codec::DecodeFault& fault)
{
    const bool secret = operation.is(Operation::Secrets);
    codec::DecodeFault shown = fault;
    if (secret && !shown.rawValue.isEmpty())
        shown.rawValue = u"***"_s;
    const bool empty = answer.body.trimmed().isEmpty();
    ApiError error =
        errorFor(request, ApiError::Kind::Decode, empty ? RequestText::emptyAnswer() : RequestText::unreadable());
    error.detail = RequestText::decodeDetail(shown, request.mutation, answer.status);
    error.status = answer.status;
    error.headers = answer.headers;
    if (!secret)
        error.body = answer.body.left(kKeptBody);
    error.attempts = answer.attempts;
    error.pointer = shown.pointer;
    error.rawValue = shown.rawValue;
    return error;
}

std::optional<ApiError> foreignAnswer(const HttpRequest& request, const HttpAnswer& answer)
{
    const QByteArray head = answer.body.left(256).trimmed();
    if (!head.startsWith('<') && !answer.contentType.toLower().startsWith("text/html"))
        return std::nullopt;
    ApiError error = ErrorDecoder::foreign(answer.status, answer.headers, answer.body.left(kKeptBody));
    describe(error, request);
    error.attempts = answer.attempts;
    return error;
}

ApiError abandoned(const HttpRequest& request)
{
    return errorFor(request, request.mutation ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Aborted,
                    RequestText::aborted());
}

} // namespace dispatch
} // namespace alien
