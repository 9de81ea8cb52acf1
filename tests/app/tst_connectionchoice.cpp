// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionchoice.h"
#include "models/connection/profilestore.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alien;
using Kind = ConnectionChoice::Kind;

class ConnectionChoiceTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProfileStore> m_profiles;
    QString m_savedId;
    Options m_options;
    ClientEnvironment m_environment;

    [[nodiscard]] ConnectionChoice choose(const QString& last = {}) const
    {
        return chooseConnection(m_options, m_environment, *m_profiles, last);
    }
    [[nodiscard]] QString writeFile(const QByteArray& content) const
    {
        QFile file(m_dir->filePath(u"token"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<ProfileStore>(m_dir->filePath(u"profiles.json"_s));
        Profile profile;
        profile.name = u"acme"_s;
        profile.url = QUrl(u"https://acme.example"_s);
        profile.protection = Protection::Production;
        QVERIFY(m_profiles->save(profile));
        m_savedId = profile.id;
        m_options = {};
        m_environment = {};
    }

    void theSandboxWinsOverEverything()
    {
        m_options.sandbox = true;
        m_options.connectUrl = QUrl(u"https://flag.example"_s);
        m_options.profile = u"acme"_s;
        m_environment.url = QUrl(u"https://environment.example"_s);
        m_environment.bearer = Secret("ax_admin_0123");
        const auto choice = choose(m_savedId);
        QCOMPARE(choice.kind, Kind::Sandbox);
        QVERIFY(choice.token.isEmpty());
    }

    void connectWinsOverProfileEnvironmentAndLast()
    {
        m_options.connectUrl = QUrl(u"https://flag.example"_s);
        m_options.profile = u"acme"_s;
        m_environment.url = QUrl(u"https://environment.example"_s);
        const auto choice = choose(m_savedId);
        QCOMPARE(choice.kind, Kind::Unsaved);
        QCOMPARE(choice.profile.url.host(), u"flag.example"_s);
        QVERIFY(choice.profile.id.isEmpty());
        QCOMPARE(choice.profile.protection, Protection::None);
        QVERIFY(!choice.profile.readOnly);
    }

    void profileWinsOverEnvironmentAndLast()
    {
        m_options.profile = u"acme"_s;
        m_environment.url = QUrl(u"https://environment.example"_s);
        const auto choice = choose();
        QCOMPARE(choice.kind, Kind::Saved);
        QCOMPARE(choice.profile.id, m_savedId);
    }

    void environmentWinsOverLast()
    {
        m_environment.url = QUrl(u"https://environment.example:443/"_s);
        const auto choice = choose(m_savedId);
        QCOMPARE(choice.kind, Kind::Unsaved);
        QCOMPARE(choice.profile.url, QUrl(u"https://environment.example"_s));
    }

    void theLastUsedComesNextAndThenTheFirstStart()
    {
        QCOMPARE(choose(m_savedId).kind, Kind::Saved);
        QCOMPARE(choose(u"gone"_s).kind, Kind::FirstStart);
        QCOMPARE(choose().kind, Kind::FirstStart);
    }

    void anUnknownProfileIsAProblem()
    {
        m_options.profile = u"nobody"_s;
        QVERIFY(choose().problem.contains(u"nobody"_s));
    }

    void aBrokenEnvironmentUrlIsAProblemOnlyWhenItIsUsed()
    {
        m_environment.url = QUrl(u"ftp://environment.example"_s);
        QVERIFY(!choose().problem.isEmpty());
        m_options.profile = u"acme"_s;
        QVERIFY(choose().problem.isEmpty());
    }

    void theTokenFileWinsOverTheEnvironment()
    {
        m_options.profile = u"acme"_s;
        m_environment.bearer = Secret("ax_admin_environment");
        QVERIFY(choose().token.sameAs(Secret("ax_admin_environment")));
        m_options.tokenFile = writeFile("  ax_admin_file \nsecond line\n");
        QVERIFY(choose().token.sameAs(Secret("ax_admin_file")));
    }

    void aTokenFileWithoutATokenIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank first line") << QByteArray("\nax_admin_1\n");
        QTest::newRow("two words") << QByteArray("Bearer ax_admin_1\n");
        QTest::newRow("not ASCII") << QByteArray("ax_\xc3\xa4\n");
    }
    void aTokenFileWithoutATokenIsAProblem()
    {
        QFETCH(const QByteArray, content);
        m_options.connectUrl = QUrl(u"https://flag.example"_s);
        m_options.tokenFile = writeFile(content);
        const auto choice = choose();
        QVERIFY(!choice.problem.isEmpty());
        QVERIFY(!choice.problem.contains(u"ax_"_s));
        QVERIFY(choice.token.isEmpty());
    }

    void aMissingTokenFileIsAProblem()
    {
        m_options.connectUrl = QUrl(u"https://flag.example"_s);
        m_options.tokenFile = u"/nonexistent/token"_s;
        QVERIFY(choose().problem.contains(u"/nonexistent/token"_s));
    }

    void readOnlyLocksAnyConnectionAndNeverUnlocksOne()
    {
        m_options.profile = u"acme"_s;
        m_options.readOnly = true;
        QVERIFY(choose().profile.readOnly);
        Profile locked = *m_profiles->find(m_savedId);
        locked.readOnly = true;
        QVERIFY(m_profiles->save(locked));
        m_options.readOnly = false;
        QVERIFY(choose().profile.readOnly);
    }
};

ALIEN_TEST(ConnectionChoiceTest)
#include "tst_connectionchoice.moc"
