// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "sandbox/sandbox.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/confirmsheet.h"
#include "views/common/widgets/protectionframe.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/mainwindow.h"
#include "views/shell/shellactions.h"
#include "views/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// Connections of different protection, shown one after the other: what is asked and what it acts on is of the one that
/// is shown.
class TwoConnectionsTest : public QObject
{
    Q_OBJECT
private:
    enum Place { Live = 1, Play, Locked };
    std::unique_ptr<sandbox::Sandbox> m_play;
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    [[nodiscard]] Session* current() const { return m_fixture->app().hub().current(); }
    [[nodiscard]] ConfirmSheet* sheet() const { return m_fixture->find<ConfirmSheet>(u"confirm"_s); }
    [[nodiscard]] QLineEdit* typed() const { return sheet()->findChild<QLineEdit*>(u"confirm.typed"_s); }
    [[nodiscard]] QString rail() const
    {
        return m_fixture->find<QAbstractButton>(u"rail.connection"_s)->accessibleDescription();
    }
    [[nodiscard]] int redeploys(const sandbox::Sandbox& manager) const { return manager.requestsSeen("/redeploy"); }

    void save(const sandbox::Sandbox& manager, const QString& name, Protection protection, const QString& color,
              bool readOnly)
    {
        Profile profile;
        profile.name = name;
        profile.url = manager.url();
        profile.protection = protection;
        profile.color = color;
        profile.readOnly = readOnly;
        ProfileStore store(m_fixture->paths().profilesFile());
        QVERIFY(store.save(profile));
        m_fixture->keyring->secrets.insert(profile.id, Secret(manager.adminToken()));
    }
    bool show(Place place)
    {
        action(connectionActionId(place)).trigger();
        return QTest::qWaitFor([this, place] { return action(connectionActionId(place)).isChecked(); }, 20'000) &&
               m_fixture->ready() != nullptr;
    }
    /// That many running ones of the connection that is shown.
    bool select(int count)
    {
        QStringList ids;
        for (const FleetRow& row : current()->fleet().rows()) {
            if (row.summary->status == "running" && row.summary->model != "pull" && ids.size() < count)
                ids.append(QString::fromStdString(row.summary->id));
        }
        auto* table = m_fixture->find<TableView>(u"deployments.table"_s);
        if (ids.size() != count || table == nullptr)
            return false;
        table->selectIds(ids);
        const auto* page = qobject_cast<FleetSection*>(m_fixture->app().window().currentWorkspace()->currentPage());
        return QTest::qWaitFor([page, count] { return page->fleet().selectedIds().size() == count; }, 5'000);
    }
    bool ask(int count)
    {
        if (!select(count) || !QTest::qWaitFor([this] { return action(u"deployment.redeploy"_s).isEnabled(); }, 5'000))
            return false;
        action(u"deployment.redeploy"_s).trigger();
        return QTest::qWaitFor([this] { return sheet() != nullptr; }, 5'000);
    }
    void agree(const QString& words)
    {
        if (typed() != nullptr)
            typed()->setText(words);
        if (auto* reason = sheet()->findChild<QLineEdit*>(u"confirm.reason"_s))
            reason->setText(u"asked for"_s);
        auto* verb = sheet()->findChild<QAbstractButton*>(u"confirm.accept"_s);
        QVERIFY(verb->isEnabled());
        verb->click();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        sandbox::Options other;
        other.deployments = 20;
        other.frozen = true;
        other.seed = 2;
        m_play = std::make_unique<sandbox::Sandbox>(other);
        QVERIFY(m_play->start());
        save(m_fixture->manager(), u"acme live"_s, Protection::Production, u"violet"_s, false);
        save(*m_play, u"play"_s, Protection::None, {}, false);
        save(*m_play, u"locked"_s, Protection::Staging, u"olive"_s, true);
        m_fixture->options.section = u"Deployments"_s;
        m_fixture->options.profile = u"acme live"_s;
        m_fixture->start();
        QVERIFY(m_fixture->ready());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_play.reset();
    }

    void levelColourFrameAndLocksAreOfTheOneThatIsShown()
    {
        const auto frame = [this] { return m_fixture->app().window().contentsMargins(); };
        for (int round = 0; round < 2; ++round) {
            QVERIFY(show(Live));
            QTRY_VERIFY2(rail().contains(u"PRODUCTION"_s) && rail().contains(u"violet"_s), qPrintable(rail()));
            QCOMPARE(frame(), protectionMargins(Protection::Production));
            QVERIFY(ask(2));
            QCOMPARE(sheet()->request().level, ConfirmLevel::Typed);
            QCOMPARE(sheet()->request().protection, Protection::Production);
            QCOMPARE(sheet()->request().connection, u"acme live"_s);
            QVERIFY(sheet()->request().reasonRequired);
            sheet()->reject();

            QVERIFY(show(Play));
            QTRY_VERIFY2(!rail().contains(u"PRODUCTION"_s) && !rail().contains(u"violet"_s), qPrintable(rail()));
            QCOMPARE(frame(), protectionMargins(Protection::None));
            QVERIFY(ask(2));
            QCOMPARE(sheet()->request().level, ConfirmLevel::Dialog);
            QCOMPARE(sheet()->request().protection, Protection::None);
            QCOMPARE(sheet()->request().connection, u"play"_s);
            QVERIFY(!sheet()->request().reasonRequired);
            sheet()->reject();
            QVERIFY(ask(6)); // many
            QCOMPARE(sheet()->request().level, ConfirmLevel::Typed);
            QCOMPARE(sheet()->request().typed, u"6"_s);
            sheet()->reject();

            QVERIFY(show(Locked));
            QTRY_VERIFY2(rail().contains(u"STAGING"_s) && rail().contains(u"olive"_s), qPrintable(rail()));
            QCOMPARE(frame(), protectionMargins(Protection::Staging));
            QVERIFY(select(2));
            QTRY_VERIFY(action(u"deployment.redeploy"_s).toolTip().contains(u"read-only"_s));
            QVERIFY(!action(u"deployment.redeploy"_s).isEnabled());
            QVERIFY(!action(u"deployment.create"_s).isEnabled());
        }
        QCOMPARE(redeploys(m_fixture->manager()) + redeploys(*m_play), 0);
    }

    void aQuestionStaysWithItsConnection()
    {
        QVERIFY(ask(2));
        const ConfirmSheet* first = sheet();
        typed()->setText(u"2"_s);
        QVERIFY(show(Play)); // by a notification, a link, another start: the menu is covered
        QVERIFY(!sheet());
        auto* workspace = m_fixture->app().window().currentWorkspace();
        QCOMPARE(workspace->session().profile().name, u"play"_s);
        QVERIFY(workspace->isEnabled());
        QVERIFY(m_fixture->find(u"rail.connection"_s)->isEnabled());

        // Its own question, beside the one that waits.
        QVERIFY(ask(2));
        QVERIFY(sheet() != first);
        QCOMPARE(sheet()->request().connection, u"play"_s);
        agree({});
        QTRY_COMPARE_WITH_TIMEOUT(redeploys(*m_play), 2, 20'000);
        QTRY_COMPARE(current()->runner().openTargets(), 0);
        QCOMPARE(redeploys(m_fixture->manager()), 0);

        QVERIFY(show(Live));
        QCOMPARE(sheet(), first);
        QVERIFY(sheet()->isEnabled());
        QVERIFY(!m_fixture->app().window().currentWorkspace()->isEnabled());
        QCOMPARE(typed()->text(), u"2"_s);
        agree(u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(redeploys(m_fixture->manager()), 2, 20'000);
        QCOMPARE(redeploys(*m_play), 2);
        QTRY_VERIFY(m_fixture->app().window().currentWorkspace()->isEnabled());
    }

    void aFormWaitsWithWhatWasTyped()
    {
        QVERIFY(show(Play));
        QTRY_VERIFY(action(u"deployment.create"_s).isEnabled());
        action(u"deployment.create"_s).trigger();
        QTRY_VERIFY(m_fixture->find<QLineEdit>(u"create.name"_s));
        m_fixture->find<QLineEdit>(u"create.name"_s)->setText(u"new one"_s);
        QVERIFY(show(Live));
        QVERIFY(!m_fixture->find<QLineEdit>(u"create.name"_s));
        QVERIFY(show(Play));
        QTRY_VERIFY(m_fixture->find<QLineEdit>(u"create.name"_s));
        QCOMPARE(m_fixture->find<QLineEdit>(u"create.name"_s)->text(), u"new one"_s);
    }

    void aQuestionThatWaitsGoesWithItsConnection()
    {
        QVERIFY(show(Play));
        QVERIFY(ask(1));
        const QPointer<ConfirmSheet> waiting = sheet();
        Session* play = current();
        QVERIFY(show(Live));
        m_fixture->app().hub().close(play);
        QTRY_VERIFY(!waiting);
        QVERIFY(m_fixture->app().window().currentWorkspace()->isEnabled());
        QCOMPARE(redeploys(*m_play), 0);
    }
};

ALIEN_TEST(TwoConnectionsTest)
#include "tst_twoconnections.moc"
