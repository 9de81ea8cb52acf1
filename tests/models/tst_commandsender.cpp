// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandenvelope.h"
#include "models/commands/commandtext.h"
#include "tests/models/sendingbench.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Reply = ScriptedTransport::Reply;
using Bench = SendingBench;

Reply missing(int status, const QString& code, const QByteArray& context = {})
{
    auto reply = refusal(ApiError::Kind::Api, status, code);
    ApiError error = reply.error();
    error.alien->contextJson = context;
    return Result<HttpAnswer>(error);
}

} // namespace

class TestCommandSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesDownThenSendsOnce()
    {
        Bench bench;
        int phaseWhenSent = -1;
        bench.onCreate = [&](const HttpRequest&) {
            phaseWhenSent = int(bench.store.record(1).phase);
            return json(bench.accepted("PENDING"));
        };
        QList<ActionOutcome> outcomes;
        const auto records = bench.send(Bench::order(), &outcomes);
        QCOMPARE(phaseWhenSent, int(CommandPhase::Sending));
        QCOMPARE(bench.created, 1);
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::Done));
        const CommandRecord& record = records.front();
        QCOMPARE(int(record.phase), int(CommandPhase::Pending));
        QCOMPARE(record.commandId, u"cmd_1"_s);
        const QJsonObject body = bench.sent();
        QCOMPARE(body["command"_L1].toString(), u"reindex"_s);
        QCOMPARE(body["deploymentId"_L1].toString(), u"dep_1"_s);
        QCOMPARE(body["idempotencyKey"_L1].toString(), record.idempotencyKey);
        QVERIFY(QUuid::fromString(record.idempotencyKey).version() == QUuid::Random);
        const QDateTime deadline = QDateTime::fromString(body["deadline"_L1].toString(), Qt::ISODateWithMs);
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(deadline);
        QVERIFY(left > 200'000 && left <= 300'000);
        QCOMPARE(QByteArray::fromBase64(body["params"_L1]["inlineBase64"_L1].toString().toLatin1()),
                 QByteArray("{\"a\":1}"));
        QCOMPARE(bench.sender->inlineLimit(), 1000);
    }

    void keepsTheEnvelopeAsItLeft()
    {
        Bench bench;
        bench.sender->setContext({u"p1"_s, u"tok_1"_s, 40'000}); // the manager's clock is ahead
        const auto records = bench.send(Bench::order());
        const CommandRecord& record = records.front();
        const CommandBody body = bench.store.body(record.id, CommandHalf::Request);
        QCOMPARE(body.digest, QCryptographicHash::hash(body.bytes, QCryptographicHash::Sha256));
        const QJsonObject envelope = objectOf(commandEnvelope(record, body.digest));
        QJsonObject sent = bench.sent();
        sent.insert("params"_L1, QJsonObject{{"mode"_L1, "inline"_L1},
                                             {"size"_L1, body.bytes.size()},
                                             {"sha256"_L1, QString::fromLatin1(body.digest.toHex())}});
        QCOMPARE(envelope, sent);
        // What did not leave from here has none.
        for (CommandRecord other : {CommandRecord(record), CommandRecord(record), CommandRecord(record)}) {
            QVERIFY(!commandEnvelope(other, {}).contains("sha256"));
            other.sentMs = 0;
            QCOMPARE(commandEnvelope(other, {}), QByteArray());
            other.sentMs = 1;
            other.tracked = true;
            QCOMPARE(commandEnvelope(other, {}), QByteArray());
        }
    }

    void plansManyTargetsAlike()
    {
        Bench bench;
        const CommandPlan plan = bench.plan(Bench::order({u"dep_1"_s, u"dep_2"_s}, "{\"a\":}"));
        QVERIFY(!plan.hasVariables);
        QCOMPARE(plan.targets.size(), 2);
        QVERIFY(!plan.targets.at(0).problem.isEmpty());
        QCOMPARE(plan.targets.at(0).problem, plan.targets.at(1).problem);
        const CommandPlan named = bench.plan(Bench::order({u"dep_1"_s, u"dep_2"_s}, "[\"${deployment.id}\"]"));
        QVERIFY(named.hasVariables && named.isGood());
        QCOMPARE(named.targets.at(1).params, QByteArray("[\"dep_2\"]"));
    }

    void journalsTheDigestOfWhatWasTyped()
    {
        Bench bench;
        const QByteArray typed = "{\"to\":\"${deployment.name}\"}";
        (void)bench.send(Bench::order({u"dep_1"_s}, typed));
        Awaited<std::vector<JournalEntry>> entries;
        bench.journal.page(0, 10, entries.setter());
        QCOMPARE(entries.get().size(), 2U); // sent, and what became of it
        const QByteArray digest = QCryptographicHash::hash(typed, QCryptographicHash::Sha256).toHex();
        QCOMPARE(entries.get().back().requestDigest, QString::fromLatin1(digest));
    }

    void sendsEachOfARunWithAKeyOfItsOwn()
    {
        Bench bench;
        CommandOrder order =
            Bench::order({u"dep_1"_s, u"dep_2"_s, u"dep_1"_s, u"dep_3"_s}, "{\"to\":\"${deployment.name}\"}");
        const auto records = bench.send(order);
        QCOMPARE(records.size(), 3U); // each deployment once
        QCOMPARE(bench.created, 3);
        QSet<QString> keys;
        for (int i = 0; i < 3; ++i) {
            const QJsonObject body = bench.sent(i);
            keys.insert(body["idempotencyKey"_L1].toString());
            QCOMPARE(QByteArray::fromBase64(body["params"_L1]["inlineBase64"_L1].toString().toLatin1()),
                     "{\"to\":\"name of " + body["deploymentId"_L1].toString().toUtf8() + "\"}");
        }
        QCOMPARE(keys.size(), 3);
    }

    void sendsNothingWithABadPlan_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{\"a\":}") << u"line 1"_s;
        QTest::newRow("unknown variable") << QByteArray("{\"a\":\"${deployment.nme}\"}") << u"deployment.nme"_s;
        QTest::newRow("outside a string") << QByteArray("{\"a\":${deployment.id}}") << u"quotes"_s;
        QTest::newRow("no URL") << QByteArray("{\"a\":\"${resource.api.publicUrl}\"}") << u"no public URL"_s;
    }
    void sendsNothingWithABadPlan()
    {
        QFETCH(QByteArray, params);
        QFETCH(QString, says);
        Bench bench;
        const CommandOrder order = Bench::order({u"dep_1"_s}, params);
        const CommandPlan plan = bench.plan(order);
        QVERIFY(!plan.isGood());
        QVERIFY2(plan.firstProblem().contains(says), qPrintable(plan.firstProblem()));
        QVERIFY(plan.firstProblem().startsWith(u"name of dep_1"_s));
        Awaited<QString> problem;
        bench.sender->send(order, plan, [&](CommandRun* run, const QString& why) {
            QVERIFY(!run);
            problem.setter()(why);
        });
        QVERIFY(problem.get().contains(says));
        QCOMPARE(bench.created, 0);
        QCOMPARE(bench.store.names({}), QStringList());
    }

    void refusesOrdersThatCannotBe()
    {
        Bench bench;
        CommandOrder order = Bench::order({});
        QVERIFY(bench.plan(order).firstProblem().contains(u"deployment"_s));
        order = Bench::order();
        order.name = u"  "_s;
        QVERIFY(bench.plan(order).firstProblem().contains(u"name"_s));
        order = Bench::order();
        order.aims[0].statusSeen = u"updating"_s;
        QVERIFY(bench.plan(order).firstProblem().contains(u"updating"_s));
        order = Bench::order({u"dep_1"_s}, QByteArray(CommandOrder::kInlineMost + 1, ' '));
        order.literal = true;
        order.transfer = CommandOrder::Transfer::Inline;
        QVERIFY(bench.plan(order).firstProblem().contains(u"storage"_s));
        order = Bench::order({u"dep_1"_s}, QByteArray("\xff\x00 not JSON", 11));
        order.literal = true;
        QVERIFY(bench.plan(order).isGood());
    }

    void saysWhatTheGuardFound()
    {
        Bench bench;
        bench.deploymentStatus = "updating";
        const auto records = bench.send(Bench::order());
        QCOMPARE(bench.created, 0);
        QCOMPARE(int(records.front().phase), int(CommandPhase::Refused));
        QVERIFY(records.front().errorMessage.contains(u"updating"_s));
        QCOMPARE(records.front().sentMs, 0);
        QCOMPARE(CommandText::state(records.front()), u"NOT SENT"_s);
    }

    void neverSendsAgainWhenTheAnswerIsLost()
    {
        Bench bench;
        bench.onCreate = [](const HttpRequest&) { return refusal(ApiError::Kind::OutcomeUnknown, 0); };
        QList<ActionOutcome> outcomes;
        const auto records = bench.send(Bench::order(), &outcomes);
        QCOMPARE(bench.created, 1);
        QCOMPARE(int(records.front().phase), int(CommandPhase::OutcomeUnknown));
        QCOMPARE(int(outcomes.first().kind), int(OutcomeKind::OutcomeUnknown));
        QVERIFY(CommandText::explanation(records.front()).contains(u"outcome unknown"_s));
    }

    void explainsACommandThatWasNotDelivered()
    {
        Bench bench;
        bench.onCreate = [](const HttpRequest&) {
            return missing(500, u"TRANSPORT_DISPATCH_FAILED"_s, "{\"command_id\":\"cmd_orphan\"}");
        };
        const auto first = bench.send(Bench::order());
        QCOMPARE(int(first.front().phase), int(CommandPhase::Undelivered));
        QCOMPARE(first.front().commandId, u"cmd_orphan"_s);
        QVERIFY(first.front().errorMessage.contains(u"fresh key"_s));
        // The next try has another key: the old one would be answered with the orphan.
        const auto second = bench.send(Bench::order());
        QVERIFY(second.front().idempotencyKey != first.front().idempotencyKey);
    }

    void tellsWhenTheTargetMustBeChosen()
    {
        Bench bench;
        bench.client.setGeneration(Generation::V3);
        bench.onCreate = [&](const HttpRequest& request) -> Reply {
            if (objectOf(request.body)["targetResourceId"_L1].toString() == "api"_L1)
                return json(bench.accepted(
                    "PENDING", "\"next\":\"poll\",\"target\":{\"resourceId\":\"api\",\"resourceType\":\"worker\"}"));
            return missing(409, u"COMMAND_TARGET_AMBIGUOUS"_s);
        };
        auto records = bench.send(Bench::order());
        QVERIFY(CommandText::asksForTarget(records.front()));
        CommandOrder order = Bench::order();
        order.aims[0].targetResourceId = u"api"_s;
        records = bench.send(order);
        QCOMPARE(int(records.front().phase), int(CommandPhase::Pending));
        QCOMPARE(records.front().targetResourceType, u"worker"_s);
        QCOMPARE(CommandText::target(records.front()), u"name of dep_1, api"_s);
    }

    void stopsWhatHasNotLeft()
    {
        Bench bench;
        std::vector<std::function<void()>> waiting;
        QStringList ids;
        for (int i = 0; i < 12; ++i)
            ids.append(u"dep_%1"_s.arg(i));
        bench.onCreate = [](const HttpRequest&) -> Reply { return std::nullopt; }; // never answers
        const CommandOrder order = Bench::order(ids);
        QPointer<CommandRun> run;
        bench.sender->send(order, bench.plan(order), [&](CommandRun* started, const QString&) { run = started; });
        QTRY_COMPARE(bench.created, 4); // no more at once
        QTest::qWait(50);
        QCOMPARE(bench.created, 4);
        QTRY_COMPARE(run->unsent(), 8);
        run->stop();
        // What is on the way goes its way; when it has ended, nothing follows it.
        bench.sender.reset();
        QCOMPARE(bench.created, 4);
        const auto count = [&bench](CommandPhase phase) {
            Awaited<std::vector<CommandRecord>> members;
            bench.store.history->members(1, bench.store.history.get(), members.setter());
            const auto all = members.get();
            return std::count_if(all.begin(), all.end(), [phase](const auto& record) { return record.phase == phase; });
        };
        QTRY_COMPARE(count(CommandPhase::OutcomeUnknown), 4);
        QTRY_COMPARE(count(CommandPhase::Refused), 8);
        // Their row tells them from what failed.
        const auto row = [&bench] { return bench.store.record(1); };
        QTRY_COMPARE(row().tally.unsent, 8);
        QCOMPARE(row().tally.failed, 0);
        QCOMPARE(row().tally.unknown, 4);
        QCOMPARE(CommandText::state(row()), u"4 of 12 OUTCOME UNKNOWN"_s);
        QVERIFY(statusClass(row()) != StatusClass::Failed);
    }

    void countsWhatWasStoppedApartFromWhatFailed()
    {
        CommandRecord run;
        run.kind = CommandRecord::Kind::Run;
        run.phase = CommandPhase::Refused;
        run.sentMs = 1;
        run.tally = {.total = 12, .succeeded = 4, .unsent = 8};
        QCOMPARE(CommandText::state(run), u"8 of 12 NOT SENT"_s);
        QCOMPARE(int(statusClass(run)), int(StatusClass::Gone));
        run.tally.failed = 1;
        QCOMPARE(CommandText::state(run), u"1 of 12 FAILED"_s);
        QCOMPARE(int(statusClass(run)), int(StatusClass::Failed));
        run.kind = CommandRecord::Kind::Single;
        QCOMPARE(CommandText::state(run), u"REFUSED"_s);
        run.sentMs = 0;
        QCOMPARE(CommandText::state(run), u"NOT SENT"_s);
    }

    void uploadsWhatIsTooLargeForOneRequest()
    {
        Bench bench;
        (void)bench.send(Bench::order()); // learns the limit of 1,000 bytes
        const QByteArray large = "\"" + QByteArray(5000, 'x') + "\"";
        bench.onCreate = [&](const HttpRequest& request) {
            const QJsonObject params = objectOf(request.body)["params"_L1].toObject();
            QTest::qCompare(params["mode"_L1].toString(), u"storage"_s, "mode", "storage", __FILE__, __LINE__);
            QTest::qCompare(params["size"_L1].toInteger(), large.size(), "size", "size", __FILE__, __LINE__);
            const QByteArray url = bench.storageServer.url(u"/put/a%2Fb"_s).toEncoded() + "?sig=x%2By&e=1";
            return json(bench.accepted("PENDING_UPLOAD",
                                       "\"next\":\"upload\",\"storageUpload\":{\"expiresAt\":\"2099-01-01T00:00:00Z\","
                                       "\"putRequest\":{\"backend\":{\"type\":\"http\",\"method\":\"PUT\",\"url\":\"" +
                                           url +
                                           "\",\"headers\":{\"x-amz-meta\":\"1\"}},\"expiration\":"
                                           "\"2099-01-01T00:00:00Z\",\"operation\":\"put\",\"path\":\"a\"}}"));
        };
        QByteArray completed;
        bench.onOther = [&](const HttpRequest& request) -> Reply {
            if (!request.path.endsWith(u"/upload-complete"_s))
                return std::nullopt;
            completed = request.body;
            return json("{\"commandId\":\"cmd_2\",\"state\":\"PENDING\"}");
        };
        const auto records = bench.send(Bench::order({u"dep_1"_s}, large));
        QCOMPARE(bench.storageServer.count(), 1);
        const RawRequest& put = bench.storageServer.last();
        QCOMPARE(put.method, QByteArray("PUT"));
        QVERIFY(put.target.endsWith("?sig=x%2By&e=1")); // a signature holds for these very bytes
        QCOMPARE(put.body, large);
        QCOMPARE(put.header("Authorization"), QByteArray());
        QCOMPARE(put.header("x-amz-meta"), QByteArray("1"));
        QCOMPARE(objectOf(completed)["size"_L1].toInteger(), large.size());
        QCOMPARE(int(records.front().phase), int(CommandPhase::Pending));
        QCOMPARE(bench.store.body(records.front().id, CommandHalf::Request).bytes, large);
    }

    void saysWhenTheUploadWouldBeAFileOnTheManagersHost()
    {
        Bench bench;
        (void)bench.send(Bench::order());
        bench.onCreate = [&](const HttpRequest&) {
            return json(bench.accepted("PENDING_UPLOAD",
                                       "\"next\":\"upload\",\"storageUpload\":{\"expiresAt\":\"2099-01-01T00:00:00Z\","
                                       "\"putRequest\":{\"backend\":{\"type\":\"local\",\"filePath\":\"/etc/shadow\","
                                       "\"operation\":\"put\"},\"expiration\":\"2099-01-01T00:00:00Z\","
                                       "\"operation\":\"put\",\"path\":\"a\"}}"));
        };
        QList<ActionOutcome> outcomes;
        const auto records = bench.send(Bench::order({u"dep_1"_s}, "\"" + QByteArray(5000, 'x') + "\""), &outcomes);
        QCOMPARE(int(records.front().phase), int(CommandPhase::PendingUpload));
        QVERIFY(records.front().errorMessage.contains(u"/etc/shadow"_s));
        QVERIFY(records.front().errorMessage.contains(u"inline"_s));
        QVERIFY(outcomes.first().kind != OutcomeKind::Done);
    }

    void sendsNothingWhenItCannotBeWrittenDown()
    {
        Bench bench;
        const CommandOrder order = Bench::order();
        const CommandPlan plan = bench.plan(order);
        (void)bench.store.use(); // it is open now
        QCOMPARE(tamper(bench.store.file, {u"DROP TABLE steps"_s}), QString());
        Awaited<QString> problem;
        bench.sender->send(order, plan, [&](CommandRun* run, const QString& why) {
            QVERIFY(!run);
            problem.setter()(why);
        });
        QVERIFY(problem.get().contains(u"Nothing was sent"_s));
        QCOMPARE(bench.created, 0);
    }

    void followsToTheEndAndTakesTheAnswer()
    {
        Bench bench;
        bench.follow();
        QList<QByteArray> states{"PENDING", "DISPATCHED"};
        bench.onOther = [&](const HttpRequest& request) -> Reply {
            if (request.path.endsWith(u"/payload"_s))
                return std::nullopt;
            if (!states.isEmpty())
                return json("{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"" + states.takeFirst() + "\"}");
            return json(
                "{\"commandId\":\"cmd_1\",\"attempt\":2,\"state\":\"SUCCEEDED\",\"response\":{\"status\":\"success\","
                "\"response\":{\"mode\":\"inline\",\"inlineBase64\":\"eyJvayI6dHJ1ZX0=\"}}}");
        };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).phase), int(CommandPhase::Succeeded), 10'000);
        QCOMPARE(bench.store.body(id, CommandHalf::Answer).bytes, QByteArray("{\"ok\":true}"));
        const CommandRecord record = bench.store.record(id);
        QVERIFY(record.dispatchedMs > 0);
        QCOMPARE(record.attempt, 2);
        QTRY_COMPARE(bench.follower->following(), 0);
        Awaited<std::vector<CommandStep>> steps;
        bench.store.history->steps(id, bench.store.history.get(), steps.setter());
        QCOMPARE(steps.get().size(), 5U); // waiting sending pending dispatched succeeded
    }

    void goesOnFollowingAfterARestart()
    {
        Bench bench;
        const qint64 id = bench.send(Bench::order()).front().id;
        bench.onOther = [](const HttpRequest&) {
            return json("{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"EXPIRED\"}");
        };
        bench.follow(); // nobody followed it before
        QTRY_COMPARE(bench.follower->following(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).phase), int(CommandPhase::Expired), 10'000);
        QCOMPARE(bench.transport.count("POST", u"/commands"_s), 1);
    }

    void asksMoreAndMoreSeldom()
    {
        Bench bench;
        bench.follow();
        bench.onOther = [](const HttpRequest&) {
            return json("{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"PENDING\"}");
        };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_VERIFY_WITH_TIMEOUT(bench.transport.count("GET", u"/commands/"_s) >= 3, 10'000);
        const qint64 next = bench.follower->nextLookMs(id) - bench.clock.monotonicMs();
        QVERIFY(next > 500);
    }

    void fetchesTheAnswerWhereItLiesWithoutTheToken_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("there") << true;
        QTest::newRow("gone") << false;
    }
    void fetchesTheAnswerWhereItLiesWithoutTheToken()
    {
        QFETCH(bool, there);
        Bench bench;
        bench.follow();
        bench.storageServer.setHandler([there](const RawRequest&) {
            return there ? RawAnswer::http(200, "the answer, not JSON", "application/octet-stream")
                         : RawAnswer::http(403, "<Error>expired</Error>", "application/xml");
        });
        bench.onOther = [&](const HttpRequest&) {
            return json("{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"SUCCEEDED\",\"response\":{\"status\":"
                        "\"success\",\"response\":{\"mode\":\"storage\",\"size\":20,\"storageGetRequest\":{\"backend\":"
                        "{\"type\":\"http\",\"method\":\"GET\",\"headers\":{},\"url\":\"" +
                        bench.storageServer.url(u"/answer"_s).toEncoded() +
                        "?sig=1\"},\"operation\":\"get\",\"path\":\"a\",\"expiration\":\"2099-01-01T00:00:00Z\"}}}}");
        };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_COMPARE_WITH_TIMEOUT(bench.storageServer.count(), 1, 10'000);
        QCOMPARE(bench.storageServer.last().header("Authorization"), QByteArray());
        if (there) {
            QTRY_COMPARE(int(bench.store.record(id).answer.kept), int(CommandBodyFact::Kept::Yes));
            QCOMPARE(bench.store.body(id, CommandHalf::Answer).bytes, QByteArray("the answer, not JSON"));
        } else {
            QTRY_VERIFY(bench.store.record(id).answer.place.contains(u"403"_s));
            QCOMPARE(int(bench.store.record(id).phase), int(CommandPhase::Succeeded));
        }
    }

    void saysThatAnAnswerLiesOnTheManagersHost()
    {
        Bench bench;
        bench.follow();
        bench.onOther = [](const HttpRequest&) {
            return json(
                "{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"SUCCEEDED\",\"response\":{\"status\":\"success\","
                "\"response\":{\"mode\":\"storage\",\"size\":77,\"storageGetRequest\":{\"backend\":{\"type\":\"local\","
                "\"filePath\":\"/var/lib/answer\",\"operation\":\"get\"},\"operation\":\"get\",\"path\":\"a\","
                "\"expiration\":\"2099-01-01T00:00:00Z\"}}}}");
        };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).answer.kept), int(CommandBodyFact::Kept::OnHost), 10'000);
        const CommandRecord record = bench.store.record(id);
        QCOMPARE(record.answer.bytes, 77);
        QVERIFY(CommandText::bodyNote(record.answer).contains(u"/var/lib/answer"_s));
    }

    void keepsAnswersThatAreNoBase64AsTheyCame()
    {
        Bench bench;
        bench.follow();
        bench.onOther = [](const HttpRequest&) {
            return json(
                "{\"commandId\":\"cmd_1\",\"attempt\":1,\"state\":\"SUCCEEDED\",\"response\":{\"status\":\"success\","
                "\"response\":{\"mode\":\"inline\",\"inlineBase64\":\"***\"}}}");
        };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).phase), int(CommandPhase::Succeeded), 10'000);
        QCOMPARE(bench.store.body(id, CommandHalf::Answer).bytes, QByteArray("***"));
        QVERIFY(bench.store.record(id).errorDetails.contains(u"base64"_s));
    }

    void saysWhenTheManagerForgotACommand()
    {
        Bench bench;
        bench.follow();
        bench.onOther = [](const HttpRequest&) { return missing(404, u"DEPLOYMENT_NOT_FOUND"_s); };
        const qint64 id = bench.send(Bench::order()).front().id;
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).phase), int(CommandPhase::Gone), 10'000);
        QTRY_COMPARE(bench.follower->following(), 0);
    }

    void tracksWhatWasSentElsewhere()
    {
        Bench bench;
        bench.follow();
        bench.onOther = [](const HttpRequest& request) -> Reply {
            if (request.path.endsWith(u"/payload"_s))
                return json("{\"commandId\":\"cmd_far\",\"params\":{\"mode\":\"inline\",\"inlineBase64\":\"e30=\"}}");
            if (!request.path.contains(u"cmd_far"_s))
                return missing(404, u"COMMAND_NOT_FOUND"_s);
            return json(
                "{\"commandId\":\"cmd_far\",\"attempt\":3,\"state\":\"FAILED\",\"response\":{\"status\":\"error\","
                "\"code\":\"HANDLER_ERROR\",\"message\":\"boom\",\"details\":\"line 3\"}}");
        };
        Awaited<qint64> id;
        bench.follower->track(u" cmd_far "_s, u"ada"_s, [&](qint64 found, const QString&) { id.setter()(found); });
        QVERIFY(id.get() > 0);
        QTRY_COMPARE(int(bench.store.record(id.get()).phase), int(CommandPhase::Failed));
        const CommandRecord record = bench.store.record(id.get());
        QVERIFY(record.tracked);
        QCOMPARE(record.errorCode, u"HANDLER_ERROR"_s);
        QCOMPARE(record.errorDetails, u"line 3"_s);
        QCOMPARE(record.attempt, 3);
        QTRY_COMPARE(bench.store.body(id.get(), CommandHalf::Request).bytes, QByteArray("{}"));
        Awaited<qint64> again;
        bench.follower->track(u"cmd_far"_s, u"ada"_s, [&](qint64 found, const QString&) { again.setter()(found); });
        QCOMPARE(again.get(), id.get());
        Awaited<QString> problem;
        bench.follower->track(u"cmd_none"_s, u"ada"_s, [&](qint64, const QString& why) { problem.setter()(why); });
        QVERIFY(!problem.get().isEmpty());
    }
};

ALIEN_TEST(TestCommandSender)
#include "tst_commandsender.moc"
