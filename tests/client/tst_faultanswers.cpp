// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/managerclient.h"
#include "client/requestlog.h"
#include "tests/client/operationcases.h"
#include "tests/client/transportbench.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// The operations that the rows are sent through.
enum class Ask { Group, Groups, Command, Fleet };

/// A group whose `key` is `value`, as written; without it where the value is empty.
QByteArray group(const QByteArray& key = {}, const QByteArray& value = {})
{
    QList<QPair<QByteArray, QByteArray>> members{{"id", R"("dg_1")"},
                                                 {"name", R"("acme")"},
                                                 {"maxDeployments", "20"},
                                                 {"deploymentCount", "1"},
                                                 {"createdAt", R"("2026-01-01T00:00:00Z")"}};
    if (!key.isEmpty()) {
        erase_if(members, [&](const auto& member) { return member.first == key; });
        if (!value.isEmpty())
            members.append({key, value});
    }
    QByteArrayList written;
    for (const auto& [name, text] : members)
        written.append('"' + name + "\":" + text);
    return '{' + written.join(',') + '}';
}

QByteArray groups(const QByteArray& one, const QByteArray& rest = R"("nextCursor":null})")
{
    return R"({"items":[)" + one + "]," + rest;
}

QByteArray command(const QByteArray& attempt, const QByteArray& state = "\"PENDING\"")
{
    return R"({"commandId":"cmd_1","state":)" + state + R"(,"attempt":)" + attempt + '}';
}

QByteArray fleet(const QByteArray& more, const QByteArray& id = R"("id":"dep_1",)")
{
    return R"({"items":[{)" + id +
           R"("name":"one","platform":"aws","deploymentGroupId":"dg_1","retryRequested":false,)"
           R"("createdAt":"2026-01-01T00:00:00Z","status":"running")" +
           more + R"(}],"nextCursor":null})";
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

std::shared_ptr<Outcome> asked(TransportBench& bench, Ask ask)
{
    ManagerClient client(bench.transport());
    QObject context;
    auto outcome = std::make_shared<Outcome>();
    switch (ask) {
    case Ask::Group:
        follow<DeploymentGroup>(client.deploymentGroups().get(u"dg_1"_s), &context, outcome,
                                [](const DeploymentGroup& one) { return one.name; });
        break;
    case Ask::Groups:
        follow<Listed<DeploymentGroup>>(
            client.deploymentGroups().list(), &context, outcome, [](const Listed<DeploymentGroup>& all) {
                return u"%1 %2"_s.arg(all.size()).arg(all.partial ? u"partial"_s : u"whole"_s);
            });
        break;
    case Ask::Command:
        follow<CommandStatus>(client.commands().status(u"cmd_1"_s), &context, outcome, [](const CommandStatus& one) {
            return u"%1 %2 %3"_s.arg(one.state.text).arg(one.state.isKnown()).arg(one.attempt);
        });
        break;
    case Ask::Fleet:
        follow<FleetDelta>(
            client.deployments().poll({}, std::make_shared<FleetDecoder>()), &context, outcome,
            [](const FleetDelta& all) {
                return u"%1 %2"_s.arg(QString::fromStdString(all.upserted.at(0)->name)).arg(all.warnings.size());
            });
        break;
    }
    (void)QTest::qWaitFor([&] { return outcome->done; }, 20'000);
    return outcome;
}

} // namespace

/// What the manager's answers may hold, through the whole way: a raw socket, the transport, the operation.
class TestFaultAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedWithItsPlace_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where"); ///< in the error's detail
        const auto row = [](const char* name, Ask ask, const QByteArray& body, const char* where) {
            QTest::newRow(name) << ask << body << QString::fromLatin1(where);
        };
        row("invalid UTF-8", Ask::Groups, groups(group("name", "\"\xff\"")), "(byte ");
        row("invalid UTF-8 in the fleet", Ask::Fleet, fleet(",\"x\":\"\xff\""), "At byte: ");
        row("half a pair of surrogates", Ask::Groups, groups(group("name", R"("\ud83d")")), "(byte ");
        row("half a pair of surrogates in the fleet", Ask::Fleet, fleet("", R"("id":"\ud83d",)"), "At byte: ");
        row("NaN", Ask::Groups, groups(group("maxDeployments", "NaN")), "(byte ");
        row("NaN in the fleet", Ask::Fleet, fleet(",\"x\":NaN"), "At byte: ");
        row("trailing garbage", Ask::Groups, groups(group()) + " x", "(byte ");
        row("trailing garbage in the fleet", Ask::Fleet, fleet("") + " x", "At byte: ");
        row("1e400", Ask::Group, group("maxDeployments", "1e400"), "Expected: ");
        row("2^64", Ask::Group, group("maxDeployments", "18446744073709551616"), "Found: 18446744073709551616");
        row("2^63", Ask::Groups, groups(group("deploymentCount", "9223372036854775808")),
            "Where: /items/0/deploymentCount");
        row("3e9 in an int", Ask::Command, command("3000000000"), "Found: 3000000000");
        row("3e9 with an exponent", Ask::Group, group("maxDeployments", "3e9"), "Found: 3e9");
        row("-1 in an unsigned", Ask::Command, command("-1"), "Where: /attempt");
        row("1.9", Ask::Groups, groups(group("maxDeployments", "1.9")), "Found: 1.9");
        row("1.9 in a count", Ask::Command, command("1.9"), "Found: 1.9");
        row("true for a number", Ask::Group, group("maxDeployments", "true"), "Found: true");
        row("a number for true", Ask::Fleet, fleet(",\"retryRequested\":1"), "Where: /items/0/retryRequested");
        row("100 k levels", Ask::Group, group("more", nested(100'000)), "128");
        row("100 k levels in a list", Ask::Groups, groups(nested(100'000)), "128");
        row("100 k levels in the fleet", Ask::Fleet, fleet(",\"x\":" + nested(100'000)), "At byte: ");
        row("a missing field", Ask::Group, group("name"), "Where: /name");
        row("a missing field of the fleet", Ask::Fleet, fleet("", ""), "Where: /items/0/id");
        row("another shape", Ask::Groups, R"({"items":{"a":1}})", "Where: /items");
        row("the head of a list only", Ask::Groups, R"({"items":[)", "(byte ");
    }
    void isRefusedWithItsPlace()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        TransportBench bench;
        bench.server.setHandler([&](const RawRequest&) { return RawAnswer::http(200, body); });
        const auto outcome = asked(bench, ask);
        QVERIFY(outcome->done);
        QVERIFY2(!outcome->ok, qPrintable(outcome->digest));
        const ApiError& error = outcome->error;
        QVERIFY2(error.kind == Kind::Decode, qPrintable(error.pretty()));
        QVERIFY2(error.detail.contains(where), qPrintable(error.detail));
        QVERIFY(!error.retryable());
        QCOMPARE(bench.server.count(), 1);
    }

    void isTakenAsItCame_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("digest");
        const auto row = [](const char* name, Ask ask, const QByteArray& body, const QString& digest) {
            QTest::newRow(name) << ask << body << digest;
        };
        const QByteArray mark = "\xe2\x80\xae"; // U+202E
        row("U+0000", Ask::Group, group("name", R"("a\u0000b")"), u"a"_s + QChar(0) + u"b"_s);
        row("marks of direction", Ask::Group, group("name", "\"a" + mark + "b\""), u"a\u202eb"_s);
        row("colours of a terminal", Ask::Group, group("name", "\"\\u001b[31mred\""), QChar(27) + u"[31mred"_s);
        row("1 MB of text", Ask::Group, group("name", '"' + QByteArray(1 << 20, 'x') + '"'), QString(1 << 20, u'x'));
        row("an unknown state", Ask::Command, command("1", "\"LEVITATING\""), u"LEVITATING 0 1"_s);
        row("a new field", Ask::Command, R"({"of":{"tomorrow":[null]},)" + command("1").mid(1), u"PENDING 1 1"_s);
        row("a new field in the fleet", Ask::Fleet, fleet(R"(,"colour":{"of":["tomorrow",1e300]})"), u"one 0"_s);
        row("an unknown status in the fleet", Ask::Fleet, fleet(R"(,"status":"levitating")"), u"one 1"_s);
        row("the same name twice in the fleet", Ask::Fleet, fleet(R"(,"name":"two")"), u"two 1"_s);
        row("the largest number", Ask::Group, group("maxDeployments", "9223372036854775807"), u"acme"_s);
        row("-1 where it may be less than nothing", Ask::Group, group("maxDeployments", "-1"), u"acme"_s);
        row("a cursor", Ask::Groups, groups(group(), R"("nextCursor":"again"})"), u"1 partial"_s);
        row("a cursor at the fleet", Ask::Fleet, fleet("").replace("null", "\"again\""), u"one 1"_s);
    }
    void isTakenAsItCame()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, body);
        QFETCH(QString, digest);
        TransportBench bench;
        bench.server.setHandler([&](const RawRequest&) { return RawAnswer::http(200, body); });
        const auto outcome = asked(bench, ask);
        QVERIFY(outcome->done);
        QVERIFY2(outcome->ok, qPrintable(outcome->error.pretty()));
        QCOMPARE(outcome->digest, digest);
        QCOMPARE(bench.server.count(), 1); // no next page is asked for, however often one is named
    }

    void theLastOfEqualNamesCountsAndIsLoggedOnce()
    {
        static QStringList lines;
        lines.clear();
        const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtWarningMsg)
                lines.append(text);
        });
        TransportBench bench;
        bench.server.setHandler([](const RawRequest&) {
            return RawAnswer::http(200, group().replace(R"("acme")", R"("first","name":"last")"));
        });
        ManagerClient client(bench.transport());
        QStringList names;
        for (int i = 0; i < 3; ++i)
            client.deploymentGroups().get(u"dg_1"_s).then(this, [&](const Result<DeploymentGroup>& one) {
                names.append(one.ok() ? one->name : one.error().pretty());
            });
        (void)QTest::qWaitFor([&] { return names.size() == 3; }, 20'000);
        qInstallMessageHandler(before);
        QCOMPARE(names, QStringList(3, u"last"_s));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.constFirst().contains(u"\"name\" stands twice"_s), qPrintable(lines.constFirst()));
    }

    void whatIsNoAnswerOfTheOperationIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& answer, Kind kind) {
            QTest::newRow(name) << answer << int(kind);
        };
        row("200 of length 0", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n",
            Kind::Decode);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", Kind::Decode);
        row("205", "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n", Kind::Decode);
        row("text", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok", Kind::Unexpected);
        row("a page that says it is JSON",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n<html></html>",
            Kind::Unexpected);
    }
    void whatIsNoAnswerOfTheOperationIsNone()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        for (const Ask ask : {Ask::Group, Ask::Groups, Ask::Command, Ask::Fleet}) {
            TransportBench bench;
            bench.server.setHandler([&](const RawRequest&) { return RawAnswer().send(answer); });
            const auto outcome = asked(bench, ask);
            QVERIFY(outcome->done);
            QVERIFY(!outcome->ok);
            QVERIFY2(int(outcome->error.kind) == kind, qPrintable(outcome->error.pretty()));
            QCOMPARE(bench.server.count(), 1);
        }
    }
};

} // namespace alien::test

using alien::test::TestFaultAnswers;
ALIEN_TEST(TestFaultAnswers)
#include "tst_faultanswers.moc"
