// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"
#include "models/commands/commandfollower.h"
#include "models/commands/commandsender.h"
#include "tests/models/commandbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <cstdio>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Reply = ScriptedTransport::Reply;

void say(const char* what, const QString& which)
{
    std::fprintf(stderr, "%s %s\n", what, qPrintable(which));
}

/// All rows of the history, members and runs alike, the oldest first.
std::vector<CommandRecord> everything(const HistoryBench& store)
{
    std::vector<CommandRecord> all;
    CommandSelection selection = store.selection();
    selection.members = true;
    for (qint64 from = 0;;) {
        const CommandPage page = store.page(selection, from, 500, true);
        if (!page.error.isEmpty())
            qFatal("%s", qPrintable(page.error));
        all.insert(all.end(), page.records.begin(), page.records.end());
        from = page.next;
        if (from == 0)
            return all;
    }
}

/// What the killed one said on its standard error: lines of one beginning.
QStringList said(const QByteArray& text, const QByteArray& what)
{
    QStringList which;
    const QList<QByteArray> lines = text.left(text.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(what + ' '))
            which.append(QString::fromUtf8(line.mid(what.size() + 1)));
    }
    return which;
}

QByteArray killedAfter(const QString& file, unsigned long ms)
{
    QProcess sender;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ALIEN_TEST_COMMANDS"_s, file);
    sender.setProcessEnvironment(environment);
    sender.setStandardOutputFile(QProcess::nullDevice());
    sender.start(QCoreApplication::applicationFilePath(), {u"CommandKillSender"_s});
    sender.setReadChannel(QProcess::StandardError);
    if (!sender.waitForReadyRead(20'000))
        return {};
    QThread::msleep(ms); // the moment is the point
    sender.kill();
    sender.waitForFinished();
    return sender.readAllStandardError();
}

} // namespace

class TestCommandKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forgetsAndRepeatsNothingWhenKilledAtAnyMoment()
    {
        HistoryBench store;
        QRandomGenerator random(20'261'121);
        QSet<QString> everSent;
        QHash<QString, CommandPhase> everKnown;
        const int asked = qEnvironmentVariableIntValue("ALIEN_TEST_KILLS");
        for (int round = 0; round < (asked > 0 ? asked : 8); ++round) {
            store.history.reset();
            const QByteArray text = killedAfter(store.file, random.bounded(round % 2 == 0 ? 60U : 900U));
            QVERIFY2(!text.isEmpty(), "nothing was sent");
            const QStringList sent = said(text, "sent");
            for (const QString& key : sent) {
                QVERIFY2(!everSent.contains(key), qPrintable(key)); // none is sent twice
                everSent.insert(key);
            }
            for (const QString& key : said(text, "accepted"))
                everKnown.insert(key, CommandPhase::Pending);
            for (const QString& key : said(text, "answered"))
                everKnown.insert(key, CommandPhase::Succeeded);

            store.restart();
            QHash<QString, CommandRecord> kept;
            for (const CommandRecord& record : everything(store)) {
                QVERIFY(!kept.contains(record.idempotencyKey));
                kept.insert(record.idempotencyKey, record);
                // Nobody sends it any more: it has an end, or the manager knows it.
                QVERIFY(record.phase != CommandPhase::Sending && record.phase != CommandPhase::Waiting);
            }
            for (const QString& key : std::as_const(everSent))
                QVERIFY2(kept.contains(key), qPrintable(key)); // none is missing
            for (auto it = everKnown.cbegin(); it != everKnown.cend(); ++it) {
                const CommandRecord record = kept.value(it.key());
                QVERIFY(!record.commandId.isEmpty());
                if (it.value() != CommandPhase::Succeeded)
                    continue;
                QCOMPARE(int(record.phase), int(CommandPhase::Succeeded));
                QCOMPARE(store.body(record.id, CommandHalf::Answer).bytes, QByteArray("{\"ok\":true}"));
            }
            QVERIFY(store.history->problem().isEmpty());
        }
        QVERIFY(!everKnown.isEmpty());
    }
};

/// Not a test: what forgetsAndRepeatsNothingWhenKilledAtAnyMoment starts and kills. Sends and follows for as long as it
/// lives, and says what left and what is on disk.
class CommandKillSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends()
    {
        const QString file = qEnvironmentVariable("ALIEN_TEST_COMMANDS");
        if (file.isEmpty())
            QSKIP("only with a history to write");
        CommandHistory history(file);
        const QTemporaryDir dir;
        Journal journal(dir.filePath(u"journal.db"_s));
        ScriptedTransport transport;
        transport.script = [](const HttpRequest& request) { return answer(request); };
        ManagerClient client(transport);
        client.setGeneration(Generation::V1);
        ActionRunner runner(client, journal);
        ActionRunner::Context context;
        context.connection = u"p1"_s;
        context.who.id = u"tok_1"_s;
        context.who.role = {Role::WorkspaceAdmin, u"workspace-admin"_s};
        context.who.scopeType = {ScopeType::Workspace, u"workspace"_s};
        runner.setContext(context);
        Endpoint endpoint;
        endpoint.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        StorageTransfer storage(endpoint, TransportOptions());
        const SystemClock clock;
        PollScheduler scheduler(clock);
        CommandSender sender({client, runner, history, storage, clock});
        sender.setContext({u"p1"_s, u"tok_1"_s, 0});
        CommandFollower follower({client, scheduler, history, storage, clock}, u"p1"_s);
        connect(&history, &CommandHistory::changed, this, [](const CommandRecord& record) {
            if (record.kind == CommandRecord::Kind::Run)
                return;
            if (record.phase == CommandPhase::Succeeded)
                say("answered", record.idempotencyKey);
            else if (record.phase == CommandPhase::Pending)
                say("accepted", record.idempotencyKey);
        });
        follower.start();
        for (int round = 0; round < 10'000; ++round) {
            CommandOrder order;
            order.name = u"reindex"_s;
            order.params = "{\"round\":" + QByteArray::number(round) + '}';
            for (int target = 0; target <= round % 3; ++target)
                order.aims.append({u"dep_%1"_s.arg(target), u"name %1"_s.arg(target), {}, {}, u"running"_s, {}});
            Awaited<CommandPlan> plan;
            sender.plan(order, &sender, plan.setter());
            Awaited<bool> finished;
            sender.send(order, plan.get(), [&finished](CommandRun* run, const QString& problem) {
                if (run == nullptr)
                    qFatal("%s", qPrintable(problem));
                connect(run, &CommandRun::finished, run, [set = finished.setter()] { set(true); });
            });
            QVERIFY(finished.get());
        }
    }

private:
    static Reply answer(const HttpRequest& request)
    {
        if (request.method == "GET" && request.path.contains(u"/deployments/"_s))
            return json(deploymentJson(request.path.section(u'/', -1).toUtf8(), "running"));
        if (request.method == "POST") {
            const QString key = QJsonDocument::fromJson(request.body).object()["idempotencyKey"_L1].toString();
            say("sent", key);
            return json("{\"commandId\":\"cmd_" + key.toUtf8() +
                        "\",\"state\":\"PENDING\",\"inlineAllowedUpTo\":150000,\"next\":\"poll\"}");
        }
        return json(
            "{\"commandId\":\"" + request.path.section(u'/', -1).toUtf8() +
            "\",\"attempt\":1,\"state\":\"SUCCEEDED\",\"response\":{\"status\":\"success\",\"response\":{\"mode\":"
            "\"inline\",\"inlineBase64\":\"eyJvayI6dHJ1ZX0=\"}}}");
    }
};

ALIEN_TEST(CommandKillSender)
ALIEN_TEST(TestCommandKills)
#include "tst_commandkills.moc"
