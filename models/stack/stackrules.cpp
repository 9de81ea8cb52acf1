// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preflight rules that look at a whole stack (protocol 3.5).
#include "models/stack/cloudmapping.h"
#include "models/stack/stackfacts.h"
#include "models/stack/stackschema.h"

#include <QCoreApplication>

namespace alien::stackrules {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;
using Severity = Finding::Severity;
using Source = Finding::Source;
using Kind = StackReference::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("StackRules", text);
}

QString atDeploy()
{
    return tr("Deployments would end in preflights-failed or update-failed.");
}

/// Rule 2.
void onlyOne(const StackFacts& facts, FindingSink& sink)
{
    for (const auto type : {"artifact-registry"_L1, "build"_L1}) {
        bool seen = false;
        for (const FactResource& resource : facts.resources) {
            if (resource.type != type)
                continue;
            if (seen)
                sink.preflight(2, resource, resource.entry, tr("A stack has at most one %1.").arg(type), atDeploy());
            seen = true;
        }
    }
}

bool grants(const Node& profile, const QString& key, const QString& set)
{
    const Node list = profile[key];
    for (int i = 0; list.type() == Type::Array && i < list.size(); ++i) {
        if (list.at(i).type() == Type::String && list.at(i).text() == set)
            return true;
    }
    return false;
}

bool hasInlineSets(const Node& profile)
{
    for (int k = 0; k < profile.size(); ++k) {
        for (int i = 0; i < profile.at(k).size(); ++i) {
            if (profile.at(k).at(i).type() == Type::Object)
                return true;
        }
    }
    return false;
}

/// Rule 6.
void management(const StackFacts& facts, FindingSink& sink)
{
    const Node management = facts.stack.root().find("permissions").find("management");
    const Node profile = management.find("override");
    if (profile.type() != Type::Object)
        return;
    const bool inlineSets = hasInlineSets(profile);
    for (const FactResource& resource : facts.resources) {
        const QString set = resource.type + "/provision"_L1;
        if (!resource.live || grants(profile, u"*"_s, set) || grants(profile, resource.id, set))
            continue;
        if (inlineSets) {
            sink.add(Severity::NotChecked, Source::Preflight, 6, resource.id, profile,
                     tr("Whether the permission sets written out here let the manager provision %1 is not known.")
                         .arg(resource.id));
            continue;
        }
        Finding& finding =
            sink.preflight(6, resource, profile,
                           tr("The management override does not grant %1 for %2.").arg(set, resource.id), atDeploy());
        finding.fixLabel = tr("Grant %1").arg(set);
        finding.fix = {StackEdit::append(profile.pointer() + "/*"_L1, '"' + set.toUtf8() + '"')};
    }
}

/// Rule 8. Grants that name nothing are no error of the manager.
void targets(const StackFacts& facts, FindingSink& sink)
{
    for (const StackReference& reference : facts.references) {
        const FactResource* target = facts.find(reference.to);
        if (reference.isKey()) {
            if (!target && !reference.to.endsWith("-sa"_L1) && !facts.profiles.contains(reference.to))
                sink.add(Severity::Notice, Source::Names, 0, {}, reference.node,
                         tr("Permissions are granted on %1, which is no resource of this stack.").arg(reference.to),
                         tr("They have no effect, or are meant for something the manager makes."));
            continue;
        }
        const FactResource* from = facts.find(reference.from);
        if (reference.kind == Kind::Cluster) {
            if (!target)
                sink.add(Severity::NotChecked, Source::Preflight, 8, reference.from, reference.node,
                         tr("Whether cluster %1 is made by the manager is not known.").arg(reference.to));
            continue;
        }
        if (target && (target->type == reference.type || reference.type.isEmpty()))
            continue;
        const QString text = target ? tr("%1 is a %2, not a %3.").arg(reference.to, target->type, reference.type)
                                    : tr("There is no %1 named %2.").arg(reference.type, reference.to);
        Finding& finding = sink.preflight(8, *from, reference.item, text, atDeploy());
        if (target) {
            finding.fixLabel = tr("Set %1").arg(target->type);
            finding.fix = {StackEdit::set(reference.node.pointer() + "/type"_L1, '"' + target->type.toUtf8() + '"')};
        } else {
            finding.fixLabel = tr("Remove the %1").arg(referenceWord(reference.kind));
            finding.fix = {reference.removed()};
        }
    }
}

/// Rule 9.
void storageTriggers(const StackFacts& facts, FindingSink& sink)
{
    for (const StackReference& reference : facts.references) {
        if (reference.kind != Kind::Trigger || reference.item.find("type").text() != "storage"_L1)
            continue;
        const FactResource* storage = facts.find(reference.to);
        const FactResource* from = facts.find(reference.from);
        if (!storage || !storage->frozen || !from)
            continue;
        Finding& finding = sink.preflight(
            9, *from, reference.item, tr("%1 is frozen and cannot trigger a worker.").arg(reference.to), atDeploy());
        finding.fixLabel = tr("Make %1 live").arg(reference.to);
        finding.fix = {StackEdit::set(storage->entry.find("lifecycle").pointer(), "\"live\"")};
    }
}

/// Rule 11.
void impersonation(const StackFacts& facts, FindingSink& sink)
{
    const Node profiles = facts.stack.root().find("permissions").find("profiles");
    for (int p = 0; profiles.type() == Type::Object && p < profiles.size(); ++p) {
        const Node profile = profiles.at(p);
        for (int k = 0; profile.type() == Type::Object && k < profile.size(); ++k) {
            const QString key = profile.keyAt(k);
            for (int i = 0; profile.at(k).type() == Type::Array && i < profile.at(k).size(); ++i) {
                const Node set = profile.at(k).at(i);
                if (set.raw() != "\"service-account/impersonate\"")
                    continue;
                const FactResource* target = facts.find(key);
                const QString base = key.endsWith("-sa"_L1) ? key.chopped(3) : key;
                const bool good = (target && target->type == "service-account"_L1) || facts.profiles.contains(base) ||
                                  facts.profiles.contains(key);
                if (key != "*"_L1 && good)
                    continue;
                Finding& finding = sink.add(
                    Severity::Error, Source::Preflight, 11, {}, set,
                    key == "*"_L1
                        ? tr("service-account/impersonate cannot be granted on everything.")
                        : tr("service-account/impersonate is granted on %1, which is no service account.").arg(key),
                    atDeploy());
                finding.fixLabel = tr("Remove the grant");
                finding.fix = {StackEdit::remove(set.pointer())};
            }
        }
    }
}

/// Rule 14. The rule names workers, containers and builds.
void namedProfiles(const StackFacts& facts, FindingSink& sink)
{
    for (const FactResource& resource : facts.resources) {
        const Node named = resource.config.find("permissions");
        if (named.type() != Type::String)
            continue;
        const QString name = named.text();
        if (facts.profiles.contains(name))
            continue;
        const QString text = tr("There is no permission profile %1.").arg(name);
        const bool certain =
            resource.type == "worker"_L1 || resource.type == "container"_L1 || resource.type == "build"_L1;
        Finding& finding = certain
                               ? sink.preflight(14, resource, named, text, atDeploy())
                               : sink.add(Severity::NotChecked, Source::Preflight, 14, resource.id, named, text,
                                          tr("Whether the manager asks this of a %1 is not known.").arg(resource.type));
        finding.fixLabel = tr("Add profile %1").arg(name);
        finding.fix = {StackEdit::set("/permissions/profiles/"_L1 + pointerToken(name), "{}")};
    }
}

/// Rule 16 for what the manager makes of profiles, and rule 18.
void uncertain(const StackFacts& facts, FindingSink& sink)
{
    const Node profiles = facts.stack.root().find("permissions").find("profiles");
    const int longest = longestId(u"service-account", facts.platform);
    for (int i = 0; longest > 0 && profiles.type() == Type::Object && i < profiles.size(); ++i) {
        const QString made = profiles.keyAt(i) + "-sa"_L1;
        if (made.size() > longest)
            sink.add(Severity::NotChecked, Source::Preflight, 16, {}, profiles.at(i),
                     tr("The service account %1, which the manager makes of this profile, has more than %2 characters.")
                         .arg(made)
                         .arg(longest),
                     tr("Whether the rule looks at what the manager makes is not known."));
    }
    for (const FactResource& resource : facts.resources) {
        if (resource.type != "compute-cluster"_L1)
            continue;
        const Node groups = resource.config.find("capacityGroups");
        for (int i = 0; groups.type() == Type::Array && i < groups.size(); ++i) {
            const qint64 least = groups.at(i).find("minSize").integer().value_or(0);
            const qint64 most = groups.at(i).find("maxSize").integer().value_or(0);
            if (least > most || most > 10)
                sink.preflight(18, resource, groups.at(i),
                               tr("A capacity group has at most 10 machines, and no more at least than at most."),
                               atDeploy());
        }
        sink.add(Severity::NotChecked, Source::Preflight, 18, resource.id, groups,
                 tr("Whether processor, memory and machine type of a capacity group agree is not checked."));
    }
}

void duplicateNames(const StackFacts& facts, FindingSink& sink)
{
    const Node resources = facts.stack.root().find("resources");
    if (resources.type() != Type::Object || resources.size() == int(facts.resources.size()))
        return;
    QSet<QString> seen;
    for (int i = 0; i < resources.size(); ++i) {
        const QString id = resources.keyAt(i);
        if (seen.contains(id))
            sink.add(Severity::Error, Source::Names, 0, id, resources.at(i), tr("%1 stands here twice.").arg(id),
                     tr("Only the last one counts."));
        seen.insert(id);
    }
}

} // namespace

void envelope(const StackFacts& facts, const StackSchema& schema, FindingSink& sink)
{
    const Node root = facts.stack.root();
    if (root.type() != Type::Object) {
        sink.add(Severity::Error, Source::Schema, 0, {}, root, tr("A stack is an object."),
                 tr("The manager refuses the release when it is published."));
        return;
    }
    const Node resources = root.find("resources");
    if (resources.type() != Type::Object)
        sink.add(Severity::Error, Source::Schema, 0, {}, resources ? resources : root,
                 resources ? tr("resources must be an object.") : tr("resources is missing."),
                 tr("The manager refuses the release when it is published."));
    for (const SchemaProblem& problem : schema.checkEnvelope(root)) {
        const Node place = facts.stack.at(problem.pointer);
        sink.add(Severity::Error, Source::Schema, 0, {}, place ? place : root, problem.text,
                 tr("The manager refuses the release when it is published."));
    }
    duplicateNames(facts, sink);
    if (const Node inputs = root.find("inputs"); facts.dialect == StackDialect::V1 && inputs.size() > 0) {
        Finding& finding =
            sink.add(Severity::Warning, Source::Release, 0, {}, inputs,
                     tr("Manager %1 has no stack inputs.").arg(QLatin1StringView(wireName(facts.dialect))),
                     tr("It drops them in silence."));
        finding.fixLabel = tr("Remove %1").arg(u"inputs"_s);
        finding.fix = {StackEdit::remove(u"/inputs"_s)};
    }
}

void whole(const StackFacts& facts, FindingSink& sink)
{
    onlyOne(facts, sink);
    management(facts, sink);
    cycles(facts, sink);
    targets(facts, sink);
    storageTriggers(facts, sink);
    impersonation(facts, sink);
    namedProfiles(facts, sink);
    uncertain(facts, sink);
}

} // namespace alien::stackrules
