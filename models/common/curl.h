// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace alien {

/// How a manager is reached, as far as curl can be told. A pinned certificate is not among it: curl pins keys only.
struct CurlBase
{
    QUrl url;
    QString caFile;   ///< PEM of a certificate authority of one's own; empty: the system's
    QString proxyUrl; ///< empty: as the environment says
    bool noProxy = false;
};

/// The request as a line for a POSIX shell; the token stands as $ALIEN_MANAGER_BEARER, never in clear. `path` is
/// percent-encoded already.
[[nodiscard]] QString curlCommand(const QByteArray& method, const CurlBase& base, const QString& path,
                                  const QByteArray& jsonBody = {});
/// Up to the token, which an anonymous request has none of; what follows are headers, body and URL.
[[nodiscard]] QString curlBeginning(const QByteArray& method, const CurlBase& base, bool anonymous = false);
/// The options for that way, each with a blank in front.
[[nodiscard]] QString curlOptions(const CurlBase& base);
/// In single quotes, so that a shell takes it as it is.
[[nodiscard]] QString shellQuoted(const QString& text);

} // namespace alien
