// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/settingstab.h"

#include "client/settingsview.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/textlabel.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

class Facts
{
public:
    FactList::Fact& add(const QString& id, const QString& label, const QString& value)
    {
        FactList::Fact fact;
        fact.id = id;
        fact.label = label;
        fact.value = value;
        fact.wraps = true;
        list.append(fact);
        return list.last();
    }
    void addSome(const QString& id, const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            add(id, label, value).mono = true;
            list.last().copyable = true;
        }
    }
    void addSetting(const QString& id, const QString& label, const Setting& setting)
    {
        add(id, label, setting.value).note = setting.isDefault ? SettingsTab::tr("default") : QString();
    }
    QList<FactList::Fact> list;
};

void addNetwork(Facts& facts, const NetworkView& network)
{
    facts.addSetting(u"network"_s, SettingsTab::tr("Network"), network.kind);
    facts.addSome(u"networkId"_s, SettingsTab::tr("Network id"), network.networkId);
    facts.addSome(u"cidr"_s, SettingsTab::tr("Address range"), network.cidr);
    if (network.availabilityZones)
        facts.add(u"zones"_s, SettingsTab::tr("Zones"), QString::number(*network.availabilityZones));
    facts.addSome(u"publicSubnets"_s, SettingsTab::tr("Public subnets"), network.publicSubnets.join(u", "_s));
    facts.addSome(u"privateSubnets"_s, SettingsTab::tr("Private subnets"), network.privateSubnets.join(u", "_s));
    facts.addSome(u"securityGroups"_s, SettingsTab::tr("Security groups"), network.securityGroups.join(u", "_s));
}

void addKubernetes(Facts& facts, const KubernetesView& kubernetes)
{
    if (!kubernetes.present)
        return;
    facts.addSome(u"k8s.namespace"_s, SettingsTab::tr("Namespace"), kubernetes.namespaceName);
    facts.addSetting(u"k8s.exposure"_s, SettingsTab::tr("Exposure"), kubernetes.exposure);
    facts.addSome(u"k8s.domain"_s, SettingsTab::tr("Domain"), kubernetes.domain);
    facts.addSome(u"k8s.route"_s, SettingsTab::tr("Route"),
                  QStringList{kubernetes.routeApi, kubernetes.routeClass}.join(u' ').trimmed());
    facts.addSome(u"k8s.certificate"_s, SettingsTab::tr("Certificate"), kubernetes.certificate);
}

} // namespace

SettingsTab::SettingsTab(QWidget* parent)
    : QWidget(parent)
    , m_state(new StatePane(this))
    , m_facts(new FactList(this))
{
    const Look& look = Look::of(this);
    m_state->setObjectName(u"settings.state"_s);
    m_facts->setObjectName(u"deployments.settings"_s);
    auto* note =
        new TextLabel(tr("Settings are fixed when a deployment is created."), FontRole::Small, Token::Muted, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_state);
    layout->addWidget(note);
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

void SettingsTab::showDeployment(const std::shared_ptr<const Deployment>& whole)
{
    if (!whole) {
        m_state->showLoading();
        m_facts->setFacts({});
        return;
    }
    m_state->setState({});
    const SettingsView view = settingsOf(*whole);
    Facts facts;
    facts.addSetting(u"model"_s, tr("Model"), view.model);
    facts.addSetting(u"updates"_s, tr("Updates"), view.updates);
    facts.addSetting(u"telemetry"_s, tr("Telemetry"), view.telemetry);
    facts.addSetting(u"heartbeats"_s, tr("Heartbeats"), view.heartbeats);
    addNetwork(facts, view.network);
    for (const CustomDomain& domain : view.domains) {
        facts.addSome(u"domain."_s + domain.resourceId, tr("Domain of %1").arg(domain.resourceId), domain.domain);
        facts.addSome(u"certificate."_s + domain.resourceId, tr("Certificate"), domain.certificate);
    }
    addKubernetes(facts, view.kubernetes);
    if (!view.externalBindings.isEmpty())
        facts.add(u"bindings"_s, tr("External bindings"), view.externalBindings.join(u", "_s));
    if (!view.computePools.isEmpty())
        facts.add(u"pools"_s, tr("Compute pools"), view.computePools.join(u", "_s));
    if (!view.unknown.isEmpty())
        facts.add(u"unknown"_s, tr("Not known here"), view.unknown.join(u", "_s));
    m_facts->setFacts(facts.list);
}

} // namespace alien
