// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/whoami.h"
#include "models/connection/profile.h"

#include <QObject>

#include <memory>

namespace alien {

/// Tries a connection step by step and says each in words: name (DNS), TCP, TLS, health, token, role, clock.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    enum class Step { Name, Tcp, Tls, Health, Token, Role, Clock };
    enum class Verdict { Waiting, Running, Passed, Note, Failed, Skipped };
    struct Line
    {
        Step step;
        Verdict verdict = Verdict::Waiting;
        QString text; ///< "Port 443 answers"
        QString hint; ///< what to do, on failure
        int tookMs = -1;
    };
    ConnectionTest(const Profile& profile, const Secret& token, QObject* parent = nullptr);
    ~ConnectionTest() override;
    void start();
    void cancel();
    [[nodiscard]] const QList<Line>& lines() const;
    [[nodiscard]] bool passed() const;
    [[nodiscard]] std::optional<Whoami> who() const;
    [[nodiscard]] QByteArray peerFingerprint() const; ///< SHA-256 hex of a certificate that was not trusted

Q_SIGNALS:
    void lineChanged(int index);
    void finished();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What the role may do, as lines for people: {"Retry, redeploy, send commands", true} …
[[nodiscard]] QList<QPair<QString, bool>> abilities(const Whoami& who);

} // namespace alien
