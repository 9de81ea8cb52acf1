// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/managerpanel.h"

#include "models/api/calllog.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/overview/managerhealth.h"
#include "views/common/look/look.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/overview/sparkline.h"

#include <QBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

ManagerPanel::ManagerPanel(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_times(new Sparkline(Token::Series1, this))
    , m_errors(new Sparkline(Token::FailedIcon, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"overview.manager"_s);
    setAccessibleName(tr("Manager API"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead(tr("Manager API"), this);
    head->setFact(tr("as seen from here"));
    column->addWidget(head);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12));
    inside->setSpacing(look.px(4));
    m_p95 = addTrend(inside, u"p95"_s, tr("Answer time, p95, last hour"), m_times);
    m_share = addTrend(inside, u"errors"_s, tr("Errors, share of requests"), m_errors);
    m_cost = addFact(inside, u"cost"_s, tr("Requests, bytes"));
    m_slowest = addFact(inside, u"slowest"_s, tr("Slowest call now"));
    m_refusal = addFact(inside, u"refusal"_s, tr("Last error"));
    column->addLayout(inside);
    refresh();
}

TextLabel* ManagerPanel::addTrend(QVBoxLayout* layout, const QString& id, const QString& title, Sparkline* line)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(title, FontRole::Body, Token::Muted, this), 1);
    auto* value = new TextLabel({}, FontRole::Strong, Token::Text, this);
    value->setObjectName(u"overview.manager."_s + id);
    row->addWidget(value);
    line->setAccessibleName(title);
    layout->addLayout(row);
    layout->addWidget(line);
    return value;
}

TextLabel* ManagerPanel::addFact(QVBoxLayout* layout, const QString& id, const QString& title)
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(10));
    auto* label = new TextLabel(title, FontRole::Body, Token::Muted, this);
    label->setFixedWidth(look.px(160));
    label->setElide(Qt::ElideRight);
    auto* value = new TextLabel({}, FontRole::Body, Token::Text, this);
    value->setObjectName(u"overview.manager."_s + id);
    value->setElide(Qt::ElideRight);
    row->addWidget(label);
    row->addWidget(value, 1);
    layout->addLayout(row);
    return value;
}

void ManagerPanel::refresh()
{
    const ManagerHealth health = managerHealth(m_session.calls().all(), m_session.fleet().nowMs());
    QList<std::optional<double>> times;
    QList<std::optional<double>> errors;
    for (const ManagerHealth::Step& step : health.trend) {
        times.append(step.p95Ms ? std::optional(double(*step.p95Ms)) : std::nullopt);
        errors.append(step.errors);
    }
    m_times->setValues(times);
    m_errors->setValues(errors);
    const QString none = u"-"_s;
    m_p95->setText(health.p95Ms ? tr("%1 ms").arg(m_format.number(*health.p95Ms)) : none);
    const double share = health.requests == 0 ? 0 : 100.0 * health.errors / health.requests;
    m_share->setText(
        health.requests == 0 ? none : tr("%1 %").arg(QLocale().toString(share, 'f', share > 0 && share < 10 ? 1 : 0)));
    m_times->setAccessibleDescription(m_p95->text());
    m_errors->setAccessibleDescription(m_share->text());
    m_cost->setText(
        tr("%1 per min, %2 per min").arg(m_format.number(health.lastMinute), m_format.bytes(health.bytesLastMinute)));
    const auto line = [](const CallRecord& call) {
        return u"%1 %2"_s.arg(QString::fromLatin1(call.method), call.path);
    };
    m_slowest->setText(!health.slowest ? none
                                       : tr("%1, %2 ms, %3")
                                             .arg(line(*health.slowest), m_format.number(health.slowest->tookMs()),
                                                  m_format.bytes(health.slowest->answerBytes)));
    if (!health.lastRefusal) {
        m_refusal->setText(tr("none in the last hour"));
        return;
    }
    const CallRecord& bad = *health.lastRefusal;
    m_refusal->setText(tr("%1, %2: %3")
                           .arg(m_format.time(bad.startedMs),
                                bad.status > 0 ? QString::number(bad.status) : tr("no answer"), line(bad)));
}

} // namespace alien
