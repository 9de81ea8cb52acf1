// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/releasetab.h"

#include "client/fromutf8.h"
#include "client/types/deploymentstatus.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/textlabel.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

ReleaseTab::ReleaseTab(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_drift(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_facts(new FactList(this))
{
    const Look& look = Look::of(this);
    m_facts->setObjectName(u"deployments.release"_s);
    m_drift->setObjectName(u"deployments.drift"_s);
    m_drift->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_drift);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    connect(m_facts, &FactList::copied, this, &ReleaseTab::copied);
    connect(m_facts, &FactList::linkClicked, this, [this](const QString& id) {
        const FleetRow* row = m_session.fleet().find(m_id);
        if (row)
            Q_EMIT releaseRequested(
                fromUtf8(id == u"desired"_s ? row->summary->desiredReleaseId : row->summary->currentReleaseId));
    });
    connect(&session.releases(), &ReleaseStore::inserted, this, &ReleaseTab::refresh);
}

void ReleaseTab::showDeployment(const QString& id)
{
    m_id = id;
    refresh();
}

QString ReleaseTab::drift() const
{
    const DeploymentSummary& s = *m_session.fleet().find(m_id)->summary;
    const auto newest = m_session.releases().newest();
    if (!newest)
        return tr("No release has been published yet.");
    if (s.currentReleaseId == newest->id.toStdString())
        return tr("It runs the newest release.");
    if (!newest->platforms.contains(fromUtf8(s.platform)))
        return tr("The newest release has no stack for %1: it does not reach this deployment.")
            .arg(fromUtf8(s.platform));
    if (s.desiredReleaseId == newest->id.toStdString()) {
        return statusClass(s.status) == StatusClass::Failed
                   ? tr("It wants the newest release, but is %1.").arg(fromUtf8(s.status))
                   : tr("It is on its way to the newest release.");
    }
    int behind = 0;
    for (const auto& release : m_session.releases().releases()) {
        if (release->id == fromUtf8(s.currentReleaseId))
            return tr("It is %n release(s) behind the newest and does not want it: it was not running when that was "
                      "published. "
                      "The next release that is published reaches it once it runs.",
                      nullptr, behind);
        ++behind;
    }
    return s.currentReleaseId.empty() ? tr("It has not run any release yet.") : QString();
}

void ReleaseTab::refresh()
{
    const FleetRow* row = m_session.fleet().find(m_id);
    if (!row)
        return;
    m_drift->setText(drift());
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& id, const QString& label, const QString& value) -> FactList::Fact& {
        FactList::Fact fact;
        fact.id = id;
        fact.label = label;
        fact.value = value;
        fact.wraps = true;
        facts.append(fact);
        return facts.last();
    };
    const auto addRelease = [&](const QString& prefix, const QString& label, const QString& id) {
        auto& head = add(prefix, label, id);
        head.mono = true;
        head.copyable = !id.isEmpty();
        const auto release = m_session.releases().find(id);
        if (!release)
            return;
        head.link = tr("Open");
        auto& commit = add(prefix + u".commit"_s, tr("Commit"), release->git.commitSha);
        commit.mono = true;
        commit.copyable = !release->git.commitSha.isEmpty();
        commit.note = release->git.commitRef;
        add(prefix + u".message"_s, tr("Message"), release->git.commitMessage);
        const qint64 created = release->createdAt.toMSecsSinceEpoch();
        add(prefix + u".created"_s, tr("Published"), m_format.time(created)).tooltip = m_format.exact(created);
    };
    addRelease(u"current"_s, tr("Runs"), fromUtf8(row->summary->currentReleaseId));
    if (!row->summary->desiredReleaseId.empty() && row->summary->desiredReleaseId != row->summary->currentReleaseId)
        addRelease(u"desired"_s, tr("Wants"), fromUtf8(row->summary->desiredReleaseId));
    m_facts->setFacts(facts);
}

} // namespace alien
