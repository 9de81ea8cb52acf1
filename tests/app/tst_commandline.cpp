// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace alien;

namespace {
const QStringList sections{u"Overview"_s, u"Deployments"_s, u"Stack editor"_s};

CommandLine read(const QStringList& flags)
{
    return readCommandLine(QStringList{u"alien-console"_s} + flags, sections);
}
} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsTakenApart()
    {
        const auto line = read({u"alien-console://My%20fleet/deployments/dep_1?query=status%3Afailed"_s});
        QCOMPARE(line.verdict, CommandLine::Verdict::Run);
        QCOMPARE(line.options.link, (ConsoleLink{u"My fleet"_s, u"Deployments"_s, u"dep_1"_s, u"status:failed"_s}));
    }

    void jsonTakesItsWords()
    {
        const auto list = read({u"--json"_s, u"list"_s, u"--query"_s, u"status:failed"_s, u"--profile"_s, u"p"_s});
        QCOMPARE(list.verdict, CommandLine::Verdict::Run);
        QCOMPARE(list.options.script.verb, ScriptWish::Verb::List);
        QCOMPARE(list.options.script.query, u"status:failed"_s);
        const auto wait = read({u"--json"_s, u"wait"_s, u"dep_1"_s, u"web"_s, u"--timeout"_s, u"5"_s});
        QCOMPARE(wait.options.script.verb, ScriptWish::Verb::Wait);
        QCOMPARE(wait.options.script.deployments, (QStringList{u"dep_1"_s, u"web"_s}));
        QCOMPARE(wait.options.script.timeoutS, 5);
        QCOMPARE(read({u"--json"_s, u"export"_s}).options.script.verb, ScriptWish::Verb::Export);
        QCOMPARE(read({u"--json"_s, u"journal"_s}).options.script.verb, ScriptWish::Verb::Journal);
    }

    void badFlagsGiveOneLine_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("positional") << QStringList{u"http://host"_s} << u"http://host"_s;
        QTest::newRow("section") << QStringList{u"--section"_s, u"nowhere"_s} << u"nowhere"_s;
        QTest::newRow("section missing") << QStringList{u"--section"_s} << u"section"_s;
        QTest::newRow("deployments text") << QStringList{u"--sandbox-deployments"_s, u"many"_s} << u"many"_s;
        QTest::newRow("deployments negative") << QStringList{u"--sandbox-deployments=-1"_s} << u"-1"_s;
        QTest::newRow("deployments huge") << QStringList{u"--sandbox-deployments"_s, u"1000001"_s} << u"1000001"_s;
        QTest::newRow("seed") << QStringList{u"--sandbox-seed"_s, u"1.5"_s} << u"1.5"_s;
        QTest::newRow("url") << QStringList{u"--connect"_s, u"not a url"_s} << u"not a url"_s;
        QTest::newRow("scheme") << QStringList{u"--connect"_s, u"ftp://host"_s} << u"ftp://host"_s;
        QTest::newRow("profile empty") << QStringList{u"--profile"_s, u" "_s} << u"--profile"_s;
        QTest::newRow("token file empty") << QStringList{u"--token-file="_s} << u"--token-file"_s;
        QTest::newRow("log level") << QStringList{u"--log-level"_s, u"loud"_s} << u"loud"_s;
        QTest::newRow("flag with value") << QStringList{u"--sandbox=yes"_s} << u"sandbox"_s;
        QTest::newRow("json alone") << QStringList{u"--json"_s} << u"journal"_s;
        QTest::newRow("verb without json") << QStringList{u"list"_s} << u"--json list"_s;
        QTest::newRow("query without json") << QStringList{u"--query"_s, u"a"_s} << u"--query"_s;
        QTest::newRow("json and window") << QStringList{u"--json"_s, u"list"_s, u"--sandbox"_s} << u"--sandbox"_s;
        QTest::newRow("list takes no word") << QStringList{u"--json"_s, u"list"_s, u"dep_1"_s} << u"dep_1"_s;
        QTest::newRow("wait for nobody") << QStringList{u"--json"_s, u"wait"_s} << u"wait"_s;
        QTest::newRow("timeout") << QStringList{u"--json"_s, u"wait"_s, u"a"_s, u"--timeout"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("link to nowhere") << QStringList{u"alien-console://p/nowhere"_s} << u"nowhere"_s;
        QTest::newRow("link and profile")
            << QStringList{u"alien-console://p/deployments"_s, u"--profile"_s, u"q"_s} << u"--profile"_s;
        QTest::newRow("two links") << QStringList{u"alien-console://p"_s, u"alien-console://q"_s}
                                   << u"alien-console://q"_s;
        QTest::newRow("newline") << QStringList{u"--section"_s, u"a\nb"_s} << u"a b"_s;
    }
    void badFlagsGiveOneLine()
    {
        QFETCH(const QStringList, flags);
        QFETCH(const QString, mentions);
        const auto line = read(flags);
        QCOMPARE(line.verdict, CommandLine::Verdict::Bad);
        QVERIFY(line.text.startsWith(u"alien-console: "_s));
        QVERIFY2(line.text.contains(mentions), qPrintable(line.text));
        QVERIFY(!line.text.contains(u'\n'));
    }

    void everyFlagIsRead()
    {
        const auto line =
            read({u"--sandbox"_s, u"--sandbox-deployments"_s, u"7"_s, u"--sandbox-seed"_s, u"18446744073709551615"_s,
                  u"--connect"_s, u"HTTPS://Host.Example:443/base/"_s, u"--profile"_s, u"acme eu"_s, u"--token-file"_s,
                  u"/run/token"_s, u"--section"_s, u"STACK EDITOR"_s, u"--read-only"_s, u"--log-level"_s, u"debug"_s});
        QCOMPARE(line.verdict, CommandLine::Verdict::Run);
        const auto& options = line.options;
        QVERIFY(options.sandbox);
        QCOMPARE(options.sandboxDeployments, 7);
        QCOMPARE(options.sandboxSeed, Q_UINT64_C(18446744073709551615));
        QCOMPARE(options.connectUrl, QUrl(u"https://host.example/base"_s));
        QCOMPARE(options.profile, u"acme eu"_s);
        QCOMPARE(options.tokenFile, u"/run/token"_s);
        QCOMPARE(options.section, u"Stack editor"_s);
        QVERIFY(options.readOnly);
        QCOMPARE(options.logLevel, LogLevel::Debug);
        QVERIFY(options.logLevelGiven);
    }

    void withoutFlagsTheDefaultsHold()
    {
        const auto options = read({}).options;
        QVERIFY(!options.sandbox);
        QCOMPARE(options.sandboxDeployments, 60);
        QCOMPARE(options.sandboxSeed, quint64(1));
        QVERIFY(options.connectUrl.isEmpty());
        QVERIFY(options.section.isEmpty());
        QVERIFY(!options.readOnly);
        QVERIFY(!options.logLevelGiven);
    }

    void helpNamesEveryFlagAndVariable()
    {
        const auto line = read({u"--help"_s, u"--section"_s, u"nowhere"_s});
        QCOMPARE(line.verdict, CommandLine::Verdict::Print);
        for (const char* word : {"--sandbox", "--sandbox-deployments", "--sandbox-seed", "--connect", "--profile",
                                 "--token-file", "--section", "--read-only", "--log-level", "--version", "--help",
                                 "ALIEN_MANAGER_URL", "ALIEN_MANAGER_BEARER", "ALIEN_MANAGER_DEBUG"})
            QVERIFY2(line.text.contains(QLatin1StringView(word)), word);
    }

    void versionIsPrinted()
    {
        const auto line = read({u"--version"_s});
        QCOMPARE(line.verdict, CommandLine::Verdict::Print);
        QVERIFY(line.text.contains(QStringLiteral(ALIEN_VERSION)));
        QVERIFY(line.text.endsWith(u'\n'));
    }
};

ALIEN_TEST(CommandLineTest)
#include "tst_commandline.moc"
