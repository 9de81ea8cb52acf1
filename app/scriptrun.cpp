// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scriptrun.h"

#include "app/platform/secretservice.h"
#include "client/fromutf8.h"
#include "client/httptransport.h"
#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/connection/endpointfor.h"
#include "models/connection/secretstore.h"
#include "models/connection/session.h"
#include "models/connection/tokencommand.h"
#include "models/fleet/deploymenttable.h"
#include "models/journal/journal.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString timeText(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject objectOf(const FleetRow& row, const FleetStore& fleet)
{
    const auto& summary = *row.summary;
    QJsonObject object;
    const auto put = [&object](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put("id"_L1, fromUtf8(summary.id));
    put("name"_L1, fromUtf8(summary.name));
    put("status"_L1, fromUtf8(summary.status));
    put("class"_L1, QLatin1StringView(wireName(row.klass)));
    put("group"_L1, fleet.groupName(summary));
    put("groupId"_L1, fromUtf8(summary.groupId));
    put("platform"_L1, fromUtf8(summary.platform));
    put("region"_L1, fromUtf8(summary.region));
    put("currentReleaseId"_L1, fromUtf8(summary.currentReleaseId));
    put("desiredReleaseId"_L1, fromUtf8(summary.desiredReleaseId));
    put("errorCode"_L1, fromUtf8(summary.errorCode));
    put("errorMessage"_L1, fromUtf8(summary.errorMessage));
    put("publicUrl"_L1, fromUtf8(summary.publicUrl));
    put("inStatusSince"_L1, timeText(row.sinceMs));
    put("createdAt"_L1, timeText(summary.createdAtMs));
    put("updatedAt"_L1, timeText(summary.updatedAtMs));
    return object;
}

void printLine(const QByteArray& json)
{
    std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout);
    std::fputc('\n', stdout);
}

void tell(QString line)
{
    line.replace(u'\n', u' ');
    std::fputs(qUtf8Printable(u"alien-console: "_s + line + u'\n'), stderr);
}

bool isUnderWay(StatusClass klass)
{
    return klass == StatusClass::Working || klass == StatusClass::Stalled;
}

} // namespace

struct ScriptRun::Parts
{
    explicit Parts(const Paths& paths)
        : journal(std::make_unique<Journal>(paths.historyFile()))
    {}

    SystemClock clock;
    Format format;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SecretStore> secrets; ///< once it is asked
    std::unique_ptr<Session> session;
    QStringList left;                ///< ids still to export
    QHash<QString, QString> awaited; ///< what was asked for, by id; once the fleet is known
    bool resolved = false;
    bool allWell = true;
    bool over = false;
};

ScriptRun::ScriptRun(Setup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_parts(std::make_unique<Parts>(m_setup.paths))
{}

ScriptRun::~ScriptRun() = default;

void ScriptRun::start()
{
    if (m_setup.wish.verb == ScriptWish::Verb::Journal) {
        printJournal();
        return;
    }
    const auto& profile = m_setup.choice.profile;
    if (m_setup.choice.kind != ConnectionChoice::Kind::Saved && m_setup.choice.kind != ConnectionChoice::Kind::Unsaved)
        return fail(NoConnection, tr("no connection: name one with --profile, --connect or ALIEN_MANAGER_URL"));
    if (profile.url.scheme() == "http"_L1 && !isLoopback(profile.url) && !profile.httpConfirmed)
        return fail(NoConnection, tr("%1 would send the token unencrypted; open it in the window once and agree")
                                      .arg(profile.url.toString()));
    if (m_setup.wish.verb == ScriptWish::Verb::Wait && m_setup.wish.timeoutS > 0) {
        QTimer::singleShot(m_setup.wish.timeoutS * 1000LL, this, [this] {
            fail(TookTooLong, tr("not settled after %1 s: %2")
                                  .arg(QString::number(m_setup.wish.timeoutS),
                                       QStringList(m_parts->awaited.cbegin(), m_parts->awaited.cend()).join(u", "_s)));
        });
    }
    if (m_setup.choice.token.isEmpty())
        findToken();
    else
        connectTo(m_setup.choice.token);
}

void ScriptRun::printJournal()
{
    m_parts->journal->verify([this](const Journal::Verification& verification) {
        auto folder = std::make_shared<QTemporaryDir>(m_setup.paths.cache + u"/journal-XXXXXX"_s);
        const QString file = folder->filePath(u"journal.jsonl"_s);
        m_parts->journal->exportTo(file, Journal::ExportFormat::JsonLines,
                                   [this, folder, file, verification](bool ok, const QString& error) {
                                       QFile lines(file);
                                       if (!ok || !lines.open(QIODevice::ReadOnly))
                                           return fail(Bad, ok ? lines.errorString() : error);
                                       while (!lines.atEnd()) {
                                           const QByteArray piece = lines.read(1 << 16);
                                           std::fwrite(piece.constData(), 1, std::size_t(piece.size()), stdout);
                                       }
                                       if (!verification.intact)
                                           return fail(Bad, verification.text);
                                       end(Done);
                                   });
    });
}

void ScriptRun::findToken()
{
    const auto& choice = m_setup.choice;
    const QString command = choice.tokenCommand.isEmpty() ? choice.ownCommand : choice.tokenCommand;
    if (!command.isEmpty()) {
        TokenCommand::run(command, this, [this](const TokenCommand::Answer& answer) {
            if (answer.error.isEmpty())
                connectTo(answer.token);
            else
                fail(NoConnection, tr("the command gives no token: %1").arg(answer.error));
        });
        return;
    }
    if (m_setup.choice.profile.id.isEmpty())
        return fail(NoConnection, tr("no token: name a file with --token-file or set ALIEN_MANAGER_BEARER"));
    m_parts->secrets = desktopSecrets();
    m_parts->secrets->read(m_setup.choice.profile.id, [this](const SecretStore::Outcome& outcome) {
        if (outcome.ok && outcome.found)
            connectTo(outcome.secret);
        else
            fail(NoConnection, outcome.ok       ? tr("no token is kept for this connection; use --token-file")
                               : outcome.locked ? tr("the secret store is locked; unlock it, or use --token-file")
                                                : tr("the secret store does not answer: %1").arg(outcome.error));
    });
}

void ScriptRun::connectTo(const Secret& token)
{
    TransportOptions transport;
    transport.debug = m_setup.debug;
    transport.spoolDir = m_setup.paths.cache;
    const auto& profile = m_setup.choice.profile;
    m_parts->session =
        std::make_unique<Session>(profile, std::make_unique<HttpTransport>(endpointFor(profile, token), transport),
                                  *m_parts->journal, m_parts->clock);
    auto* session = m_parts->session.get();
    connect(session, &Session::fleetPolled, this, &ScriptRun::polled, Qt::QueuedConnection);
    connect(session, &Session::stateChanged, this, &ScriptRun::stateChanged, Qt::QueuedConnection);
    session->scheduler().setVisible(true);
    session->start();
}

void ScriptRun::stateChanged()
{
    const auto& session = *m_parts->session;
    const QString why = session.lastError() ? session.lastError()->text : QString();
    switch (session.state()) {
    case Session::State::Unauthorized:
        return fail(NoConnection, tr("the manager refuses the token: %1").arg(why));
    case Session::State::NotAManager:
        return fail(NoConnection, tr("%1 is no Alien manager: %2").arg(session.profile().url.toString(), why));
    case Session::State::Unreachable:
        // Who waits, waits through a gap.
        if (m_setup.wish.verb != ScriptWish::Verb::Wait || !session.fleetKnown())
            fail(NoConnection, tr("%1 cannot be reached: %2").arg(session.profile().url.toString(), why));
        return;
    case Session::State::Connecting:
    case Session::State::Ready:
        break;
    }
}

void ScriptRun::polled()
{
    auto& session = *m_parts->session;
    if (m_parts->over)
        return;
    if (const auto error = session.fleetError())
        return fail(NoConnection, error->text);
    if (!session.fleetKnown() || !session.groupsKnown() || !session.releasesKnown())
        return;
    session.fleet().finish();
    switch (m_setup.wish.verb) {
    case ScriptWish::Verb::List:
    case ScriptWish::Verb::Export:
        return list();
    case ScriptWish::Verb::Wait:
        return look();
    case ScriptWish::Verb::Journal:
    case ScriptWish::Verb::None:
        break;
    }
}

/// The order and the filter are those of the window's table.
void ScriptRun::list()
{
    auto& fleet = m_parts->session->fleet();
    disconnect(m_parts->session.get(), &Session::fleetPolled, this, nullptr);
    DeploymentTable table(fleet, m_parts->format);
    table.setQueryText(m_setup.wish.query);
    if (const auto errors = table.query().errors(); !errors.isEmpty())
        return fail(Usage, tr("--query: %1").arg(errors.constFirst().text));
    // Who reads the lines must not take them for all there are.
    if (const auto doubt = m_parts->session->listDoubt(); doubt && doubt->kind == ListDoubt::Kind::Partial)
        tell(tr("the manager did not list all deployments, groups or releases; what follows misses some"));
    const QStringList ids = table.visibleIds();
    if (m_setup.wish.verb == ScriptWish::Verb::Export) {
        m_parts->left = ids;
        return exportNext();
    }
    for (const QString& id : ids) {
        if (const auto* row = fleet.find(id))
            printLine(QJsonDocument(objectOf(*row, fleet)).toJson(QJsonDocument::Compact));
    }
    end(Done);
}

/// Each read whole, as the manager sends it, one at a time.
void ScriptRun::exportNext()
{
    if (m_parts->left.isEmpty())
        return end(Done);
    const QString id = m_parts->left.takeFirst();
    m_parts->session->client().deployments().get(id).then(this, [this, id](const Result<Deployment>& answer) {
        if (!answer.ok())
            return fail(Bad, tr("%1: %2").arg(id, answer.error().text));
        printLine(QJsonDocument::fromJson(answer->document.source()).toJson(QJsonDocument::Compact));
        exportNext();
    });
}

void ScriptRun::look()
{
    auto& fleet = m_parts->session->fleet();
    if (!m_parts->resolved) {
        for (const QString& wanted : m_setup.wish.deployments) {
            QString id = fleet.find(wanted) != nullptr ? wanted : QString();
            for (const auto& row : fleet.rows()) {
                if (id.isEmpty() && fromUtf8(row.summary->name) == wanted)
                    id = fromUtf8(row.summary->id);
            }
            if (id.isEmpty())
                return fail(Bad, tr("no deployment “%1”").arg(wanted));
            m_parts->awaited.insert(id, wanted);
        }
        m_parts->resolved = true;
    }
    const QStringList ids = m_parts->awaited.keys();
    for (const QString& id : ids) {
        const auto* row = fleet.find(id);
        if (row != nullptr && isUnderWay(row->klass))
            continue;
        m_parts->awaited.remove(id);
        const bool well = row == nullptr || row->klass == StatusClass::Healthy || row->klass == StatusClass::Gone;
        m_parts->allWell = m_parts->allWell && well;
        QJsonObject object{{"id"_L1, id}, {"status"_L1, u"deleted"_s}, {"class"_L1, u"gone"_s}};
        if (row != nullptr)
            object = objectOf(*row, fleet);
        printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (m_parts->awaited.isEmpty())
        end(m_parts->allWell ? Done : Bad);
}

void ScriptRun::fail(int status, const QString& why)
{
    if (m_parts->over)
        return;
    tell(why);
    end(status);
}

void ScriptRun::end(int status)
{
    if (m_parts->over)
        return;
    m_parts->over = true;
    std::fflush(stdout);
    Q_EMIT ended(status);
}

} // namespace alien
