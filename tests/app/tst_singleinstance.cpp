// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace alien;

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondOneRaisesTheFirst()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        auto claim = SingleInstance::Claim::Ours;
        std::thread other([&dir, &claim] {
            SingleInstance second(dir.path());
            claim = second.claim(u"profile-a"_s);
        });
        QVERIFY(raised.wait());
        other.join();
        QCOMPARE(claim, SingleInstance::Claim::RaisedOther);
        QCOMPARE(raised.first().first().toString(), u"profile-a"_s);
    }

    void aLinkTravelsToTheFirst()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        QSignalSpy asked(&first, &SingleInstance::linkAsked);
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        const QString link = u"alien-console://Gr%C3%BCn/deployments/dep_1"_s;
        std::thread other([&dir, &link] {
            SingleInstance second(dir.path());
            second.claim(u"profile-a"_s, link);
        });
        QVERIFY(raised.wait());
        other.join();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), link);
    }

    void whatIsNoWishRaisesNobody()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        QSignalSpy asked(&first, &SingleInstance::linkAsked);
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        QLocalSocket socket;
        socket.connectToServer(
            QDir(dir.path())
                .absoluteFilePath(QDir(dir.path()).entryList({u"*.sock"_s}, QDir::System | QDir::Files).value(0)));
        QVERIFY(socket.waitForConnected());
        socket.write("delete dep_1\n");
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        QVERIFY(gone.wait());
        QVERIFY(asked.isEmpty() && raised.isEmpty());
    }

    void profilesDoNotHinderEachOther()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        SingleInstance second(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        QCOMPARE(second.claim(u"profile-b"_s), SingleInstance::Claim::Ours);
    }

    void aReleasedProfileCanBeClaimedAgain()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        SingleInstance second(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        first.release(u"profile-a"_s);
        QCOMPARE(second.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
    }

    void aSocketLeftBehindIsNoHindrance()
    {
        const QTemporaryDir dir;
        {
            SingleInstance first(dir.path());
            QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        }
        SingleInstance second(dir.path());
        QCOMPARE(second.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
    }

    void onlyTheOwnerMayKnock()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(u"profile-a"_s), SingleInstance::Claim::Ours);
        const auto sockets =
            QDir(dir.path()).entryInfoList({u"*.sock"_s}, QDir::System | QDir::Files | QDir::AllEntries);
        QCOMPARE(sockets.size(), 1);
        QVERIFY(!(sockets.first().permissions() & (QFile::WriteGroup | QFile::WriteOther)));
    }
};

ALIEN_TEST(SingleInstanceTest)
#include "tst_singleinstance.moc"
