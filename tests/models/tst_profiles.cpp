// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/curl.h"
#include "models/connection/profilestore.h"
#include "models/settings/preferences.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Profile sample()
{
    Profile profile;
    profile.name = u"Production"_s;
    profile.url = QUrl(u"https://alien.example/base"_s);
    profile.protection = Protection::Production;
    profile.readOnly = true;
    profile.keepToken = false;
    profile.httpConfirmed = true;
    profile.caFile = u"/etc/ca.pem"_s;
    profile.pinnedSha256 = "abcd";
    profile.proxy = ProxyChoice::Manual;
    profile.proxyUrl = u"socks5://proxy:1080"_s;
    return profile;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void normalizesAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"https://alien.example"_s << u"https://alien.example"_s;
        QTest::newRow("case") << u"HTTPS://Alien.Example/Base"_s << u"https://alien.example/Base"_s;
        QTest::newRow("slashes") << u" http://alien.example/base// "_s << u"http://alien.example/base"_s;
        QTest::newRow("https port") << u"https://alien.example:443/"_s << u"https://alien.example"_s;
        QTest::newRow("http port") << u"http://alien.example:80"_s << u"http://alien.example"_s;
        QTest::newRow("own port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("other's port") << u"http://alien.example:443"_s << u"http://alien.example:443"_s;
        QTest::newRow("v6") << u"http://[::1]:9000/"_s << u"http://[::1]:9000"_s;
    }
    void normalizesAddresses()
    {
        QFETCH(QString, typed);
        QString error = u"before"_s;
        const QUrl url = normalizedUrl(typed, &error);
        QTEST(url.toString(), "url");
        QCOMPARE(error, QString());
    }

    void refusesWhatIsNoManagersAddress_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "alien.example", "ftp://alien.example", "https://", "https://me:pw@alien.example",
                                  "https://alien.example?x=1", "https://alien.example#x", "https://al ien.example",
                                  "javascript:alert(1)", "file:///etc/passwd"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refusesWhatIsNoManagersAddress()
    {
        QFETCH(QString, typed);
        QString error;
        QVERIFY(normalizedUrl(typed, &error).isEmpty());
        QVERIFY(!error.isEmpty());
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("v4") << u"http://127.0.0.1:1"_s << true;
        QTest::newRow("v4 other") << u"http://127.8.9.1"_s << true;
        QTest::newRow("v6") << u"http://[::1]"_s << true;
        QTest::newRow("name") << u"http://localhost"_s << true;
        QTest::newRow("sub name") << u"http://manager.localhost"_s << true;
        QTest::newRow("impostor") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("impostor name") << u"http://localhost.example.com"_s << false;
        QTest::newRow("lan") << u"http://192.168.1.2"_s << false;
    }
    void knowsLoopback()
    {
        QFETCH(QString, url);
        QTEST(isLoopback(QUrl(url)), "loopback");
    }

    void filesUnsavedConnectionsUnderTheirAddress()
    {
        Profile profile;
        profile.url = QUrl(u"HTTP://Alien.Example:80/"_s);
        QCOMPARE(profile.filingKey(), u"http://alien.example"_s);
        profile.id = u"some-id"_s;
        QCOMPARE(profile.filingKey(), u"some-id"_s);
    }

    void keepsProfilesOnDiskForTheOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/config/profiles.json"_s;
        Profile profile = sample();
        {
            ProfileStore store(file);
            QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY2(store.save(profile), qPrintable(store.error()));
            QVERIFY(!profile.id.isEmpty());
            QCOMPARE(changed.count(), 1);
        }
        QCOMPARE(QFile::permissions(file), kOwnerOnly);
        QCOMPARE(QFile::permissions(dir.path() + u"/config"_s), kOwnerOnly | QFile::ExeOwner | QFile::ExeUser);
        const ProfileStore store(file);
        QCOMPARE(store.profiles().size(), 1);
        const Profile* read = store.find(u"production"_s);
        QVERIFY(read);
        QCOMPARE(read->id, profile.id);
        QCOMPARE(read->url, profile.url);
        QCOMPARE(int(read->protection), int(Protection::Production));
        QVERIFY(read->readOnly && !read->keepToken && read->httpConfirmed);
        QCOMPARE(read->caFile, profile.caFile);
        QCOMPARE(read->pinnedSha256, profile.pinnedSha256);
        QCOMPARE(int(read->proxy), int(ProxyChoice::Manual));
        QCOMPARE(read->proxyUrl, profile.proxyUrl);
    }

    void keepsItsOwnColourAndAWordItDoesNotKnow()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/profiles.json"_s;
        // Of before there were colours, and of a version that has more of them.
        write(file, "{\"version\":1,\"profiles\":[{\"id\":\"old\",\"name\":\"a\",\"url\":\"https://a.example\"},"
                    "{\"id\":\"new\",\"name\":\"b\",\"url\":\"https://b.example\",\"color\":\"mauve\"}]}");
        {
            ProfileStore store(file);
            QCOMPARE(store.find(u"old"_s)->ownColor(), ConnectionColor::None);
            QCOMPARE(store.find(u"new"_s)->ownColor(), ConnectionColor::None);
            Profile old = *store.find(u"old"_s);
            old.color = QString::fromLatin1(wireName(ConnectionColor::Violet));
            QVERIFY(store.save(old));
        }
        const ProfileStore store(file);
        QCOMPARE(store.find(u"old"_s)->ownColor(), ConnectionColor::Violet);
        QCOMPARE(store.find(u"new"_s)->color, u"mauve"_s);
        for (const ConnectionColor color : connectionColors)
            QCOMPARE(connectionColorOf(QString::fromLatin1(wireName(color))), color);
    }

    void keepsTheCommandOfAConnectionUntilAnotherIsGiven()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/profiles.json"_s;
        Profile profile = sample();
        const QString command = u"pass show \"alien/acme prod\""_s;
        {
            ProfileStore store(file);
            QVERIFY(store.save(profile, command));
            profile.readOnly = !profile.readOnly;
            QVERIFY(store.save(profile)); // says nothing of it
            QCOMPARE(store.tokenCommand(profile.id), command);
        }
        ProfileStore store(file);
        QCOMPARE(store.tokenCommand(profile.id), command);
        QVERIFY(store.save(profile, QString()));
        QCOMPARE(ProfileStore(file).tokenCommand(profile.id), QString());
        QVERIFY(store.save(profile, command));
        QVERIFY(store.remove(profile.id));
        QCOMPARE(store.tokenCommand(profile.id), QString());
        QCOMPARE(ProfileStore(file).tokenCommand(profile.id), QString());
    }

    void keepsWhatAnotherProcessSavedMeanwhile()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/profiles.json"_s;
        ProfileStore mine(file);
        ProfileStore other(file);
        Profile a = sample();
        Profile b = sample();
        QVERIFY(mine.save(a));
        QVERIFY(other.save(b));
        QCOMPARE(other.profiles().size(), 2);
        QVERIFY(mine.remove(a.id));
        QCOMPARE(mine.profiles().size(), 1);
        QCOMPARE(mine.profiles().constFirst().id, b.id);
    }

    void movesADamagedFileAside()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/profiles.json"_s;
        write(file, "{\"profiles\":[{\"id\":");
        ProfileStore store(file);
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!store.error().isEmpty());
        QCOMPARE(QDir(dir.path()).entryList({u"profiles.json.damaged-*"_s}).size(), 1);
        Profile profile = sample();
        QVERIFY(store.save(profile));
    }

    void saysWhenTheDiskRefuses()
    {
        ProfileStore store(u"/proc/none/profiles.json"_s);
        Profile profile = sample();
        QVERIFY(!store.save(profile));
        QVERIFY(!store.error().isEmpty());
        QVERIFY(profile.id.isEmpty());
        QVERIFY(store.profiles().isEmpty());
    }

    void remembersPreferences()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/config/preferences.ini"_s;
        {
            Preferences preferences(file);
            QSignalSpy theme(&preferences, &Preferences::themeChanged);
            QCOMPARE(int(preferences.theme()), int(Preferences::Theme::Auto));
            QCOMPARE(preferences.zoom(), 1.0);
            preferences.setTheme(Preferences::Theme::Dark);
            preferences.setTheme(Preferences::Theme::Dark);
            QCOMPARE(theme.count(), 1);
            preferences.setZoom(7.0);
            preferences.setComfortableRows(true);
            preferences.setTimeZone(u"utc"_s);
            preferences.setLastProfile(u"p1"_s);
            QCOMPARE(preferences.commandDays(), 365);
            preferences.setCommandDays(0);
            preferences.setCommandBytes(qint64(500) << 20);
            preferences.setState(u"deployments.table"_s, QByteArray("\0\1bytes", 7));
            QSignalSpy limits(&preferences, &Preferences::limitsChanged);
            QCOMPARE(preferences.stallMinutes(DeploymentStatus::Updating), 45); // as the store has it
            QCOMPARE(preferences.stallMinutes(DeploymentStatus::Running), 0);
            QCOMPARE(preferences.agentSeconds(), 30);
            preferences.setStallMinutes(DeploymentStatus::Updating, 5);
            preferences.setStallMinutes(DeploymentStatus::Updating, 5);
            preferences.setStallMinutes(DeploymentStatus::Deleting, 0);
            preferences.setAgentSeconds(300);
            QCOMPARE(limits.count(), 3);
        }
        QCOMPARE(QFile::permissions(file), kOwnerOnly);
        const Preferences preferences(file);
        QCOMPARE(int(preferences.theme()), int(Preferences::Theme::Dark));
        QCOMPARE(preferences.zoom(), 2.0);
        QVERIFY(preferences.comfortableRows());
        QCOMPARE(preferences.timeZone(), u"utc"_s);
        QCOMPARE(preferences.lastProfile(), u"p1"_s);
        QCOMPARE(preferences.commandDays(), 0);
        QCOMPARE(preferences.commandBytes(), qint64(500) << 20);
        QCOMPARE(preferences.state(u"deployments.table"_s), QByteArray("\0\1bytes", 7));
        QCOMPARE(preferences.state(u"other"_s), QByteArray());
        QCOMPARE(preferences.stallMinutes(DeploymentStatus::Updating), 5);
        QCOMPARE(preferences.stallMinutes(DeploymentStatus::Deleting), 0);
        QCOMPARE(preferences.stallMinutes(DeploymentStatus::Pending), 10);
        QCOMPARE(preferences.agentSeconds(), 300);
    }

    void readsNonsenseInPreferencesAsDefaults()
    {
        const QTemporaryDir dir;
        const QString file = dir.path() + u"/preferences.ini"_s;
        write(file, "[look]\ntheme=purple\nzoom=nan\n[commands]\ndays=soon\nbytes=-1\n"
                    "[limits]\nagentSeconds=0\nstallMinutes\\updating=-4\n");
        const Preferences preferences(file);
        QCOMPARE(int(preferences.theme()), int(Preferences::Theme::Auto));
        QCOMPARE(preferences.zoom(), 1.0);
        QCOMPARE(preferences.commandDays(), 365);
        QCOMPARE(preferences.commandBytes(), qint64(2) << 30);
        QCOMPARE(preferences.agentSeconds(), 30);
        QCOMPARE(preferences.stallMinutes(DeploymentStatus::Updating), 45);
    }

    void writesCurlWithoutTheToken()
    {
        const CurlBase base{QUrl(u"https://alien.example/base"_s), {}, {}, false};
        QCOMPARE(
            curlCommand("GET", base, u"/v1/deployments/dep_1"_s),
            u"curl -sS -H \"Authorization: Bearer $ALIEN_MANAGER_BEARER\" 'https://alien.example/base/v1/deployments/dep_1'"_s);
        const QString post = curlCommand("POST", base, u"/v1/x"_s, "{\"a\":\"it's\"}");
        QVERIFY(post.contains(u"-X POST"_s));
        QVERIFY(post.contains(u"'{\"a\":\"it'\\''s\"}'"_s));
    }

    void curlGoesTheWayOfTheConnection()
    {
        Profile profile;
        profile.url = QUrl(u"https://alien.example"_s);
        profile.caFile = u"/etc/it's/ca.pem"_s;
        profile.proxy = ProxyChoice::None;
        QCOMPARE(curlOptions(curlBase(profile)), u" --cacert '/etc/it'\\''s/ca.pem' --noproxy '*'"_s);
        profile.proxy = ProxyChoice::Manual;
        profile.proxyUrl = u"http://me:hunter2@proxy.example:3128"_s;
        QCOMPARE(curlOptions(curlBase(profile)),
                 u" --cacert '/etc/it'\\''s/ca.pem' --proxy 'http://proxy.example:3128'"_s);
        profile.url = QUrl(u"http://127.0.0.1:8080"_s);
        profile.proxy = ProxyChoice::System;
        QCOMPARE(curlOptions(curlBase(profile)), QString());
        QVERIFY(curlCommand("GET", curlBase(profile), u"/health"_s).startsWith(u"curl -sS -H "_s));
    }
};

ALIEN_TEST(TestProfiles)
#include "tst_profiles.moc"
