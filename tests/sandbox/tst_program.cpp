// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "wireclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alien::test;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/alien-sandbox"_s;
}

/// A running sandbox; ends with SIGTERM.
struct Running
{
    explicit Running(const QStringList& flags)
    {
        process.start(program(), flags);
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
        }
        line = process.readLine();
        const auto json = nlohmann::json::parse(line.toStdString(), nullptr, false);
        if (json.is_object()) {
            url = QUrl(QString::fromStdString(json.value("url", "")));
            token = QByteArray::fromStdString(json.value("adminToken", ""));
        }
    }
    bool end()
    {
        process.terminate();
        return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }
    QProcess process;
    QByteArray line;
    QUrl url;
    QByteArray token;
};

} // namespace

/// The program as contract.md promises it.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(program()))
            QSKIP("alien-sandbox was not built");
    }

    void saysWhereItIsAndEndsOnTerm()
    {
        Running running({u"--port"_s, u"0"_s, u"--frozen"_s, u"--deployments"_s, u"7"_s});
        QCOMPARE(running.url.host(), u"127.0.0.1"_s);
        QVERIFY(running.token.startsWith("ax_admin_"));
        WireClient client(running.url);
        QCOMPARE(client.get("/v1/deployments", running.token).json()["items"].size(), std::size_t(7));
        QVERIFY(running.end());
    }

    void isEmptyWhenAsked()
    {
        Running running({u"--empty"_s, u"--deployments"_s, u"7"_s, u"--api"_s, u"3.3.16"_s});
        WireClient client(running.url);
        QVERIFY(client.get("/v1/deployments", running.token).json()["items"].empty());
        QCOMPARE(client.get("/v1/whoami", running.token).json()["role"].get<std::string>(),
                 std::string("workspace.admin"));
        QVERIFY(running.end());
    }

    void givesTheSameFleetForTheSameSeed()
    {
        const auto names = [](const QString& seed) {
            Running running({u"--frozen"_s, u"--deployments"_s, u"5"_s, u"--seed"_s, seed});
            std::string text = running.token.toStdString();
            const auto list = WireClient(running.url).get("/v1/deployments", running.token).json();
            for (const auto& item : list["items"])
                text +=
                    item["id"].get<std::string>() + item["name"].get<std::string>() + item["status"].get<std::string>();
            return text;
        };
        const std::string one = names(u"5"_s);
        QCOMPARE(one, names(u"5"_s));
        QVERIFY(one != names(u"6"_s));
    }

    void remembersItsState()
    {
        const QTemporaryDir folder;
        const QStringList flags{u"--frozen"_s, u"--deployments"_s, u"3"_s, u"--state"_s,
                                folder.filePath(u"state.db"_s)};
        std::string id;
        {
            Running running(flags);
            WireClient client(running.url);
            id = client.post("/v1/deployments", running.token, {{"name", "kept"}, {"platform", "aws"}})
                     .json()["deployment"]["id"]
                     .get<std::string>();
            QVERIFY(running.end());
        }
        Running again(flags);
        WireClient client(again.url);
        QCOMPARE(client.get("/v1/deployments", again.token).json()["items"].size(), std::size_t(4));
        QCOMPARE(client.get("/v1/deployments/" + QByteArray::fromStdString(id), again.token).status, 200);
        QVERIFY(again.end());
    }

    void whatItAcceptedOutlivesAKill()
    {
        const QTemporaryDir folder;
        const QStringList flags{u"--frozen"_s, u"--deployments"_s, u"30"_s, u"--state"_s,
                                folder.filePath(u"state.db"_s)};
        QByteArrayList redeployed;
        for (int round = 0; round < 5; ++round) {
            Running running(flags);
            WireClient client(running.url);
            const auto items = client.get("/v1/deployments", running.token).json()["items"];
            for (const auto& item : items) {
                const auto id = QByteArray::fromStdString(item["id"].get<std::string>());
                if (redeployed.contains(id))
                    QCOMPARE(item["status"].get<std::string>(), std::string("update-pending"));
                else if (item["status"] == "running" && redeployed.size() == round)
                    redeployed.append(id);
            }
            QCOMPARE(redeployed.size(), round + 1);
            QCOMPARE(client.post("/v1/deployments/" + redeployed.constLast() + "/redeploy", running.token, {}).status,
                     200);
            running.process.kill(); // as soon as it said yes
            QVERIFY(running.process.waitForFinished(30'000));
        }
    }

    void refusesBadFlags_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
        QTest::newRow("no value") << QStringList{u"--port"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("words for numbers") << QStringList{u"--deployments"_s, u"many"_s};
        QTest::newRow("negative") << QStringList{u"--deployments"_s, u"-1"_s};
        QTest::newRow("api") << QStringList{u"--api"_s, u"2"_s};
        QTest::newRow("storage") << QStringList{u"--storage"_s, u"s3"_s};
        QTest::newRow("endpoint") << QStringList{u"--otlp-endpoint"_s, u"ftp://x"_s};
        QTest::newRow("header") << QStringList{u"--otlp-header"_s, u"novalue"_s};
        QTest::newRow("argument") << QStringList{u"extra"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"nonsense"_s};
    }
    void refusesBadFlags()
    {
        QFETCH(QStringList, flags);
        QProcess process;
        process.start(program(), flags);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QByteArray complaint = process.readAllStandardError();
        QVERIFY(complaint.startsWith("alien-sandbox: "));
        QCOMPARE(complaint.count('\n'), 1);
    }

    void tellsItsFlagsAndVersion()
    {
        for (const QString& flag : {u"--help"_s, u"--version"_s}) {
            QProcess process;
            process.start(program(), {flag});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(
                process.readAllStandardOutput().contains(flag == u"--help"_s ? "--otlp-endpoint" : "alien-sandbox "));
        }
    }
};

ALIEN_TEST(ProgramTest)
#include "tst_program.moc"
