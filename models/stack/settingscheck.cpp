// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/settingscheck.h"

#include "client/settingsview.h"
#include "models/common/worddistance.h"
#include "models/stack/stackedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;

/// updates, Update_s, upDates: all the same.
QString plain(const QString& key)
{
    return key.toLower().remove(u'_').remove(u'-');
}

/// The known key that was meant; empty: none comes near.
QString meant(const QString& key, const QStringList& known)
{
    const QString typed = plain(key);
    for (const QString& one : known) {
        if (wordDistance(typed, plain(one)) <= (typed.size() > 5 ? 2 : 0))
            return one;
    }
    return {};
}

class Check
{
    Q_DECLARE_TR_FUNCTIONS(alien::SettingsCheck)
public:
    Check(const Node& settings, SettingsPlace place)
        : m_settings(settings)
        , m_place(std::move(place))
    {}

    QList<SettingFault> run()
    {
        QStringList known{u"deploymentModel"_s, u"updates"_s, u"telemetry"_s,  u"heartbeats"_s,
                          u"network"_s,         u"domains"_s, u"kubernetes"_s, u"externalBindings"_s};
        const QStringList newer{u"compute"_s, u"publicEndpoints"_s};
        if (m_place.generation3)
            known += newer;
        const QStringList unknown = settingsOf(m_settings).unknown;
        for (int i = 0; i < m_settings.size(); ++i) {
            const QString key = m_settings.keyAt(i);
            if (unknown.contains(key) || !known.contains(key))
                dropped({}, key, known, newer);
            else if (const QStringList words = settingWords(key); !words.isEmpty())
                word(key, m_settings[key], words);
        }
        model();
        if (const Node network = m_settings.find("network"); network && network.type() != Type::Null)
            checkNetwork(network);
        const Node domains = m_settings.find("domains");
        const QString target = u"publicEndpointTarget"_s;
        QStringList inside{u"customDomains"_s};
        if (m_place.generation3)
            inside.append(target);
        for (int i = 0; domains.type() == Type::Object && i < domains.size(); ++i) {
            if (!inside.contains(domains.keyAt(i)))
                dropped(u"domains"_s, domains.keyAt(i), inside, {target});
        }
        return m_faults;
    }

private:
    void fault(const QString& pointer, const QString& text) { m_faults.append({pointer, text}); }

    /// `newer`: what only 3.x knows.
    void dropped(const QString& parent, const QString& key, const QStringList& known, const QStringList& newer)
    {
        const QString pointer = (parent.isEmpty() ? QString() : u'/' + parent) + u'/' + pointerToken(key);
        const QString place = parent.isEmpty() ? key : parent + u'.' + key;
        if (newer.contains(key)) {
            fault(pointer,
                  tr("This manager does not know %1, which is of 3.x, and would drop it in silence.").arg(place));
            return;
        }
        const QString instead = meant(key, known);
        fault(pointer, instead.isEmpty()
                           ? tr("The manager does not know %1 and would drop it in silence.").arg(place)
                           : tr("The manager does not know %1 and would drop it in silence; %2 is what it knows.")
                                 .arg(place, instead));
    }

    void word(const QString& key, const Node& value, const QStringList& words)
    {
        if (value.type() != Type::String || !words.contains(value.text()))
            fault(u'/' + key, tr("%1 is one of: %2.").arg(key, words.join(u", "_s)));
    }

    /// 3.x refuses pull where the manager itself can reach the cloud, and knows nothing else on kubernetes (protocol
    /// 3.6).
    void model()
    {
        static const QStringList reached{u"aws"_s, u"gcp"_s, u"azure"_s, u"machines"_s, u"test"_s};
        if (!m_place.generation3)
            return;
        const QString chosen = m_settings.find("deploymentModel").text();
        if (chosen == "pull"_L1 && reached.contains(m_place.platform))
            fault(u"/deploymentModel"_s, tr("This manager takes only push on %1.").arg(m_place.platform));
        if (chosen == "push"_L1 && m_place.platform == "kubernetes"_L1)
            fault(u"/deploymentModel"_s, tr("This manager takes only pull on %1.").arg(m_place.platform));
    }

    void checkNetwork(const Node& network)
    {
        const QString type = network.find("type").text();
        if (network.type() != Type::Object || !networkTypes().contains(type)) {
            fault(u"/network/type"_s, tr("network.type is one of: %1.").arg(networkTypes().join(u", "_s)));
            return;
        }
        // Rule 12 of the preflights: found out only when it is deployed.
        static const std::array<std::pair<QString, QString>, 3> own{
            {{u"byo-vpc-aws"_s, u"aws"_s}, {u"byo-vpc-gcp"_s, u"gcp"_s}, {u"byo-vnet-azure"_s, u"azure"_s}}};
        for (const auto& [kind, platform] : own) {
            const bool cloud =
                m_place.platform == "aws"_L1 || m_place.platform == "gcp"_L1 || m_place.platform == "azure"_L1;
            if (kind == type && cloud && platform != m_place.platform)
                fault(u"/network/type"_s, tr("A network of %1 does not go with %2.").arg(platform, m_place.platform));
        }
        QStringList keys{u"type"_s};
        for (const NetworkMember& one : networkMembers(type, m_place.generation3)) {
            keys.append(one.key);
            member(one, network[one.key]);
        }
        QStringList newer;
        for (const NetworkMember& one : networkMembers(type, true))
            newer.append(one.key);
        for (int i = 0; i < network.size(); ++i) {
            if (!keys.contains(network.keyAt(i)))
                dropped(u"network"_s, network.keyAt(i), keys, newer);
        }
    }

    void member(const NetworkMember& one, const Node& value)
    {
        const QString pointer = u"/network/"_s + one.key;
        const QString name = u"network."_s + one.key;
        if (!value || value.type() == Type::Null) {
            if (one.required)
                fault(pointer, tr("%1 is missing.").arg(name));
            return;
        }
        if (one.kind == NetworkMember::Kind::Number) {
            if (value.type() != Type::Number || value.integer().value_or(0) < 1)
                fault(pointer, tr("%1 is a whole number from 1 on.").arg(name));
            return;
        }
        bool texts = one.kind == NetworkMember::Kind::Text ? value.type() == Type::String && !value.text().isEmpty()
                                                           : value.type() == Type::Array;
        for (int i = 0; texts && value.type() == Type::Array && i < value.size(); ++i)
            texts = value.at(i).type() == Type::String && !value.at(i).text().isEmpty();
        static const QRegularExpression cidr(u"^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}/"
                                             "(3[0-2]|[12]?\\d)$"_s);
        if (!texts)
            fault(pointer, one.kind == NetworkMember::Kind::Text ? tr("%1 is a text.").arg(name)
                                                                 : tr("%1 is a list of texts.").arg(name));
        else if (one.key == "cidr"_L1 && !cidr.match(value.text()).hasMatch())
            fault(pointer, tr("%1 reads 10.0.0.0/16.").arg(name));
    }

    Node m_settings;
    SettingsPlace m_place;
    QList<SettingFault> m_faults;
};

} // namespace

QStringList settingWords(const QString& key)
{
    if (key == "deploymentModel"_L1)
        return {u"push"_s, u"pull"_s};
    if (key == "updates"_L1)
        return {u"auto"_s, u"approval-required"_s};
    if (key == "telemetry"_L1)
        return {u"auto"_s, u"off"_s, u"approval-required"_s};
    return key == "heartbeats"_L1 ? QStringList{u"on"_s, u"off"_s} : QStringList();
}

QString defaultWord(const QString& key, const SettingsPlace& place)
{
    if (key == "deploymentModel"_L1 && place.generation3 && place.platform == "kubernetes"_L1)
        return u"pull"_s;
    return settingWords(key).value(0);
}

QStringList networkTypes()
{
    return {u"use-default"_s, u"create"_s, u"byo-vpc-aws"_s, u"byo-vpc-gcp"_s, u"byo-vnet-azure"_s};
}

std::vector<NetworkMember> networkMembers(const QString& type, bool generation3)
{
    using Kind = NetworkMember::Kind;
    if (type == "create"_L1)
        return {{u"cidr"_s, Kind::Text, false}, {u"availability_zones"_s, Kind::Number, false}};
    if (type == "byo-vpc-aws"_L1)
        return {{u"vpc_id"_s, Kind::Text, true},
                {u"public_subnet_ids"_s, Kind::List, true},
                {u"private_subnet_ids"_s, Kind::List, true},
                {u"security_group_ids"_s, Kind::List, false}};
    if (type == "byo-vpc-gcp"_L1)
        return {{u"network_name"_s, Kind::Text, true},
                {u"subnet_name"_s, Kind::Text, true},
                {u"region"_s, Kind::Text, true}};
    if (type != "byo-vnet-azure"_L1)
        return {};
    std::vector<NetworkMember> members{{u"vnet_resource_id"_s, Kind::Text, true},
                                       {u"public_subnet_name"_s, Kind::Text, true},
                                       {u"private_subnet_name"_s, Kind::Text, true},
                                       {u"application_gateway_subnet_name"_s, Kind::Text, false}};
    if (generation3)
        members.push_back({u"private_endpoint_subnet_name"_s, Kind::Text, false});
    return members;
}

QList<SettingFault> checkSettings(const Node& settings, const SettingsPlace& place)
{
    return settings.type() == Type::Object ? Check(settings, place).run() : QList<SettingFault>();
}

} // namespace alien
