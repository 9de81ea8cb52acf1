// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/errordecoder.h"

#include "client/errortext.h"
#include "client/headers.h"
#include "client/redactor.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace alien {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr qsizetype keptBody = 64 * 1024;
constexpr int maxDepth = 128;

Json parse(const QByteArray& bytes)
{
    // Copying or dumping a deep tree ends in a stack overflow: deeper branches are never built.
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= maxDepth; };
    return Json::parse(bytes.constData(), bytes.constData() + bytes.size(), shallow, /*allow_exceptions=*/false);
}

QString text(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get_ref<const std::string&>())
                                                 : QString();
}

bool flag(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

QByteArray raw(const Json& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::optional<AlienError> fromJson(const Json& object, int depth)
{
    if (depth > maxDepth || !object.is_object())
        return std::nullopt;
    AlienError error;
    error.code = text(object, "code");
    error.message = text(object, "message");
    if (error.code.isEmpty() || !object.contains("message"))
        return std::nullopt;
    error.hint = text(object, "hint");
    error.retryable = flag(object, "retryable");
    error.internal = flag(object, "internal");
    if (const auto it = object.find("context"); it != object.end() && !it->is_null())
        error.contextJson = raw(*it);
    if (const auto it = object.find("details"); it != object.end() && error.hint.isEmpty() && !it->is_null())
        error.hint = it->is_string() ? text(object, "details") : QString::fromUtf8(raw(*it));
    if (const auto it = object.find("httpStatusCode"); it != object.end() && it->is_number_integer()) {
        const auto status = it->is_number_unsigned() ? it->get<std::uint64_t>() : 0;
        if (status >= 100 && status <= 999)
            error.httpStatusCode = int(status);
    }
    if (const auto it = object.find("source"); it != object.end()) {
        if (auto source = fromJson(*it, depth + 1))
            error.source = std::make_shared<const AlienError>(std::move(*source));
    }
    return error;
}

bool looksLikeMarkup(const QByteArray& body)
{
    return body.left(256).trimmed().startsWith('<');
}

ApiError base(int status, const HeaderList& headers, const QByteArray& body)
{
    ApiError error;
    error.status = status;
    error.headers = headers;
    error.body = body.left(keptBody);
    return error;
}

} // namespace

std::optional<AlienError> ErrorDecoder::alienError(const QByteArray& json)
{
    const Json parsed = parse(json);
    return parsed.is_discarded() ? std::nullopt : fromJson(parsed, 0);
}

QString ErrorDecoder::excerpt(const QByteArray& body, int maxLength)
{
    static const QRegularExpression hidden(u"<(script|style)\\b.*?(</\\1>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*(>|$)"_s);
    QString plain = QString::fromUtf8(body.left(16 * 1024));
    if (looksLikeMarkup(body)) {
        plain.replace(hidden, u" "_s);
        plain.replace(tags, u" "_s);
    }
    for (QChar& c : plain) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    plain = Redactor::text(plain.simplified());
    return plain.size() > maxLength ? plain.left(maxLength - 1) + u'…' : plain;
}

ApiError ErrorDecoder::foreign(int status, const HeaderList& headers, const QByteArray& body)
{
    ApiError error = base(status, headers, body);
    error.kind = ApiError::Kind::Unexpected;
    error.text = ErrorText::notTheManager(status, headers::mediaType(headers));
    error.detail = excerpt(body);
    return error;
}

ApiError ErrorDecoder::decode(int status, const HeaderList& headers, const QByteArray& body)
{
    const QByteArray type = headers::mediaType(headers);
    ApiError error = base(status, headers, body);
    error.kind = ApiError::Kind::Api;
    if (body.trimmed().isEmpty()) {
        error.text = ErrorText::emptyRefusal(status);
        error.detail = ErrorText::emptyRefusalAdvice(status);
        return error;
    }
    // The type is not always right behind a proxy: whatever reads as the manager's error is one.
    if (auto alien = alienError(body)) {
        error.text = alien->message.isEmpty() ? alien->code : alien->message;
        error.detail = alien->hint;
        error.alien = std::move(*alien);
        return error;
    }
    if (type == "text/plain" || (type.isEmpty() && !looksLikeMarkup(body))) {
        error.text = excerpt(body);
        return error;
    }
    return foreign(status, headers, body);
}

} // namespace alien
