// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "models/common/curl.h"
#include "models/connection/connectioncolor.h"

#include <QColor>
#include <QString>

namespace alien {

enum class Protection { None, Production, Staging, Sandbox };
[[nodiscard]] const char* wireName(Protection protection); ///< none, production, staging, sandbox
[[nodiscard]] Protection protectionOf(QStringView name);

/// A way to a manager. The token is not here: it lives in the keyring under `id`, or in memory for this run.
struct Profile
{
    QString id; ///< uuid of a saved profile; empty for --connect, the environment and --sandbox
    QString name;
    QUrl url;
    Protection protection = Protection::None;
    QString color; ///< the stored word, see ConnectionColor; one that is unknown here is kept and shown as none
    bool readOnly = false;
    bool keepToken = true;      ///< in the keyring, when there is one
    bool httpConfirmed = false; ///< plain http to a host that is not loopback was agreed to
    QString caFile;             ///< PEM, optional
    QByteArray pinnedSha256;
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyUrl; ///< http://host:port or socks5://host:port, for Manual
    /// Where journal and history of this connection are filed: the profile's id, else the normalised URL.
    [[nodiscard]] QString filingKey() const;
    [[nodiscard]] ConnectionColor ownColor() const { return connectionColorOf(color); }
};

[[nodiscard]] CurlBase curlBase(const Profile& profile);

/// Scheme and host in lower case, default port dropped, no trailing slash. Error text when it cannot be a manager's
/// URL.
[[nodiscard]] QUrl normalizedUrl(const QString& text, QString* error);
[[nodiscard]] bool isLoopback(const QUrl& url);

} // namespace alien
