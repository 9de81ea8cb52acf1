// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <string>

namespace alien::sandbox {

/// Sends telemetry to the configured OTLP endpoint (protocol 6). Blocks the thread that calls it, at most some seconds;
/// any thread may.
class OtlpForwarder
{
public:
    OtlpForwarder(QUrl endpoint, QList<QPair<QByteArray, QByteArray>> headers);

    [[nodiscard]] bool isConfigured() const { return m_endpoint.isValid() && !m_endpoint.isEmpty(); }
    /// The address that `signal` ("logs", "traces", "metrics") goes to.
    [[nodiscard]] std::string urlOf(const std::string& signal) const;

    struct Result
    {
        bool connected = false; ///< the request went out; what the other side thought of it is not asked
        int status = 0;         ///< 0: it did not say
        std::string reason;
    };
    [[nodiscard]] Result post(const std::string& signal, const QByteArray& protobuf) const;

private:
    [[nodiscard]] QByteArray requestFor(const QUrl& url, const QByteArray& protobuf) const;

    QUrl m_endpoint;
    QList<QPair<QByteArray, QByteArray>> m_headers;
};

} // namespace alien::sandbox
