// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackfacts.h"

namespace alien {

using namespace Qt::StringLiterals;

StackFacts::StackFacts(Document document, QString where, StackDialect spoken)
    : stack(std::move(document))
    , platform(std::move(where))
    , dialect(spoken)
{
    const Document::Node all = stack.root().find("resources");
    const int count = all.type() == Document::Type::Object ? all.size() : 0;
    resources.reserve(std::size_t(count));
    byId.reserve(count);
    for (int i = 0; i < count; ++i) {
        FactResource resource;
        resource.id = all.keyAt(i);
        resource.entry = all.at(i);
        resource.config = resource.entry.find("config");
        resource.type = resource.config.find("type").text();
        resource.info = stackType(dialect, resource.type);
        const std::string_view lifecycle = resource.entry.find("lifecycle").raw();
        resource.live = lifecycle == "\"live\"";
        resource.frozen = lifecycle == "\"frozen\"";
        if (const auto known = byId.constFind(resource.id); known != byId.constEnd()) {
            resources[std::size_t(*known)] = resource;
            continue;
        }
        byId.insert(resource.id, int(resources.size()));
        resources.push_back(std::move(resource));
    }
    references = stackReferences(stack);
    const Document::Node named = stack.root().find("permissions").find("profiles");
    for (int i = 0; named.type() == Document::Type::Object && i < named.size(); ++i)
        profiles.insert(named.keyAt(i));
}

const FactResource* StackFacts::find(const QString& id) const
{
    const auto it = byId.constFind(id);
    return it == byId.constEnd() ? nullptr : &resources[std::size_t(*it)];
}

Finding& FindingSink::add(Finding::Severity severity, Finding::Source source, int number, const QString& resource,
                          const Document::Node& place, const QString& text, const QString& why)
{
    Finding finding;
    finding.severity = severity;
    finding.source = source;
    finding.number = number;
    finding.platform = m_platform;
    finding.resource = resource;
    if (place) {
        finding.pointer = place.pointer();
        finding.from = place.offset();
        finding.to = place.offset() + qsizetype(place.raw().size());
    }
    finding.text = text;
    finding.why = why;
    m_out.append(std::move(finding));
    return m_out.last();
}

} // namespace alien
