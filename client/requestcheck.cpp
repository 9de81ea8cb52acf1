// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/requestcheck.h"

#include "client/errortext.h"
#include "client/headers.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || (c >= u'\x7f' && c < u'\xa0'); });
}

/// Encoding keeps a slash in its segment, but a proxy on the way may undo it, and these would lead it elsewhere.
bool holdsDotSegment(const QString& decoded)
{
    const QStringList parts = QString(decoded).replace(u'\\', u'/').split(u'/');
    return parts.contains(u"."_s) || parts.contains(u".."_s);
}

bool isSendable(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (scheme == "http"_L1 || scheme == "https"_L1);
}

QString queryProblem(const QUrlQuery& query)
{
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (hasControls(key) || hasControls(value))
            return ErrorText::badQuery(key);
    }
    return {};
}

} // namespace

QString RequestCheck::endpointProblem(const Endpoint& endpoint)
{
    const QUrl& url = endpoint.baseUrl;
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return ErrorText::badBaseUrl(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return ErrorText::baseUrlExtras();
    if (!headers::isValue(endpoint.token.reveal()) || endpoint.token.reveal().contains(' '))
        return ErrorText::badToken();
    return {};
}

QString RequestCheck::pathProblem(const QString& path)
{
    if (!path.startsWith(u'/') || !isPrintableAscii(path) || path.contains(u'?') || path.contains(u'#') ||
        path.contains(u'\\'))
        return ErrorText::badPath();
    const QStringList segments = path.mid(1).split(u'/');
    for (const QString& segment : segments) {
        const QByteArray bytes = QByteArray::fromPercentEncoding(segment.toLatin1());
        const QString decoded = QString::fromUtf8(bytes);
        if (decoded.isEmpty() || holdsDotSegment(decoded) || hasControls(decoded))
            return ErrorText::badPath();
        // "%zz" would be sent as "%25zz": another path than the caller wrote.
        for (qsizetype at = segment.indexOf(u'%'); at >= 0; at = segment.indexOf(u'%', at + 1)) {
            bool hex = false;
            (void)QStringView(segment).mid(at + 1, 2).toUInt(&hex, 16);
            if (!hex || segment.size() < at + 3)
                return ErrorText::badPath();
        }
    }
    return {};
}

QString RequestCheck::idProblem(QStringView id)
{
    const bool bad = id.isEmpty() || id.size() > 256 || !isPrintableAscii(id) || holdsDotSegment(id.toString());
    return bad ? ErrorText::badId() : QString();
}

QString RequestCheck::requestProblem(const HttpRequest& request)
{
    const bool upper =
        std::all_of(request.method.begin(), request.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (request.method.isEmpty() || !upper)
        return ErrorText::badMethod();
    if (QString problem = pathProblem(request.path); !problem.isEmpty())
        return problem;
    if (QString problem = queryProblem(request.query); !problem.isEmpty())
        return problem;
    const QByteArray bad = headers::firstUnsendable(request.headers + request.options.headers);
    if (!bad.isEmpty())
        return ErrorText::badHeader(bad);
    if (!headers::isValue(request.contentType))
        return ErrorText::badHeader("Content-Type");
    if (!request.exactUrl.isEmpty() && !isSendable(request.exactUrl))
        return ErrorText::badBaseUrl(request.exactUrl.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (!request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD"))
        return ErrorText::bodyOnRead();
    return {};
}

QUrl RequestCheck::url(const QUrl& base, const HttpRequest& request)
{
    if (!request.exactUrl.isEmpty())
        return request.exactUrl;
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url(base);
    url.setPath(prefix + request.path, QUrl::StrictMode);
    QStringList pairs;
    // Encoded anew: QUrlQuery leaves "+" alone, which the manager reads as a space.
    for (const auto& [key, value] : request.query.queryItems(QUrl::FullyDecoded))
        pairs << QString::fromLatin1(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value));
    if (!pairs.isEmpty())
        url.setQuery(pairs.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace alien
