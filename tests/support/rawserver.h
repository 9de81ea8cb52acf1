// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawanswer.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace alien::test {

struct RawRequest
{
    QByteArray method;
    QByteArray target; ///< as it stood in the request line
    RawAnswer::Headers headers;
    QByteArray body;
    int connection = 0;                                            ///< from 1, in the order they were accepted
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< in any case; several joined with ", "
};

/// An HTTP server on a raw socket of loopback that does what it is told and counts what it is asked. Lives in the
/// test's thread.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<RawAnswer(const RawRequest&)>;

    explicit RawServer(QObject* parent = nullptr);

    /// Answers for the requests to come, in their order; afterwards the handler, which at first says 200 {}.
    void enqueue(const RawAnswer& answer) { m_script << answer; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Connections that carried nothing for so long are closed, as proxies do; 0: never.
    void setIdleClose(int ms) { m_idleCloseMs = ms; }
    /// Only TLS from now on.
    void setTls(const QSslCertificate& certificate, const QSslKey& key);
    void setClientCertificateWanted(bool wanted) { m_clientCertificate = wanted; }

    [[nodiscard]] QUrl url(const QString& path = {}) const;
    [[nodiscard]] int count() const { return int(m_requests.size()); } ///< requests whose head came completely
    [[nodiscard]] const QList<RawRequest>& requests() const { return m_requests; }
    [[nodiscard]] const RawRequest& last() const { return m_requests.constLast(); }
    [[nodiscard]] int connections() const { return m_connections; } ///< accepted so far
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    void requested();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class RawConnection;
    [[nodiscard]] RawAnswer answerFor(const RawRequest& request);

    QList<RawAnswer> m_script;
    Handler m_handler;
    QList<RawRequest> m_requests;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
    int m_idleCloseMs = 0;
    bool m_clientCertificate = false;
};

} // namespace alien::test
