// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/historytab.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/history/statusspelltable.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/textlabel.h"

#include <QVBoxLayout>

#include <cmath>

namespace alien {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_table(new StatusSpellTable(format, this))
    , m_view(new TableView(tr("History"), this))
    , m_summary(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_state(new StatePane(this))
{
    m_view->setObjectName(u"history.table"_s);
    m_view->setTable(m_table);
    m_view->setStatusColumns({u"status"_s});
    m_view->setZebra(false);
    m_state->setObjectName(u"history.state"_s);
    const Look& look = Look::of(this);
    m_summary->setObjectName(u"history.summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    connect(&session.history(), &StatusHistory::added, this, [this](const StatusChange& change) {
        if (change.deploymentId == m_id && m_session.timeMachine() == nullptr)
            refresh();
    });
    if (auto* past = session.timeMachine())
        connect(&past->log(), &ChangeLog::committed, this, &HistoryTab::refresh);
}

void HistoryTab::showDeployment(const QString& id)
{
    if (id != m_id) { // what stands there is of another one
        m_id = id;
        m_table->setRows({});
        m_view->hide();
        m_summary->hide();
        m_state->showLoading();
    }
    refresh();
}

void HistoryTab::refresh()
{
    auto* past = m_session.timeMachine();
    if (past == nullptr || m_id.isEmpty()) {
        show(m_session.history().of(m_id), {});
        return;
    }
    const QString id = m_id;
    past->log().stepsOf(this, id, [this, past, id](const QList<StatusChange>& steps) {
        const qint64 from = steps.isEmpty() ? 0 : steps.last().atMs;
        past->log().watched(this, from, past->nowMs(), [this, id, steps](const std::vector<WatchedSpan>& watched) {
            if (id == m_id)
                show(steps, watched);
        });
    });
}

void HistoryTab::show(const QList<StatusChange>& steps, const std::vector<WatchedSpan>& watched)
{
    const DeploymentPast past = DeploymentPast::of(steps, watched, m_session.fleet().serverNowMs());
    m_table->setRows(past.spells);
    m_view->setVisible(!past.spells.isEmpty());
    m_summary->setVisible(!past.spells.isEmpty());
    m_summary->setText(summary(past));
    if (past.spells.isEmpty())
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("Nothing changed while this console watched"),
                           tr("The manager keeps no history; changes are noted here as they are seen."),
                           {},
                           IconId::None,
                           {}});
    else
        m_state->setState({});
}

QString HistoryTab::summary(const DeploymentPast& past) const
{
    if (past.spells.isEmpty())
        return {};
    QStringList sentences;
    if (past.failures == 0)
        sentences.append(tr("Never failed since %1.").arg(m_format.time(past.knownFromMs)));
    else
        sentences.append(
            tr("Failed %n time(s) since %1.", nullptr, past.failures).arg(m_format.time(past.knownFromMs)));
    if (past.recoveries > 0)
        sentences.append(tr("Healthy again after %1 on average.").arg(m_format.duration(past.meanToRecoverMs)));
    if (past.flaps > 0)
        sentences.append(tr("%n flap(s) from healthy to failed and back.", nullptr, past.flaps));
    qint64 all = 0;
    for (const DeploymentPast::Share& share : past.shares)
        all += share.ms;
    QStringList shares;
    for (const DeploymentPast::Share& share : past.shares.mid(0, 4)) {
        const double percent = all > 0 ? double(share.ms) * 100 / double(all) : 0;
        const QString part = percent < 1 ? tr("under 1 %") : tr("%1 %").arg(std::lround(percent));
        shares.append(tr("%1 %2 (%3)").arg(share.status, m_format.duration(share.ms), part));
    }
    if (!shares.isEmpty())
        sentences.append(tr("Time in status: %1.").arg(shares.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace alien
