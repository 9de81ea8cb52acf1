// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// A watch is made, edited from the list and removed, by the same commands as the palette offers.
class WatchEditingTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    template<class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        return m_fixture->find<T>(name);
    }
    /// Makes one through the form.
    void watch(const QString& query)
    {
        QTRY_VERIFY(action(u"watch.add"_s).isEnabled());
        action(u"watch.add"_s).trigger();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
        find<QLineEdit>(u"watch.query"_s)->setText(query);
        find<QPushButton>(u"watch.submit"_s)->click();
        QTRY_VERIFY(!find(u"watch.form"_s));
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList out;
        if (const auto* table = find<TableView>(u"watches.table"_s)) {
            const int whom = table->table()->columnOf(u"whom");
            for (int row = 0; row < table->table()->rowCount(); ++row)
                out.append(table->table()->index(row, whom).data().toString());
        }
        return out;
    }
    /// Makes one, and opens it again from the list.
    void editFromList(const QString& query)
    {
        watch(query);
        action(u"watch.list"_s).trigger();
        QTRY_COMPARE(listed(), (QStringList{query}));
        find<TableView>(u"watches.table"_s)->selectRow(0);
        QTRY_VERIFY(find<QPushButton>(u"watches.edit"_s)->isEnabled());
        find<QPushButton>(u"watches.edit"_s)->click();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openSandbox());
    }
    void cleanup() { m_fixture.reset(); }

    void aWatchIsEditedFromTheListAndTheListComesBack()
    {
        watch(u"platform:aws"_s);
        watch(u"platform:gcp"_s);
        action(u"watch.edit"_s).trigger(); // from anywhere: to the list first
        QTRY_COMPARE(listed(), (QStringList{u"platform:gcp"_s, u"platform:aws"_s}));
        auto* edit = find<QPushButton>(u"watches.edit"_s);
        QVERIFY(edit);
        QTRY_VERIFY(!edit->isEnabled());
        QVERIFY(!edit->accessibleDescription().isEmpty());
        find<TableView>(u"watches.table"_s)->selectRow(1);
        QTRY_VERIFY(edit->isEnabled());
        edit->click();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
        auto* query = find<QLineEdit>(u"watch.query"_s);
        QCOMPARE(query->text(), u"platform:aws"_s);
        QTRY_VERIFY(!find<QLabel>(u"watch.note"_s)->text().isEmpty());
        query->setText(u"platfrom:azure"_s);
        QVERIFY(!find<QPushButton>(u"watch.submit"_s)->isEnabled());
        query->setText(u"platform:azure"_s);
        find<QPushButton>(u"watch.submit"_s)->click();
        QTRY_COMPARE(listed(), (QStringList{u"platform:gcp"_s, u"platform:azure"_s}));
        // The one that was edited is chosen again.
        QTRY_VERIFY(find<QPushButton>(u"watches.remove"_s)->isEnabled());
        find<QPushButton>(u"watches.remove"_s)->click();
        QTRY_COMPARE(listed(), (QStringList{u"platform:gcp"_s}));
    }

    void escapeInTheFormGoesBackToWhereItWasOpened()
    {
        editFromList(u"platform:aws"_s);
        QVERIFY(!QTest::currentTestFailed());
        QTest::keyClick(find<QLineEdit>(u"watch.query"_s), Qt::Key_Escape);
        QTRY_COMPARE(listed(), (QStringList{u"platform:aws"_s}));
        // One more, from the list: not made, then made.
        find<QPushButton>(u"watches.add"_s)->click();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
        QTest::keyClick(find<QLineEdit>(u"watch.query"_s), Qt::Key_Escape);
        QTRY_COMPARE(listed(), (QStringList{u"platform:aws"_s}));
        find<QPushButton>(u"watches.add"_s)->click();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
        find<QLineEdit>(u"watch.query"_s)->setText(u"platform:gcp"_s);
        find<QPushButton>(u"watch.submit"_s)->click();
        QTRY_COMPARE(listed(), (QStringList{u"platform:gcp"_s, u"platform:aws"_s}));
        find<QPushButton>(u"watches.close"_s)->click();
        QTRY_VERIFY(!find(u"watches.view"_s));
        // From the page: back to the page.
        action(u"watch.add"_s).trigger();
        QTRY_VERIFY(find<QLineEdit>(u"watch.query"_s));
        QTest::keyClick(find<QLineEdit>(u"watch.query"_s), Qt::Key_Escape);
        QTRY_VERIFY(!find(u"watch.form"_s));
        QVERIFY(!find(u"watches.view"_s));
    }

    void cancellingGoesBackToTheListAsWell()
    {
        editFromList(u"platform:aws"_s);
        QVERIFY(!QTest::currentTestFailed());
        find<QLineEdit>(u"watch.query"_s)->setText(u"platform:gcp"_s);
        find<QPushButton>(u"watch.cancel"_s)->click();
        QTRY_COMPARE(listed(), (QStringList{u"platform:aws"_s}));
        find<QPushButton>(u"watches.close"_s)->click();
        QTRY_VERIFY(!find(u"watches.view"_s));
        // Without the list the commands lead to it again.
        QTRY_VERIFY(action(u"watch.remove"_s).isEnabled());
        action(u"watch.remove"_s).trigger();
        QTRY_COMPARE(listed(), (QStringList{u"platform:aws"_s}));
    }
};

ALIEN_TEST(WatchEditingTest)
#include "tst_watchediting.moc"
