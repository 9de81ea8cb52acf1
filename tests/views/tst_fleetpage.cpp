// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "tests/models/sessionbench.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/facetpanel.h"
#include "views/fleet/fleetpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QtTest/QTest>

#include <memory>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// The page on a session that has read nothing yet; its commands do nothing.
struct Bench
{
    TimedSession s;
    Format format;
    ActionRegistry actions;
    std::unique_ptr<FleetPage> page;

    explicit Bench(Look& look)
        : actions(look)
    {
        for (const char* verb :
             {"retry", "redeploy", "command", "cleanup", "compare", "detach", "forget", "copyUrl", "copyAllUrls",
              "openUrl", "copyId", "copyName", "copyLink", "copyJson", "copyCurl", "create"})
            actions.add({u"deployment."_s + QLatin1StringView(verb), QString::fromLatin1(verb)});
        page = std::make_unique<FleetPage>(*s.session, actions, format);
        page->resize(look.px(1600), look.px(900));
        page->show();
    }
    template<class T>
    [[nodiscard]] T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
};

} // namespace

class FleetPageTest : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void facetsComeWithTheirValues()
    {
        Bench bench(*m_look);
        const auto* panel = bench.child<FacetPanel>(u"deployments.facets"_s);
        QVERIFY(panel && panel->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!bench.child<QWidget>(u"facet.class"_s)); // no title stands there alone
        QVERIFY(bench.s.ready());
        QTRY_VERIFY(bench.child<QWidget>(u"facet.class"_s));
        for (const QString& id : {u"class"_s, u"platform"_s, u"group"_s}) {
            const auto* group = bench.child<QWidget>(u"facet."_s + id);
            QVERIFY2(group && !group->findChildren<QCheckBox*>().isEmpty(), qPrintable(id));
        }
    }

    void facetsWaitForTheWholeFleet()
    {
        constexpr int many = 4500; // come in slices
        Bench bench(*m_look);
        QByteArrayList items;
        for (int i = 0; i < many; ++i)
            items.append(deploymentJson("dep_" + QByteArray::number(10'000 + i), "running"));
        bench.s.replies[u"/v1/deployments"_s] = json("{\"items\":[" + items.join(',') + "],\"nextCursor\":null}");
        int applied = 0;
        bool tooEarly = false;
        connect(&bench.s.session->fleet(), &FleetStore::applied, bench.page.get(), [&] {
            ++applied;
            tooEarly = tooEarly || (applied == 1 && bench.child<QWidget>(u"facet.class"_s) != nullptr);
        });
        QVERIFY(bench.s.ready());
        QTRY_VERIFY(bench.child<QCheckBox>(u"facet.platform.aws"_s));
        QVERIFY(applied > 0 && !tooEarly);
        QCOMPARE(bench.child<QCheckBox>(u"facet.platform.aws"_s)->accessibleDescription(), QLocale().toString(many));
    }

    /// As one range: the selection of a hundred thousand rows each by itself takes Qt far too long.
    void allThatMatchAreSelectedAtOnce()
    {
        Bench bench(*m_look);
        QVERIFY(bench.s.ready());
        bench.s.session->fleet().apply(delta({{"dep_2"}, {"dep_3", "error"}, {"dep_4"}}));
        bench.s.session->fleet().finish();
        FleetPage& page = *bench.page;
        QTRY_COMPARE(page.table().rowCount(), 4);
        page.view().selectIds({u"dep_2"_s, u"dep_3"_s});
        auto* all = bench.child<QAbstractButton>(u"bulk.selectAll"_s);
        QVERIFY(all);
        QTRY_VERIFY(all->isVisible());
        all->click();
        QCOMPARE(page.view().selectionModel()->selection().size(), 1);
        QTRY_COMPARE(page.selectedIds().size(), 4);
    }
};

ALIEN_TEST(FleetPageTest)
#include "tst_fleetpage.moc"
