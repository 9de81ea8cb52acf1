// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleetfilter.h"

#include "client/fromutf8.h"
#include "models/fleet/deploymentsnapshot.h"
#include "models/fleet/deploymentterms.h"

#include <algorithm>

namespace alien {

namespace {

/// What bare words look through.
QString wordsOf(const FleetRow& row, const FleetStore& fleet)
{
    std::string words;
    DeploymentSnapshot::appendSearchText(row, fleet.groupName(*row.summary).toStdString(), words);
    return fromUtf8(words).toLower();
}

DeploymentTerms::RowFilter filterOf(const QueryTerm& term, const FleetStore& fleet)
{
    if (!term.isText())
        return DeploymentTerms::compile(term, fleet);
    const bool turned = term.op == QueryTerm::Op::IsNot;
    QStringList any;
    for (const QueryValue& value : term.values)
        any.append(value.text.toLower());
    return [&fleet, any, turned](const FleetRow& row) {
        const QString words = wordsOf(row, fleet);
        return turned !=
               std::any_of(any.begin(), any.end(), [&words](const QString& each) { return words.contains(each); });
    };
}

} // namespace

FleetFilter::FleetFilter(const Query& query, const FleetStore& fleet)
{
    for (const QueryTerm& term : query.terms()) {
        std::vector<DeploymentTerms::RowFilter> any; // what `or` joins
        const QList<QueryTerm> each = term.each();
        any.reserve(std::size_t(each.size()));
        for (const QueryTerm& one : each)
            any.push_back(filterOf(one, fleet));
        m_terms.emplace_back([any](const FleetRow& row) {
            return std::any_of(any.begin(), any.end(), [&row](const auto& meets) { return meets(row); });
        });
    }
}

bool FleetFilter::meets(const FleetRow& row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&row](const auto& term) { return term(row); });
}

} // namespace alien
