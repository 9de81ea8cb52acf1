// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/demotable.h"
#include "tests/gallery/pages.h"
#include "tests/gallery/window.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/bulkbar.h"
#include "views/common/widgets/chiprow.h"
#include "views/common/widgets/errorcard.h"
#include "views/common/widgets/facetpanel.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/inspector.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

FacetPanel* facets(QWidget* parent)
{
    auto* panel = new FacetPanel(parent);
    const auto klass = [](StatusClass k, int count, bool on) {
        return FacetItem{QString::fromLatin1(wireName(k)), statusWord(k), statusShape(k), count, on, false, false};
    };
    const auto plain = [](const QString& text, int count, bool mono = false, bool muted = false) {
        return FacetItem{text, text, {}, count, false, mono, muted};
    };
    panel->setGroups({
        {u"status"_s,
         u"Status class"_s,
         {klass(StatusClass::Failed, 13, true), klass(StatusClass::Stalled, 5, true),
          klass(StatusClass::Attention, 3, true), klass(StatusClass::Working, 18, true),
          klass(StatusClass::Healthy, 371, false), klass(StatusClass::Unknown, 2, true)}},
        {u"platform"_s,
         u"Platform"_s,
         {plain(u"aws"_s, 217), plain(u"gcp"_s, 88), plain(u"azure"_s, 63), plain(u"kubernetes"_s, 33),
          plain(u"local"_s, 11)}},
        {u"release"_s,
         u"Release"_s,
         {plain(u"4f2c9ab"_s, 345, true), plain(u"b81d07e"_s, 46, true), plain(u"77e0c13"_s, 13, true),
          plain(u"none yet"_s, 8, false, true)}},
        {u"group"_s,
         u"Group"_s,
         {plain(u"halden-bank"_s, 7), plain(u"kestrel-air"_s, 12), plain(u"orbis-health"_s, 19),
          plain(u"tessera"_s, 31), plain(u"vantor"_s, 28), plain(u"ferro"_s, 12), plain(u"sable"_s, 3),
          plain(u"merrow-bio"_s, 2), plain(u"quillon"_s, 8), plain(u"lumen-labs"_s, 4)}},
    });
    return panel;
}

AlienError demoError()
{
    AlienError platform{
        u"CLOUD_PLATFORM_ERROR"_s, u"AccessDeniedException, HTTP 403"_s, {}, {}, false, false, 403, nullptr};
    AlienError step{u"EXECUTION_STEP_FAILED"_s,
                    u"worker api, step update-code"_s,
                    {},
                    {},
                    false,
                    false,
                    {},
                    std::make_shared<AlienError>(platform)};
    AlienError stack{u"STACK_EXECUTION_FAILED"_s,       u"1 of 9 resources failed"_s, {}, {}, false, false, {},
                     std::make_shared<AlienError>(step)};
    return {u"EXECUTION_STEP_FAILED"_s,
            u"User: arn:aws:sts::401922152215:assumed-role/alien-mgmt is not authorized to perform: "
            u"lambda:UpdateFunctionCode on resource: "
            u"a1f3c9d2-api"_s,
            u"Let the customer renew the management role (stack policy v7 or newer), then retry."_s,
            {},
            true,
            false,
            {},
            std::make_shared<AlienError>(stack)};
}

// NOLINTNEXTLINE(readability-function-size): a table
QWidget* summary(QWidget* parent)
{
    const Look& look = Look::of(parent);
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    auto* card = new ErrorCard(page);
    card->setError(demoError(),
                   {u"AWS refused to update the code of worker api"_s, u"18 min ago"_s, 3, 10, StatusShape::Failed});
    card->setActions(
        {new QAction(look.icon(IconId::Retry), u"Retry this one"_s, page), new QAction(u"Retry all 7…"_s, page)});
    column->addWidget(card);
    auto* list = new FactList(page);
    list->setObjectName(u"facts"_s);
    list->setFacts({
        {u"status"_s,
         u"Status"_s,
         u"update-failed"_s,
         u"since 06:46:12"_s,
         {},
         {},
         StatusShape::Failed,
         false,
         false,
         false},
        {u"release"_s,
         u"Release"_s,
         u"b81d07e"_s,
         u"runs, wants 4f2c9ab"_s,
         {},
         u"Show difference"_s,
         {},
         true,
         false,
         false},
        {u"agent"_s, u"Agent"_s, u"seen 11 s ago"_s, u"8 of 9 resources running"_s, {}, {}, {}, false, false, false},
        {u"account"_s, u"Account"_s, u"401922152215"_s, u"eu-central-1"_s, {}, {}, {}, true, true, false},
        {u"settings"_s, u"Settings"_s, u"pull, auto updates, byo-vpc-aws"_s, {}, {}, {}, {}, false, false, false},
        {u"created"_s,
         u"Created"_s,
         u"14 Mar 2026 09:12, by import (terraform)"_s,
         {},
         {},
         {},
         {},
         false,
         false,
         false},
        {u"domain"_s, u"Custom domain"_s, {}, {}, {}, {}, {}, false, false, false},
        {u"hash"_s,
         u"Public URL"_s,
         u"https://k3v9x1.execute-api.eu-central-1.amazonaws.com/production/and/more"_s,
         {},
         {},
         {},
         {},
         true,
         true,
         false},
    });
    column->addWidget(list);
    column->addStretch(1);
    return page;
}

Inspector* inspector(QWidget* parent)
{
    const Look& look = Look::of(parent);
    auto* view = new Inspector(parent);
    view->setHead(StatusShape::Failed, u"halden-bank-prod-fra"_s,
                  {{u"dep_7qk2…m4zd"_s, u"dep_7qk2m4zd"_s, u"Copy id"_s, true},
                   {u"Group halden-bank"_s, {}, {}, false},
                   {u"aws, eu-central-1"_s, {}, {}, false}});
    auto* copy = new QMenu(u"Copy"_s, view);
    copy->addAction(u"Public URL"_s);
    auto* more = new QMenu(u"More"_s, view);
    more->addAction(u"Delete…"_s);
    view->setActions({new QAction(look.icon(IconId::Retry), u"Retry"_s, view), new QAction(u"Redeploy…"_s, view),
                      new QAction(u"Command…"_s, view)},
                     {copy, more});
    view->addTab(u"summary"_s, u"Summary"_s, summary(view));
    for (const QString& tab : {u"Resources"_s, u"URLs"_s, u"Release"_s, u"Settings"_s, u"History"_s, u"JSON"_s})
        view->addTab(tab.toLower(), tab, new QWidget(view));
    view->setTabCount(u"resources"_s, 9);
    view->setTabCount(u"urls"_s, 2);
    return view;
}

QWidget* tablePart(QWidget* parent, DemoTable* model, bool bulk, bool narrow)
{
    const Look& look = Look::of(parent);
    auto* part = new QWidget(parent);
    part->setBackgroundRole(QPalette::Base);
    part->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(6);
    auto* query = new QueryEdit(u"Filter deployments"_s, part);
    query->setTable(model);
    bar->addWidget(query, 1);
    if (narrow) {
        auto* filters = new QPushButton(u"Filters 2"_s, part);
        setButtonIcon(filters, IconId::Filter);
        bar->addWidget(filters);
    }
    bar->addWidget(new QPushButton(u"Save view"_s, part));
    auto* columns = new QPushButton(u"Columns"_s, part);
    setButtonIcon(columns, IconId::Columns);
    bar->addWidget(columns);
    column->addLayout(bar);
    auto* chips = new ChipRow(part);
    chips->setChips({u"Class: 5 of 7"_s, u"Group is not internal"_s});
    chips->setCounter(41, 412, bulk ? 3 : 1);
    column->addWidget(chips);
    auto* bulkBar = new BulkBar(part);
    bulkBar->setActions({new QAction(look.icon(IconId::Retry), u"Retry 3…"_s, part),
                         new QAction(u"Redeploy 3…"_s, part),
                         new QAction(look.icon(IconId::Commands), u"Run command on 3…"_s, part)});
    bulkBar->setCounts(bulk ? 3 : 1, 41);
    column->addWidget(bulkBar);
    auto* table = new TableView(u"Deployments"_s, part);
    table->setChecks(true);
    table->setTable(model);
    table->setStretchColumn(u"error"_s);
    QObject::connect(table, &TableView::columnsChanged, columns,
                     [table, columns] { columns->setText(u"Columns "_s + table->columnsText()); });
    column->addWidget(table, 1);
    QStringList selected{u"halden-bank-prod-fra"_s};
    if (bulk)
        selected << u"halden-bank-prod-dub"_s << u"kestrel-air-prod"_s;
    table->selectIds(selected);
    table->setFocus();
    return part;
}

} // namespace

QWidget* deploymentsPage(bool bulk)
{
    auto* window = new DemoWindow(Protection::Production, u"acme-eu"_s);
    auto* model = new DemoTable(window);
    model->setRows(demoRows());
    model->setSortKeys({{7, Qt::AscendingOrder}});
    model->setSortKeys({{0, Qt::DescendingOrder}, {7, Qt::AscendingOrder}});
    model->setQueryText(u"group!=internal statsu:failed"_s);
    auto* views = new TabStrip;
    views->addTab(u"all"_s, u"All"_s);
    views->addTab(u"bad"_s, u"Not healthy"_s);
    views->addTab(u"roll"_s, u"Rolling out 4f2c9ab"_s);
    views->addTab(u"aws"_s, u"AWS Europe"_s);
    views->setCount(u"all"_s, 412);
    views->setCount(u"bad"_s, 41);
    views->setCount(u"roll"_s, 18);
    views->setCount(u"aws"_s, 96);
    views->setCurrent(u"bad"_s);
    window->addAbove(views);
    FacetPanel* panel = facets(window->client());
    panel->setFixedWidth(172);
    auto* split = new QSplitter(window->client());
    split->addWidget(panel);
    split->addWidget(tablePart(window->client(), model, bulk, false));
    split->addWidget(inspector(window->client()));
    split->setSizes({172, 790, 438});
    split->setStretchFactor(1, 1);
    window->section()->addWidget(split);
    return window;
}

} // namespace alien::gallery
