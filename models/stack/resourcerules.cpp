// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that look at one resource by itself.
#include "client/codec/writer.h"
#include "models/stack/cloudmapping.h"
#include "models/stack/cron.h"
#include "models/stack/stackfacts.h"
#include "models/stack/stackschema.h"
#include "models/stack/stackview.h"

#include <QCoreApplication>

namespace alien::stackrules {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;
using Severity = Finding::Severity;
using Source = Finding::Source;

constexpr int kPrefix = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("StackRules", text);
}

/// The place itself, else the nearest that is there.
Node nearest(const FactResource& resource, const Node& wanted)
{
    return wanted ? wanted : resource.config ? resource.config : resource.entry;
}

void schemaFindings(const StackFacts& facts, const FactResource& resource, const StackSchema& schema, FindingSink& sink)
{
    const QString base = resourcePointer(resource.id);
    const StackDialect other = facts.dialect == StackDialect::V1 ? StackDialect::V3 : StackDialect::V1;
    for (const SchemaProblem& problem : schema.checkEntry(resource.entry)) {
        Node place = facts.stack.at(base + problem.pointer);
        Finding& finding = sink.add(Severity::Error, Source::Schema, 0, resource.id, nearest(resource, place),
                                    problem.text, tr("The manager refuses the release when it is published."));
        if (problem.unknown.isEmpty())
            continue;
        const StackType* there = stackType(other, resource.type);
        if (there && there->field(problem.unknown)) {
            finding.why = tr("%1 belongs to manager %2; %3 refuses the release.")
                              .arg(problem.unknown, QLatin1StringView(wireName(other)),
                                   QLatin1StringView(wireName(facts.dialect)));
            finding.fixLabel = tr("Convert to %1").arg(QLatin1StringView(wireName(facts.dialect)));
            finding.convertsDialect = true;
        } else {
            finding.fixLabel = tr("Remove %1").arg(problem.unknown);
            finding.fix = {StackEdit::remove(base + problem.pointer)};
        }
    }
}

/// What only 3.x reads; 1.7.1 takes the release and does as if it were not there.
void enabledWhen(const FactResource& resource, const StackFacts& facts, FindingSink& sink)
{
    const Node when = resource.entry.find("enabledWhen");
    if (facts.dialect != StackDialect::V1 || !when)
        return;
    Finding& finding =
        sink.add(Severity::Warning, Source::Release, 0, resource.id, when,
                 tr("Manager %1 does not know enabledWhen.").arg(QLatin1StringView(wireName(facts.dialect))),
                 tr("It drops it in silence: the resource is always there."));
    finding.fixLabel = tr("Remove %1").arg(u"enabledWhen"_s);
    finding.fix = {StackEdit::remove(resourcePointer(resource.id) + u"/enabledWhen"_s)};
}

/// Rule 1, and what stands before it: a type that the manager cannot even read.
void type(const StackFacts& facts, const FactResource& resource, FindingSink& sink)
{
    const Node place = nearest(resource, resource.config.find("type"));
    if (resource.type == "function"_L1) {
        Finding& finding = sink.preflight(1, resource, place, tr("function is the older name of worker."),
                                          tr("The manager refuses the release when it is published."));
        finding.fixLabel = tr("Convert to worker");
        finding.convertsFunctions = true;
        return;
    }
    if (!resource.info) {
        if (!resource.type.isEmpty() && resource.config.find("type").type() == Type::String)
            sink.preflight(1, resource, place,
                           tr("Manager %1 has no resource type %2.")
                               .arg(QLatin1StringView(wireName(facts.dialect)), resource.type),
                           tr("The manager refuses the release when it is published."));
        return;
    }
    if (!resource.info->declarable)
        sink.preflight(1, resource, place, tr("%1 is made by the manager and cannot be declared.").arg(resource.type),
                       tr("Deployments would end in preflights-failed or update-failed."));
    else if (!resource.info->known)
        sink.add(Severity::NotChecked, Source::Schema, 0, resource.id, place,
                 tr("The fields of %1 are not known to the console.").arg(resource.type),
                 tr("They are kept as they are and not checked."));
}

/// Rules 3, 4 and 5.
void lifecycle(const FactResource& resource, FindingSink& sink)
{
    const Node place = resource.entry.find("lifecycle");
    if (!resource.info || (!resource.live && !resource.frozen))
        return;
    const bool mustLive = resource.info->lifecycle == StackType::Lifecycle::Live;
    const bool mustFreeze = resource.info->lifecycle == StackType::Lifecycle::Frozen;
    if ((!mustLive || resource.live) && (!mustFreeze || resource.frozen))
        return;
    const bool isPublic = resource.type == "worker"_L1 && (resource.config.find("ingress").text() == "public"_L1 ||
                                                           resource.config.find("publicEndpoints").size() > 0);
    const int number = resource.type == "container"_L1 ? 4 : isPublic ? 5 : 3;
    Finding& finding = sink.preflight(
        number, resource, place,
        mustLive ? (isPublic ? tr("A public worker must be live.") : tr("A %1 must be live.").arg(resource.type))
                 : tr("A %1 must be frozen.").arg(resource.type),
        tr("Deployments would end in preflights-failed or update-failed."));
    finding.fixLabel = mustLive ? tr("Make it live") : tr("Make it frozen");
    finding.fix = {StackEdit::set(place.pointer(), mustLive ? "\"live\"" : "\"frozen\"")};
}

void triggers(const FactResource& resource, FindingSink& sink)
{
    const Node list = resource.config.find("triggers");
    int queues = 0;
    for (int i = 0; list.type() == Type::Array && i < list.size(); ++i) {
        const Node trigger = list.at(i);
        const QString kind = trigger.find("type").text();
        if (kind == "queue"_L1 && ++queues == 2)
            sink.preflight(10, resource, trigger, tr("A worker takes at most one queue trigger."),
                           tr("Deployments would end in preflights-failed or update-failed."));
        QString error;
        if (kind == "schedule"_L1 && trigger.find("cron").type() == Type::String &&
            !Cron::parse(trigger.find("cron").text(), &error))
            sink.add(Severity::Warning, Source::Names, 0, resource.id, trigger.find("cron"), error,
                     tr("The manager takes it as it is; the schedule would fail in the cloud."));
    }
}

/// Rule 15.
void exposedPorts(const StackFacts& facts, const FactResource& resource, FindingSink& sink)
{
    if (resource.type != "container"_L1)
        return;
    const Node ports = resource.config.find("ports");
    int exposed = 0;
    for (int i = 0; ports.type() == Type::Array && i < ports.size(); ++i) {
        const Node expose = ports.at(i).find("expose");
        if (expose.type() == Type::String && ++exposed == 2) {
            Finding& finding = sink.preflight(15, resource, expose, tr("A container exposes at most one port."),
                                              tr("Deployments would end in preflights-failed or update-failed."));
            finding.fixLabel = tr("Keep it inside");
            finding.fix = {StackEdit::remove(expose.pointer())};
        }
    }
    const Node endpoints = resource.config.find("publicEndpoints");
    if (facts.dialect == StackDialect::V3 && endpoints.size() > 1)
        sink.add(Severity::NotChecked, Source::Preflight, 15, resource.id, endpoints,
                 tr("How many public endpoints a container may have at 3.x is not known."));
}

/// Rules 16 and 17, and the key that must be the id.
void names(const StackFacts& facts, const FactResource& resource, FindingSink& sink)
{
    const Node id = resource.config.find("id");
    if (id.type() == Type::String && id.text() != resource.id) {
        Finding& finding = sink.add(Severity::Error, Source::Names, 0, resource.id, id,
                                    tr("The id %1 is not the name it stands under, %2.").arg(id.text(), resource.id),
                                    tr("The manager takes both; references then miss one of them."));
        finding.fixLabel = tr("Set %1").arg(resource.id);
        finding.fix = {StackEdit::set(id.pointer(), codec::Writer::quoted(resource.id))};
    }
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    bool good = !resource.id.isEmpty() && letter(resource.id.front()) && letter(resource.id.back()) &&
                !resource.id.contains("--"_L1);
    for (const QChar c : resource.id)
        good = good && (letter(c) || c == u'-');
    if (!good)
        sink.preflight(17, resource, nearest(resource, id),
                       tr("Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends."),
                       tr("Deployments would end in preflights-failed or update-failed."));
    const int longest = longestId(resource.type, facts.platform);
    if (longest > 0 && resource.id.size() > longest)
        sink.preflight(16, resource, nearest(resource, id),
                       tr("The id of a %1 has at most %2 characters on %3, this one has %4.")
                           .arg(resource.type)
                           .arg(longest)
                           .arg(facts.platform)
                           .arg(resource.id.size()),
                       tr("The name in the cloud begins with a prefix of %1 characters.").arg(kPrefix));
}

/// Rule 19.
void memory(const StackFacts& facts, const FactResource& resource, FindingSink& sink)
{
    const std::optional<MemoryRange> range = workerMemory(facts.platform);
    if (resource.type != "worker"_L1 || !range)
        return;
    const StackResource worker(resource.id, resource.entry, facts.dialect);
    const std::optional<qint64> size = worker.wholeValue(u"memoryMb");
    const Node written = resource.config.find("memoryMb");
    if (!size || (written && written.type() != Type::Number))
        return;
    const Node place = nearest(resource, written);
    const QString pointer = resourcePointer(resource.id, u"/config/memoryMb"_s);
    const auto fix = [&](Finding& finding, int value) {
        finding.fixLabel = tr("Set %1").arg(value);
        finding.fix = {StackEdit::set(pointer, QByteArray::number(value))};
    };
    if (*size > range->most) {
        fix(sink.preflight(
                19, resource, place,
                tr("Workers on %1 take at most %2 MB, not %3.").arg(facts.platform).arg(range->most).arg(*size),
                tr("Deployments would end in preflights-failed or update-failed.")),
            range->most);
    } else if (!range->steps.isEmpty() && !range->steps.contains(int(*size))) {
        const auto next = std::lower_bound(range->steps.begin(), range->steps.end(), int(*size));
        const bool below = *size < range->steps.first();
        fix(sink.add(below ? Severity::NotChecked : Severity::Warning, Source::Preflight, 19, resource.id, place,
                     tr("%1 MB is none of the sizes that %2 has.").arg(*size).arg(facts.platform),
                     below ? tr("Whether the manager refuses less than the smallest is not known.")
                           : tr("The manager warns and takes another size.")),
            *next);
    } else if (*size < range->least) {
        fix(sink.preflight(
                19, resource, place,
                tr("Workers on %1 take at least %2 MB, not %3.").arg(facts.platform).arg(range->least).arg(*size),
                tr("Deployments would end in preflights-failed or update-failed.")),
            range->least);
    }
}

void environment(const FactResource& resource, FindingSink& sink)
{
    const Node variables = resource.config.find("environment");
    for (int i = 0; variables.type() == Type::Object && i < variables.size(); ++i) {
        const QString name = variables.keyAt(i);
        if (!isReservedVariable(name))
            continue;
        Finding& finding = sink.add(Severity::Error, Source::Names, 0, resource.id, variables.at(i),
                                    tr("%1 is a name that the platform keeps for itself.").arg(name),
                                    tr("The manager takes the release; the resource fails while it is built."));
        finding.fixLabel = tr("Remove %1").arg(name);
        finding.fix = {StackEdit::remove(variables.at(i).pointer())};
    }
}

/// Names that stand twice in one object, however deep.
void repeated(const Node& node, const QString& id, FindingSink& sink)
{
    const bool object = node.type() == Type::Object;
    QSet<QString> seen;
    for (int i = 0; i < node.size(); ++i) {
        const Node child = node.at(i);
        if (object) {
            const QString name = node.keyAt(i);
            if (seen.contains(name))
                sink.add(Severity::Error, Source::Schema, 0, id, child, tr("%1 stands here twice.").arg(name),
                         tr("Only one of them counts, or the manager refuses the release."));
            seen.insert(name);
        }
        repeated(child, id, sink);
    }
}

void code(const FactResource& resource, FindingSink& sink)
{
    const Node type = resource.config.find("code").find("type");
    if (type.text() == "source"_L1)
        sink.add(Severity::Warning, Source::Release, 0, resource.id, type,
                 tr("A manager cannot deploy source code; a release holds images."),
                 tr("The command line builds sources before it publishes."));
}

} // namespace

bool isReservedVariable(const QString& name)
{
    static const QSet<QString> names{u"AWS_REGION"_s,   u"AWS_ACCOUNT_ID"_s,        u"GCP_PROJECT_ID"_s,
                                     u"GCP_REGION"_s,   u"GOOGLE_CLOUD_PROJECT"_s,  u"AZURE_CLIENT_ID"_s,
                                     u"AZURE_REGION"_s, u"AZURE_SUBSCRIPTION_ID"_s, u"AZURE_TENANT_ID"_s};
    return names.contains(name) || name.startsWith("ALIEN_"_L1);
}

void resource(const StackFacts& facts, const FactResource& resource, const StackSchema& schema, FindingSink& sink)
{
    type(facts, resource, sink);
    schemaFindings(facts, resource, schema, sink);
    lifecycle(resource, sink);
    triggers(resource, sink);
    exposedPorts(facts, resource, sink);
    names(facts, resource, sink);
    memory(facts, resource, sink);
    environment(resource, sink);
    code(resource, sink);
    enabledWhen(resource, facts, sink);
    repeated(resource.entry, resource.id, sink);
}

} // namespace alien::stackrules
