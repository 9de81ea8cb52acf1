// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "tests/support/testmain.h"

#include <QDir>
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
