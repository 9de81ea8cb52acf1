// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/statuspane.h"

#include "models/common/clock.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/axisfollower.h"
#include "views/telemetry/statustimeline.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timeruler.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qsizetype kMostRows = 300;

} // namespace

StatusPane::StatusPane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_fact(new TextLabel({}, FontRole::Small, Token::Muted))
    , m_state(new StatePane)
    , m_scroll(new QScrollArea)
    , m_timeline(new StatusTimeline(parts.axis, parts.format))
{
    const Look& look = Look::of(this);
    setObjectName(u"telemetry.statusPane"_s);
    m_fact->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(6));
    m_state->setObjectName(u"telemetry.statusState"_s);
    m_state->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(m_timeline->accessibleName());
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->addWidget(m_timeline);
    rows->addStretch();
    m_scroll->setWidget(content);
    auto* ruler = new QHBoxLayout;
    ruler->setContentsMargins(sided(0, 0, m_scroll->verticalScrollBar()->sizeHint().width(), 0));
    ruler->addWidget(new TimeRuler(parts.axis, parts.format));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_fact);
    column->addWidget(m_state, 1);
    column->addWidget(m_scroll, 1);
    column->addLayout(ruler);
    connect(m_timeline, &StatusTimeline::opened, this, &StatusPane::opened);
    auto* follower = new AxisFollower(parts.axis, parts.store, this);
    connect(follower, &AxisFollower::followed, this, &StatusPane::load);
    connect(follower, &AxisFollower::rested, this, &StatusPane::load);
}

void StatusPane::setDeployment(const QString& id)
{
    m_deployment = id;
    if (isVisible())
        load();
}

void StatusPane::load()
{
    const quint64 question = ++m_question;
    // Up to now, whatever the axis shows: what follows says when a status ended.
    m_parts.store.events(m_parts.connection, m_deployment, m_parts.axis.fromMs(), m_parts.axis.clock().nowMs(), this,
                         [this, question](const QList<TelemetryEvent>& events) {
                             if (question == m_question)
                                 showChanges(events);
                         });
}

void StatusPane::showChanges(const QList<TelemetryEvent>& events)
{
    const StatusChanges changes = changesByDeployment(events);
    const auto lastIn = [&](const QString& id) {
        qint64 last = 0;
        const QList<TelemetryEvent> all = changes.value(id);
        for (const TelemetryEvent& change : all)
            last = change.atMs <= m_parts.axis.toMs() ? change.atMs : last;
        return last;
    };
    QList<std::pair<qint64, StatusNow>> rows;
    const QList<StatusNow> fleet = m_parts.fleet();
    for (const StatusNow& each : fleet) {
        const qint64 last = changes.contains(each.id) ? lastIn(each.id) : 0;
        if (each.id == m_deployment || (m_deployment.isEmpty() && last > 0))
            rows.append({last, each});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<StatusNow> shown;
    for (qsizetype i = 0; i < std::min(rows.size(), kMostRows); ++i)
        shown.append(rows.at(i).second);
    m_timeline->setRows(shown, changes);
    const int others = int(fleet.size() - rows.size());
    QString text = tr("%n deployment(s) changed in this time", nullptr, int(rows.size()));
    if (m_deployment.isEmpty() && others > 0)
        text = tr("%1, %n did not", nullptr, others).arg(text);
    if (rows.size() > kMostRows)
        text = tr("%1; the last %n are shown", nullptr, int(kMostRows)).arg(text);
    m_fact->setText(m_deployment.isEmpty() ? text : QString());
    m_scroll->setVisible(!shown.isEmpty());
    if (shown.isEmpty())
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("No status changed in this time"),
                           tr("The manager keeps no history: what stands here was seen by this console while it was "
                              "open. A longer range may have some."),
                           {},
                           IconId::None,
                           {}});
    else
        m_state->setState({});
}

void StatusPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace alien
