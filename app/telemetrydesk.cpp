// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telemetrydesk.h"

#include "client/httptransport.h"
#include "models/commands/commandhistory.h"
#include "models/connection/secretstore.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"

#include <QCryptographicHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr auto kSandbox = "sandbox";
const auto kSecretKey = u"otlp-receiver"_s;
const auto kGivenKey = u"telemetry.receiverSecretGiven"_s;

/// The sandbox inside this program, not a connection that somebody keeps for trying things out.
bool isSandbox(const Profile& profile)
{
    return profile.protection == Protection::Sandbox && profile.id.isEmpty();
}

QString settingsKey(const Session& session)
{
    return u"telemetry.prometheus."_s + TelemetryDesk::pathName(session);
}

} // namespace

TelemetryDesk::TelemetryDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_store(parts.file)
    , m_sinks(m_store, kSandbox)
    , m_runSecret(QByteArray::fromStdString(telemetry::OtlpReceiver::newSecret()))
    , m_receiver(m_sinks, {m_runSecret.toStdString(), {}, telemetry::OtlpReceiver::Options::defaultHttp()})
{
    m_receiver.start();
    // A keyring may answer with a dialog of its own: only where a manager was given the secret before.
    if (!m_parts.preferences.state(kGivenKey).isEmpty())
        readSecret({});
}

TelemetryDesk::~TelemetryDesk()
{
    m_sessions.clear();
    m_receiver.stop();
}

QString TelemetryDesk::receiverProblem() const
{
    return m_receiver.isRunning()
               ? QString()
               : tr("The OTLP receiver does not run: %1.").arg(QString::fromStdString(m_receiver.errorText()));
}

QString TelemetryDesk::pathName(const Session& session)
{
    const Profile& profile = session.profile();
    if (isSandbox(profile))
        return QString::fromLatin1(kSandbox);
    if (!profile.id.isEmpty())
        return profile.id;
    constexpr int digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(profile.filingKey().toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

DashboardStore& TelemetryDesk::dashboards()
{
    if (!m_dashboards)
        m_dashboards = std::make_unique<DashboardStore>(m_parts.dashboardFolder);
    return *m_dashboards;
}

TelemetryStore& TelemetryDesk::storeOf(const Session& session)
{
    return m_passing && isSandbox(session.profile()) ? m_passing->store() : m_store;
}

std::pair<QUrl, QByteArray> TelemetryDesk::forSandbox()
{
    if (!m_passing) {
        m_passing = std::make_unique<PassingTelemetry>(m_parts.passingFolder);
        m_sinks.setOwn(m_passing->store());
    }
    if (!m_receiver.isRunning())
        return {};
    return {QUrl(QString::fromStdString(m_receiver.endpoint(kSandbox))), m_runSecret};
}

/// The keyring is asked once; a secret that is new there is made here.
void TelemetryDesk::readSecret(std::function<void(const QByteArray&, bool)> fn)
{
    if (!m_secret.isEmpty()) {
        if (fn)
            fn(m_secret, m_secretLasts);
        return;
    }
    const QPointer<TelemetryDesk> self(this);
    m_parts.secrets.read(kSecretKey, [self, fn = std::move(fn)](const SecretStore::Outcome& outcome) {
        if (!self)
            return;
        if (self->m_secret.isEmpty() && outcome.found) {
            self->m_secret = outcome.secret.reveal();
            self->m_secretLasts = true;
            self->m_receiver.allow(self->m_secret.toStdString());
        }
        // Not before somebody wants to give it to a manager: a keyring may ask the operator.
        if (!fn)
            return;
        if (self->m_secret.isEmpty()) {
            self->m_secret = QByteArray::fromStdString(telemetry::OtlpReceiver::newSecret());
            self->m_receiver.allow(self->m_secret.toStdString());
            self->m_parts.secrets.write(kSecretKey, Secret(self->m_secret),
                                        [self, fn](const SecretStore::Outcome& written) {
                                            if (!self)
                                                return;
                                            self->m_secretLasts = written.ok;
                                            if (written.ok)
                                                self->m_parts.preferences.setState(kGivenKey, "yes");
                                            fn(self->m_secret, written.ok);
                                        });
            return;
        }
        fn(self->m_secret, self->m_secretLasts);
    });
}

void TelemetryDesk::setupFor(const Session& session, QObject* context, std::function<void(const ReceiverSetup&)> fn)
{
    const QPointer<QObject> guard(context);
    readSecret([this, name = pathName(session), guard, fn = std::move(fn)](const QByteArray& secret, bool lasts) {
        if (!guard)
            return;
        const QString endpoint = QString::fromStdString(m_receiver.endpoint(name.toStdString()));
        const quint16 port = m_receiver.port();
        ReceiverSetup setup;
        setup.header = u"authorization = \"%1\""_s.arg(QString::fromLatin1(secret));
        setup.toml = u"[telemetry]\notlp-endpoint = \"%1\"\n\n[telemetry.headers]\n%2\n"_s.arg(endpoint, setup.header);
        setup.ssh = u"ssh -N -R 127.0.0.1:%1:127.0.0.1:%1 MANAGER-HOST"_s.arg(port);
        setup.lasts = lasts;
        fn(setup);
    });
}

ReceiverFacts TelemetryDesk::receiverFacts(const Session& session) const
{
    const std::string name = pathName(session).toStdString();
    const telemetry::ReceiverCounters ours = m_receiver.counters(name);
    const telemetry::ReceiverCounters all = m_receiver.counters();
    ReceiverFacts out;
    out.problem = receiverProblem();
    out.address = m_receiver.isRunning() ? QString::fromStdString(m_receiver.endpoint(name)) : QString();
    out.requests = ours.requests;
    out.bytes = ours.bytes;
    out.points = ours.points;
    out.logs = ours.logs;
    out.spans = ours.spans;
    out.rejected = ours.rejected;
    out.quarantined = ours.quarantined;
    out.overflowed = ours.overflowed;
    out.lastStoredMs = ours.lastStoredMs;
    out.noSecret = all.noSecret;
    out.wrongHost = all.wrongHost;
    out.fromBrowser = all.fromBrowser;
    out.wrongPath = all.wrongPath + all.wrongMethod;
    out.malformed = all.malformed;
    out.tooLarge = all.tooLarge;
    out.pushedBack = all.busy + all.failed;
    out.lastProblem = QString::fromStdString(all.lastProblem);
    return out;
}

void TelemetryDesk::testReceiver(const Session& session)
{
    if (!m_receiver.isRunning()) {
        Q_EMIT receiverTested(false, receiverProblem());
        return;
    }
    const QUrl endpoint(QString::fromStdString(m_receiver.endpoint(pathName(session).toStdString())));
    readSecret([this, endpoint](const QByteArray& secret, bool) { sendTest(endpoint, secret); });
}

void TelemetryDesk::sendTest(const QUrl& endpoint, const QByteArray& secret)
{
    Endpoint target;
    target.baseUrl = endpoint;
    target.proxy = ProxyChoice::None;
    target.token = Secret(secret);
    TransportOptions options;
    options.identity.scheme.clear(); // the value is the secret and nothing else
    HttpRequest request;
    request.method = "POST";
    request.path = u"/v1/logs"_s;
    request.operation = u"telemetry.test"_s;
    request.contentType = "application/json";
    request.anyType = true;
    const QByteArray time = QByteArray::number(m_parts.clock.nowMs()) + "000000";
    request.body = R"({"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":)"
                   R"("alien-console"}}]},"scopeLogs":[{"scope":{"name":"test"},"logRecords":[{"timeUnixNano":")" +
                   time + R"(","severityNumber":9,"body":{"stringValue":"Test of the receiver"}}]}]}]})";
    m_testing = std::make_unique<HttpTransport>(target, options);
    m_testing->send(std::move(request)).then(this, [this](const Result<HttpAnswer>& answer) {
        if (answer.ok())
            Q_EMIT receiverTested(true, tr("A test record came in and is stored: it stands in the log now."));
        else
            Q_EMIT receiverTested(false, tr("The test record did not come in: %1").arg(answer.error().text));
    });
}

void TelemetryDesk::add(Session& session)
{
    PerSession& per = m_sessions[&session];
    TelemetryStore& store = storeOf(session);
    const QString name = pathName(session);
    per.console = std::make_unique<StoreSource>(TelemetryOrigin::Console, store, session.profile().filingKey());
    per.receiver = std::make_unique<StoreSource>(TelemetryOrigin::Receiver, store, name);
    per.receiver->setUnavailable(receiverProblem());
    per.prometheus = std::make_unique<PromSource>(nullptr, QString());
    per.meter = std::make_unique<ConsoleMeter>(ConsoleMeter::Parts{session.profile().filingKey(), session.fleet(),
                                                                   session.history(), session.calls(), m_parts.commands,
                                                                   session.journal(), store, m_parts.clock});
    openPrometheus(session);
}

void TelemetryDesk::remove(const Session* session)
{
    m_sessions.erase(session);
}

TelemetryDesk::Sources TelemetryDesk::sourcesOf(const Session& session) const
{
    const auto it = m_sessions.find(&session);
    if (it == m_sessions.end()) // it is being closed
        return {};
    const PerSession& per = it->second;
    return {per.console.get(), per.receiver.get(), per.prometheus.get()};
}

PromServer TelemetryDesk::prometheusOf(const Session& session) const
{
    return PromServer::fromJson(m_parts.preferences.state(settingsKey(session)));
}

std::unique_ptr<PromSource> TelemetryDesk::sourceFor(const PromServer& server, const Secret& secret) const
{
    QString endpointProblem;
    QString problem;
    const Endpoint endpoint = server.endpoint(secret, &endpointProblem);
    const TransportOptions options = server.transportOptions(&problem);
    if (!server.isSet() || !endpointProblem.isEmpty() || !problem.isEmpty())
        return std::make_unique<PromSource>(nullptr, QString());
    auto client = std::make_unique<PromClient>(std::make_unique<HttpTransport>(endpoint, options), server.headers);
    return std::make_unique<PromSource>(std::move(client), server.url.host());
}

void TelemetryDesk::openPrometheus(const Session& session)
{
    const PromServer server = prometheusOf(session);
    if (!server.isSet())
        return;
    const auto open = [this, session = &session, server](const Secret& secret) {
        const auto it = m_sessions.find(session);
        if (it == m_sessions.end())
            return;
        it->second.prometheus = sourceFor(server, secret);
        Q_EMIT sourcesChanged(session);
    };
    if (server.auth == PromServer::Auth::None) {
        open({});
        return;
    }
    const QPointer<TelemetryDesk> self(this);
    m_parts.secrets.read(PromServer::secretKey(session.profile().filingKey()),
                         [self, open](const SecretStore::Outcome& outcome) {
                             if (self)
                                 open(outcome.secret);
                         });
}

void TelemetryDesk::setPrometheus(const Session& session, const PromServer& server, const Secret& secret)
{
    m_parts.preferences.setState(settingsKey(session), server.isSet() ? server.toJson() : QByteArray());
    if (!secret.isEmpty())
        m_parts.secrets.write(PromServer::secretKey(session.profile().filingKey()), secret,
                              [](const SecretStore::Outcome&) {});
    else if (!server.isSet())
        m_parts.secrets.remove(PromServer::secretKey(session.profile().filingKey()),
                               [](const SecretStore::Outcome&) {});
    if (secret.isEmpty() && server.isSet()) { // as it is kept
        openPrometheus(session);
        return;
    }
    m_sessions.at(&session).prometheus = sourceFor(server, secret);
    Q_EMIT sourcesChanged(&session);
}

} // namespace alien
