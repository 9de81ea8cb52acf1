// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// A connection whose token a program gives, from the form to the next start.
class TokenCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup() { m_fixture.reset(); }

    void aCommandGivesTheTokenAtEveryStartAndNoneIsKept()
    {
        const QByteArray token = m_fixture->manager().adminToken();
        const QString command = fillCommand(token);
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        QVERIFY(ready());
        QCOMPARE(savedCommand(), command);
        m_fixture->start();
        QVERIFY(ready());
        m_fixture->stop();
        QVERIFY(m_fixture->keyring->secrets.isEmpty());
        QCOMPARE(m_fixture->filesHolding(token), QStringList());
        QVERIFY(!m_fixture->filesHolding("tokenCommand").isEmpty());
    }

    void aCommandThatFailsIsToldAndCanBeAskedAgain()
    {
        const QByteArray token = m_fixture->manager().adminToken();
        fillCommand({});
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"token.again"_s) != nullptr);
        QVERIFY(!m_fixture->find(u"token.keep"_s)->isEnabled());
        QTRY_VERIFY(hasText(u"printed nothing"_s));
        writeToken(token);
        m_fixture->find<QAbstractButton>(u"token.again"_s)->click();
        QVERIFY(ready());
        QVERIFY(m_fixture->keyring->secrets.isEmpty());
    }

    void goingOverToACommandTakesTheTokenOutOfTheKeyring()
    {
        fillForm(m_fixture->manager().adminToken());
        m_fixture->find<QAbstractButton>(u"connect.connect"_s)->click();
        QVERIFY(ready());
        QTRY_COMPARE(m_fixture->keyring->secrets.size(), 1);
        m_fixture->app().actions().action(u"connection.edit"_s).trigger();
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"connect.tokenSource"_s) != nullptr);
        m_fixture->find<QLineEdit>(u"connect.token"_s)->setText(u"typed"_s);
        m_fixture->find<QAbstractButton>(u"connect.tokenSource"_s)->click();
        auto* go = m_fixture->find<QAbstractButton>(u"connect.connect"_s);
        QCOMPARE(go->toolTip(), u"The command is missing."_s);
        m_fixture->find<QLineEdit>(u"connect.tokenCommand"_s)->setText(u"no-such-program-here"_s);
        QVERIFY(go->toolTip().contains(u"no-such-program-here"_s));
        m_fixture->find<QAbstractButton>(u"connect.tokenSource"_s)->click();
        QCOMPARE(m_fixture->find<QLineEdit>(u"connect.token"_s)->text(), u"typed"_s);
        m_fixture->find<QAbstractButton>(u"connect.tokenSource"_s)->click();
        writeToken(m_fixture->manager().adminToken());
        m_fixture->find<QLineEdit>(u"connect.tokenCommand"_s)->setText(commandText());
        m_fixture->find<QAbstractButton>(u"connect.save"_s)->click();
        QTRY_VERIFY(m_fixture->keyring->secrets.isEmpty());
        QVERIFY(ready());
        QCOMPARE(savedCommand(), commandText());
    }

private:
    [[nodiscard]] QString savedCommand() const
    {
        return ProfileStore(m_fixture->paths().profilesFile())
            .tokenCommand(m_fixture->app().hub().current()->profile().id);
    }
    [[nodiscard]] bool hasText(const QString& part) const
    {
        const auto labels = m_fixture->topLevel()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    void writeToken(const QByteArray& token)
    {
        QFile file(m_vault->filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(token);
    }
    [[nodiscard]] QString commandText() const { return u"cat \"%1\""_s.arg(m_vault->filePath(u"token"_s)); }
    QString fillCommand(const QByteArray& token)
    {
        writeToken(token);
        fillForm({});
        m_fixture->find<QAbstractButton>(u"connect.tokenSource"_s)->click();
        m_fixture->find<QLineEdit>(u"connect.tokenCommand"_s)->setText(commandText());
        return commandText();
    }

    void fillForm(const QByteArray& token)
    {
        m_fixture->start();
        m_fixture->find<QLineEdit>(u"connect.url"_s)->setText(m_fixture->manager().url().toString());
        m_fixture->find<QLineEdit>(u"connect.token"_s)->setText(QString::fromLatin1(token));
        m_fixture->find<QLineEdit>(u"connect.name"_s)->setText(u"acme"_s);
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto* session = m_fixture->app().hub().current();
                return session != nullptr && session->state() == Session::State::Ready && session->fleetKnown();
            },
            20'000);
    }

    std::unique_ptr<QTemporaryDir> m_vault; ///< outside the home
    std::unique_ptr<WindowFixture> m_fixture;
};

ALIEN_TEST(TokenCommandsTest)
#include "tst_tokencommands.moc"
