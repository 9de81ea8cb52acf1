// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/sidepicker.h"

#include "client/fromutf8.h"
#include "models/connection/session.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int offered = 60;
}

SidePicker::SidePicker(Session& session, const QString& name, const QString& title, const QString& draft,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new QComboBox(this))
    , m_deployment(new QLineEdit(this))
{
    const Look& look = Look::of(this);
    m_box->setObjectName(u"stack.compare."_s + name);
    m_box->setAccessibleName(title);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(36);
    m_deployment->setObjectName(u"stack.compare.%1.deployment"_s.arg(name));
    m_deployment->setAccessibleName(tr("Deployment, %1").arg(title));
    m_deployment->setPlaceholderText(tr("name of the deployment"));
    m_deployment->setMinimumWidth(look.px(240));
    m_deployment->hide();
    if (!draft.isEmpty())
        m_box->addItem(tr("draft %1").arg(oneLine(draft, 40)), u"draft"_s);
    const ReleaseStore& releases = session.releases();
    for (const auto& release : releases.releases().mid(0, offered)) {
        const QString message = release->git.commitMessage.section(u'\n', 0, 0);
        const QString label = releases.label(release->id);
        QString text = message.isEmpty() ? label : tr("%1, %2").arg(label, oneLine(message, 40));
        // A stack that was published again carries the commit it had before.
        if (m_box->findText(text) >= 0)
            text += u' ' + release->id;
        m_box->addItem(text, u"release "_s + release->id);
    }
    m_box->addItem(tr("what a deployment runs"), u"deployment"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(6));
    row->addWidget(m_box);
    row->addWidget(m_deployment);
    connect(m_box, &QComboBox::activated, this, &SidePicker::moved);
    connect(m_deployment, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_ids.contains(text))
            Q_EMIT changed();
    });
}

void SidePicker::offerDrafts(const QList<Draft>& drafts)
{
    int at = m_box->findData(u"draft"_s) + 1;
    for (const Draft& draft : drafts)
        m_box->insertItem(at++, tr("draft %1").arg(oneLine(draft.name, 40)), u"draft "_s + draft.id);
}

void SidePicker::chooseRelease(const QString& id)
{
    int at = m_box->findData(u"release "_s + id);
    if (at < 0 && m_session.releases().find(id)) {
        // Older than those that are offered.
        at = m_box->count() - 1;
        m_box->insertItem(at, m_session.releases().label(id), u"release "_s + id);
    }
    if (at >= 0)
        m_box->setCurrentIndex(at);
}

void SidePicker::fillDeployments()
{
    if (!m_ids.isEmpty())
        return;
    const FleetStore& fleet = m_session.fleet();
    QStringList names;
    for (const FleetRow& row : fleet.rows()) {
        const QString id = QString::fromStdString(row.summary->id);
        const QString plain = oneLine(QString::fromStdString(row.summary->name), 60);
        QString text = tr("%1 (%2)").arg(plain, oneLine(fleet.groupName(*row.summary), 40));
        // Names repeat, in a group too once one of them is gone.
        if (m_ids.contains(text))
            text += u' ' + id;
        m_ids.insert(text, id);
        names.append(text);
    }
    names.sort();
    auto* completer = new QCompleter(names, m_deployment);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_deployment->setCompleter(completer);
}

void SidePicker::moved()
{
    const bool deployment = m_box->currentData().toString() == "deployment"_L1;
    m_deployment->setVisible(deployment);
    if (deployment) {
        fillDeployments();
        m_deployment->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

SidePicker::Side SidePicker::side() const
{
    const QString chosen = m_box->currentData().toString();
    if (chosen == "draft"_L1 || chosen.startsWith("draft "_L1))
        return {Kind::Draft, chosen.section(u' ', 1), m_box->currentText()};
    if (chosen == "deployment"_L1)
        return {Kind::Deployment, m_ids.value(m_deployment->text()), m_deployment->text()};
    return {Kind::Release, chosen.section(u' ', 1), m_box->currentText()};
}

} // namespace alien
