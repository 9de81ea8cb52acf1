// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "models/fleet/deploymenttable.h"
#include "models/fleet/savedviews.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/bulkbar.h"
#include "views/common/widgets/targetlist.h"
#include "views/fleet/deploymentcomparepage.h"
#include "views/fleet/deploymentinspector.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/fleet/fleeturlspage.h"
#include "views/fleet/viewstrip.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// The section Deployments in the whole console, on its sandbox: what one steps to from the table.
class FleetSectionTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    bool open(const QString& section)
    {
        m_fixture->options.section = section;
        return m_fixture->openSandbox() != nullptr;
    }
    [[nodiscard]] WorkspaceView& workspace() const { return *m_fixture->app().window().currentWorkspace(); }
    [[nodiscard]] FleetSection* section() const { return qobject_cast<FleetSection*>(workspace().currentPage()); }
    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    [[nodiscard]] Session& session() const { return *m_fixture->app().hub().current(); }
    [[nodiscard]] QStringList ids(int count) const
    {
        QStringList out;
        for (const FleetRow& row : session().fleet().rows()) {
            if (row.summary->hasState && out.size() < count)
                out.append(QString::fromStdString(row.summary->id));
        }
        return out;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theUrlsOfTheFleetAreReachedFromAnywhereAndLeftByBack()
    {
        QVERIFY(open(u"Overview"_s));
        QTRY_VERIFY(action(u"deployment.urls"_s).isEnabled());
        QVERIFY(!action(u"urls.copyAll"_s).isEnabled());
        action(u"deployment.urls"_s).trigger();
        QVERIFY(section() && section()->showsUrls());
        QTRY_VERIFY(action(u"deployment.urls"_s).isChecked());
        FleetUrlsPage& urls = section()->urls();
        QTRY_VERIFY(!urls.table().filling());
        QVERIFY(urls.table().rowCount() > 0);
        int known = 0;
        for (const FleetRow& row : session().fleet().rows())
            known += int(unpackUrls(row.summary->urls).size());
        QCOMPARE(urls.table().totalCount(), known);

        QTRY_VERIFY(action(u"urls.copyAll"_s).isEnabled());
        action(u"urls.copyAll"_s).trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), urls.table().shownUrls().join(u'\n'));
        urls.view().selectIds({urls.table().idAt(0)});
        QTRY_VERIFY(action(u"urls.copy"_s).isEnabled());
        action(u"urls.copy"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), urls.table().shownUrls().first());

        // Esc lets go of the row, then of the page.
        QVERIFY(section()->stepBack());
        QVERIFY(section()->showsUrls());
        QTRY_VERIFY(urls.selectedIds().isEmpty());
        QVERIFY(section()->stepBack());
        QVERIFY(section()->showsFleet());
        QTRY_VERIFY(!action(u"urls.copyAll"_s).isEnabled());
        workspace().goBack();
        QVERIFY(section()->showsUrls());
        workspace().goBack();
        QCOMPARE(workspace().currentSection(), u"Overview"_s);
    }

    void aViewIsOpenedFirstCopiedAndPasted()
    {
        QVERIFY(open(u"Deployments"_s));
        auto* strip = workspace().findChild<ViewStrip*>();
        QVERIFY(strip && strip->views().views().size() >= 2);
        const QString id = strip->views().views().at(1).id;
        strip->open(id);
        QTRY_VERIFY(action(u"views.default"_s).isEnabled());
        action(u"views.default"_s).trigger();
        QCOMPARE(strip->views().defaultId(), id);
        const QString query = section()->fleet().table().query().text();
        QVERIFY(!query.isEmpty());

        // As text, and a view again.
        action(u"views.copy"_s).trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(strip->views().views().at(1).name));
        const auto before = strip->views().views().size();
        action(u"views.paste"_s).trigger();
        auto* text = m_fixture->find<QLineEdit>(u"viewText.text"_s);
        QVERIFY(text);
        text->setText(u"no view at all"_s);
        m_fixture->find<QAbstractButton>(u"viewText.accept"_s)->click();
        QCOMPARE(strip->views().views().size(), before);
        QVERIFY(m_fixture->find<QWidget>(u"viewText.note"_s));
        text->setText(QGuiApplication::clipboard()->text());
        m_fixture->find<QAbstractButton>(u"viewText.accept"_s)->click();
        QCOMPARE(strip->views().views().size(), before + 1);
        QVERIFY(strip->current() != id);
        QCOMPARE(section()->fleet().table().query().text(), query);
    }

    void theDefaultViewOpensAtAStartUnlessAFilterWasTyped()
    {
        m_fixture->environment.url = m_fixture->manager().url();
        m_fixture->environment.bearer = Secret(m_fixture->manager().adminToken());
        m_fixture->options.section = u"Deployments"_s;
        const auto strip = [this] { return workspace().findChild<ViewStrip*>(); };
        const auto begin = [this, strip] {
            m_fixture->start();
            QTRY_VERIFY_WITH_TIMEOUT(m_fixture->app().window().currentWorkspace() != nullptr, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(strip() != nullptr, 20'000);
            QCoreApplication::processEvents();
        };
        begin();
        const SavedView second = strip()->views().views().at(1);
        strip()->open(second.id);
        QTRY_VERIFY(action(u"views.default"_s).isEnabled());
        action(u"views.default"_s).trigger();
        strip()->open({});
        begin();
        QCOMPARE(strip()->current(), second.id);
        QCOMPARE(section()->fleet().table().query().text(), second.query);
        section()->fleet().table().setQueryText(u"name:typed-by-hand*"_s);
        begin();
        QCOMPARE(section()->fleet().table().query().text(), u"name:typed-by-hand*"_s);
    }

    void everyDeploymentThatMeetsTheFilterIsSelectedByOneLink()
    {
        QVERIFY(open(u"Deployments"_s));
        FleetPage& fleet = section()->fleet();
        fleet.table().setQueryText(u"class!=healthy"_s);
        fleet.table().settle();
        const int matching = fleet.table().rowCount();
        QVERIFY(matching > 2 && matching < session().fleet().count());
        fleet.view().selectIds({fleet.table().idAt(0), fleet.table().idAt(1)});
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"bulk.selectAll"_s));
        auto* all = m_fixture->find<QAbstractButton>(u"bulk.selectAll"_s);
        QVERIFY2(all->text().contains(QString::number(matching)), qPrintable(all->text()));
        all->click();
        QTRY_COMPARE(fleet.view().selectedCount(), matching);
        QStringList selected = fleet.view().selectedIds();
        QStringList visible = fleet.table().visibleIds();
        selected.sort();
        visible.sort();
        QCOMPARE(selected, visible);
    }

    void verbsOfTheBulkBarSayHowManyTheyAreFor()
    {
        QVERIFY(open(u"Deployments"_s));
        FleetPage& fleet = section()->fleet();
        // Three that run and one whose update failed.
        fleet.table().setQueryText(u"status:running model:push"_s);
        fleet.table().settle();
        QVERIFY(fleet.table().rowCount() >= 3);
        QStringList chosen{fleet.table().idAt(0), fleet.table().idAt(1), fleet.table().idAt(2)};
        fleet.table().setQueryText(u"status:update-failed model:push"_s);
        fleet.table().settle();
        QVERIFY(fleet.table().rowCount() >= 1);
        chosen.append(fleet.table().idAt(0));
        fleet.table().setQueryText({});
        fleet.table().settle();
        fleet.view().selectIds(chosen);
        const auto button = [this](const QString& id) {
            return m_fixture->find<BulkBar>(u"deployments.bulk"_s)->findChild<QAbstractButton*>(u"button."_s + id);
        };
        QTRY_VERIFY(m_fixture->find<BulkBar>(u"deployments.bulk"_s));
        QTRY_COMPARE(button(u"deployment.retry"_s)->text(), u"Retry 1…"_s);
        QCOMPARE(button(u"deployment.retry"_s)->accessibleName(), u"Retry"_s);
        QCOMPARE(button(u"deployment.redeploy"_s)->text(), u"Redeploy 4…"_s);
        QCOMPARE(button(u"deployment.command"_s)->text(), u"Run command on 3…"_s);
        QCOMPARE(button(u"deployment.command"_s)->accessibleName(), u"Run command"_s);
        chosen.removeLast();
        fleet.view().selectIds(chosen);
        QTRY_COMPARE(button(u"deployment.redeploy"_s)->text(), u"Redeploy 3…"_s);
        QCOMPARE(button(u"deployment.retry"_s)->text(), u"Retry"_s); // for none
        QVERIFY(!button(u"deployment.retry"_s)->isEnabled());
    }

    void aWholeFleetIsAskedAboutInOneSheet()
    {
        m_fixture->options.sandboxDeployments = 2'000;
        QVERIFY(open(u"Deployments"_s));
        FleetPage& fleet = section()->fleet();
        fleet.table().setQueryText({});
        fleet.table().settle();
        fleet.view().selectAll();
        QTRY_COMPARE(fleet.selectedIds().size(), session().fleet().count());
        QTRY_VERIFY(action(u"deployment.redeploy"_s).isEnabled());
        action(u"deployment.redeploy"_s).trigger();
        action(u"deployment.redeploy"_s).trigger();
        // It is about those that were selected then.
        fleet.view().clearSelection();
        QTRY_VERIFY(m_fixture->find<TargetList>(u"confirm.targets"_s));
        const auto lists = m_fixture->topLevel()->findChildren<TargetList*>();
        QCOMPARE(lists.size(), 1);
        const int rows = lists.constFirst()->model()->rowCount();
        QVERIFY2(rows > 1'000, qPrintable(QString::number(rows)));
        QCOMPARE(m_fixture->find<QAbstractButton>(u"confirm.accept"_s)->text(),
                 u"Redeploy %1 deployments"_s.arg(QLocale().toString(rows)));
        m_fixture->find<QAbstractButton>(u"confirm.cancel"_s)->click();
        QTRY_VERIFY(m_fixture->topLevel()->findChildren<TargetList*>().isEmpty());

        // The window may close before the question is there.
        fleet.view().selectAll();
        QTRY_VERIFY(action(u"deployment.redeploy"_s).isEnabled());
        action(u"deployment.redeploy"_s).trigger();
        QVERIFY(!m_fixture->find<TargetList>(u"confirm.targets"_s));
        m_fixture->stop();
        QCoreApplication::processEvents();
    }

    void aRetriedFailureStaysInTheInspector()
    {
        QVERIFY(open(u"Deployments"_s));
        FleetPage& fleet = section()->fleet();
        fleet.table().setQueryText(u"status:update-failed model:push"_s);
        fleet.table().settle();
        QVERIFY(fleet.table().rowCount() >= 1);
        const QString id = fleet.table().idAt(0);
        fleet.view().selectIds({id});
        QTRY_VERIFY(action(u"deployment.retry"_s).isEnabled());
        action(u"deployment.retry"_s).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fleet.hiddenId(), id, 30'000);
        QVERIFY(fleet.inspector().isVisible());
        QVERIFY(session().fleet().find(id)->summary->status != "update-failed");
        // What stands in the bar of the inspector says why it cannot be pressed.
        QTRY_VERIFY(!action(u"deployment.redeploy"_s).isEnabled());
        QTRY_VERIFY(m_fixture->app().actions().whyNot(&action(u"deployment.redeploy"_s)).contains(u"filter"_s));
        fleet.table().setQueryText({});
        QTRY_VERIFY(fleet.hiddenId().isEmpty());
        QCOMPARE(fleet.selectedIds(), QStringList{id});
    }

    void anActGetsWhatIsSelectedAtThatMoment()
    {
        QVERIFY(open(u"Deployments"_s));
        FleetPage& fleet = section()->fleet();
        const QStringList three = ids(3);
        fleet.view().selectIds({three.at(0)});
        QTRY_VERIFY(action(u"deployment.copyId"_s).isEnabled());
        QTRY_VERIFY(action(u"deployment.forget"_s).isEnabled());
        // Before anybody was told of the other one: keys may be quicker.
        fleet.view().selectIds({three.at(1)});
        action(u"deployment.copyId"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), three.at(1));
        // Never of several at once, nor of the one that was selected before.
        fleet.view().selectIds(three);
        QVERIFY(action(u"deployment.forget"_s).isEnabled());
        action(u"deployment.forget"_s).trigger();
        QVERIFY(!m_fixture->find<QAbstractButton>(u"confirm.accept"_s));
        QTRY_VERIFY(!action(u"deployment.forget"_s).isEnabled());
        QVERIFY(!m_fixture->find<QAbstractButton>(u"confirm.accept"_s));
    }

    void nothingIsDoneToDeploymentsThatAreOutOfSight()
    {
        QVERIFY(open(u"Deployments"_s));
        section()->fleet().view().selectIds(ids(1));
        QTRY_VERIFY(action(u"deployment.copyId"_s).isEnabled());
        section()->stepToUrls();
        QTRY_VERIFY(!action(u"deployment.copyId"_s).isEnabled());
        QVERIFY(!action(u"deployment.redeploy"_s).isEnabled());
        section()->stepToFleet();
        QTRY_VERIFY(action(u"deployment.copyId"_s).isEnabled());
        QCOMPARE(section()->fleet().selectedIds(), ids(1));
    }

    void lookingAtUrlsIsOffAndKeptForItsConnection()
    {
        QVERIFY(open(u"Deployments"_s));
        section()->stepToUrls();
        auto* box = m_fixture->find<QCheckBox>(u"fleetUrls.probe"_s);
        QVERIFY(box && !box->isChecked());
        // With the filter on what nothing is, switching it on contacts nobody.
        section()->urls().table().setQueryText(u"name:there-is-no-such-name"_s);
        box->setChecked(true);
        const QByteArray layout = section()->saveLayout();
        box->setChecked(false);
        section()->restoreLayout(layout);
        QVERIFY(box->isChecked());
        QByteArray other = layout;
        const qsizetype at = other.indexOf("probedBy\":[\"") + 12;
        QVERIFY(at > 12);
        other.replace(at, 16, "0123456789abcdef");
        box->setChecked(false);
        section()->restoreLayout(other);
        QVERIFY(!box->isChecked());
    }

    void whatWasFoundOfAUrlIsReadInAWindowOf1280()
    {
        QVERIFY(open(u"Overview"_s));
        m_fixture->app().window().resize(1280, 800);
        QTRY_VERIFY(action(u"deployment.urls"_s).isEnabled());
        action(u"deployment.urls"_s).trigger();
        const TableView& view = section()->urls().view();
        const auto width = [&view](const QString& id) {
            const int column = view.table()->columnOf(id);
            return view.isColumnHidden(column) ? 0 : view.columnWidth(column);
        };
        // "running but dead: connection refused" behind its shape, in the font of the design.
        QTRY_VERIFY2(width(u"found"_s) >= Look::of(&view).px(240), qPrintable(QString::number(width(u"found"_s))));
        QVERIFY(width(u"url"_s) >= 150 && width(u"resource"_s) > 0 && width(u"expires"_s) > 0);
    }

    void twoDeploymentsStandSideBySide()
    {
        QVERIFY(open(u"Deployments"_s));
        QTRY_VERIFY(!action(u"deployment.compare"_s).isEnabled());
        const QStringList two = ids(2);
        section()->fleet().view().selectIds(two);
        QTRY_VERIFY(action(u"deployment.compare"_s).isEnabled());
        action(u"deployment.compare"_s).trigger();
        QVERIFY(section()->showsComparison());
        DeploymentComparePage* page = section()->comparison();
        for (const QString& id : two) // their names are read next
            QVERIFY2(page->windowTitle().contains(id), qPrintable(page->windowTitle()));
        QTRY_VERIFY(page->isReady());
        QVERIFY(page->table().rowCount() > 5);
        const auto width = [page](const QString& id) { return page->view().columnWidth(page->table().columnOf(id)); };
        QVERIFY(qAbs(width(u"left"_s) - width(u"right"_s)) <= 1);
        auto* who = m_fixture->find<QWidget>(u"compare.who"_s);
        QVERIFY(who->property("text").toString().contains(u"Read at "_s));
        QTRY_VERIFY(action(u"compare.copy"_s).isEnabled());
        action(u"compare.copy"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), page->table().text());
        m_fixture->find<QCheckBox>(u"compare.onlyDifferences"_s)->setChecked(true);
        QCOMPARE(page->table().rowCount(), page->table().differences());
        const auto title = [this] { return m_fixture->app().window().windowTitle(); };
        for (const QString& id : two)
            QVERIFY2(title().contains(QString::fromStdString(session().fleet().find(id)->summary->name)),
                     qPrintable(title()));
        const PageLocation there = section()->location();
        workspace().goBack();
        QVERIFY(section()->showsFleet());
        QVERIFY2(title().contains("Deployments"_L1), qPrintable(title()));
        section()->goTo(there);
        QVERIFY(section()->showsComparison());
        QVERIFY(page->isReady());
    }

    void columnsOfTheComparisonAreKeptOverARestart()
    {
        const auto compare = [this]() -> TableView* {
            if (!open(u"Deployments"_s))
                return nullptr;
            const QStringList two = ids(2);
            section()->stepToComparison(two.at(0), two.at(1));
            const DeploymentComparePage* page = section()->comparison();
            return QTest::qWaitFor([page] { return page->isReady(); }) ? &page->view() : nullptr;
        };
        TableView* view = compare();
        QVERIFY(view);
        const int place = view->table()->columnOf(u"place"_s);
        const int wide = view->columnWidth(place) + 60;
        view->horizontalHeader()->resizeSection(place, wide);
        QTRY_VERIFY2(qAbs(view->columnWidth(place) - wide) <= 1, qPrintable(QString::number(view->columnWidth(place))));
        m_fixture->stop();
        view = compare();
        QVERIFY(view);
        QTRY_VERIFY2(qAbs(view->columnWidth(place) - wide) <= 1, qPrintable(QString::number(view->columnWidth(place))));
    }

    void resourcesAreAListOrATreeAndTheSameOneStaysSelected()
    {
        QVERIFY(open(u"Deployments"_s));
        section()->goTo({{}, ids(1).at(0), u"resources"_s});
        QTRY_VERIFY(m_fixture->find(u"resources.asTree"_s));
        QTRY_VERIFY(m_fixture->find<TableView>(u"resources.table"_s)->table()->rowCount() > 0);
        auto* list = m_fixture->find<TableView>(u"resources.table"_s);
        const QString id = list->table()->idAt(0);
        list->selectIds({id});
        m_fixture->find<QAbstractButton>(u"resources.asTree"_s)->click();
        auto* tree = m_fixture->find<QTreeView>(u"resources.tree"_s);
        QVERIFY(tree);
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), id);
        QCOMPARE(section()->fleet().inspector().selectedResourceId(), id);
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));
        const QString last = tree->currentIndex().data().toString();
        QCOMPARE(section()->fleet().inspector().selectedResourceId(), last);
        m_fixture->find<QAbstractButton>(u"resources.asList"_s)->click();
        QCOMPARE(list->selectedIds(), QStringList{last});
    }
};

ALIEN_TEST(FleetSectionTest)
#include "tst_fleetsection.moc"
