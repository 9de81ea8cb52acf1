// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "client/transportoptions.h"

#include <QString>
#include <QUrl>

namespace alien {

/// A Prometheus-compatible server of a connection, as settings keep it. Its secret is not here: it lives in the keyring
/// under secretKey(). `url` is what `/api/v1/query` follows: http://host:9090, for VictoriaMetrics cluster
/// http://vmselect:8481/select/0/prometheus, Mimir http://host/prometheus, Thanos the querier's.
struct PromServer
{
    enum class Auth { None, Basic, Bearer };
    QUrl url;
    Auth auth = Auth::None;
    QString user;            ///< Basic; the secret is the password
    HeaderList headers;      ///< X-Scope-OrgID of Mimir and the like; no secrets
    QString caFile;          ///< PEM
    QString certificateFile; ///< PEM, for mutual TLS; with keyFile
    QString keyFile;         ///< PEM, without a pass phrase
    ProxyChoice proxy = ProxyChoice::System;
    QNetworkProxy manualProxy;

    [[nodiscard]] bool isSet() const { return !url.isEmpty(); }
    /// Scheme and host in lower case, no trailing slash, and without the /api/v1 that people paste along.
    [[nodiscard]] static QUrl normalized(const QString& text, QString* error);
    [[nodiscard]] static QString secretKey(const QString& filingKey);
    /// What HttpTransport needs. `problem`: a file that cannot be read, a header that cannot be sent; empty when all is
    /// well.
    [[nodiscard]] Endpoint endpoint(const Secret& secret, QString* problem) const;
    [[nodiscard]] TransportOptions transportOptions(QString* problem) const;

    /// One line of JSON for the connection's settings.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static PromServer fromJson(const QByteArray& json);
};

} // namespace alien
