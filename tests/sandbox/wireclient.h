// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QTcpSocket>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace alien::test {

/// A plain HTTP client that waits for its answer and sends exactly what it is told to.
class WireClient
{
public:
    explicit WireClient(const QUrl& base);

    struct Answer
    {
        int status = 0; ///< 0: the connection ended without one
        QByteArray contentType;
        QByteArray body;
        [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(body.toStdString(), nullptr, false); }
        [[nodiscard]] QByteArray code() const; ///< of an AlienError; empty otherwise
    };
    /// `contentType` empty: none is sent.
    Answer send(const QByteArray& method, const QByteArray& target, const QByteArray& token = {},
                const QByteArray& body = {}, const QByteArray& contentType = {});
    Answer get(const QByteArray& target, const QByteArray& token = {}) { return send("GET", target, token); }
    Answer post(const QByteArray& target, const QByteArray& token, const nlohmann::json& body);
    Answer put(const QByteArray& target, const QByteArray& token, const nlohmann::json& body);

private:
    [[nodiscard]] Answer read();

    QUrl m_base;
    QTcpSocket m_socket;
    QByteArray m_in;
};

} // namespace alien::test
