// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/visitpanel.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/look/look.h"
#include "views/common/widgets/flowlayout.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInQuery = 40;
constexpr qint64 minute = 60'000;
constexpr int readAgainMs = 500;

QString words(FleetDifference::Kind kind, int count)
{
    switch (kind) {
    case FleetDifference::Failed:
        return VisitPanel::tr("%n failed", nullptr, count);
    case FleetDifference::Recovered:
        return VisitPanel::tr("%n recovered", nullptr, count);
    case FleetDifference::Appeared:
        return VisitPanel::tr("%n new", nullptr, count);
    case FleetDifference::Gone:
        return VisitPanel::tr("%n gone", nullptr, count);
    case FleetDifference::Released:
        return VisitPanel::tr("%n on another release", nullptr, count);
    case FleetDifference::OtherStatus:
        return VisitPanel::tr("%n in another status", nullptr, count);
    case FleetDifference::KindCount:
        break;
    }
    return {};
}

} // namespace

VisitPanel::VisitPanel(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_machine(*session.timeMachine())
    , m_format(format)
    , m_title(new TextLabel({}, FontRole::Strong, Token::Text, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"overview.visit"_s);
    setAccessibleName(tr("Since your last visit"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    flow->setSpacing(look.px(12));
    m_title->setObjectName(u"overview.visit.title"_s);
    flow->addWidget(m_title);
    for (int kind = 0; kind < FleetDifference::KindCount; ++kind) {
        auto* link = new LinkLabel({}, this);
        link->setObjectName(u"overview.visit.%1"_s.arg(kind));
        link->hide();
        connect(link, &QAbstractButton::clicked, this, [this, kind] { follow(FleetDifference::Kind(kind)); });
        flow->addWidget(link);
        m_links[std::size_t(kind)] = link;
    }
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAgainMs);
    m_reading.callOnTimeout(this, &VisitPanel::read);
    connect(&m_machine, &TimeMachine::visitChanged, this, &VisitPanel::read);
    connect(&m_machine.log(), &ChangeLog::committed, this, &VisitPanel::readSoon);
    connect(&m_machine, &TimeMachine::restoredChanged, this, &VisitPanel::readSoon);
    hide();
    read();
}

QString VisitPanel::queryFor(const FleetDifference& difference, FleetDifference::Kind kind, qint64 nowMs)
{
    const QStringList& ids = difference.ids[kind];
    if (difference.counts[kind] == ids.size() && ids.size() <= mostInQuery)
        return u"id:"_s + ids.join(u',');
    const qint64 minutes = (nowMs - difference.fromMs) / minute + 1;
    if (kind == FleetDifference::Failed)
        return u"class:failed age<%1m"_s.arg(minutes);
    if (kind == FleetDifference::Recovered)
        return u"class:healthy age<%1m"_s.arg(minutes);
    if (kind == FleetDifference::Appeared)
        return u"created<%1m"_s.arg(minutes);
    return u"id:"_s + ids.mid(0, mostInQuery).join(u',');
}

void VisitPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readSoon();
}

void VisitPanel::readSoon()
{
    if (!m_reading.isActive())
        m_reading.start();
}

void VisitPanel::read()
{
    if (m_machine.lastVisitMs() == 0)
        return;
    m_machine.log().differenceSince(this, m_machine.lastVisitMs(),
                                    [this](const FleetDifference& difference) { show(difference); });
}

void VisitPanel::show(const FleetDifference& difference)
{
    m_difference = difference;
    int all = 0;
    for (int kind = 0; kind < FleetDifference::KindCount; ++kind) {
        const int count = difference.counts[kind];
        auto* link = m_links[std::size_t(kind)];
        link->setText(words(FleetDifference::Kind(kind), count));
        link->setVisible(count > 0);
        all += count;
    }
    const QString age = m_format.age(m_machine.nowMs() - difference.fromMs);
    m_title->setText(
        all > 0 ? tr("Since your last visit, %1:").arg(age)
                : tr("Since your last visit, %1: %n change(s), there and back again.", nullptr, int(difference.changes))
                      .arg(age));
    setVisible(difference.changes > 0);
    updateGeometry();
}

void VisitPanel::follow(FleetDifference::Kind kind)
{
    // Who is gone is only in the fleet of then.
    if (kind == FleetDifference::Gone)
        m_machine.show(m_difference.fromMs);
    Q_EMIT openRequested(queryFor(m_difference, kind, m_machine.nowMs()));
}

} // namespace alien
