// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/tokencommand.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

TokenCommand::Answer answerTo(const QString& command, std::chrono::milliseconds time = TokenCommand::limit)
{
    QObject context;
    Awaited<TokenCommand::Answer> answer;
    TokenCommand::run(command, &context, answer.setter(), time);
    return answer.get();
}

} // namespace

class TestTokenCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstLine()
    {
        const auto answer = answerTo(u"printf \"ax_admin_0123 \\nsecond line\\n\""_s);
        QCOMPARE(answer.error, QString());
        QVERIFY(answer.token.sameAs(Secret("ax_admin_0123")));
    }

    void runsNoShell()
    {
        QTemporaryDir dir;
        const QString made = dir.filePath(u"made"_s);
        const auto answer = answerTo(u"echo token$HOME;touch %1"_s.arg(made));
        QVERIFY(!QFile::exists(made));
        QVERIFY(!answer.error.isEmpty()); // "token$HOME;touch …" has a blank: no token
        QVERIFY(answerTo(u"echo $HOME"_s).token.sameAs(Secret("$HOME")));
    }

    void saysInWordsWhatWentWrong_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << u"Name a program"_s;
        QTest::newRow("no such program") << u"no-such-program-here --x"_s << u"no-such-program-here"_s;
        QTest::newRow("exit status") << u"false"_s << u"exit status 1"_s;
        QTest::newRow("its own words") << u"ls /no/such/folder"_s << u"/no/such/folder"_s;
        QTest::newRow("silence") << u"true"_s << u"printed nothing"_s;
        QTest::newRow("a sentence") << u"echo please log in"_s << u"not a token"_s;
    }
    void saysInWordsWhatWentWrong()
    {
        QFETCH(QString, command);
        QFETCH(QString, word);
        const auto answer = answerTo(command);
        QVERIFY(answer.token.isEmpty());
        QVERIFY2(answer.error.contains(word), qPrintable(answer.error));
    }

    void showsNoSecretOfAFailure()
    {
        const auto answer = answerTo(u"ls ax_admin_0123456789abcdef0123456789abcdef"_s);
        QVERIFY2(!answer.error.contains(u"0123456789abcdef"_s), qPrintable(answer.error));
    }

    void endsWhatDoesNotAnswer()
    {
        const auto answer = answerTo(u"sleep 600"_s, std::chrono::milliseconds(50));
        QVERIFY(answer.token.isEmpty());
        QVERIFY(answer.error.contains(u"sleep"_s));
    }
};

ALIEN_TEST(TestTokenCommand)
#include "tst_tokencommand.moc"
