// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/historytab.h"

#include "models/connection/session.h"
#include "models/history/statuschangetable.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/statepane.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new StatusChangeTable(format, {}, this))
    , m_view(new TableView(tr("History"), this))
    , m_state(new StatePane(this))
{
    m_view->setObjectName(u"history.table"_s);
    m_view->setTable(m_table);
    m_view->setStatusColumns({u"from"_s, u"status"_s});
    m_view->setZebra(false);
    m_state->setObjectName(u"history.state"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    connect(&session.history(), &StatusHistory::added, this, [this](const StatusChange& change) {
        if (change.deploymentId == m_id)
            refresh();
    });
}

void HistoryTab::showDeployment(const QString& id)
{
    m_id = id;
    refresh();
}

void HistoryTab::refresh()
{
    const QList<StatusChange> changes = m_session.history().of(m_id);
    m_table->setRows(changes);
    m_view->setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("Nothing changed while this console watched"),
                           tr("The manager keeps no history; changes are noted here as they are seen."),
                           {},
                           IconId::None,
                           {}});
    else
        m_state->setState({});
}

} // namespace alien
