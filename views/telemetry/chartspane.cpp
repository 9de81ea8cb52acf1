// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/chartspane.h"

#include "models/telemetry/telemetrystore.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/setuphint.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timeruler.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

ChartsPane::ChartsPane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_marks(new MarkLane(parts.axis, parts.format, parts.nameOf))
    , m_ruler(new TimeRuler(parts.axis, parts.format))
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_none(new TextLabel(tr("No metrics of it were received. Charts come by themselves once its application sends "
                              "some, and those of the metrics server where one is set up."),
                           FontRole::Body, Token::Muted))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    const Look& look = Look::of(this);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    m_none->hide();
    m_column->addWidget(m_none);
    for (const TelemetryOrigin origin : {TelemetryOrigin::Receiver, TelemetryOrigin::Prometheus}) {
        m_hints.append(new SetupHint(origin));
        m_column->addWidget(m_hints.last());
        connect(m_hints.last(), &SetupHint::setupRequested, this, &ChartsPane::setupRequested);
    }
    m_column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Charts"));
    m_scroll->setWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    // Marks and time end where the plots do: before the scroll bar.
    const auto beforeBar = [this](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(sided(0, 0, m_scroll->verticalScrollBar()->sizeHint().width(), 0));
        row->addWidget(widget);
        return row;
    };
    column->addLayout(beforeBar(m_marks));
    column->addWidget(m_scroll, 1);
    column->addLayout(beforeBar(m_ruler));
    connect(m_marks, &MarkLane::opened, this, &ChartsPane::markOpened);
}

void ChartsPane::setDashboard(const Dashboard& dashboard)
{
    choose(nullptr);
    qDeleteAll(m_panels);
    m_panels.clear();
    for (SetupHint* hint : m_hints)
        hint->showFor({}, {});
    for (const DashboardPanel& each : dashboard.panels) {
        auto* panel = new ChartPanel(each, m_parts.axis, m_parts.format);
        m_column->insertWidget(m_column->count() - 1, panel);
        panel->setHidden(m_hidesEmpty);
        connect(panel, &ChartPanel::loaded, this, [this, panel] {
            if (m_hidesEmpty)
                hideEmpty();
            else
                for (SetupHint* hint : m_hints)
                    foldEmpty(hint);
            Q_EMIT panelLoaded(panel);
            if (m_again && !isLoading())
                reload();
        });
        connect(panel, &ChartPanel::pressed, this, [this, panel] { choose(panel); });
        connect(panel, &ChartPanel::menuRequested, this, &ChartsPane::menuRequested);
        panel->setTabular(m_tabular);
        panel->setMultiples(m_multiples);
        m_panels.append(panel);
    }
}

void ChartsPane::setHidesEmpty(bool hides)
{
    m_hidesEmpty = hides;
}

void ChartsPane::hideEmpty()
{
    bool any = false;
    bool settled = true;
    for (ChartPanel* panel : m_panels) {
        const bool has = panel->isSettled() && panel->emptyText().isEmpty();
        panel->setVisible(has);
        any = any || has;
        settled = settled && panel->isSettled();
    }
    m_none->setVisible(settled && !any);
}

/// Several frames with the same nothing in them only push away what there is; one alone says itself why.
void ChartsPane::foldEmpty(SetupHint* hint)
{
    QList<ChartPanel*> mine;
    for (ChartPanel* panel : m_panels) {
        if (panel->panel().origin == hint->origin())
            mine.append(panel);
    }
    const bool fold = mine.size() > 1 && std::all_of(mine.begin(), mine.end(), [](const ChartPanel* panel) {
                          return panel->isSettled() && !panel->emptyText().isEmpty();
                      });
    QStringList titles;
    for (ChartPanel* panel : mine) {
        panel->setHidden(fold);
        if (fold)
            titles.append(panel->panel().title);
    }
    hint->showFor(titles, fold ? mine.first()->emptyText() : QString());
}

void ChartsPane::setTabular(bool tabular)
{
    m_tabular = tabular;
    for (ChartPanel* panel : m_panels)
        panel->setTabular(tabular);
}

void ChartsPane::setDeployment(const QString& id)
{
    m_deployment = id;
    startAnew();
}

void ChartsPane::setSplitBy(const QString& label, bool multiples)
{
    m_splitBy = label;
    m_multiples = multiples;
    for (ChartPanel* panel : m_panels)
        panel->setMultiples(multiples);
    startAnew();
}

void ChartsPane::choose(ChartPanel* panel)
{
    if (panel == m_current)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = panel;
    if (m_current)
        m_current->setCurrent(true);
    Q_EMIT currentChanged();
}

bool ChartsPane::isLoading() const
{
    return std::any_of(m_panels.begin(), m_panels.end(), [](const ChartPanel* panel) { return panel->isLoading(); });
}

void ChartsPane::startAnew()
{
    for (ChartPanel* panel : m_panels)
        panel->abandon();
    reload();
}

void ChartsPane::reload()
{
    // A question that waits behind its predecessor would only make the next one wait longer.
    m_again = isLoading();
    if (m_again)
        return;
    for (ChartPanel* panel : m_panels) {
        if (panel->isFresh())
            continue;
        if (TelemetrySource* source = m_parts.source(panel->panel().origin))
            panel->load(*source, {m_parts.connection, m_deployment, m_splitBy, m_parts.nameOf});
    }
    loadMarks();
}

void ChartsPane::loadMarks()
{
    m_parts.store.events(m_parts.connection, m_deployment, m_parts.axis.fromMs(), m_parts.axis.toMs(), this,
                         [this](const QList<TelemetryEvent>& events) {
                             if (events.isEmpty() && m_marks->events().isEmpty())
                                 return;
                             m_marks->setEvents(events);
                             for (ChartPanel* panel : m_panels)
                                 panel->setMarks(m_marks->lines());
                         });
}

QPixmap ChartsPane::picture()
{
    QWidget* middle = m_current ? static_cast<QWidget*>(m_current) : m_content;
    // A chart that was never in sight paints its lines the second time only.
    (void)middle->grab();
    const qreal ratio = devicePixelRatioF();
    const int height = m_marks->height() + middle->height() + m_ruler->height();
    QPixmap out(QSize(width(), height) * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Look::of(this).color(Token::Base));
    QPainter painter(&out);
    painter.drawPixmap(0, 0, m_marks->grab());
    painter.drawPixmap(0, m_marks->height(), middle->grab());
    painter.drawPixmap(0, m_marks->height() + middle->height(), m_ruler->grab());
    return out;
}

} // namespace alien
