// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QLoggingCategory>

#include <functional>

Q_DECLARE_LOGGING_CATEGORY(lcAlienHttp)

namespace alien {

/// The debug log of requests and answers (contract: ALIEN_MANAGER_DEBUG=true): method, path, status, attempt, time;
/// never a token, a body, a header or a query. Lines go to the sink, or else to the logging category alien.client.http.
class RequestLog
{
public:
    RequestLog(bool enabled, std::function<void(const QString&)> sink);

    void leaving(const HttpRequest& request, int attempt) const;
    void ended(const RequestRecord& record) const;
    void waiting(const HttpRequest& request, int nextAttempt, qint64 waitMs) const;

private:
    [[nodiscard]] bool isOn() const;
    void write(const QString& line) const;

    bool m_enabled;
    std::function<void(const QString&)> m_sink;
};

} // namespace alien
