// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to what leaves, and to what a shell would send.
#include "client/redactor.h"
#include "client/requestcheck.h"
#include "models/api/apicheck.h"
#include "models/common/curl.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Ms = std::chrono::milliseconds;

std::optional<Ms> seconds(const QString& text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok ? std::optional(Ms(qint64(value * 1000))) : std::nullopt;
}

void take(const QString& text, Ms& into)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (ok)
        into = Ms(qint64(value));
}

CallOptions optionsOf(const ApiOperation& operation, const ApiDraft& draft)
{
    CallOptions options;
    options.headers = ApiCheck::headers(draft.headers);
    options.attemptDeadline = seconds(draft.attemptSeconds);
    options.totalDeadline = seconds(draft.totalSeconds);
    RetryPolicy policy;
    policy.enabled = draft.retry.on && operation.isRead(); // a change is sent once, whatever is set
    take(draft.retry.initialMs, policy.initialInterval);
    take(draft.retry.maxMs, policy.maxInterval);
    take(draft.retry.maxElapsedMs, policy.maxElapsedTime);
    bool ok = false;
    if (const double exponent = draft.retry.exponent.trimmed().toDouble(&ok); ok)
        policy.exponent = exponent;
    policy.retryConnectionErrors = draft.retry.connectionErrors;
    options.retry = policy;
    return options;
}

} // namespace

HttpRequest apiRequest(const ApiOperation& operation, Generation generation, const ApiDraft& draft)
{
    QStringList arguments;
    for (const ApiField* field : operation.fieldsAt(ApiField::Place::Path, generation))
        arguments << draft.values.value(field->id());
    HttpRequest request = operation.wire().request(arguments, optionsOf(operation, draft));
    request.lane = HttpRequest::Lane::Acts; // somebody waits for it: not behind the polls
    request.mutation = !operation.isRead();
    for (const ApiField* field : operation.fieldsAt(ApiField::Place::Query, generation)) {
        const QString text = draft.values.value(field->id());
        const QStringList items = field->kind == ApiField::Kind::List ? text.split(u'\n') : QStringList{text};
        for (const QString& item : items) {
            if (!item.isEmpty())
                request.query.addQueryItem(field->key(), item);
        }
    }
    if (request.method == "POST" || request.method == "PUT") {
        // Operations without a body get an empty object: only a request with a body is certain to leave once.
        const bool written = operation.takesBody() && !draft.body.trimmed().isEmpty();
        request.body = written ? draft.body.toUtf8() : QByteArrayLiteral("{}");
        request.contentType = QByteArrayLiteral("application/json");
    }
    return request;
}

QString apiCurl(const ApiOperation& operation, const HttpRequest& request, const CurlBase& base)
{
    QString out = curlBeginning(request.method, base, request.anonymous);
    for (const auto& [name, value] : request.options.headers) {
        const bool secret = Redactor::isSecretKey(QString::fromUtf8(name));
        out += u" -H "_s +
               shellQuoted(QString::fromUtf8(name) + u": "_s + (secret ? Redactor::mark() : QString::fromUtf8(value)));
    }
    if (!request.body.isEmpty()) {
        const QString body = ApiDraft::withoutSecrets(QString::fromUtf8(request.body), operation);
        out += u" -H 'Content-Type: application/json' --data-raw "_s + shellQuoted(body);
    }
    return out + u' ' + shellQuoted(RequestCheck::url(base.url, request).toString(QUrl::FullyEncoded));
}

} // namespace alien
