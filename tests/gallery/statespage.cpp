// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/demotable.h"
#include "tests/gallery/pages.h"
#include "tests/gallery/window.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/palettepopup.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/statepane.h"

#include <QTimer>
#include <QVBoxLayout>

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

QWidget* state(const QString& title, const StatePane::State& shown, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(title, holder));
    auto* pane = new StatePane(holder);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    pane->setState(shown);
    column->addWidget(pane, 1);
    return holder;
}

void addPalette(DemoWindow* window)
{
    auto* palette = new PalettePopup(window->client());
    palette->addProvider(
        {u'>', true, [](const QString&, int) {
             return QList<PaletteItem>{
                 {u"Actions"_s,
                  u"Retry halden-bank-prod-fra"_s,
                  u"failed and retryable"_s,
                  {},
                  IconId::Retry,
                  {},
                  true,
                  {}},
                 {u"Actions"_s, u"Redeploy halden-bank-uat…"_s, u"asks first"_s, {}, IconId::Redeploy, {}, true, {}},
                 {u"Actions"_s,
                  u"Run command on halden-bank-uat…"_s,
                  {},
                  u"Ctrl+N"_s,
                  IconId::Commands,
                  {},
                  false,
                  {}}};
         }});
    palette->addProvider({QChar(), true, [](const QString&, int) {
                              return QList<PaletteItem>{{u"Deployments"_s,
                                                         u"halden-bank-prod-fra"_s,
                                                         u"update-failed, aws eu-central-1"_s,
                                                         u"Enter"_s,
                                                         {},
                                                         StatusShape::Failed,
                                                         true,
                                                         {}},
                                                        {u"Deployments"_s,
                                                         u"halden-bank-uat"_s,
                                                         u"running, aws eu-central-1"_s,
                                                         {},
                                                         {},
                                                         StatusShape::Healthy,
                                                         true,
                                                         {}}};
                          }});
    palette->addProvider(
        {u'#', true, [](const QString&, int) {
             return QList<PaletteItem>{
                 {u"Groups"_s, u"halden-bank"_s, u"7 of 20 deployments"_s, {}, IconId::Groups, {}, true, {}}};
         }});
    QTimer::singleShot(0, palette, [palette] { palette->open(u"halden"_s); });
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table
QWidget* statesPage()
{
    auto* window = new DemoWindow(Protection::Staging, u"acme-qa"_s, true);
    auto* holder = new QWidget(window->client());
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addSpacing(8);
    const auto addBar = [&](MessageBar::Kind kind, const QString& strong, const QString& text) {
        auto* bar = new MessageBar(holder);
        bar->setMessage(kind, strong, text);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(bar);
        column->addLayout(row);
        return bar;
    };
    MessageBar* offline =
        addBar(MessageBar::Kind::Attention, u"The manager does not answer."_s,
               u"You see the data of 06:58:20, 5 min 12 s old. Next try in %1 s. Actions wait until it answers."_s);
    offline->startCountdown(std::chrono::seconds(12));
    offline->addLink(u"Details"_s, [] {});
    offline->addButton(u"Try now"_s, IconId::Refresh, [] {});
    MessageBar* undo = addBar(MessageBar::Kind::Info, u"Retry of halden-bank-prod-fra leaves in %1 s."_s, {});
    undo->addButton(u"Undo %1 s"_s, IconId::Undo, [] {});
    undo->startCountdown(std::chrono::seconds(5));
    addBar(MessageBar::Kind::Failed, u"Redeploy of kestrel-air-prod: outcome unknown."_s,
           u"The answer was lost after the request left. It may or may not have happened."_s);
    auto* model = new DemoTable(holder);
    model->setRows(demoRows().mid(0, 14));
    auto* table = new TableView(u"Deployments"_s, holder);
    table->setZebra(false);
    table->setTable(model);
    table->setStale(true);
    column->addWidget(table, 1);
    auto* states = new QHBoxLayout;
    states->setSpacing(1);
    states->addWidget(state(u"Loading"_s, {StatePane::Kind::Loading, {}, {}, {}, {}, {}}, holder), 1);
    states->addWidget(
        state(
            u"Empty, first run"_s,
            {StatePane::Kind::EmptyFirstRun,
             u"No releases yet"_s,
             u"A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever."_s,
             u"New stack…"_s,
             IconId::Plus,
             {}},
            holder),
        1);
    auto* filtered = state(u"Empty, filtered"_s, {}, holder);
    filtered->findChild<StatePane*>()->showFiltered(3, 36, u"deployments"_s);
    states->addWidget(filtered, 1);
    states->addWidget(
        state(u"Not allowed"_s,
              {StatePane::Kind::Forbidden,
               u"Your token may not see this"_s,
               u"Tokens are listed for the role workspace-admin. You are deployment-group-deployer of acme-qa."_s,
               u"Change profile…"_s,
               {},
               {}},
              holder),
        1);
    states->addWidget(state(u"Error"_s,
                            {StatePane::Kind::Error, u"The answer could not be read"_s,
                             u"GET /v1/releases sent text instead of JSON: 502 from a proxy."_s, u"Try again"_s,
                             IconId::Refresh, u"Copy report"_s},
                            holder),
                      1);
    auto* bottom = new QWidget(holder);
    bottom->setLayout(states);
    states->setContentsMargins(0, 0, 0, 0);
    bottom->setFixedHeight(190);
    column->addWidget(bottom);
    window->section()->addWidget(holder);
    addPalette(window);
    return window;
}

} // namespace alien::gallery
