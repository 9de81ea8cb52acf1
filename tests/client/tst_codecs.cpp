// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/errorcodec.h"
#include "client/codec/wire.h"
#include "client/codec/writer.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::codec;
using namespace Qt::StringLiterals;

namespace {

/// Everything a Reader can be asked for.
struct Sample
{
    qint32 narrow = 0;
    quint32 unsignedNarrow = 0;
    qint64 wide = 0;
    bool flag = false;
    std::optional<QString> optional;
    std::optional<QString> nullable;
    QList<qint32> list;
    QMap<QString, bool> map;
    Open<DeploymentStatus> status;
};

} // namespace

namespace alien::codec {

static Sample read(const Reader& in, Sample* /*overload*/)
{
    Sample sample;
    sample.narrow = in.orElse<qint32>("narrow", 0);
    sample.unsignedNarrow = in.orElse<quint32>("unsigned", 0);
    sample.wide = in.orElse<qint64>("wide", 0);
    sample.flag = in.orElse<bool>("flag", false);
    sample.optional = in.optional<QString>("optional");
    sample.nullable = in.nullable<QString>("nullable");
    sample.list = in.optionalList<qint32>("list");
    sample.map = in.optionalMap<bool>("map");
    sample.status = in.orElse<Open<DeploymentStatus>>("status", {});
    return sample;
}

} // namespace alien::codec

class CodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsThereAndIgnoresTheRest()
    {
        const auto decoded =
            decode<Sample>(R"({"future":{"x":[1]},"narrow":-5,"unsigned":4294967295,"wide":9223372036854775807,
            "flag":true,"optional":null,"nullable":null,"list":[1,2,3],"map":{"a":true},"status":"paused-by-moon"})");
        const auto* sample = std::get_if<Sample>(&decoded);
        QVERIFY(sample);
        QCOMPARE(sample->narrow, -5);
        QCOMPARE(sample->unsignedNarrow, 4'294'967'295U);
        QCOMPARE(sample->wide, std::numeric_limits<qint64>::max());
        QVERIFY(sample->flag);
        QVERIFY(!sample->optional);
        QVERIFY(!sample->nullable);
        QCOMPARE(sample->list, (QList<qint32>{1, 2, 3}));
        QCOMPARE(sample->map.value(u"a"_s), true);
        QVERIFY(!sample->status.isKnown());
        QCOMPARE(sample->status.text, u"paused-by-moon"_s);
    }

    void namesThePlaceAndTheValueOfAFault_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("rawValue");
        const auto row = [](const char* name, const QByteArray& body, const char* pointer, const char* rawValue) {
            QTest::newRow(name) << body << QString::fromLatin1(pointer) << QString::fromUtf8(rawValue);
        };
        row("2^64", R"({"nullable":"","wide":18446744073709551616})", "/wide", "18446744073709551616");
        row("2^63", R"({"nullable":"","wide":9223372036854775808})", "/wide", "9223372036854775808");
        row("3e9 into an int", R"({"nullable":"","narrow":3000000000})", "/narrow", "3000000000");
        row("3e9 with an exponent", R"({"nullable":"","narrow":3e9})", "/narrow", "3e9");
        row("-1 unsigned", R"({"nullable":"","unsigned":-1})", "/unsigned", "-1");
        row("1.9", R"({"nullable":"","narrow":1.9})", "/narrow", "1.9");
        row("1.0", R"({"nullable":"","narrow":1.0})", "/narrow", "1.0");
        row("true as a number", R"({"nullable":"","narrow":true})", "/narrow", "true");
        row("number as a string", R"({"nullable":"","optional":5})", "/optional", "5");
        row("1 as true", R"({"nullable":"","flag":1})", "/flag", "1");
        row("missing nullable", R"({})", "/nullable", "");
        row("third item", R"({"nullable":"","list":[1,2,"x"]})", "/list/2", "\"x\"");
        row("list that is none", R"({"nullable":"","list":{"a":1}})", "/list", R"({"a":1})");
        row("map entry", R"({"nullable":"","map":{"a/b~c":7}})", "/map/a~1b~0c", "7");
        row("not an object", R"([1])", "", "[1]");
        row("status of another type", R"({"nullable":"","status":[]})", "/status", "[]");
    }
    void namesThePlaceAndTheValueOfAFault()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, pointer);
        QFETCH(QString, rawValue);
        const auto decoded = decode<Sample>(body);
        const auto* fault = std::get_if<DecodeFault>(&decoded);
        QVERIFY(fault);
        QCOMPARE(fault->pointer, pointer);
        QCOMPARE(fault->rawValue, rawValue);
        QVERIFY(!fault->expected.isEmpty());
    }

    void refusesTextsThatAreNoJsonWithTheirPlace()
    {
        const auto decoded = decode<Sample>("{\n \"a\": nope }");
        const auto* fault = std::get_if<DecodeFault>(&decoded);
        QVERIFY(fault);
        QCOMPARE(fault->line, 2);
        QCOMPARE(fault->column, 7);
        QCOMPARE(fault->offset, 8);
        for (const QByteArray& body : {QByteArray(), QByteArray("{} {}"), QByteArray("[1e400]"),
                                       QByteArray("\"\xed\xa0\x80\""), QByteArray(100'000, '[')})
            QVERIFY(std::holds_alternative<DecodeFault>(decode<Sample>(body)));
    }

    void longValuesAreShortened()
    {
        const auto decoded = decode<Sample>("{\"nullable\":\"\",\"narrow\":\"" + QByteArray(1'000'000, 'x') + "\"}");
        QCOMPARE(std::get<DecodeFault>(decoded).rawValue.size(), 200);
    }

    void timestampsAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2026-11-21T07:55:03Z", "2026-11-21T07:55:03.000Z");
        row("2026-11-21T07:55:03.5Z", "2026-11-21T07:55:03.500Z");
        row("2026-11-21T07:55:03.58Z", "2026-11-21T07:55:03.580Z");
        row("2026-11-21T07:55:03.580966330+00:00", "2026-11-21T07:55:03.580Z");
        row("2026-11-21T07:55:03.999999999Z", "2026-11-21T07:55:03.999Z");
        row("2026-11-21T07:55:03.1+05:30", "2026-11-21T02:25:03.100Z");
        row("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000Z");
        row("2026-11-21t07:55:03z", "2026-11-21T07:55:03.000Z");
        row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z");
        row("1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59.250Z");
        row("2026-11-21T07:55:03", "");
        row("2026-11-21 07:55:03Z", "");
        row("2026-11-21T07:55:03.Z", "");
        row("2026-11-21T07:55:03.1234567890Z", "");
        row("2026-02-30T07:55:03Z", "");
        row("2026-11-21T24:00:00Z", "");
        row("2026-11-21T07:55:61Z", "");
        row("2026-11-21T07:55:03+0000", "");
        row("2026-11-21T07:55:03+24:00", "");
        row("2026-11-21T07:55:03Z ", "");
        row("<time>", "");
        row("", "");
    }
    void timestampsAreReadInEveryForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const std::optional<QDateTime> time =
            parseTimestamp(std::string_view(text.constData(), std::size_t(text.size())));
        QCOMPARE(time ? time->toString(Qt::ISODateWithMs) : QString(), utc);
        if (time) {
            QCOMPARE(time->timeSpec(), Qt::UTC);
            const QByteArray written = formatTimestamp(*time);
            QCOMPARE(parseTimestamp(std::string_view(written.constData(), std::size_t(written.size()))), time);
        }
    }

    void whoamiTellsTheGeneration_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("third");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("scope");
        const auto row = [](const char* name, const char* body, bool third, Role role, ScopeType scope) {
            QTest::newRow(name) << QByteArray(body) << third << int(role) << int(scope);
        };
        row("1.7.1 admin",
            R"({"kind":"serviceAccount","id":"t","workspaceId":"w","role":"workspace-admin","scope":{"type":"workspace"}})",
            false, Role::WorkspaceAdmin, ScopeType::Workspace);
        row("3.x admin",
            R"({"kind":"serviceAccount","id":"t","workspaceId":"w","workspaceName":"d","role":"workspace.admin","scope":{"type":"workspace"}})",
            true, Role::WorkspaceAdmin, ScopeType::Workspace);
        row("1.7.1 group",
            R"({"kind":"serviceAccount","id":"t","workspaceId":"w","role":"deployment-group-deployer","scope":{"type":"deploymentGroup","projectId":"default","deploymentGroupId":"g"}})",
            false, Role::DeploymentGroupDeployer, ScopeType::DeploymentGroup);
        row("3.x group",
            R"({"kind":"serviceAccount","id":"t","workspaceId":"w","workspaceName":"d","role":"deployment-group.deployer","scope":{"type":"deployment-group","deploymentGroupId":"g"}})",
            true, Role::DeploymentGroupDeployer, ScopeType::DeploymentGroup);
        row("only the name",
            R"({"kind":"user","id":"t","workspaceId":"w","workspaceName":"d","role":"project-viewer","scope":{"type":"Project"}})",
            true, Role::ProjectViewer, ScopeType::Project);
        row("only the dot",
            R"({"kind":"user","id":"t","workspaceId":"w","role":"deployment.manager","scope":{"type":"deployment","deploymentId":"d"}})",
            true, Role::DeploymentManager, ScopeType::Deployment);
        row("unknown role",
            R"({"kind":"user","id":"t","workspaceId":"w","role":"workspace-owner","scope":{"type":"galaxy"}})", false,
            Role::Unknown, ScopeType::Unknown);
    }
    void whoamiTellsTheGeneration()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, third);
        QFETCH(int, role);
        QFETCH(int, scope);
        const auto decoded = decode<Whoami>(body);
        QVERIFY(std::holds_alternative<Whoami>(decoded));
        const auto& who = std::get<Whoami>(decoded);
        QCOMPARE(who.generation == Generation::V3, third);
        QCOMPARE(int(who.role.value), role);
        QCOMPARE(int(who.scopeType.value), scope);
        QVERIFY(!who.role.text.isEmpty());
    }

    void errorChainsAreReadWholeAndGuarded()
    {
        const Document document =
            Document::parse(R"({"code":"PREFLIGHT_CHECKS_FAILED","message":"m","retryable":true,"internal":true,
            "hint":"h","httpStatusCode":422,"source":{"code":"VALIDATION_FAILED","message":"v","context":{"results":[{"success":false,"n":1e3}]},
            "source":{"code":"ROOT","message":"r"}}})");
        const std::optional<AlienError> error = alienErrorFrom(document.root());
        QVERIFY(error);
        QCOMPARE(error->code, u"PREFLIGHT_CHECKS_FAILED"_s);
        QCOMPARE(error->hint, u"h"_s);
        QVERIFY(error->retryable && error->internal);
        QCOMPARE(error->httpStatusCode, 422);
        QCOMPARE(error->depth(), 3);
        QCOMPARE(error->root().code, u"ROOT"_s);
        QCOMPARE(error->source->contextJson, R"({"results":[{"success":false,"n":1e3}]})");

        QByteArray chain = "{\"code\":\"C\",\"message\":\"m\"";
        for (int i = 0; i < 120; ++i)
            chain += ",\"source\":{\"code\":\"C\",\"message\":\"m\"";
        chain += QByteArray(121, '}');
        const Document deep = Document::parse(chain);
        QVERIFY(!deep.isNull());
        QCOMPARE(alienErrorFrom(deep.root())->depth(), kMaxErrorDepth);
    }

    void oddErrorsNeverFail()
    {
        QVERIFY(!alienErrorFrom(Document::parse("null").root()));
        QVERIFY(!alienErrorFrom({}));
        QCOMPARE(alienErrorFrom(Document::parse("\"boom\"").root())->message, u"boom"_s);
        QCOMPARE(alienErrorFrom(Document::parse("{\"x\":1}").root())->message, u"{\"x\":1}"_s);
        const Document odd = Document::parse(
            R"({"code":5,"message":"m","retryable":"yes","httpStatusCode":99999999999,"source":"text"})");
        const std::optional<AlienError> error = alienErrorFrom(odd.root());
        QCOMPARE(error->message, u"m"_s);
        QVERIFY(error->code.isEmpty() && !error->retryable && !error->httpStatusCode && !error->source);
        QCOMPARE(alienErrorFrom(Document::parse(R"({"code":"C","message":"m","details":"d"})").root())->hint, u"d"_s);
    }

    void writerKeepsOrderAndBytes()
    {
        Writer inner;
        inner.raw("stack", "{\"n\":1e3, \"d\":0.10}").integer("max", -5);
        Writer writer;
        writer.text("b", u"quote \" back \\ line \n bell \a \U0001F600"_s)
            .textUnlessEmpty("skipped", {})
            .boolean("flag", true)
            .texts("list", {u"x"_s, u"y"_s})
            .time("at", QDateTime({2026, 1, 2}, {3, 4, 5, 6}, Qt::UTC))
            .object("a", inner)
            .list("c", {Writer(), inner});
        const QByteArray json = writer.toJson();
        const Document document = Document::parse(json);
        QVERIFY2(!document.isNull(), json.constData());
        QCOMPARE(document.root().keyAt(0), u"b"_s);
        QCOMPARE(document.root().at(0).text(), u"quote \" back \\ line \n bell \a \U0001F600"_s);
        QVERIFY(json.contains("{\"n\":1e3, \"d\":0.10}"));
        QCOMPARE(document.at(u"/at").text(), u"2026-01-02T03:04:05.006Z"_s);
        QCOMPARE(document.at(u"/list/1").text(), u"y"_s);
        QCOMPARE(document.at(u"/c/1/max").integer(), -5);
        QVERIFY(!document.at(u"/skipped"));
        QVERIFY(!Document::parse(Writer::quoted(QString(QChar(0xD800)))).isNull());
    }
};

ALIEN_TEST(CodecTest)
#include "tst_codecs.moc"
