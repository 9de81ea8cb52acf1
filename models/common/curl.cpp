// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/curl.h"

namespace alien {

using namespace Qt::StringLiterals;

QString shellQuoted(const QString& text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlOptions(const CurlBase& base)
{
    QString out;
    if (!base.caFile.isEmpty() && base.url.scheme() == u"https"_s)
        out += u" --cacert "_s + shellQuoted(base.caFile);
    if (base.noProxy)
        out += u" --noproxy '*'"_s;
    else if (!base.proxyUrl.isEmpty())
        out += u" --proxy "_s + shellQuoted(QUrl(base.proxyUrl).toString(QUrl::RemoveUserInfo));
    return out;
}

QString curlBeginning(const QByteArray& method, const CurlBase& base, bool anonymous)
{
    QString out = u"curl -sS"_s + curlOptions(base);
    if (method != "GET")
        out += u" -X "_s + QString::fromLatin1(method);
    if (!anonymous) // in double quotes: here the shell is to put the variable in
        out += u" -H \"Authorization: Bearer $ALIEN_MANAGER_BEARER\""_s;
    return out;
}

QString curlCommand(const QByteArray& method, const CurlBase& base, const QString& path, const QByteArray& jsonBody)
{
    const QString url = base.url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    QString out = curlBeginning(method, base);
    if (!jsonBody.isEmpty())
        out += u" -H 'Content-Type: application/json' --data "_s + shellQuoted(QString::fromUtf8(jsonBody));
    return out + u' ' + shellQuoted(url + path);
}

} // namespace alien
