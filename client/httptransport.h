// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transportoptions.h"

#include <memory>

namespace alien {

class ConnectionPool;

/// Requests over Qt's network access managers, with the promises that Qt does not make: a mutation leaves at most once
/// and a lost answer is OutcomeUnknown; redirects are never followed; every wait, size and rate has a limit; nothing
/// partial is handed out. Lives on one thread with an event loop. Destroying it ends what is under way as Aborted, or
/// OutcomeUnknown where a mutation had left.
class HttpTransport : public Transport
{
    Q_OBJECT
public:
    explicit HttpTransport(Endpoint endpoint, const TransportOptions& options = {}, QObject* parent = nullptr);
    ~HttpTransport() override;

    Call<HttpAnswer> send(HttpRequest request) override;
    void setToken(const Secret& token) override;
    void dropConnections() override;
    quint64 openFreshConnection() override;

    void setRetryPolicy(const RetryPolicy& policy); ///< for the calls to come
    void setHooks(Hooks hooks);
    [[nodiscard]] const Endpoint& endpoint() const;
    [[nodiscard]] int freshConnections() const; ///< that are held at present

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace alien
