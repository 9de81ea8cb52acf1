// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackchecker.h"

#include "models/stack/stackbody.h"
#include "models/stack/stackfacts.h"
#include "models/stack/stackschema.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <map>

namespace alien {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StackChecker", text);
}

/// What one resource's own rules said, with places counted from its entry.
struct Remembered
{
    QByteArray entry;
    QList<Finding> findings;
};

} // namespace

struct StackChecker::Cache
{
    std::unique_ptr<StackSchema> schema;
    StackDialect dialect = StackDialect::V1;
    std::map<QString, QHash<QString, Remembered>> resources; ///< by platform, by id

    const StackSchema& schemaOf(StackDialect wanted)
    {
        if (!schema || dialect != wanted) {
            schema = std::make_unique<StackSchema>(wanted);
            dialect = wanted;
            resources.clear();
        }
        return *schema;
    }
};

namespace {

void resourceFindings(const StackFacts& facts, const StackSchema& schema, QHash<QString, Remembered>& known,
                      QList<Finding>& out)
{
    QHash<QString, Remembered> next;
    next.reserve(qsizetype(facts.resources.size()));
    for (const FactResource& resource : facts.resources) {
        const std::string_view raw = resource.entry.raw();
        const qsizetype start = resource.entry.offset();
        const auto it = known.find(resource.id);
        Remembered remembered;
        if (it != known.end() && std::string_view(it->entry.constData(), std::size_t(it->entry.size())) == raw) {
            remembered = std::move(*it);
        } else {
            FindingSink sink(remembered.findings, facts.platform);
            stackrules::resource(facts, resource, schema, sink);
            for (Finding& finding : remembered.findings) {
                finding.from -= start;
                finding.to -= start;
            }
            remembered.entry = QByteArray(raw.data(), qsizetype(raw.size()));
        }
        for (Finding finding : remembered.findings) {
            finding.from += start;
            finding.to += start;
            out.append(std::move(finding));
        }
        next.emplace(resource.id, std::move(remembered));
    }
    known = std::move(next);
}

void syntaxFinding(const StackCheckInput::Part& part, const Document::Error& error, QList<Finding>& out)
{
    Finding finding;
    finding.source = Finding::Source::Syntax;
    finding.platform = part.platform;
    finding.text = tr("Line %1, column %2: %3.").arg(error.line).arg(error.column).arg(error.text);
    finding.why = tr("Nothing else of this stack is checked until it is JSON.");
    finding.from = std::min<qsizetype>(error.offset, part.text.size());
    finding.to = std::min<qsizetype>(finding.from + 1, part.text.size());
    out.append(finding);
}

/// The same sentence at the same place about several running releases is one finding.
void merge(QList<Finding>& findings)
{
    QHash<QString, qsizetype> seen;
    QList<Finding> out;
    for (Finding& finding : findings) {
        if (finding.source != Finding::Source::Update) {
            out.append(std::move(finding));
            continue;
        }
        const QString key = finding.key();
        if (const auto it = seen.constFind(key); it != seen.constEnd()) {
            out[*it].deployments += finding.deployments;
            continue;
        }
        seen.insert(key, out.size());
        out.append(std::move(finding));
    }
    findings = std::move(out);
}

} // namespace

StackCheckInput checkInput(const StackBody& body, StackDialect dialect, quint64 revision)
{
    StackCheckInput input;
    input.dialect = dialect;
    input.revision = revision;
    for (const StackBody::Slice& slice : body.slices())
        input.parts.push_back({slice.platform, body.sliceText(slice), slice.document});
    if (!body.isSplit())
        input.frameError = body.error();
    return input;
}

int StackReport::count(Finding::Severity severity) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding& finding) { return finding.severity == severity; }));
}

StackChecker::StackChecker()
    : m_cache(std::make_unique<Cache>())
{}

StackChecker::~StackChecker() = default;

StackReport StackChecker::check(const StackCheckInput& input)
{
    QElapsedTimer timer;
    timer.start();
    StackReport report;
    report.revision = input.revision;
    const StackSchema& schema = m_cache->schemaOf(input.dialect);
    if (!input.frameError.text.isEmpty())
        syntaxFinding({}, input.frameError, report.findings);
    QHash<QString, Document> now;
    for (const StackCheckInput::Part& part : input.parts) {
        if (part.stack.isNull()) {
            syntaxFinding(part, Document::parse(part.text).error(), report.findings);
            continue;
        }
        now.insert(part.platform, part.stack);
        const StackFacts facts(part.stack, part.platform, input.dialect);
        FindingSink sink(report.findings, part.platform);
        stackrules::envelope(facts, schema, sink);
        resourceFindings(facts, schema, m_cache->resources[part.platform], report.findings);
        stackrules::whole(facts, sink);
        stackrules::networks(facts, input, sink);
        for (const RunningStack& running : input.running) {
            if (running.platform == part.platform)
                stackrules::update(facts, running, sink);
        }
    }
    stackrules::release(input, report.findings);
    merge(report.findings);
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity < b.severity;
        return a.platform != b.platform ? a.platform < b.platform : a.from < b.from;
    });
    // A stack that is being typed is not told to be removed.
    QHash<QString, Document> base = input.base;
    for (const StackCheckInput::Part& part : input.parts) {
        if (part.stack.isNull())
            base.remove(part.platform);
    }
    if (!input.base.isEmpty())
        report.difference = StackDiff::between(base, now, input.dialect);
    report.microseconds = timer.nsecsElapsed() / 1000;
    return report;
}

} // namespace alien
