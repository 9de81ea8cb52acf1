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

protected:
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

private Q_SLOTS:
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
