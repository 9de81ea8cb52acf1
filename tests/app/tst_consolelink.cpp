// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolelink.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace alien;

namespace {

const QStringList sections{u"Overview"_s, u"Deployments"_s, u"Releases"_s, u"Stack editor"_s};

} // namespace

class ConsoleLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkNamesAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("query");
        QTest::newRow("deployment") << u"alien-console://Prod/deployments/dep_1"_s << u"Prod"_s << u"Deployments"_s
                                    << u"dep_1"_s << QString();
        QTest::newRow("profile alone") << u"alien-console://Prod"_s << u"Prod"_s << u"Overview"_s << QString()
                                       << QString();
        QTest::newRow("slash at the end")
            << u"alien-console://Prod/"_s << u"Prod"_s << u"Overview"_s << QString() << QString();
        QTest::newRow("blanks and umlauts") << u"alien-console://Gro%C3%9Fe%20Flotte/stack-editor"_s
                                            << u"Große Flotte"_s << u"Stack editor"_s << QString() << QString();
        QTest::newRow("any case") << u"ALIEN-CONSOLE://prod/Releases/rel_1"_s << u"prod"_s << u"Releases"_s
                                  << u"rel_1"_s << QString();
        QTest::newRow("query") << u"alien-console://p/deployments?query=status%3Afailed%20age%3E1h"_s << u"p"_s
                               << u"Deployments"_s << QString() << u"status:failed age>1h"_s;
        QTest::newRow("slash in a name") << u"alien-console://eu%2Fprod/deployments"_s << u"eu/prod"_s
                                         << u"Deployments"_s << QString() << QString();
    }
    void aLinkNamesAPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, profile);
        QFETCH(const QString, section);
        QFETCH(const QString, id);
        QFETCH(const QString, query);
        QString problem;
        const ConsoleLink link = readLink(text, sections, &problem);
        QCOMPARE(problem, QString());
        QCOMPARE(link, (ConsoleLink{profile, section, id, query}));
        QCOMPARE(readLink(linkText(link), sections, &problem), link);
        QCOMPARE(problem, QString());
    }

    void whatIsNoPlaceIsRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("other scheme") << u"https://prod/deployments"_s << u"https"_s;
        QTest::newRow("no slashes") << u"alien-console:prod"_s << u"alien-console://"_s;
        QTest::newRow("no profile") << u"alien-console:///deployments"_s << u"names no connection"_s;
        QTest::newRow("section") << u"alien-console://p/secrets/x"_s << u"secrets"_s;
        QTest::newRow("an act") << u"alien-console://p/deployments/dep_1/redeploy"_s << u"redeploy"_s;
        QTest::newRow("another key") << u"alien-console://p/deployments?action=delete"_s << u"action"_s;
        QTest::newRow("newline") << u"alien-console://p/deployments/a%0Ab"_s << u"SECTION"_s;
        QTest::newRow("newline in the query") << u"alien-console://p/deployments?query=a%0Ab"_s << u"query"_s;
        QTest::newRow("nul") << u"alien-console://p%00/deployments"_s << u"SECTION"_s;
        QTest::newRow("broken UTF-8") << u"alien-console://%FF%FE/deployments"_s << u"SECTION"_s;
        QTest::newRow("endless") << u"alien-console://p/deployments/"_s + QString(5000, u'x') << u"xxx…"_s;
    }
    void whatIsNoPlaceIsRefusedInOneLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, mentions);
        QString problem;
        QCOMPARE(readLink(text, sections, &problem), ConsoleLink());
        QVERIFY2(problem.contains(mentions), qPrintable(problem));
        QVERIFY2(!problem.contains(u'\n') && problem.size() < 300, qPrintable(problem));
    }
};

ALIEN_TEST(ConsoleLinkTest)
#include "tst_consolelink.moc"
