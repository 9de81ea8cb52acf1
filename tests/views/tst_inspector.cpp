// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/stackstate.h"
#include "models/deployment/resourcetree.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/inspector.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/fleet/resourcetreeview.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <algorithm>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_Inspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsWholeInTheNarrowestInspector()
    {
        test::InstalledLook look;
        Inspector inspector;
        QMenu more(u"More"_s);
        QList<QAction*> actions;
        for (const char* text : {"Retry", "Redeploy...", "Run command...", "Copy public URL"}) {
            auto* action = new QAction(look->icon(IconId::Retry), QString::fromLatin1(text), &inspector);
            action->setObjectName(QString::fromLatin1(text));
            actions.append(action);
        }
        inspector.setActions(actions, {&more});
        inspector.addTab(u"one"_s, u"One"_s, new QWidget);
        inspector.resize(look->px(360), look->px(600));
        inspector.show();
        QVERIFY(QTest::qWaitForWindowExposed(&inspector));
        int seen = 0;
        const QStringList names{u"Retry"_s, u"Redeploy..."_s, u"Run command..."_s, u"Copy public URL"_s, u"More"_s};
        const auto buttons = inspector.findChildren<QAbstractButton*>();
        for (const auto* button : buttons) {
            const QString name = button->text().isEmpty() ? button->accessibleName() : button->text();
            if (!names.contains(name) || !button->isVisible())
                continue;
            ++seen;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
            const QPoint corner = button->mapTo(&inspector, QPoint(button->width(), button->height()));
            QVERIFY2(inspector.rect().contains(corner), qPrintable(name));
        }
        QCOMPARE(seen, 5);
    }

    void tabsThatCameLaterAreReachedThroughMore()
    {
        test::InstalledLook look;
        Inspector inspector;
        const QStringList ids{u"summary"_s, u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s, u"local"_s, u"test"_s};
        for (const QString& id : ids) {
            inspector.addTab(id, id, new QWidget);
            inspector.setTabVisible(id, id == u"summary"_s);
        }
        // As a page does it: tabs appear while the inspector is still hidden.
        for (const QString& id : ids)
            inspector.setTabVisible(id, true);
        inspector.resize(look->px(360), look->px(600));
        inspector.show();
        QVERIFY(QTest::qWaitForWindowExposed(&inspector));
        auto* bar = inspector.findChild<QTabBar*>();
        auto* more = inspector.findChild<QPushButton*>(u"tabs.more"_s);
        QVERIFY(more->isVisible());
        Q_EMIT more->menu()->aboutToShow();
        QStringList reachable;
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->isTabVisible(tab))
                continue;
            reachable.append(bar->tabText(tab));
            QVERIFY2(bar->rect().contains(bar->tabRect(tab)), qPrintable(bar->tabText(tab)));
        }
        for (const QAction* action : more->menu()->actions())
            reachable.append(action->text());
        QCOMPARE(QSet<QString>(reachable.begin(), reachable.end()), QSet<QString>(ids.begin(), ids.end()));
        more->menu()->actions().last()->trigger();
        QCOMPARE(inspector.currentTab(), ids.last());
        // All of them once there is room.
        inspector.resize(look->px(700), look->px(600));
        QTRY_VERIFY(more->isHidden());
        QTRY_VERIFY(bar->rect().contains(bar->tabRect(bar->count() - 1)));
    }

    void factsThatWrapTakeTheWholeLineFirst()
    {
        test::InstalledLook look;
        FactList list;
        list.setObjectName(u"facts"_s);
        FactList::Fact fact;
        fact.id = u"platforms"_s;
        fact.label = u"Platforms"_s;
        fact.value = u"aws, azure, gcp, kubernetes, local, test"_s;
        fact.wraps = true;
        list.setFacts({fact});
        list.resize(look->px(400), look->px(100));
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        auto* value = list.findChild<TextLabel*>(u"facts.platforms"_s);
        QVERIFY(value->width() > look->px(260));
    }

    void aFactKeepsItsHeightWhenItIsTheSameAgain()
    {
        test::InstalledLook look;
        FactList list;
        list.setObjectName(u"facts"_s);
        FactList::Fact fact;
        fact.id = u"message"_s;
        fact.label = u"Message"_s;
        fact.value = u"Faster imports: read columns in parallel"_s;
        fact.wraps = true;
        list.setFacts({fact});
        const int width = look->px(500);
        QVERIFY(list.hasHeightForWidth());
        const int height = list.heightForWidth(width);
        QVERIFY(height < look->px(30)); // one line
        list.setFacts({fact});
        QVERIFY(list.hasHeightForWidth());
        QCOMPARE(list.heightForWidth(width), height);
    }

    void aNoteGoesBelowBeforeItCutsTheValue()
    {
        test::InstalledLook look;
        FactList list;
        list.setObjectName(u"facts"_s);
        FactList::Fact status;
        status.id = u"status"_s;
        status.label = u"Status"_s;
        status.value = u"teardown-required"_s;
        status.note = u"since 20 Nov 2026 08:51"_s;
        status.shape = StatusShape::Attention;
        FactList::Fact created;
        created.id = u"created"_s;
        created.label = u"Created"_s;
        created.value = u"26 Sep 2026 13:15"_s;
        created.note = u"by import (cloudformation)"_s;
        list.setFacts({status, created});
        const auto wordOf = [&list](const QString& text) {
            const auto labels = list.findChildren<TextLabel*>();
            const auto at = std::find_if(labels.begin(), labels.end(), [&](auto* one) { return one->text() == text; });
            return at == labels.end() ? nullptr : *at;
        };
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        auto* mark = list.findChild<StatusLabel*>();
        for (const int width : {340, 700}) { // of the inspector at 1280, and roomy
            list.resize(look->px(width), list.heightForWidth(look->px(width)));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY2(mark->width() >= mark->sizeHint().width(), qPrintable(QString::number(width)));
            const auto* value = list.findChild<TextLabel*>(u"facts.created"_s);
            QVERIFY(value->width() >= value->sizeHint().width());
            for (const QString& note : {status.note, created.note}) {
                const auto* words = wordOf(note);
                QVERIFY(words && words->width() >= words->sizeHint().width());
                const auto* beside = note == status.note ? static_cast<const QWidget*>(mark) : value;
                QCOMPARE(words->geometry().top() >= beside->geometry().bottom(), width == 340);
                QVERIFY(words->geometry().bottom() < words->parentWidget()->height());
            }
        }
    }

    void linesThatWrapAreWholeAboveAStretch()
    {
        test::InstalledLook look;
        QWidget tab;
        auto* layout = new QVBoxLayout(&tab);
        auto* list = new FactList(&tab);
        list->setObjectName(u"facts"_s);
        layout->addWidget(list);
        layout->addStretch(1);
        QList<FactList::Fact> facts(6);
        for (auto& fact : facts) {
            fact.id = u"health%1"_s.arg(&fact - facts.data());
            fact.label = u"Health"_s;
            fact.value = u"Its status is delete-failed, with the error EXECUTION_STEP_FAILED."_s;
            fact.wraps = true;
        }
        list->setFacts(facts);
        tab.resize(look->px(340), look->px(600));
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        for (const int width : {340, 280, 500}) {
            tab.resize(look->px(width), look->px(600));
            const auto* value = list->findChild<TextLabel*>(u"facts.health5"_s);
            QTRY_VERIFY2(value->height() >= value->heightForWidth(value->width()), qPrintable(QString::number(width)));
            QTRY_VERIFY(list->height() <= list->heightForWidth(list->width()));
        }
    }

    void anotherDeploymentsTreeIsUnfoldedToo()
    {
        test::InstalledLook look;
        ResourceTreeView view;
        auto* tree = view.findChild<QTreeView*>();
        const auto show = [&view](const QString& user) {
            const Document node = Document::parse(R"({"dependencies":[{"type":"queue","id":"tasks"}]})");
            ResourceView one;
            one.id = user;
            one.type = u"worker"_s;
            one.node = node.root();
            ResourceView needed;
            needed.id = u"tasks"_s;
            needed.type = u"queue"_s;
            view.showResources({one, needed});
        };
        const auto first = [tree] { return tree->model()->index(0, 0); };
        show(u"api"_s);
        QVERIFY(tree->model()->rowCount(first()) == 1 && tree->isExpanded(first()));
        tree->collapse(first());
        show(u"api"_s); // a poll
        QVERIFY(!tree->isExpanded(first()));
        view.showResources({}); // the next one is being read
        show(u"web"_s);
        QVERIFY(tree->isExpanded(first()));
    }

    void aStatusInTheTreeIsReadWholeInANarrowInspector()
    {
        test::InstalledLook look;
        ResourceTreeView view;
        auto* tree = view.findChild<QTreeView*>();
        const Document node = Document::parse(R"({"dependencies":[{"type":"network","id":"default-network"}]})");
        ResourceView one;
        one.id = u"credentials"_s;
        one.type = u"remote-stack-management"_s;
        one.status = u"teardown-required"_s;
        one.node = node.root();
        ResourceView needed;
        needed.id = u"default-network"_s;
        needed.type = u"network"_s;
        needed.status = u"running"_s;
        view.resize(look->px(360), look->px(400));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showResources({one, needed});
        const QAbstractItemView* cells = tree;
        for (const int width : {360, 520, 900}) {
            view.resize(look->px(width), look->px(400));
            QTRY_VERIFY2(tree->columnWidth(ResourceTree::Status) >= cells->sizeHintForColumn(ResourceTree::Status),
                         qPrintable(QString::number(width)));
            QTRY_VERIFY2(!tree->horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            // The type gives way to the name; beside the longest status of all both do.
            const int name = cells->sizeHintForColumn(ResourceTree::Resource);
            QTRY_VERIFY2(tree->columnWidth(ResourceTree::Resource) >= (width > 400 ? name : name / 2),
                         qPrintable(QString::number(width)));
        }
        QVERIFY(!tree->isColumnHidden(ResourceTree::Through));
    }

    void whatCannotBreakIsCutInTheMiddleAndCopiedWhole()
    {
        test::InstalledLook look;
        FactList list;
        list.setObjectName(u"facts"_s);
        FactList::Fact hash;
        hash.id = u"hash"_s;
        hash.label = u"Chain hash"_s;
        hash.value = QString(64, u'a');
        hash.mono = true;
        hash.wraps = true;
        FactList::Fact reason;
        reason.id = u"reason"_s;
        reason.label = u"Reason"_s;
        reason.value = u"several words"_s;
        reason.wraps = true;
        list.setFacts({hash, reason});
        list.resize(look->px(300), look->px(100));
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QVERIFY(list.minimumSizeHint().width() <= look->px(300));
        auto* value = list.findChild<TextLabel*>(u"facts.hash"_s);
        QVERIFY(value->geometry().right() < look->px(300));
        QCOMPARE(value->accessibleName(), hash.value);
        auto* copy = list.findChild<QPushButton*>(u"facts.hash.copy"_s);
        QVERIFY(copy->isVisible());
        QVERIFY(!list.findChild<QPushButton*>(u"facts.reason.copy"_s)->isVisible());
        // Assistive technology gets words, not the tooltip's markup.
        QCOMPARE(QAccessible::queryAccessibleInterface(copy)->text(QAccessible::Description), u"Copy Chain hash"_s);
        QSignalSpy copied(&list, &FactList::copied);
        copy->click();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().toString(), hash.value);
    }

    void aMenuStandsBesideItsButton()
    {
        test::InstalledLook look;
        Inspector inspector;
        QAction copy(u"Copy public URL"_s);
        QMenu menu(u"Choose a public URL to copy"_s);
        menu.addAction(u"api: https://api.example"_s);
        QPushButton* choice = inspector.addMenuBeside(&copy, &menu);
        inspector.setActions({&copy}, {});
        inspector.show();
        QVERIFY(QTest::qWaitForWindowExposed(&inspector));
        QVERIFY(!choice->isVisible());
        choice->show();
        auto* button = inspector.findChild<ActionButton*>();
        QTRY_VERIFY(choice->x() > 0);
        QCOMPARE(choice->mapTo(&inspector, QPoint()).y(), button->mapTo(&inspector, QPoint()).y());
        QVERIFY(choice->mapTo(&inspector, QPoint()).x() > button->mapTo(&inspector, button->rect().topRight()).x());
        QCOMPARE(choice->accessibleName(), u"Choose a public URL to copy"_s);
        QCOMPARE(choice->menu(), &menu);
    }
};

ALIEN_TEST(tst_Inspector)
#include "tst_inspector.moc"
