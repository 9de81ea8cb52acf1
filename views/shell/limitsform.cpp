// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/limitsform.h"

#include "models/settings/preferences.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr std::array limited{DeploymentStatus::Pending,       DeploymentStatus::InitialSetup,
                             DeploymentStatus::Provisioning,  DeploymentStatus::WaitingForMachines,
                             DeploymentStatus::UpdatePending, DeploymentStatus::Updating,
                             DeploymentStatus::DeletePending, DeploymentStatus::Deleting};
constexpr int columns = 2;

} // namespace

LimitsForm::LimitsForm(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_agent(addNumber(u"agent"_s, tr("Agents report every"), 1, Preferences::mostAgentSeconds))
{
    const Look& look = Look::of(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(4));
    for (const DeploymentStatus status : limited) {
        const QString word = QLatin1StringView(wireName(status));
        auto* minutes = addNumber(word, tr("%1 counts as stalled after").arg(word), 0, Preferences::mostStallMinutes);
        minutes->setSpecialValueText(tr("never"));
        //: of a number of minutes
        minutes->setSuffix(tr(" min"));
        connect(minutes, &QSpinBox::valueChanged, this,
                [this, status](int value) { m_preferences.setStallMinutes(status, value); });
        const int at = int(m_minutes.size());
        grid->addWidget(new TextLabel(word, FontRole::Mono, Token::Text, this), at / columns, 2 * (at % columns));
        grid->addWidget(minutes, at / columns, 2 * (at % columns) + 1);
        m_minutes.append({status, minutes});
    }
    //: of a number of seconds
    m_agent->setSuffix(tr(" s"));
    m_agent->setToolTip(tr("A pull agent that was not heard of for three times as long counts as silent."));
    connect(m_agent, &QSpinBox::valueChanged, this, [this](int value) { m_preferences.setAgentSeconds(value); });
    auto* reset = new QPushButton(tr("As at first"), this);
    reset->setObjectName(u"settings.limits.reset"_s);
    reset->setAccessibleName(tr("Limits as at first"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        for (const DeploymentStatus status : limited)
            m_preferences.setStallMinutes(status, Preferences::firstStallMinutes(status));
        m_preferences.setAgentSeconds(Preferences::firstAgentSeconds);
    });
    const int last = int(m_minutes.size()) / columns;
    grid->addWidget(new TextLabel(tr("Agents report every"), FontRole::Body, Token::Text, this), last, 0);
    grid->addWidget(m_agent, last, 1);
    grid->addWidget(reset, last, 3);
    grid->setColumnMinimumWidth(1, look.px(110));
    grid->setColumnStretch(2 * columns, 1);
    connect(&m_preferences, &Preferences::limitsChanged, this, &LimitsForm::load);
    load();
}

QSpinBox* LimitsForm::addNumber(const QString& id, const QString& name, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(u"settings.limits."_s + id);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setKeyboardTracking(false); // half a number is no choice
    return box;
}

void LimitsForm::load()
{
    const auto put = [](QSpinBox* box, int value) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    };
    for (const auto& [status, box] : std::as_const(m_minutes))
        put(box, m_preferences.stallMinutes(status));
    put(m_agent, m_preferences.agentSeconds());
}

} // namespace alien
