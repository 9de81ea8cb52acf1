// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportbundle.h"
#include "tests/support/testmain.h"

#include <nlohmann/json.hpp>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kToken = "ax_admin_0123456789abcdef0123456789abcdef";

SupportBundle::Content sample()
{
    SupportBundle::Content content;
    content.madeMs = 1'795'000'000'000;
    content.program = {{u"version"_s, u"0.1.0"_s}, {u"qt"_s, u"6.4.2"_s}};
    content.settings = {{u"theme"_s, u"1"_s}, {u"apiKey"_s, u"hunter2-hunter2"_s}};
    content.files = {{u"history.db"_s, 4096}};
    content.log = {u"warning: Authorization: Bearer %1"_s.arg(QLatin1StringView(kToken))};
    SupportBundle::Connection connection;
    connection.name = u"Production"_s;
    connection.url = u"https://manager.example.com"_s;
    connection.lastError = u"refused https://x.example/a?sig=planted-signature"_s;
    connection.deployments = 1;
    connection.fleet = {{u"dep_1"_s, u"halden-bank"_s, u"running"_s, u"aws"_s, u"rel_1"_s, {}}};
    auto call = std::make_shared<CallRecord>();
    call->method = "POST";
    call->path = u"/v1/commands"_s;
    call->query.addQueryItem(u"token"_s, QString::fromLatin1(kToken));
    call->requestBody = "{\"params\":{\"password\":\"planted-password\"}}";
    call->answerBody = "{\"value\":\"planted-answer\"}";
    call->state = CallRecord::State::Answered;
    call->status = 200;
    CallAttempt attempt;
    attempt.sent = {{"Authorization", QByteArray("Bearer ") + kToken}};
    call->attempts = {attempt};
    connection.calls = {call};
    content.connections = {connection};
    JournalEntry entry;
    entry.seq = 1;
    entry.action = u"deployment.redeploy"_s;
    content.journal = {entry};
    content.verification.intact = true;
    content.verification.entries = 1;
    return content;
}

} // namespace

class TestSupportBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatHelps()
    {
        const auto document = nlohmann::json::parse(SupportBundle::write(sample()).toStdString());
        QCOMPARE(document["format"].get<std::string>(), std::string("alien-console-support-bundle"));
        QCOMPARE(document["program"]["qt"].get<std::string>(), std::string("6.4.2"));
        QCOMPARE(document["files"]["history.db"].get<int>(), 4096);
        const auto& connection = document["connections"][0];
        QCOMPARE(connection["fleet"][0]["name"].get<std::string>(), std::string("halden-bank"));
        QCOMPARE(connection["requests"][0]["method"].get<std::string>(), std::string("POST"));
        QCOMPARE(connection["requests"][0]["status"].get<int>(), 200);
        QCOMPARE(document["journal"]["last"][0]["action"].get<std::string>(), std::string("deployment.redeploy"));
        QVERIFY(document["journal"]["intact"].get<bool>());
    }

    void holdsNoSecret()
    {
        const QByteArray bytes = SupportBundle::write(sample());
        for (const char* secret :
             {kToken, "hunter2", "planted-signature", "planted-password", "planted-answer", "Bearer ax"})
            QVERIFY2(!bytes.contains(secret), secret);
    }

    void isTheSameForTheSameContent() { QCOMPARE(SupportBundle::write(sample()), SupportBundle::write(sample())); }

    void opensWhatItWrote()
    {
        QString problem;
        const QByteArray bytes = SupportBundle::write(sample());
        const auto opened = SupportBundle::read(bytes, &problem);
        QVERIFY2(opened, qPrintable(problem));
        QCOMPARE(opened->bytes, bytes);
        QCOMPARE(opened->version, u"0.1.0"_s);
        QCOMPARE(opened->madeMs, 1'795'000'000'000);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut short") << SupportBundle::write(sample()).chopped(40);
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"something\",\"version\":1}");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("later version") << QByteArray("{\"format\":\"alien-console-support-bundle\",\"version\":2}");
        QTest::newRow("very deep") << QByteArray(100'000, '[');
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QString problem;
        QVERIFY(!SupportBundle::read(bytes, &problem));
        QVERIFY(problem.endsWith(u'.'));
    }
};

ALIEN_TEST(TestSupportBundle)
#include "tst_supportbundle.moc"
