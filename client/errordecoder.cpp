// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/errordecoder.h"

#include "client/codec/errorcodec.h"
#include "client/errortext.h"
#include "client/headers.h"
#include "client/redactor.h"

#include <QRegularExpression>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptBody = 64 << 10;

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
    const Document document = Document::parse(json);
    if (document.isNull() || !codec::looksLikeAlienError(document.root()))
        return std::nullopt;
    return codec::alienErrorFrom(document.root());
}

QString ErrorDecoder::excerpt(const QByteArray& body, int maxLength)
{
    static const QRegularExpression hidden(u"<(script|style)\\b.*?(</\\1>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*(>|$)"_s);
    QString plain = QString::fromUtf8(body.left(16 << 10));
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
    const auto wordless = [&error, status] {
        error.text = ErrorText::emptyRefusal(status);
        error.detail = ErrorText::emptyRefusalAdvice(status);
        return error;
    };
    if (body.trimmed().isEmpty())
        return wordless();
    // The type is not always right behind a proxy: whatever reads as the manager's error is one.
    if (auto alien = alienError(body)) {
        const bool blank = alien->message.trimmed().isEmpty();
        error.text = blank ? alien->code : alien->message;
        error.detail = alien->hint;
        if (blank && alien->code.trimmed().isEmpty())
            error.text = ErrorText::emptyRefusal(status);
        error.alien = std::move(*alien);
        return error;
    }
    if (type == "text/plain" || (type.isEmpty() && !looksLikeMarkup(body))) {
        error.text = excerpt(body);
        return error.text.isEmpty() ? wordless() : error; // controls alone are no words
    }
    return foreign(status, headers, body);
}

} // namespace alien
