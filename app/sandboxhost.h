// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace alien {

namespace sandbox {
class Sandbox;
}

/// The sandbox inside this program: seeded on a thread of its own, thrown away at the end.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    explicit SandboxHost(QObject* parent = nullptr);
    ~SandboxHost() override;

    /// Where it sends what its workers say, and the header's value; asked at start().
    using Telemetry = std::function<std::pair<QUrl, QByteArray>()>;
    void setTelemetry(Telemetry ask) { m_telemetry = std::move(ask); }
    /// Once; started() or failed() comes through the event loop.
    void start(int deployments, quint64 seed);
    [[nodiscard]] bool isStarting() const { return m_starting; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Secret token() const;

Q_SIGNALS:
    void started();
    void failed(const QString& why);

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::thread m_seeding;
    Telemetry m_telemetry;
    bool m_starting = false;
    bool m_running = false;
};

} // namespace alien
