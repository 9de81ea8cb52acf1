// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "tests/views/sampletable.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/facetpanel.h"
#include "views/common/widgets/inspector.h"
#include "views/shell/tablepage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

class SamplePage : public TablePage
{
public:
    explicit SamplePage(test::SampleTable* table)
        : TablePage({u"samples"_s, u"Samples"_s, u"Filter samples"_s, u"name"_s, u"samples"_s}, table, nullptr)
        , m_table(table)
        , m_panel(new FacetPanel(this))
    {
        table->setParent(this);
        setFacets(m_panel);
        setInspector(new Inspector(this));
        updateState();
    }
    [[nodiscard]] QString fact() const override { return {}; }
    int filled = 0;
    QStringList inInspector; ///< one after the other

protected:
    void showInInspector(const QString& id) override { inInspector.append(id); }
    [[nodiscard]] bool knows(const QString& id) const override { return m_table->rowById(id) != nullptr; }
    [[nodiscard]] StatePane::State emptyState() const override { return {}; }
    void fillFacets() override
    {
        ++filled;
        FacetItem running;
        running.key = u"running"_s;
        running.text = running.key;
        running.checked = m_table->query().hasValue(u"status"_s, running.key);
        m_panel->setGroups({{u"status"_s, u"Status"_s, {running}}});
    }

private:
    test::SampleTable* m_table;
    FacetPanel* m_panel;
};

/// A page of twelve rows, as large as the section of a window is: logical pixels of the design.
struct ShownPage
{
    test::InstalledLook look;
    test::SampleTable* table = new test::SampleTable;
    SamplePage page{table};

    ShownPage(int width, int height)
    {
        table->setRows(test::SampleTable::sample(12));
        page.resize(look->px(width), look->px(height));
        page.show();
    }
};

} // namespace

class tst_TablePage : public QObject
{
    Q_OBJECT
private:
    /// Row 3 in the inspector, under a filter that shows failed ones only; then it fails no more.
    static void loseRow3(ShownPage& shown)
    {
        auto& [look, table, page] = shown;
        table->setQueryText(u"status:update-failed"_s);
        page.view().selectIds({u"dep_0003"_s});
        QTRY_COMPARE(page.inInspector, QStringList{u"dep_0003"_s});
        setStatus(table, u"updating"_s);
        QTRY_COMPARE(page.hiddenId(), u"dep_0003"_s);
    }
    static void setStatus(test::SampleTable* table, const QString& status)
    {
        auto rows = test::SampleTable::sample(12);
        rows[3].status = status;
        table->setRows(rows);
    }
    static bool shows(const SamplePage& page, const QString& name)
    {
        return page.findChild<QWidget*>(u"samples."_s + name)->isVisible();
    }

private Q_SLOTS:
    void theInspectorStaysWhenAChangeTakesTheRowAway()
    {
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        QVERIFY(!shows(page, u"hidden"_s));
        loseRow3(shown);
        QVERIFY(shows(page, u"inspector"_s) && shows(page, u"hidden"_s));
        QVERIFY(page.selectedIds().isEmpty());
        // Others come and go.
        auto rows = test::SampleTable::sample(14);
        rows[3].status = u"updating"_s;
        table->setRows(rows);
        QCoreApplication::processEvents();
        QVERIFY(shows(page, u"inspector"_s));
        // And when it is back, it is selected again.
        setStatus(table, u"update-failed"_s);
        QTRY_VERIFY(page.hiddenId().isEmpty());
        QCOMPARE(page.selectedIds(), QStringList{u"dep_0003"_s});
        QVERIFY(shows(page, u"inspector"_s) && !shows(page, u"hidden"_s));
        QCOMPARE(page.inInspector, QStringList{u"dep_0003"_s});
    }

    void whatTheFilterHidesIsClosedByHand_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("button") << 0;
        QTest::newRow("escape") << 1;
        QTest::newRow("other filter") << 2;
        QTest::newRow("removed") << 3;
    }
    void whatTheFilterHidesIsClosedByHand()
    {
        QFETCH(const int, way);
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        loseRow3(shown);
        if (way == 0)
            page.findChild<QPushButton*>(u"inspector.close"_s)->click();
        else if (way == 1)
            QVERIFY(page.stepBack());
        else if (way == 2)
            table->setQueryText(u"status:update-failed name:name-0006"_s);
        else
            table->removeRow(u"dep_0003"_s);
        QTRY_VERIFY(!shows(page, u"inspector"_s));
        QVERIFY(page.hiddenId().isEmpty());
        QCOMPARE(page.inInspector, (QStringList{u"dep_0003"_s, QString()}));
    }

    void whatIsSelectedIsCollectedWhenItChanges()
    {
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        const QSignalSpy told(&page, &Page::currentSelectionChanged);
        page.view().selectIds({u"dep_0001"_s, u"dep_0003"_s, u"dep_0005"_s});
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(page.selectedIds().size(), 3);
        const QStringList before = page.selectedIds();
        table->setRows(test::SampleTable::sample(14)); // two more
        QCoreApplication::processEvents();
        QCOMPARE(page.selectedIds().constData(), before.constData());
        table->removeRow(u"dep_0002"_s);
        QCoreApplication::processEvents();
        QCOMPARE(page.selectedIds(), before);
        table->removeRow(u"dep_0003"_s);
        QTRY_COMPARE(page.selectedIds(), (QStringList{u"dep_0001"_s, u"dep_0005"_s}));
        table->setSortKeys({{table->columnOf(u"number"), Qt::DescendingOrder}});
        table->upsertRow({u"dep_0100"_s, u"name"_s, u"running"_s, {}, 100});
        QTRY_COMPARE(page.selectedIds(), (QStringList{u"dep_0005"_s, u"dep_0001"_s}));
        table->clearRows();
        QTRY_VERIFY(page.selectedIds().isEmpty());
    }

    void whoAsksBeforeThePageWasToldGetsWhatIsSelectedNow()
    {
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        page.view().selectIds({u"dep_0001"_s});
        QTRY_COMPARE(page.inInspector, QStringList{u"dep_0001"_s});
        // As keys do that were pressed while the program was busy: no turn of the event loop is between them.
        page.view().setCurrentIndex(table->indexOfId(u"dep_0001"_s));
        QTest::keyClick(&page.view(), Qt::Key_Down);
        QCOMPARE(page.selectedIds(), QStringList{u"dep_0002"_s});
        QCOMPARE(page.location().id, u"dep_0002"_s);
        page.view().selectAll();
        QCOMPARE(page.selectedCount(), 12);
        QCOMPARE(page.selectedIds(), table->visibleIds());
        table->removeRow(u"dep_0004"_s);
        QCOMPARE(page.selectedCount(), 11);
        QVERIFY(!page.selectedIds().contains(u"dep_0004"_s));
        page.view().clearSelection();
        QCOMPARE(page.selectedCount(), 0);
        QVERIFY(page.selectedIds().isEmpty());
        QVERIFY(page.location().id.isEmpty());
        QCOMPARE(page.inInspector, QStringList{u"dep_0001"_s}); // nobody was told until now
        QTRY_COMPARE(page.inInspector, (QStringList{u"dep_0001"_s, QString()}));
    }

    void manyAreToldOnceTheyWereRead()
    {
        ShownPage shown(1400, 900);
        SamplePage& page = shown.page;
        shown.table->setRows(test::SampleTable::sample(3000));
        const QSignalSpy told(&page, &Page::currentSelectionChanged);
        int toldAtOnce = -1;
        qsizetype asked = 0;
        bool asks = false;
        // After the page, which heard of it first.
        connect(&page.view(), &TableView::selectedIdsChanged, &page, [&] {
            if (toldAtOnce < 0)
                toldAtOnce = int(told.count());
            asked = asks ? page.selectedIds().size() : -1;
        });
        page.view().selectAll();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(toldAtOnce, 0);
        QCOMPARE(page.selectedCount(), 3000);
        QCOMPARE(page.selectedIds(), shown.table->visibleIds());
        // Who asks in between does not get what was selected before.
        page.view().clearSelection();
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(page.selectedCount(), 0);
        asks = true;
        page.view().selectAll();
        QTRY_COMPARE(asked, 3000);
    }

    void anotherSelectionTakesItsPlace()
    {
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        loseRow3(shown);
        page.view().selectIds({u"dep_0006"_s});
        QTRY_COMPARE(page.inInspector.last(), u"dep_0006"_s);
        QVERIFY(page.hiddenId().isEmpty());
        QVERIFY(!shows(page, u"hidden"_s));
        // One that another filter takes away goes at once, as it was asked for.
        table->setQueryText(u"status:running"_s);
        QTRY_VERIFY(!shows(page, u"inspector"_s));
    }

    void aClearedFilterBringsTheRowBack()
    {
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        loseRow3(shown);
        QVERIFY(page.hiddenId() == u"dep_0003"_s);
        table->setQueryText({});
        QTRY_COMPARE(page.selectedIds(), QStringList{u"dep_0003"_s});
        QVERIFY(shows(page, u"inspector"_s));
    }

    void facetsFoldIntoAButtonInAWindowOf1280()
    {
        // The section of a window of 1600 and of one of 1280, beside the rail, at the font of the design.
        ShownPage shown(1400, 900);
        auto& [look, table, page] = shown;
        auto* button = page.findChild<QPushButton*>(u"samples.facetsButton"_s);
        auto* facets = page.findChild<FacetPanel*>(u"samples.facets"_s);
        QVERIFY(button && facets);
        QVERIFY(facets->isVisible());
        QVERIFY(button->isHidden());
        page.resize(look->px(1096), look->px(700));
        QVERIFY(facets->isHidden());
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Filters"_s);
        QCOMPARE(button->accessibleName(), u"Filters"_s);
        button->click();
        QVERIFY(facets->isVisible());
        QTRY_VERIFY(page.findChild<QCheckBox*>(u"facet.status.running"_s));
        page.findChild<QCheckBox*>(u"facet.status.running"_s)->click();
        QCOMPARE(table->query().text(), u"status:running"_s);
        QCOMPARE(button->text(), u"Filters 1"_s);
        button->click();
        QVERIFY(facets->isHidden());
    }

    void theScrollBarTakesNothingFromTheFacets()
    {
        ShownPage shown(1400, 900);
        SamplePage& page = shown.page;
        auto* facets = page.findChild<FacetPanel*>(u"samples.facets"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QList<FacetGroup> groups;
        for (int i = 0; i < 40; ++i)
            groups.append({QString::number(i), u"Group"_s, {}});
        const int words = facets->viewport()->width();
        facets->setGroups(groups);
        QTRY_VERIFY(facets->verticalScrollBar()->isVisible());
        QTRY_COMPARE(facets->viewport()->width(), words);
    }

    void tabGoesAlongTheFilterRow()
    {
        ShownPage shown(1096, 700);
        SamplePage& page = shown.page;
        page.activateWindow();
        auto* filter = page.findChild<QWidget*>(u"samples.filter"_s);
        filter->setFocus();
        QTRY_VERIFY(filter->hasFocus());
        QStringList stops;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            stops.append(page.focusWidget()->objectName());
        }
        QCOMPARE(stops, (QStringList{u"samples.facetsButton"_s, u"samples.columns"_s, u"samples.table"_s}));
    }

    void foldedFacetsAreNotCounted()
    {
        ShownPage shown(1000, 700);
        auto& [look, table, page] = shown;
        QCoreApplication::processEvents();
        const int before = page.filled;
        table->setRows(test::SampleTable::sample(3));
        table->setQueryText(u"name:1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(page.filled, before);
    }

    void theInspectorIsNoWiderThanTheDesignAllows()
    {
        ShownPage shown(1096, 700);
        auto& [look, table, page] = shown;
        page.goTo({{}, u"dep_0003"_s, {}});
        auto* inspector = page.findChild<Inspector*>(u"samples.inspector"_s);
        QTRY_VERIFY(inspector->isVisible());
        QTRY_COMPARE(inspector->width(), look->px(380));
    }
};

ALIEN_TEST(tst_TablePage)
#include "tst_tablepage.moc"
