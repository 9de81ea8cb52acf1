// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/viewstrip.h"

#include "models/fleet/deploymenttable.h"
#include "models/fleet/savedviews.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/tabstrip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView allTab("all");
constexpr std::chrono::milliseconds countPause{400};

QString tabOf(const QString& viewId)
{
    return viewId.isEmpty() ? QString(allTab) : viewId;
}

} // namespace

ViewStrip::ViewStrip(SavedViews& views, DeploymentTable& table, TableView& view, ActionRegistry& actions,
                     QWidget* parent)
    : QWidget(parent)
    , m_views(views)
    , m_table(table)
    , m_view(view)
    , m_tabs(new TabStrip(this))
{
    setObjectName(u"deployments.views"_s);
    m_tabs->setObjectName(u"deployments.viewTabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    auto* add = new QPushButton(this);
    setButtonKind(add, ButtonKind::Flat);
    actions.bindButton(add, u"views.save"_s, u""_s);
    add->setObjectName(u"deployments.addView"_s);
    add->setText(tr("Save view"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sided(0, 0, Look::of(this).px(12), 0));
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(add);
    m_count.setSingleShot(true);
    m_count.setInterval(countPause);
    m_slices.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, [this] {
        m_queue = m_tabs->ids();
        m_slices.start();
    });
    connect(&m_slices, &QTimer::timeout, this, &ViewStrip::countNext);
    connect(&views, &SavedViews::changed, this, &ViewStrip::fill);
    connect(&table, &DeploymentTable::countsChanged, this, &ViewStrip::countSoon);
    connect(&table, &DeploymentTable::dataChanged, this, &ViewStrip::countSoon);
    connect(&table, &DeploymentTable::queryChanged, this, &ViewStrip::follow);
    connect(&table, &DeploymentTable::sortKeysChanged, this, &ViewStrip::currentChanged);
    connect(&view, &TableView::columnsChanged, this, &ViewStrip::currentChanged);
    const auto chosen = [this](const QString& tab) { open(tab == allTab ? QString() : tab); };
    connect(m_tabs, &TabStrip::currentChanged, this, chosen);
    // The current tab once more: back to what the view shows.
    connect(m_tabs, &TabStrip::clicked, this, [this, chosen](const QString& tab) {
        if (tab == m_tabs->current())
            chosen(tab);
    });
    connect(m_tabs, &TabStrip::menuRequested, this, [this, &actions](const QString&, QPoint at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString& id : {u"views.update"_s, u"views.rename"_s, u"views.left"_s, u"views.right"_s,
                                  u"views.default"_s, u"views.copy"_s, u"views.paste"_s, u"views.delete"_s})
            menu->addAction(&actions.action(id));
        menu->popup(at);
    });
    fill();
}

void ViewStrip::fill()
{
    const bool was = std::exchange(m_opening, true);
    QList<std::pair<QString, QString>> tabs{{allTab, tr("All")}};
    for (const SavedView& view : m_views.views())
        tabs.append({view.id, view.name});
    m_tabs->setTabs(tabs);
    m_opening = was;
    countSoon();
    Q_EMIT currentChanged();
}

QString ViewStrip::current() const
{
    const QString tab = m_tabs->current();
    return tab == allTab ? QString() : tab;
}

bool ViewStrip::isChanged() const
{
    const SavedView* view = m_views.find(current());
    if (view == nullptr)
        return !m_table.query().isEmpty();
    return !Query::parse(view->query, m_table.fields()).sameAs(m_table.query()) ||
           (!view->columns.isEmpty() && view->columns != m_view.saveColumns());
}

void ViewStrip::open(const QString& id)
{
    if (m_opening)
        return;
    m_opening = true;
    const SavedView* view = m_views.find(id);
    m_tabs->setCurrent(tabOf(view == nullptr ? QString() : id));
    m_table.setQueryText(view == nullptr ? QString() : view->query);
    if (view != nullptr && !view->columns.isEmpty())
        m_view.restoreColumns(view->columns);
    m_opening = false;
    Q_EMIT currentChanged();
}

QString ViewStrip::matching() const
{
    const Query& query = m_table.query();
    if (query.isEmpty() && query.errors().isEmpty())
        return u""_s;
    const auto same = [&](const SavedView& view) { return Query::parse(view.query, m_table.fields()).sameAs(query); };
    if (const SavedView* view = m_views.find(current()); view != nullptr && same(*view))
        return view->id;
    for (const SavedView& view : m_views.views())
        if (same(view))
            return view.id;
    return {};
}

/// What is typed leads to the tab that shows just this; else the current one stays, to be saved again.
void ViewStrip::follow()
{
    if (m_opening)
        return;
    if (const QString id = matching(); !id.isNull()) {
        m_opening = true;
        m_tabs->setCurrent(tabOf(id));
        m_opening = false;
    }
    Q_EMIT currentChanged();
}

void ViewStrip::settle()
{
    m_opening = true;
    m_tabs->setCurrent(tabOf(matching()));
    m_opening = false;
    Q_EMIT currentChanged();
}

void ViewStrip::step(int by)
{
    m_tabs->next(by);
}

void ViewStrip::countSoon()
{
    if (isVisible() && !m_count.isActive())
        m_count.start();
}

void ViewStrip::countNext()
{
    if (m_queue.isEmpty() || !isVisible()) {
        m_slices.stop();
        return;
    }
    const QString tab = m_queue.takeFirst();
    // Nothing read yet is not the same as none.
    if (m_table.totalCount() == 0)
        m_tabs->setCount(tab, -1);
    else if (tab == allTab)
        m_tabs->setCount(tab, m_table.totalCount());
    else if (const SavedView* view = m_views.find(tab))
        m_tabs->setCount(tab, m_table.countOf(Query::parse(view->query, m_table.fields())));
}

void ViewStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    countSoon();
}

/// The line under the tabs goes on to the window's edge.
void ViewStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Look::of(this).color(Token::Border));
}

} // namespace alien
