// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/namemasking.h"

#include "app/sessionhub.h"
#include "app/workspaces.h"
#include "models/connection/profilestore.h"
#include "models/connection/session.h"
#include "models/fleet/fleetstore.h"
#include "models/groups/groupstore.h"
#include "views/common/actionregistry.h"
#include "views/shell/prompter.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

void learnProfile(NameMask& mask, const Profile& profile)
{
    mask.learn(profile.name);
    mask.learnUrl(profile.url.toString());
}

void learnRow(NameMask& mask, const DeploymentSummary& row)
{
    mask.learn(std::string_view(row.id));
    mask.learn(std::string_view(row.name));
    mask.learn(row.groupId);
    mask.learn(row.groupName);
    if (!row.publicUrl.empty())
        mask.learnUrl(QString::fromStdString(row.publicUrl));
}

} // namespace

NameMasking::NameMasking(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_mask, &NameMask::switched, this, &NameMasking::switched);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &NameMasking::maskClipboard);
}

void NameMasking::bind()
{
    auto& action = m_parts.actions.action(u"view.maskNames"_s);
    connect(&action, &QAction::toggled, this, [this](bool on) {
        if (on)
            learnAll();
        m_mask.setOn(on);
    });
}

void NameMasking::follow(Session& session)
{
    connect(&session.fleet(), &FleetStore::changed, this, [this](const FleetChange& change) {
        if (!m_mask.isOn())
            return;
        for (const auto* rows : {&change.inserted, &change.changed}) {
            for (const SummaryPtr& row : *rows)
                learnRow(m_mask, *row);
        }
    });
    const auto again = [this, self = &session] {
        if (m_mask.isOn())
            learn(*self);
    };
    connect(&session.fleet(), &FleetStore::groupNamesChanged, this, again);
    connect(&session, &Session::profileChanged, this, again);
    again();
}

void NameMasking::learnAll()
{
    for (const Profile& profile : m_parts.profiles.profiles())
        learnProfile(m_mask, profile);
    const auto sessions = m_parts.hub.sessions();
    for (const Session* session : sessions)
        learn(*session);
}

void NameMasking::learn(const Session& session)
{
    learnProfile(m_mask, session.profile());
    for (const FleetRow& row : session.fleet().rows())
        learnRow(m_mask, *row.summary);
    for (const DeploymentGroup& group : session.groups().groups()) {
        m_mask.learn(group.id);
        m_mask.learn(group.name);
    }
}

/// What was copied from a masked screen is what stood there. A secret, which is on no screen, is copied as it is.
void NameMasking::maskClipboard()
{
    auto* clipboard = QGuiApplication::clipboard();
    const QMimeData* data = m_mask.isOn() && !m_copying && clipboard->ownsClipboard() ? clipboard->mimeData() : nullptr;
    if (data == nullptr || !data->hasText() || data->hasFormat(u"x-kde-passwordManagerHint"_s))
        return;
    const QString truth = data->text();
    const QString masked = m_mask.text(truth);
    if (masked != truth) {
        const QScopedValueRollback copying(m_copying, true);
        clipboard->setText(masked);
    }
    auto* prompter = m_parts.workspaces != nullptr ? m_parts.workspaces->currentPrompter() : nullptr;
    // A model may have masked it before.
    if (prompter != nullptr && (masked != truth || m_mask.holdsPseudonym(masked)))
        prompter->tell({u"mask.copied"_s,
                        Notice::Kind::Info,
                        tr("Pseudonyms were copied."),
                        tr("Names are masked: show them again to copy the true ones."),
                        {},
                        true,
                        std::chrono::seconds(8)});
}

} // namespace alien
