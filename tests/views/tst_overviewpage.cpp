// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/fleet/deploymenttable.h"
#include "models/overview/causetable.h"
#include "tests/models/sessionbench.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/statepane.h"
#include "views/overview/figure.h"
#include "views/overview/overviewpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

Dep failed(const std::string& id, const std::string& code)
{
    Dep dep{id, "update-failed"};
    dep.error = code;
    dep.message = "It went wrong";
    return dep;
}

/// The page over a fleet that a test gives.
struct Shown
{
    TimedSession s;
    Format format;
    std::unique_ptr<OverviewPage> page;
    std::unique_ptr<QSignalSpy> opened;

    Shown(const std::vector<Dep>& deps, const QStringList& platforms)
    {
        if (!s.ready())
            qFatal("no session");
        Release release;
        release.id = u"rel_2"_s;
        release.platforms = platforms;
        s.session->releases().apply({release});
        fleet().setNewestRelease(release.id);
        put(deps, {"dep_1"});
        page = std::make_unique<OverviewPage>(*s.session, format);
        opened = std::make_unique<QSignalSpy>(page.get(), &Page::openRequested);
        page->resize(1280, 760);
        page->show();
    }
    [[nodiscard]] FleetStore& fleet() const { return s.session->fleet(); }
    void put(const std::vector<Dep>& deps, const std::vector<std::string>& removed = {}) const
    {
        fleet().apply(delta(deps, removed));
        fleet().finish();
    }
    template<class T>
    [[nodiscard]] T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    /// One of the tables beside the causes: they come once the first frame was painted.
    [[nodiscard]] TableView* counts(const QString& name) const
    {
        const bool there = QTest::qWaitFor([&] { return child<TableView>(name) != nullptr; });
        return there ? child<TableView>(name) : nullptr;
    }
    [[nodiscard]] CauseTable* causes() const
    {
        return qobject_cast<CauseTable*>(child<TableView>(u"overview.causes"_s)->table());
    }
    [[nodiscard]] QStringList causeTitles() const
    {
        QStringList titles;
        for (int row = 0; row < causes()->rowCount(); ++row)
            titles.append(causes()->rowAt(row).title);
        return titles;
    }
    /// The query that was opened since the last call.
    QString query() const
    {
        if (opened->size() != 1)
            return u"opened %1 times"_s.arg(opened->size());
        const auto arguments = opened->takeFirst();
        return arguments.at(0).toString() == u"Deployments"_s ? arguments.at(1).value<PageLocation>().query
                                                              : arguments.at(0).toString();
    }
    /// How many rows a query shows in the table of deployments.
    [[nodiscard]] int rows(const QString& query) const
    {
        DeploymentTable table(fleet(), format);
        table.setQueryText(query);
        return int(table.visibleIds().size());
    }
    /// Presses a cell with the mouse.
    void press(const QString& viewName, int row, const QString& column) const
    {
        auto* view = counts(viewName);
        const QModelIndex index = view->table()->index(row, view->table()->columnOf(column));
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
};

std::vector<Dep> mixedFleet()
{
    Dep stuck{"dep_7", "update-pending"};
    stuck.desired = "rel_2";
    Dep on{"dep_8"};
    on.current = "rel_2";
    Dep azure{"dep_9"};
    azure.platform = "azure";
    return {failed("dep_2", "A_CODE"),
            failed("dep_3", "B_CODE"),
            failed("dep_4", "B_CODE"),
            Dep{"dep_5"},
            Dep{"dep_6", "updating"},
            stuck,
            on,
            azure};
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void anEmptyFleetOffersItsFirstDeployment()
    {
        const Shown o({}, {u"gcp"_s});
        QSignalSpy asked(o.page.get(), &OverviewPage::createRequested);
        auto* pane = o.child<StatePane>(u"overview.calm"_s);
        QTRY_COMPARE(pane->kind(), StatePane::Kind::EmptyFirstRun);
        auto* button = pane->findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(asked.size(), 1);
        o.put({Dep{"dep_5"}});
        QTRY_VERIFY(!button->isVisible());
    }

    void anEmptyFleetThatIsLockedSaysWhy()
    {
        const Shown o({}, {u"gcp"_s});
        auto* pane = o.child<StatePane>(u"overview.calm"_s);
        auto* button = pane->findChild<QPushButton*>();
        QTRY_VERIFY(button->isVisible());
        Profile profile = o.s.session->profile();
        profile.readOnly = true;
        o.s.session->setProfile(profile);
        QTRY_VERIFY(!button->isVisible());
        const QList<QLabel*> labels = pane->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(u"read-only"_s); }));
    }

    void everyFigureOpensWhatItCounts()
    {
        const Shown f(mixedFleet(), {u"gcp"_s});
        for (const StatusClass klass : {StatusClass::Healthy, StatusClass::Working, StatusClass::Failed}) {
            auto* figure = f.child<Figure>(u"overview.figure."_s + QLatin1StringView(wireName(klass)));
            QVERIFY(figure);
            figure->click();
            const QString query = f.query();
            QCOMPARE(f.rows(query), f.fleet().count(klass));
            const QString said = figure->accessibleName() + figure->accessibleDescription();
            QVERIFY2(said.contains(f.format.number(f.fleet().count(klass))), qPrintable(said));
        }
        f.child<Figure>(u"overview.figure.all"_s)->click();
        QCOMPARE(f.query(), QString(u""_s));
    }

    void aCountByPlatformOpensItsDeploymentsOfThatClass()
    {
        const Shown f(mixedFleet(), {u"gcp"_s});
        auto* counts = qobject_cast<CountTable*>(f.counts(u"overview.byPlatform"_s)->table());
        QVERIFY(counts && counts->rowCount() == 2);
        f.press(u"overview.byPlatform"_s, 0, u"failed"_s);
        QCOMPARE(f.rows(f.query()), counts->rowAt(0).byClass[std::size_t(StatusClass::Failed)]);
        f.press(u"overview.byPlatform"_s, 0, u"all"_s);
        QCOMPARE(f.rows(f.query()), counts->rowAt(0).total);
    }

    void whatTheNewestReleasePassedByIsCountedAndOpened()
    {
        const Shown f(mixedFleet(), {u"gcp"_s});
        auto* link = f.child<LinkLabel>(u"overview.passedBy"_s);
        QVERIFY(link && link->isVisible());
        QCOMPARE(f.fleet().uncoveredCount(), 6); // all but the one that waits for it and the one that has it
        QVERIFY2(link->text().contains(f.format.number(6)), qPrintable(link->text()));
        link->click();
        QCOMPARE(f.rows(f.query()), 6);
        f.fleet().setNewestRelease(u"rel_1"_s);
        f.put({Dep{"dep_7"}, Dep{"dep_8"}});
        QTRY_VERIFY(!link->isVisible());
    }

    void aCauseOpensItsRowsAndItsVerbRetriesThoseThatMayBe()
    {
        const Shown f(mixedFleet(), {u"gcp"_s});
        QSignalSpy retry(f.page.get(), &OverviewPage::retryRequested);
        QCOMPARE(f.causeTitles().at(0), u"B_CODE"_s);
        // One of the two was asked for already, and waits.
        Dep asked = failed("dep_3", "B_CODE");
        auto summary = std::make_shared<DeploymentSummary>(*asked.summary());
        summary->retryRequested = true;
        FleetDelta change;
        change.upserted.push_back(summary);
        f.fleet().apply(std::move(change));
        f.fleet().finish();
        QTRY_COMPARE(f.causes()->rowAt(0).retryable, QStringList{u"dep_4"_s});
        QCOMPARE(f.causes()->rowAt(0).ids.size(), 2);
        f.press(u"overview.causes"_s, 0, u"verb"_s);
        QCOMPARE(retry.count(), 1);
        QCOMPARE(retry.takeFirst().constFirst().toStringList(), QStringList{u"dep_4"_s});
        QVERIFY(f.opened->isEmpty());
        // What waits for a stack it will not get cannot be retried: the verb shows it.
        const int uncovered = int(f.causeTitles().indexOf(u"Not covered by the newest release"_s));
        QVERIFY(uncovered >= 0);
        f.press(u"overview.causes"_s, uncovered, u"verb"_s);
        QCOMPARE(retry.count(), 0);
        QCOMPARE(f.rows(f.query()), int(f.causes()->rowAt(uncovered).ids.size()));
        for (int row = 0; row < f.causes()->rowCount(); ++row) {
            Q_EMIT f.child<TableView>(u"overview.causes"_s)->opened(f.causes()->idAt(row));
            QCOMPARE(f.rows(f.query()), int(f.causes()->rowAt(row).ids.size()));
        }
    }

    void whatRunsNoReleaseYetStandsBesideTheReleases()
    {
        Dep fresh{"dep_2", "provisioning-failed"};
        fresh.current = {};
        Dep covered{"dep_3"};
        covered.current = "rel_2";
        const Shown f({fresh, covered}, {u"aws"_s});
        auto* releases = f.counts(u"overview.byRelease"_s);
        const auto cell = [releases](int row, const QString& column) {
            return releases->table()->index(row, releases->table()->columnOf(column)).data().toString();
        };
        QTRY_COMPARE(releases->table()->rowCount(), 2);
        QVERIFY2(cell(0, u"label"_s).endsWith(u" newest"_s), qPrintable(cell(0, u"label"_s)));
        QCOMPARE(cell(1, u"label"_s), u"none yet"_s);
        QCOMPARE(cell(1, u"failed"_s), u"1"_s);
        f.press(u"overview.byRelease"_s, 1, u"all"_s);
        QCOMPARE(f.rows(f.query()), 1);
    }

    void theMessageOfACauseHasRoomInANarrowWindow()
    {
        std::vector<Dep> deps;
        deps.reserve(12);
        for (int i = 0; i < 12; ++i)
            deps.push_back(failed("dep_" + std::to_string(i), "EXECUTION_STEP_FAILED"));
        const Shown shown(deps, {u"aws"_s});
        shown.page->resize(1096, 700); // a window of 1280 with its rail
        auto* view = shown.child<TableView>(u"overview.causes"_s);
        QTRY_VERIFY(view->isVisible() && shown.causes()->rowCount() == 1);
        const auto width = [&](const QString& id) { return view->columnWidth(shown.causes()->columnOf(id)); };
        const int verb = shown.causes()->columnOf(u"verb"_s);
        QTRY_VERIFY2(width(u"says"_s) >= view->viewport()->width() * 36 / 100,
                     qPrintable(QString::number(width(u"says"_s))));
        QVERIFY(!view->isColumnHidden(verb) && !view->isColumnHidden(shown.causes()->columnOf(u"oldest"_s)));
        const QString text = shown.causes()->index(0, verb).data().toString();
        QVERIFY(view->fontMetrics().horizontalAdvance(text) <= width(u"verb"_s) - 16);
        // What a wide window has more goes to the messages first.
        shown.page->resize(1740, 900);
        auto* side = shown.child<QWidget>(u"overview.side"_s);
        QTRY_VERIFY2(side->width() <= 1740 * 30 / 100, qPrintable(QString::number(side->width())));
    }

    void barsOfRolloutsStandUnderEachOther()
    {
        const Shown f({}, {});
        Release old;
        old.id = u"rel_1"_s;
        Release young;
        young.id = u"rel_2"_s;
        young.createdAt = QDateTime::fromMSecsSinceEpoch(f.fleet().serverNowMs() - 3'600'000);
        old.createdAt = young.createdAt.addSecs(-3600);
        f.s.session->releases().apply({young, old});
        std::vector<Dep> deps;
        for (int i = 0; i < 112; ++i) {
            Dep dep{"dep_x" + std::to_string(i), "updating"};
            dep.desired = i == 0 ? "rel_1" : "rel_2";
            dep.current = "rel_0";
            deps.push_back(dep);
        }
        f.put(deps);
        QTRY_VERIFY(f.child<QWidget>(u"overview.rolloutBar.1"_s) != nullptr);
        const auto* first = f.child<QWidget>(u"overview.rolloutBar.0"_s);
        const auto* second = f.child<QWidget>(u"overview.rolloutBar.1"_s);
        QTRY_VERIFY(first->isVisible() && second->isVisible() && first->width() > 0);
        // "111 to go" and "1 to go" are not as wide.
        QVERIFY(f.child<LinkLabel>(u"overview.rolloutOpen.0"_s)->text() !=
                f.child<LinkLabel>(u"overview.rolloutOpen.1"_s)->text());
        QTRY_COMPARE(first->mapTo(f.page.get(), QPoint()).x(), second->mapTo(f.page.get(), QPoint()).x());
    }

    void causesHoldStillUnderThePointer()
    {
        const Shown f({failed("dep_2", "A_CODE"), failed("dep_3", "B_CODE"), failed("dep_4", "B_CODE")}, {});
        QCOMPARE(f.causeTitles(), (QStringList{u"B_CODE"_s, u"A_CODE"_s}));
        auto* view = f.child<TableView>(u"overview.causes"_s);
        view->setAttribute(Qt::WA_UnderMouse); // as a pointer over it does
        f.put({failed("dep_5", "A_CODE"), failed("dep_6", "A_CODE")});
        QTRY_COMPARE(f.causes()->rowAt(1).ids.size(), 3);
        QCOMPARE(f.causeTitles(), (QStringList{u"B_CODE"_s, u"A_CODE"_s}));
        view->setAttribute(Qt::WA_UnderMouse, false);
        f.put({Dep{"dep_9"}});
        QTRY_COMPARE(f.causeTitles(), (QStringList{u"A_CODE"_s, u"B_CODE"_s}));
    }
};

ALIEN_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
