// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxhost.h"

#include "sandbox/sandbox.h"

namespace alien {

SandboxHost::SandboxHost(QObject* parent)
    : QObject(parent)
{}

SandboxHost::~SandboxHost()
{
    if (m_seeding.joinable())
        m_seeding.join();
}

void SandboxHost::start(int deployments, quint64 seed)
{
    if (m_starting || m_running)
        return;
    if (m_seeding.joinable())
        m_seeding.join();
    m_starting = true;
    auto [endpoint, secret] = m_telemetry ? m_telemetry() : std::pair<QUrl, QByteArray>();
    m_seeding = std::thread([this, deployments, seed, endpoint = std::move(endpoint), secret = std::move(secret)] {
        sandbox::Options options;
        options.deployments = deployments;
        options.seed = seed;
        options.otlpEndpoint = endpoint;
        options.otlpHeaders = {{"authorization", secret}};
        // A large fleet takes seconds to make up.
        auto made = std::make_shared<std::unique_ptr<sandbox::Sandbox>>(std::make_unique<sandbox::Sandbox>(options));
        const bool ok = (*made)->start();
        QMetaObject::invokeMethod(
            this,
            [this, made, ok] {
                m_starting = false;
                m_running = ok;
                if (ok) {
                    m_sandbox = std::move(*made);
                    Q_EMIT started();
                } else {
                    Q_EMIT failed((*made)->errorText());
                }
            },
            Qt::QueuedConnection);
    });
}

QUrl SandboxHost::url() const
{
    return m_sandbox ? m_sandbox->url() : QUrl();
}

Secret SandboxHost::token() const
{
    return m_sandbox ? Secret(m_sandbox->adminToken()) : Secret();
}

} // namespace alien
