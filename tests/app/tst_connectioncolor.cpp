// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/shell/shellactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// A connection's own colour, from the form to the next start.
class ConnectionColorTest : public QObject
{
    Q_OBJECT
private:
    WindowFixture m_fixture;

    [[nodiscard]] QString rail() const
    {
        const auto* block = m_fixture.find<QAbstractButton>(u"rail.connection"_s);
        return block != nullptr ? block->accessibleDescription() : QString();
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor(
            [this] {
                const Session* current = m_fixture.app().hub().current();
                return current != nullptr && current->state() == Session::State::Ready;
            },
            20'000);
    }
    [[nodiscard]] QIcon place() const { return m_fixture.app().actions().action(connectionActionId(1)).icon(); }

private Q_SLOTS:
    void itIsChosenShownKeptAndTakenAway()
    {
        m_fixture.start();
        m_fixture.find<QLineEdit>(u"connect.url"_s)->setText(m_fixture.manager().url().toString());
        m_fixture.find<QLineEdit>(u"connect.token"_s)->setText(QString::fromLatin1(m_fixture.manager().adminToken()));
        m_fixture.find<QLineEdit>(u"connect.name"_s)->setText(u"acme"_s);
        m_fixture.find<QAbstractButton>(u"connect.color.violet"_s)->click();
        m_fixture.find<QAbstractButton>(u"connect.connect"_s)->click();
        QVERIFY(ready());
        QTRY_VERIFY2(rail().contains(u"Colour: violet"_s), qPrintable(rail()));
        QVERIFY2(rail().contains(u"STAGING"_s), qPrintable(rail()));
        QVERIFY(!place().isNull());
        QCOMPARE(ProfileStore(m_fixture.paths().profilesFile()).profiles().constFirst().color, u"violet"_s);

        m_fixture.start();
        QVERIFY(ready());
        QTRY_VERIFY(rail().contains(u"Colour: violet"_s));
        m_fixture.app().actions().action(u"connection.edit"_s).trigger();
        QVERIFY(m_fixture.find<QAbstractButton>(u"connect.color.violet"_s)->isChecked());
        m_fixture.find<QAbstractButton>(u"connect.color.none"_s)->click();
        m_fixture.find<QAbstractButton>(u"connect.save"_s)->click();
        QTRY_VERIFY(!rail().contains(u"Colour"_s));
        QVERIFY(place().isNull());
        QCOMPARE(ProfileStore(m_fixture.paths().profilesFile()).profiles().constFirst().color, QString());
    }
};

ALIEN_TEST(ConnectionColorTest)
#include "tst_connectioncolor.moc"
