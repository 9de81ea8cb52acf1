// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/finding.h"
#include "models/stack/stackchecker.h"
#include "models/stack/stackreferences.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace alien {

/// One resource as the rules look at it.
struct FactResource
{
    QString id;
    QString type;
    Document::Node entry;
    Document::Node config;
    const StackType* info = nullptr;
    bool live = false;
    bool frozen = false;
};

/// A platform's stack, read once for all rules.
struct StackFacts
{
    StackFacts(Document stack, QString platform, StackDialect dialect);

    Document stack;
    QString platform;
    StackDialect dialect;
    std::vector<FactResource> resources; ///< in the order of the text; of equal keys the last
    QHash<QString, int> byId;
    std::vector<StackReference> references;
    QSet<QString> profiles;
    [[nodiscard]] const FactResource* find(const QString& id) const;
};

/// Where rules put what they find, for one platform.
class FindingSink
{
public:
    FindingSink(QList<Finding>& out, QString platform)
        : m_out(out)
        , m_platform(std::move(platform))
    {}
    Finding& add(Finding::Severity severity, Finding::Source source, int number, const QString& resource,
                 const Document::Node& place, const QString& text, const QString& why = {});
    Finding& preflight(int number, const FactResource& resource, const Document::Node& place, const QString& text,
                       const QString& why = {})
    {
        return add(Finding::Severity::Error, Finding::Source::Preflight, number, resource.id, place, text, why);
    }
    [[nodiscard]] Finding& last() { return m_out.last(); }
    [[nodiscard]] QString platform() const { return m_platform; }

private:
    QList<Finding>& m_out;
    QString m_platform;
};

class StackSchema;

/// The rules. Those of one resource depend on nothing but its entry, the platform and the dialect.
namespace stackrules {
void resource(const StackFacts& facts, const FactResource& resource, const StackSchema& schema, FindingSink& sink);
void envelope(const StackFacts& facts, const StackSchema& schema, FindingSink& sink);
void whole(const StackFacts& facts, FindingSink& sink);  ///< preflight rules over all resources
void cycles(const StackFacts& facts, FindingSink& sink); ///< rule 7
void networks(const StackFacts& facts, const StackCheckInput& input, FindingSink& sink); ///< rules 12 and 13
void update(const StackFacts& facts, const RunningStack& running, FindingSink& sink);
void release(const StackCheckInput& input, QList<Finding>& out);
/// What the manager keeps for itself: a variable of that name makes the build of the resource fail.
[[nodiscard]] bool isReservedVariable(const QString& name);
} // namespace stackrules

} // namespace alien
