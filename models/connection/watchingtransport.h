// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QPointer>

#include <memory>

namespace alien {

class CallLog;

/// Passes everything on, reads the manager's clock off the answers and writes each call into the log, if there is one.
class WatchingTransport : public Transport
{
    Q_OBJECT
public:
    explicit WatchingTransport(std::unique_ptr<Transport> inner, CallLog* log = nullptr);
    ~WatchingTransport() override;

    Call<HttpAnswer> send(HttpRequest request) override;
    void setToken(const Secret& token) override { m_inner->setToken(token); }
    void dropConnections() override { m_inner->dropConnections(); }
    quint64 openFreshConnection() override { return m_inner->openFreshConnection(); }

Q_SIGNALS:
    void serverTime(qint64 dateMs, qint64 elapsedMs); ///< Date of an answer, whole seconds, and how long it took

private:
    QPointer<CallLog> m_log;
    std::unique_ptr<Transport> m_inner;
};

} // namespace alien
