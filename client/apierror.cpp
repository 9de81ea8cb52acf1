// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apierror.h"

#include "client/errordecoder.h"
#include "client/redactor.h"

#include <QStringList>

namespace alien {

using namespace Qt::StringLiterals;

int AlienError::depth() const
{
    int depth = 1;
    for (const AlienError* link = source.get(); link; link = link->source.get())
        ++depth;
    return depth;
}

const AlienError& AlienError::root() const
{
    const AlienError* link = this;
    while (link->source)
        link = link->source.get();
    return *link;
}

bool operator==(const AlienError& a, const AlienError& b)
{
    const AlienError* x = &a;
    const AlienError* y = &b;
    while (x && y) {
        if (x == y)
            return true;
        if (x->code != y->code || x->message != y->message || x->hint != y->hint || x->contextJson != y->contextJson ||
            x->retryable != y->retryable || x->internal != y->internal || x->httpStatusCode != y->httpStatusCode)
            return false;
        x = x->source.get();
        y = y->source.get();
    }
    return x == y;
}

bool ApiError::retryable() const
{
    switch (kind) {
    case Kind::Connection:
        return certificateFingerprint.isEmpty();
    case Kind::Timeout:
        return true;
    case Kind::Api:
        if (alien)
            return alien->retryable;
        [[fallthrough]];
    case Kind::Unexpected:
        return status == 429 || status == 502 || status == 503 || status == 504;
    case Kind::Aborted:
    case Kind::InvalidRequest:
    case Kind::Decode:
    case Kind::OutcomeUnknown:
        break;
    }
    return false;
}

QString ApiError::pretty() const
{
    QStringList lines{text};
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    if (!method.isEmpty())
        lines << u"Request: %1 %2%3"_s.arg(method, path, attempts > 1 ? u" (%1 attempts)"_s.arg(attempts) : QString());
    if (status > 0)
        add(u"Status"_s, QString::number(status));
    add(u"Code"_s, code());
    add(u"Place"_s, pointer);
    add(u"Value"_s, rawValue);
    add(u"Certificate"_s, certificateFingerprint);
    if (retryAfterMs)
        add(u"Retry after"_s, u"%1 s"_s.arg(double(*retryAfterMs) / 1000.0));
    if (!detail.isEmpty() && detail != text)
        lines << detail;
    qsizetype indent = 1;
    for (const AlienError* link = alien ? alien->source.get() : nullptr; link; link = link->source.get(), ++indent) {
        lines << QString(qMin<qsizetype>(indent, 12) * 2, u' ') + u"caused by %1: %2"_s.arg(link->code, link->message);
        if (!link->hint.isEmpty())
            lines << QString(qMin<qsizetype>(indent, 12) * 2 + 2, u' ') + link->hint;
    }
    if (alien && !alien->contextJson.isEmpty())
        add(u"Context"_s, QString::fromUtf8(Redactor::json(alien->contextJson)));
    if (!alien && !body.isEmpty())
        add(u"Answer"_s, QString::fromUtf8(Redactor::json(body.left(4096))));
    return Redactor::text(lines.join(u'\n'));
}

} // namespace alien
