// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/urlstab.h"

#include "models/deployment/resourcetable.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

UrlsTab::UrlsTab(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_table(new PublicUrlTable(this))
    , m_view(new TableView(tr("Public URLs"), this))
    , m_state(new StatePane(this))
    , m_foot(new QWidget(this))
{
    const Look& look = Look::of(this);
    m_view->setObjectName(u"urls.table"_s);
    m_view->setTable(m_table);
    m_view->setZebra(false);
    m_view->setFitsRows(true);
    m_view->setMenuBuilder([&actions](QMenu* menu) {
        menu->addAction(&actions.action(u"deployment.copyUrl"_s));
        menu->addAction(&actions.action(u"deployment.copyAllUrls"_s));
        menu->addAction(&actions.action(u"deployment.openUrl"_s));
    });
    m_state->setObjectName(u"urls.state"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    for (const auto& id : {u"deployment.copyAllUrls"_s, u"deployment.openUrl"_s}) {
        auto* button = new ActionButton(&actions.action(id), this);
        button->setObjectName(u"urls."_s + id);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    // protocol 5: private workers report URLs too on some platforms.
    auto* note = new TextLabel(
        tr("A URL does not mean that everybody may reach it: some platforms report one for private workers too. "
           "One on localhost lives on the manager's own host."),
        FontRole::Small, Token::Muted, this);
    note->setWordWrap(true);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    foot->setSpacing(look.px(12));
    foot->addLayout(buttons);
    foot->addWidget(note);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_view);
    layout->addWidget(m_foot);
    layout->addStretch(1);

    connect(m_view, &TableView::selectedIdsChanged, this, &UrlsTab::selectionChanged);
    connect(m_view, &TableView::opened, this, [this](const QString& id) {
        if (const PublicUrl* url = m_table->rowById(id))
            Q_EMIT copied(url->url);
    });
}

QString UrlsTab::selectedResourceId() const
{
    const QStringList ids = m_view->selectedIds();
    const PublicUrl* url = ids.size() == 1 ? m_table->rowById(ids.first()) : nullptr;
    return url ? url->resourceId : QString();
}

void UrlsTab::showUrls(const std::vector<PublicUrl>& urls, bool known)
{
    m_table->setRows(QList<PublicUrl>(urls.begin(), urls.end()));
    if (!known)
        m_state->showLoading();
    else if (urls.empty())
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("No public URL"),
                           tr("Workers and containers get one when they are public and have been provisioned."),
                           {},
                           IconId::None,
                           {}});
    else
        m_state->setState({});
    m_view->setVisible(!urls.empty());
    m_foot->setVisible(!urls.empty());
}

} // namespace alien
