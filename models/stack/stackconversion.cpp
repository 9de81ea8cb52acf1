// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackconversion.h"

#include "client/codec/writer.h"
#include "models/stack/stackreferences.h"
#include "models/stack/stackview.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;
using codec::Writer;

QString tr(const char* text)
{
    return QCoreApplication::translate("StackConversion", text);
}

/// Defaults that are not the same in the two dialects are spelled out, so that nothing changes by itself.
void keepDefaults(const StackResource& resource, StackDialect to, StackEdits& edits)
{
    const StackType* there = stackType(to, resource.type());
    if (!resource.info() || !there)
        return;
    for (const StackField& field : resource.info()->fields) {
        const StackField* same = there->field(field.name);
        if (same && same->fallback != field.fallback && !field.fallback.isEmpty() && resource.isDefault(field.name))
            edits.append(StackEdit::set(resourcePointer(resource.id(), u"/config/"_s + field.name), field.fallback));
    }
}

/// Fields that the other dialect refuses (configs deny unknown ones).
void dropFields(const StackResource& resource, StackDialect to, const QStringList& handled, StackConversion& out)
{
    const StackType* there = stackType(to, resource.type());
    if (!resource.info() || !there || !there->known)
        return;
    const Document::Node config = resource.config();
    for (int i = 0; i < config.size(); ++i) {
        const QString name = config.keyAt(i);
        if (name == "type"_L1 || name == "id"_L1 || handled.contains(name) || there->field(name) ||
            !resource.info()->field(name))
            continue;
        out.edits.append(StackEdit::remove(config.at(i).pointer()));
        const Document::Node value = config.at(i);
        const bool says = value.type() != Type::Null &&
                          !((value.type() == Type::Array || value.type() == Type::Object) && value.size() == 0);
        if (says)
            out.losses.append(tr("%1: %2 has no %3.").arg(resource.id(), QLatin1StringView(wireName(to)), name));
    }
}

void toThird(const StackResource& resource, StackConversion& out)
{
    const QString config = resourcePointer(resource.id(), u"/config"_s);
    const QByteArray name = Writer::quoted(resource.id());
    if (const Document::Node ingress = resource.field(u"ingress")) {
        out.edits.append(StackEdit::remove(config + "/ingress"_L1));
        if (ingress.text() == "public"_L1)
            out.edits.append(StackEdit::append(config + "/publicEndpoints"_L1,
                                               "{\"name\":" + name + ",\"wildcardSubdomains\":false}"));
    }
    if (resource.type() != "container"_L1)
        return;
    for (const StackPort& port : resource.ports()) {
        if (!port.node.find("expose"))
            continue;
        out.edits.append(StackEdit::remove(port.node.pointer() + "/expose"_L1));
        if (!port.expose.isEmpty())
            out.edits.append(StackEdit::append(config + "/publicEndpoints"_L1,
                                               "{\"name\":" + name + ",\"port\":" + QByteArray::number(port.port) +
                                                   ",\"protocol\":" + Writer::quoted(port.expose) +
                                                   ",\"wildcardSubdomains\":false}"));
    }
}

void noteEndpointLosses(const StackResource& resource, const Document::Node& endpoint, StackConversion& out)
{
    if (endpoint.find("hostLabel").type() == Type::String)
        out.losses.append(tr("%1: the host label %2 of endpoint %3 is lost.")
                              .arg(resource.id(), endpoint.find("hostLabel").text(), endpoint.find("name").text()));
    if (endpoint.find("wildcardSubdomains").boolean().value_or(false))
        out.losses.append(
            tr("%1: endpoint %2 loses its wildcard subdomains.").arg(resource.id(), endpoint.find("name").text()));
}

void toFirst(const StackResource& resource, StackConversion& out)
{
    const Document::Node endpoints = resource.field(u"publicEndpoints");
    if (!endpoints)
        return;
    const QString config = resourcePointer(resource.id(), u"/config"_s);
    out.edits.append(StackEdit::remove(config + "/publicEndpoints"_L1));
    for (int i = 0; endpoints.type() == Type::Array && i < endpoints.size(); ++i) {
        const Document::Node endpoint = endpoints.at(i);
        noteEndpointLosses(resource, endpoint, out);
        if (resource.type() == "worker"_L1 && i == 0) {
            out.edits.append(StackEdit::set(config + "/ingress"_L1, "\"public\""));
        } else if (resource.type() == "container"_L1) {
            const qint64 wanted = endpoint.find("port").integer().value_or(-1);
            for (const StackPort& port : resource.ports()) {
                if (port.port == wanted)
                    out.edits.append(StackEdit::set(port.node.pointer() + "/expose"_L1,
                                                    Writer::quoted(endpoint.find("protocol").text())));
            }
        } else {
            out.losses.append(
                tr("%1: 1.7.1 has no public endpoint %2.").arg(resource.id(), endpoint.find("name").text()));
        }
    }
}

} // namespace

StackConversion StackConversion::of(const Document& stack, StackDialect from, StackDialect to)
{
    StackConversion out;
    if (from == to)
        return out;
    const StackView view(stack, from);
    for (const StackResource& resource : view.resources()) {
        if (!stackType(to, resource.type())) {
            out.losses.append(tr("%1: %2 has no type %3; it is kept and would be refused.")
                                  .arg(resource.id(), QLatin1StringView(wireName(to)), resource.type()));
            continue;
        }
        keepDefaults(resource, to, out.edits);
        if (to == StackDialect::V3)
            toThird(resource, out);
        else
            toFirst(resource, out);
        dropFields(resource, to, {u"ingress"_s, u"publicEndpoints"_s}, out);
        if (to == StackDialect::V1 && resource.entry().find("enabledWhen"))
            out.losses.append(tr("%1: 1.7.1 ignores enabledWhen; the resource is always there.").arg(resource.id()));
    }
    if (to == StackDialect::V1 && stack.root().find("inputs").size() > 0)
        out.losses.append(tr("1.7.1 has no stack inputs; it ignores them."));
    return out;
}

std::optional<StackDialect> dialectOf(const Document& stack)
{
    const StackView view(stack, StackDialect::V3);
    for (const StackResource& resource : view.resources()) {
        if (resource.field(u"ingress"))
            return StackDialect::V1;
        if (resource.field(u"publicEndpoints"))
            return StackDialect::V3;
        for (const StackPort& port : resource.ports()) {
            if (port.node.find("expose"))
                return StackDialect::V1;
        }
        const StackType* first = stackType(StackDialect::V1, resource.type());
        if (!first && stackType(StackDialect::V3, resource.type()))
            return StackDialect::V3;
    }
    return stack.root().find("inputs") ? std::optional(StackDialect::V3) : std::nullopt;
}

bool hasFunctions(const Document& stack)
{
    const Document::Node resources = stack.root().find("resources");
    for (int i = 0; i < resources.size(); ++i) {
        if (resources.at(i).find("config").find("type").text() == "function"_L1)
            return true;
    }
    return false;
}

StackEdits functionsToWorkers(const Document& stack)
{
    StackEdits edits;
    const Document::Node resources = stack.root().find("resources");
    for (int i = 0; resources.type() == Type::Object && i < resources.size(); ++i) {
        const Document::Node type = resources.at(i).find("config").find("type");
        if (type.text() == "function"_L1)
            edits.append(StackEdit::set(type.pointer(), "\"worker\""));
    }
    for (const StackReference& reference : stackReferences(stack)) {
        if (reference.type == "function"_L1)
            edits.append(StackEdit::set(reference.node.pointer() + "/type"_L1, "\"worker\""));
    }
    // Grants carry the type in the name of the set.
    const Document::Node profiles = stack.root().find("permissions").find("profiles");
    for (int p = 0; p < profiles.size(); ++p) {
        for (int k = 0; k < profiles.at(p).size(); ++k) {
            const Document::Node sets = profiles.at(p).at(k);
            for (int s = 0; sets.type() == Type::Array && s < sets.size(); ++s) {
                const QString set = sets.at(s).text();
                if (sets.at(s).type() == Type::String && set.startsWith("function/"_L1))
                    edits.append(
                        StackEdit::set(sets.at(s).pointer(), Writer::quoted("worker"_L1 + set.mid(set.indexOf(u'/')))));
            }
        }
    }
    return edits;
}

} // namespace alien
