// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What running deployments refuse of a new release, and what a release means for them.
#include "models/stack/customdomains.h"
#include "models/stack/stackfacts.h"

#include <QCoreApplication>

namespace alien::stackrules {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;
using Severity = Finding::Severity;
using Source = Finding::Source;

QString tr(const char* text)
{
    return QCoreApplication::translate("StackRules", text);
}

class UpdateRules
{
public:
    UpdateRules(const StackFacts& facts, const RunningStack& running, FindingSink& sink)
        : m_facts(facts)
        , m_running(running)
        , m_before(running.stack, facts.platform, facts.dialect)
        , m_sink(sink)
    {}

    void run()
    {
        const StackDiff diff = StackDiff::between(m_running.stack, m_facts.stack, m_facts.dialect, m_facts.platform);
        for (const ResourceChange& change : diff.resources) {
            if (change.kind == ChangeKind::Added)
                added(change);
            else if (change.kind == ChangeKind::Removed)
                removed(change);
            else
                changed(change);
        }
        for (const FieldChange& change : diff.fields)
            permissions(change);
    }

private:
    Finding& say(Severity severity, const QString& resource, const Node& place, const QString& text, const QString& why)
    {
        Finding& finding = m_sink.add(severity, Source::Update, 0, resource, place, text, why);
        finding.deployments = m_running.deployments;
        return finding;
    }
    [[nodiscard]] QString refused() const
    {
        return tr("Deployments that run %1 would end in update-failed.").arg(m_running.releaseLabel);
    }

    void added(const ResourceChange& change)
    {
        const FactResource* now = m_facts.find(change.id);
        if (!now || !now->frozen)
            return;
        Finding& finding =
            say(Severity::Error, change.id, now->entry,
                tr("%1 is new and frozen; frozen resources are made at setup only.").arg(change.id), refused());
        if (now->info && now->info->lifecycle == StackType::Lifecycle::Either) {
            finding.fixLabel = tr("Make it live");
            finding.fix = {StackEdit::set(now->entry.find("lifecycle").pointer(), "\"live\"")};
        }
    }
    void removed(const ResourceChange& change)
    {
        say(Severity::Warning, change.id, m_facts.stack.root().find("resources"),
            tr("%1 is not in the stack any more.").arg(change.id),
            tr("Deployments that run %1 lose it.").arg(m_running.releaseLabel));
    }
    void changed(const ResourceChange& change)
    {
        const FactResource* was = m_before.find(change.id);
        const FactResource* now = m_facts.find(change.id);
        if (!was || !now)
            return;
        if (was->frozen && !now->frozen) {
            const Node place = now->entry.find("lifecycle");
            Finding& finding = say(Severity::Error, change.id, place ? place : now->entry,
                                   tr("%1 was frozen and cannot become live.").arg(change.id), refused());
            finding.fixLabel = tr("Make it frozen");
            finding.fix = {StackEdit::set(resourcePointer(change.id, u"/lifecycle"_s), "\"frozen\"")};
            return;
        }
        if (was->frozen)
            frozen(change, *now);
        else if (now->frozen)
            say(Severity::NotChecked, change.id, now->entry.find("lifecycle"),
                tr("Whether %1, which is live now, may become frozen is not known.").arg(change.id), {});
        if (was->type != now->type && !was->frozen)
            say(Severity::NotChecked, change.id, now->config.find("type"),
                tr("Whether %1 may change its type from %2 to %3 is not known.").arg(change.id, was->type, now->type),
                {});
        else if (now->info)
            immutable(change, *now);
    }
    void frozen(const ResourceChange& change, const FactResource& now)
    {
        for (const FieldChange& field : change.fields) {
            const Node place = m_facts.stack.at(field.pointer);
            Finding& finding = say(Severity::Error, change.id, place ? place : now.entry,
                                   tr("%1 is frozen: %2 cannot change.").arg(change.id, field.name), refused());
            const Node old = m_running.stack.at(field.pointer);
            finding.fixLabel = tr("Put it back");
            finding.fix = old ? StackEdits{StackEdit::set(field.pointer, field.before)}
                              : StackEdits{StackEdit::remove(field.pointer)};
        }
    }
    void immutable(const ResourceChange& change, const FactResource& now)
    {
        const QString base = resourcePointer(change.id, u"/config/"_s);
        QStringList told;
        for (const FieldChange& field : change.fields) {
            const QString name =
                field.pointer.startsWith(base) ? field.pointer.mid(base.size()).section(u'/', 0, 0) : QString();
            const StackField* info = now.info->field(name);
            if (!info || !info->immutable || told.contains(name))
                continue;
            told.append(name);
            const Node place = now.config[name];
            Finding& finding = say(Severity::Error, change.id, place ? place : now.config,
                                   tr("%1 of a %2 cannot change once it runs.").arg(name, now.type), refused());
            const Node old = m_before.find(change.id)->config[name];
            finding.fixLabel = tr("Put it back");
            const std::string_view raw = old.raw();
            finding.fix = old ? StackEdits{StackEdit::set(base + name, QByteArray(raw.data(), qsizetype(raw.size())))}
                              : StackEdits{StackEdit::remove(base + name)};
        }
    }
    void permissions(const FieldChange& change)
    {
        const Node place = m_facts.stack.at(change.pointer);
        const Node somewhere = place ? place : m_facts.stack.root().find("permissions");
        if (change.pointer.startsWith("/permissions/management"_L1)) {
            if (!m_managementTold)
                say(Severity::Error, {}, somewhere, tr("The permissions for management cannot change."), refused());
            m_managementTold = true;
            return;
        }
        if (!change.pointer.startsWith("/permissions"_L1))
            return;
        const Node before = m_running.stack.root().find("permissions").find("profiles");
        for (int i = 0; before.type() == Type::Object && i < before.size(); ++i)
            profile(before.keyAt(i), before.at(i));
        const Node after = m_facts.stack.root().find("permissions").find("profiles");
        for (int i = 0; after.type() == Type::Object && i < after.size(); ++i) {
            const QString name = after.keyAt(i);
            if (!before[name] && !m_profilesTold.contains(name))
                say(Severity::Warning, {}, after.at(i), tr("Permission profile %1 is new.").arg(name),
                    tr("Running deployments get a warning, no error."));
            m_profilesTold.insert(name);
        }
    }
    void profile(const QString& name, const Node& before)
    {
        if (m_profilesTold.contains(name))
            return;
        m_profilesTold.insert(name);
        const Node profiles = m_facts.stack.root().find("permissions").find("profiles");
        const Node after = profiles[name];
        if (!after)
            say(Severity::Error, {}, profiles ? profiles : m_facts.stack.root(),
                tr("Permission profile %1 is gone; running deployments have it.").arg(name), refused());
        else if (!sameValue(before, after))
            say(Severity::Error, {}, after, tr("Permission profile %1 cannot change.").arg(name), refused());
        else
            return;
        const std::string_view raw = before.raw();
        // The finding just added is the last one of the sink.
        m_sink.last().fixLabel = tr("Put it back");
        m_sink.last().fix = {StackEdit::set("/permissions/profiles/"_L1 + pointerToken(name),
                                            QByteArray(raw.data(), qsizetype(raw.size())))};
    }

    const StackFacts& m_facts;
    const RunningStack& m_running;
    const StackFacts m_before;
    FindingSink& m_sink;
    QSet<QString> m_profilesTold;
    bool m_managementTold = false;
};

QString networkPlatform(const QString& type)
{
    if (type == "byo-vpc-aws"_L1)
        return u"aws"_s;
    if (type == "byo-vpc-gcp"_L1)
        return u"gcp"_s;
    return type == "byo-vnet-azure"_L1 ? u"azure"_s : QString();
}

} // namespace

void update(const StackFacts& facts, const RunningStack& running, FindingSink& sink)
{
    UpdateRules(facts, running, sink).run();
}

void networks(const StackFacts& facts, const StackCheckInput& input, FindingSink& sink)
{
    const auto atDeploy = tr("Deployments would end in preflights-failed or update-failed.");
    const FactResource* exposed = nullptr;
    for (const FactResource& resource : facts.resources) {
        if (!exposed && isPublicConfig(resource.config))
            exposed = &resource;
    }
    for (const RunningNetwork& one : input.networks) {
        if (one.platform != facts.platform)
            continue;
        const QString own = networkPlatform(one.type);
        const auto count = [&](Finding& finding) { finding.deployments = one.deployments; };
        if (!own.isEmpty() && own != facts.platform) {
            count(sink.add(Severity::Error, Source::Preflight, 12, {}, facts.stack.root(),
                           tr("The network setting %1 is not one of %2.").arg(one.type, facts.platform), atDeploy));
            continue;
        }
        if (exposed && (own == "aws"_L1 || own == "azure"_L1) && !one.namesPublicSubnets)
            count(sink.preflight(
                13, *exposed, exposed->config,
                tr("%1 is public, and the customer's network names no public subnets.").arg(exposed->id), atDeploy));
        else if (exposed && own == "gcp"_L1)
            count(sink.add(Severity::NotChecked, Source::Preflight, 13, exposed->id, exposed->config,
                           tr("Whether the customer's network has public subnets cannot be read from GCP settings.")));
    }
    if (input.networksKnown)
        return;
    sink.add(Severity::NotChecked, Source::Preflight, 12, {}, {},
             tr("Network settings of deployments on %1 are not known here.").arg(facts.platform));
    if (exposed)
        sink.add(
            Severity::NotChecked, Source::Preflight, 13, exposed->id, {},
            tr("Whether networks of deployments on %1 have public subnets is not known here.").arg(facts.platform));
}

void release(const StackCheckInput& input, QList<Finding>& out)
{
    QSet<QString> covered;
    const QStringList known = stackPlatforms(input.dialect);
    for (const StackCheckInput::Part& part : input.parts) {
        FindingSink sink(out, part.platform);
        if (covered.contains(part.platform))
            sink.add(Severity::Error, Source::Release, 0, {}, {}, tr("There are two stacks for %1.").arg(part.platform),
                     tr("Only the last one counts."));
        covered.insert(part.platform);
        if (!known.contains(part.platform))
            sink.add(
                Severity::Error, Source::Release, 0, {}, {},
                tr("Manager %1 has no platform %2.").arg(QLatin1StringView(wireName(input.dialect)), part.platform),
                tr("The manager refuses the release when it is published."));
    }
    FindingSink sink(out, {});
    if (covered.isEmpty() && input.frameError.text.isEmpty())
        sink.add(Severity::Error, Source::Release, 0, {}, {}, tr("There is no stack for any platform."),
                 tr("The manager refuses the release when it is published."));
    QStringList platforms = input.deployments.keys();
    platforms.sort();
    for (const QString& platform : std::as_const(platforms)) {
        const int count = input.deployments.value(platform);
        if (covered.contains(platform) || count == 0)
            continue;
        FindingSink uncovered(out, platform);
        uncovered
            .add(Severity::Warning, Source::Release, 0, {}, {},
                 QCoreApplication::translate(
                     "StackRules", "No stack for platform %1: its %n running deployments would wait for ever.", nullptr,
                     count)
                     .arg(platform),
                 tr("They would stay in update-pending without an error; only forget or detach ends that."))
            .deployments = count;
    }
    if (!input.runningKnown)
        sink.add(Severity::NotChecked, Source::Update, 0, {}, {},
                 tr("What deployments run now is not known here, so the update rules are not checked."));
    sink.add(Severity::NotChecked, Source::Preflight, 0, {}, {},
             tr("What is only known when a deployment is set up: a compute backend for containers, domain metadata for "
                "exposed ports, and where environment variables go."));
}

} // namespace alien::stackrules
