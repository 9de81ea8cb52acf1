// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace alien {

/// How long and how much an answer may take. Why each number: design note "faults to survive".
struct TransportLimits
{
    using Ms = std::chrono::milliseconds;
    Ms connect{5'000};           ///< name, TCP, TLS and proxy together
    Ms firstByte{15'000};        ///< from the request's last byte to the answer's head
    Ms listFirstByte{30'000};    ///< the same for HttpRequest::streamToDisk: the manager builds the whole list first
    Ms attempt{30'000};          ///< one attempt in all; not for streamed lists, they have the rate
    Ms queue{30'000};            ///< waiting for a free connection of the lane
    Ms rateWindow{10'000};       ///< streamed lists: in each window…
    qint64 rateBytes = 64 << 10; ///< …at least so many bytes, as they travel
    qint64 headerBytes = 256 << 10;
    qint64 memoryBytes = qint64(16) << 20; ///< streamed lists: beyond this the body goes to disk
    Ms freshIdle{30'000};                  ///< an unused fresh connection is dropped
    /// A mutation does not trust a connection that was idle for longer: the server may be closing it just now.
    Ms staleAfter{400};
};

/// Clocks and chance, replaceable by tests.
struct TransportSeams
{
    std::function<double()> random;   ///< in [0, 1)
    std::function<qint64()> wallMs;   ///< ms since epoch, for Retry-After as a date
    std::function<qint64()> steadyMs; ///< monotonic, for maxElapsedTime
    /// Who says which proxies this system wants for an address; called on another thread.
    std::function<QList<QNetworkProxy>(const QUrl&)> systemProxies;
};

/// How a client says who it is, where that is not the manager's bearer token.
struct ClientIdentity
{
    /// Before the endpoint's token in the Authorization header. "Basic": the token is user:password in base64.
    QByteArray scheme = "Bearer";
    struct Pair
    {
        QSslCertificate certificate;
        QSslKey key;
    };
    /// For servers that ask for one (mutual TLS). Optional, because making a certificate, even a null one, loads the
    /// TLS library, which costs the first window some ten milliseconds.
    std::optional<Pair> certificate;
};

struct TransportOptions
{
    RetryPolicy retry; ///< for calls that bring none of their own
    Hooks hooks;
    TransportLimits limits;
    TransportSeams seams;
    ClientIdentity identity;
    bool debug = false;                            ///< a line for each request and answer, see RequestLog
    std::function<void(const QString&)> debugSink; ///< instead of the logging category alien.client.http
    QString spoolDir; ///< where large lists are streamed to; empty: the system's temporary folder
};

} // namespace alien
