// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackreferences.h"

#include "client/codec/writer.h"
#include "client/documentedit.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;
using Kind = StackReference::Kind;

class Collector
{
public:
    std::vector<StackReference> run(const Document& stack)
    {
        const Document::Node resources = stack.root().find("resources");
        if (resources.type() == Type::Object) {
            for (int i = 0; i < resources.size(); ++i)
                entry(resources.keyAt(i), resources.at(i));
        }
        const Document::Node permissions = stack.root().find("permissions");
        const Document::Node profiles = permissions.find("profiles");
        if (profiles.type() == Type::Object) {
            for (int i = 0; i < profiles.size(); ++i)
                grants(Kind::Grant, profiles.keyAt(i), profiles.at(i));
        }
        const Document::Node management = permissions.find("management");
        for (const auto* name : {"extend", "override"})
            grants(Kind::Management, {}, management.find(name));
        return std::move(m_out);
    }

private:
    void entry(const QString& id, const Document::Node& entry)
    {
        const Document::Node config = entry.find("config");
        const auto list = [&](Kind kind, const Document::Node& items) {
            for (int i = 0; items.type() == Type::Array && i < items.size(); ++i)
                reference(kind, id, items.at(i), items.at(i));
        };
        list(Kind::Link, config.find("links"));
        const Document::Node triggers = config.find("triggers");
        for (int i = 0; triggers.type() == Type::Array && i < triggers.size(); ++i) {
            for (const auto* target : {"queue", "storage"})
                reference(Kind::Trigger, id, triggers.at(i).find(target), triggers.at(i));
        }
        if (const Document::Node cluster = config.find("cluster"); cluster.type() == Type::String)
            m_out.push_back({Kind::Cluster, id, cluster.text(), {}, cluster, cluster});
        list(Kind::Dependency, entry.find("dependencies"));
    }
    void reference(Kind kind, const QString& from, const Document::Node& node, const Document::Node& item)
    {
        const Document::Node id = node.find("id");
        if (id.type() == Type::String)
            m_out.push_back({kind, from, id.text(), node.find("type").text(), node, item});
    }
    void grants(Kind kind, const QString& from, const Document::Node& profile)
    {
        for (int i = 0; profile.type() == Type::Object && i < profile.size(); ++i) {
            QString to = profile.keyAt(i);
            if (to != "*"_L1)
                m_out.push_back({kind, from, std::move(to), {}, profile.at(i), profile.at(i)});
        }
    }

    std::vector<StackReference> m_out;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("StackReference", text);
}

} // namespace

StackEdit StackReference::renamed(const QString& newName) const
{
    if (isKey())
        return StackEdit::rename(node.pointer(), newName);
    const QString place = kind == Kind::Cluster ? node.pointer() : node.pointer() + "/id"_L1;
    return StackEdit::set(place, codec::Writer::quoted(newName));
}

StackEdit StackReference::removed() const
{
    return StackEdit::remove(item.pointer());
}

std::vector<StackReference> stackReferences(const Document& stack)
{
    return Collector().run(stack);
}

QString referenceWord(StackReference::Kind kind)
{
    switch (kind) {
    case Kind::Link:
        return translated("link");
    case Kind::Trigger:
        return translated("trigger");
    case Kind::Dependency:
        return translated("dependency");
    case Kind::Cluster:
        return translated("cluster");
    case Kind::Grant:
        return translated("permission profile");
    case Kind::Management:
        break;
    }
    return translated("management permissions");
}

QByteArray settingsRenamed(const QByteArray& settings, const QString& id, const QString& newId)
{
    const Document document = Document::parse(settings);
    DocumentEdit edit(document);
    const QString token = u'/' + pointerToken(id);
    for (const auto place : {"/domains/customDomains"_L1, "/externalBindings"_L1, "/publicEndpoints"_L1}) {
        const QString pointer = place + token;
        if (document.at(pointer))
            edit.renameMember(pointer, newId);
    }
    const Document::Node variables = document.root().find("environmentVariables");
    for (int i = 0; variables.type() == Type::Array && i < variables.size(); ++i) {
        const Document::Node targets = variables.at(i).find("targetResources");
        for (int t = 0; targets.type() == Type::Array && t < targets.size(); ++t) {
            if (targets.at(t).type() == Type::String && targets.at(t).text() == id)
                edit.replace(targets.at(t).pointer(), codec::Writer::quoted(newId));
        }
    }
    return edit.isEmpty() ? settings : edit.result();
}

} // namespace alien
