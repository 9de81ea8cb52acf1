// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <memory>

namespace alien {

/// Passes everything on and reads the manager's clock off the answers.
class WatchingTransport : public Transport
{
    Q_OBJECT
public:
    explicit WatchingTransport(std::unique_ptr<Transport> inner);
    ~WatchingTransport() override;

    Call<HttpAnswer> send(HttpRequest request) override;
    void setToken(const Secret& token) override { m_inner->setToken(token); }
    void dropConnections() override { m_inner->dropConnections(); }
    quint64 openFreshConnection() override { return m_inner->openFreshConnection(); }

Q_SIGNALS:
    void serverTime(qint64 dateMs, qint64 elapsedMs); ///< Date of an answer, whole seconds, and how long it took

private:
    std::unique_ptr<Transport> m_inner;
};

} // namespace alien
