// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passingtelemetry.h"
#include "app/telemetrysinks.h"
#include "models/common/clock.h"
#include "models/telemetry/consolemeter.h"
#include "models/telemetry/dashboardstore.h"
#include "models/telemetry/promserver.h"
#include "models/telemetry/promsource.h"
#include "models/telemetry/receiverfacts.h"
#include "models/telemetry/storesource.h"
#include "models/telemetry/telemetrystore.h"
#include "telemetry/receiver/otlpreceiver.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace alien {

class CommandHistory;
class Preferences;
class SecretStore;
class Session;

/// Telemetry of the whole program: the store, the receiver and the dashboards that all connections share, and the three
/// sources of each open one. What the sandbox of this program sends ends with the program, as the sandbox does: the
/// next one is another fleet.
class TelemetryDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString file;          ///< telemetry.db
        QString passingFolder; ///< takes the sandbox's store
        QString dashboardFolder;
        const CommandHistory& commands;
        SecretStore& secrets;
        Preferences& preferences;
        const Clock& clock;
    };
    /// The sources of one connection; they live until remove().
    struct Sources
    {
        TelemetrySource* console = nullptr;
        TelemetrySource* receiver = nullptr;
        TelemetrySource* prometheus = nullptr;
    };

    explicit TelemetryDesk(const Parts& parts, QObject* parent = nullptr);
    ~TelemetryDesk() override;

    void add(Session& session);
    void remove(const Session* session);
    [[nodiscard]] Sources sourcesOf(const Session& session) const;
    [[nodiscard]] TelemetryStore& storeOf(const Session& session);
    [[nodiscard]] DashboardStore& dashboards(); ///< read when it is first asked for
    [[nodiscard]] const Clock& clock() const { return m_parts.clock; }

    /// Runs from the start, on loopback; what it cannot do is receiverProblem().
    [[nodiscard]] const telemetry::OtlpReceiver& receiver() const { return m_receiver; }
    [[nodiscard]] QString receiverProblem() const;
    /// As the receiver's path and the store name a connection: "sandbox", a profile's id, a digest of an address.
    [[nodiscard]] static QString pathName(const Session& session);
    /// Where the sandbox of this program sends to, and with which header value; good for this run. Begins its store.
    [[nodiscard]] std::pair<QUrl, QByteArray> forSandbox();
    /// The lines for a manager's alien-manager.toml. They carry the secret that managers are given: kept in the
    /// keyring, or good for this run only where there is none (then `lasts` is false).
    void setupFor(const Session& session, QObject* context, std::function<void(const ReceiverSetup&)> fn);
    [[nodiscard]] ReceiverFacts receiverFacts(const Session& session) const;
    /// Sends one log record through the receiver's door, as a manager of this connection would; receiverTested() says
    /// what came of it.
    void testReceiver(const Session& session);

    /// The connection's server; kept in the preferences, its secret in the keyring.
    [[nodiscard]] PromServer prometheusOf(const Session& session) const;
    void setPrometheus(const Session& session, const PromServer& server, const Secret& secret);

Q_SIGNALS:
    void sourcesChanged(const alien::Session* session);
    void receiverTested(bool ok, const QString& text);

private:
    struct PerSession
    {
        std::unique_ptr<StoreSource> console;
        std::unique_ptr<StoreSource> receiver;
        std::unique_ptr<PromSource> prometheus;
        std::unique_ptr<ConsoleMeter> meter;
    };
    void readSecret(std::function<void(const QByteArray& secret, bool lasts)> fn);
    [[nodiscard]] std::unique_ptr<PromSource> sourceFor(const PromServer& server, const Secret& secret) const;
    void openPrometheus(const Session& session);
    void sendTest(const QUrl& endpoint, const QByteArray& secret);

    Parts m_parts;
    TelemetryStore m_store;
    std::unique_ptr<PassingTelemetry> m_passing; ///< of the sandbox, once it was wanted
    TelemetrySinks m_sinks;
    std::unique_ptr<DashboardStore> m_dashboards;
    QByteArray m_runSecret;
    QByteArray m_secret; ///< that managers are given; empty: not read yet
    bool m_secretLasts = false;
    std::unique_ptr<Transport> m_testing; ///< of the last test
    telemetry::OtlpReceiver m_receiver;   ///< goes before the stores it fills
    std::unordered_map<const Session*, PerSession> m_sessions;
};

} // namespace alien
