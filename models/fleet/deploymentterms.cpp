// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymentterms.h"

#include "client/fleet/causemark.h"
#include "client/fromutf8.h"
#include "models/common/textarena.h"
#include "models/fleet/deploymenttable.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
using Kind = QueryField::Kind;
using Op = QueryTerm::Op;
using RowFilter = DeploymentTerms::RowFilter;
using Word = std::string_view (*)(const DeploymentSummary&);

/// Remembers for each interned word whether it matches.
class WordTest
{
public:
    explicit WordTest(std::function<bool(std::string_view)> test)
        : m_test(std::move(test))
        , m_known(std::make_shared<std::unordered_map<const char*, bool>>())
    {}
    bool operator()(std::string_view word) const
    {
        const auto [it, fresh] = m_known->try_emplace(word.data(), false);
        if (fresh)
            it->second = m_test(word);
        return it->second;
    }

private:
    std::function<bool(std::string_view)> m_test;
    std::shared_ptr<std::unordered_map<const char*, bool>> m_known;
};

bool anyValue(const QueryTerm& term, const std::function<bool(const QueryValue&)>& matches)
{
    return std::any_of(term.values.begin(), term.values.end(), matches);
}

RowFilter turned(const QueryTerm& term, RowFilter filter)
{
    if (term.op != Op::IsNot)
        return filter;
    return [filter = std::move(filter)](const FleetRow& row) { return !filter(row); };
}

RowFilter byWord(const QueryTerm& term, Word word)
{
    const WordTest test([term](std::string_view text) {
        return anyValue(term, [&](const QueryValue& value) { return matchesWord(value.text, fromUtf8(text)); });
    });
    return turned(term, [test, word](const FleetRow& row) { return test(word(*row.summary)); });
}

RowFilter byStatus(const QueryTerm& term)
{
    std::array<bool, statusClasses> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const QString word = QString::fromLatin1(wireName(StatusClass(i)));
        classes[i] = anyValue(term, [&](const QueryValue& value) { return matchesWord(value.text, word); });
    }
    if (term.key == u"class"_s)
        return turned(term, [classes](const FleetRow& row) { return classes[std::size_t(row.klass)]; });
    const WordTest test([term](std::string_view text) {
        return anyValue(term, [&](const QueryValue& value) { return matchesWord(value.text, fromUtf8(text)); });
    });
    return turned(term, [classes, test](const FleetRow& row) {
        return classes[std::size_t(row.klass)] || test(row.summary->status);
    });
}

RowFilter byGroup(const QueryTerm& term, const std::function<QString(std::string_view)>& groupName)
{
    // By id; a group's name belongs to its id, wherever it is known from.
    const WordTest test([term, groupName](std::string_view id) {
        const QString name = groupName(id);
        return anyValue(
            term, [&](const QueryValue& value) { return matchesWord(value.text, name) || value.text == fromUtf8(id); });
    });
    return turned(term, [test](const FleetRow& row) { return test(row.summary->groupId); });
}

RowFilter byRelease(const QueryTerm& term, Word word, const QString& newest)
{
    const WordTest test([term, newest](std::string_view id) {
        return anyValue(term, [&](const QueryValue& value) {
            return value.symbol ? !newest.isEmpty() && fromUtf8(id) == newest : matchesId(value.text, fromUtf8(id));
        });
    });
    return turned(term, [test, word](const FleetRow& row) { return test(word(*row.summary)); });
}

/// Text that rows do not share: case-folded once for the term, and for each row.
RowFilter byText(const QueryTerm& term, std::string_view (*text)(const DeploymentSummary&),
                 std::string_view (*other)(const DeploymentSummary&) = nullptr)
{
    std::vector<std::string> needles;
    QStringList patterns; // with a star the whole text is meant
    bool any = false;
    bool none = false;
    for (const QueryValue& value : term.values) {
        any = any || (value.symbol && value.text == u"yes"_s);
        none = none || (value.symbol && value.text == u"no"_s);
        if (value.symbol)
            continue;
        if (value.text.contains(u'*')) {
            patterns.append(value.text);
            continue;
        }
        needles.push_back(value.text.toStdString());
        foldCase(needles.back());
    }
    const auto contains = [needles, patterns, any](std::string_view hay) {
        if (any && !hay.empty())
            return true;
        if (!patterns.isEmpty()) {
            const QString whole = fromUtf8(hay);
            if (std::any_of(patterns.begin(), patterns.end(), [&](const QString& p) { return matchesWord(p, whole); }))
                return true;
        }
        if (needles.empty())
            return false;
        std::string folded(hay);
        foldCase(folded);
        return std::any_of(needles.begin(), needles.end(),
                           [&](const std::string& needle) { return folded.find(needle) != std::string::npos; });
    };
    return turned(term, [contains, none, text, other](const FleetRow& row) {
        const std::string_view one = text(*row.summary);
        const std::string_view two = other != nullptr ? other(*row.summary) : std::string_view();
        return contains(one) || (other != nullptr && contains(two)) || (none && one.empty() && two.empty());
    });
}

RowFilter byNumber(const QueryTerm& term, std::function<qint64(const FleetRow&)> number)
{
    return [term, number = std::move(number)](const FleetRow& row) { return matchesTerm(term, {}, number(row)); };
}

RowFilter byCause(const QueryTerm& term)
{
    return turned(term, [term](const FleetRow& row) {
        const std::uint64_t cause = row.summary->cause;
        return cause != 0 && anyValue(term, [text = fromUtf8(causeText(cause))](const QueryValue& value) {
                   return matchesWord(value.text, text);
               });
    });
}

bool wantsOther(const DeploymentSummary& row)
{
    return !row.desiredReleaseId.empty() && row.desiredReleaseId != row.currentReleaseId;
}
} // namespace

FieldSet DeploymentTerms::fields()
{
    const QStringList latest{u"latest"_s};
    const QStringList yesNo{u"yes"_s, u"no"_s};
    return {
        {u"status"_s, Kind::Word, tr("Status, or its class"), {}},
        {u"class"_s,
         Kind::Word,
         tr("Class of the status: healthy, working, stalled, attention, failed, gone, unknown"),
         {}},
        {u"group"_s, Kind::Word, tr("Name or id of the deployment group"), {}},
        {u"platform"_s, Kind::Word, tr("Platform: aws, gcp, azure, kubernetes, local, test"), {}},
        {u"region"_s, Kind::Word, tr("Region"), {}},
        {u"release"_s, Kind::Id, tr("Release it runs: an id, or latest"), latest},
        {u"desired"_s, Kind::Id, tr("Release it is to run: an id, or latest"), latest},
        {u"name"_s, Kind::Text, tr("Part of the name"), {}},
        {u"id"_s, Kind::Id, tr("Id, or its beginning"), {}},
        {u"error"_s, Kind::Text, tr("Part of the error's code or message; * stands for anything"), yesNo},
        {u"cause"_s, Kind::Word, tr("One cause of failure, as the overview opens it"), {}},
        {u"model"_s, Kind::Word, tr("push or pull"), {}},
        {u"url"_s, Kind::Text, tr("Part of the public URL; yes or no: whether it has one"), yesNo},
        {u"health"_s, Kind::Word, tr("Health: failed, attention, degraded, progressing, unknown, healthy"), {}},
        {u"silent"_s, Kind::Flag, tr("Whether a pull agent has not been heard of"), {}},
        {u"drift"_s, Kind::Flag, tr("Whether it wants another release than it runs"), {}},
        {u"retry"_s, Kind::Flag, tr("Whether a retry was asked for and not begun"), {}},
        {u"age"_s, Kind::Age, tr("Time in this status"), {}},
        {u"created"_s, Kind::Age, tr("Time since it was created"), {}},
        {u"updated"_s, Kind::Age, tr("Time since the manager last heard of it or changed it"), {}},
    };
}

DeploymentTerms::Facts DeploymentTerms::factsOf(const FleetStore& store)
{
    return {store.serverNowMs(), store.newestRelease(),
            [&store](std::string_view groupId) { return store.groupName(groupId); }};
}

RowFilter DeploymentTerms::compile(const QueryTerm& term, const Facts& facts)
{
    using Summary = DeploymentSummary;
    const QString& key = term.key;
    const qint64 now = facts.nowMs;
    if (key == u"status"_s || key == u"class"_s)
        return byStatus(term);
    if (key == u"group"_s)
        return byGroup(term, facts.groupName);
    if (key == u"platform"_s)
        return byWord(term, [](const Summary& row) { return row.platform; });
    if (key == u"region"_s)
        return byWord(term, [](const Summary& row) { return row.region; });
    if (key == u"model"_s)
        return byWord(term, [](const Summary& row) { return row.model; });
    if (key == u"release"_s)
        return byRelease(
            term, [](const Summary& row) { return row.currentReleaseId; }, facts.newestRelease);
    if (key == u"desired"_s)
        return byRelease(
            term, [](const Summary& row) { return row.desiredReleaseId; }, facts.newestRelease);
    if (key == u"name"_s)
        return byText(term, [](const Summary& row) { return std::string_view(row.name); });
    if (key == u"url"_s)
        return byText(term, [](const Summary& row) { return std::string_view(row.publicUrl); });
    if (key == u"error"_s)
        return byText(
            term, [](const Summary& row) { return row.errorCode; },
            [](const Summary& row) { return std::string_view(row.errorMessage); });
    if (key == u"id"_s)
        return [term](const FleetRow& row) { return matchesTerm(term, fromUtf8(row.summary->id), 0); };
    if (key == u"health"_s)
        return
            [term](const FleetRow& row) { return matchesTerm(term, QString::fromLatin1(wireName(healthOf(row))), 0); };
    if (key == u"silent"_s)
        return byNumber(term, [](const FleetRow& row) { return row.silent ? 1 : 0; });
    if (key == u"drift"_s)
        return byNumber(term, [](const FleetRow& row) { return wantsOther(*row.summary) ? 1 : 0; });
    if (key == u"retry"_s)
        return byNumber(term, [](const FleetRow& row) { return row.summary->retryRequested ? 1 : 0; });
    if (key == u"cause"_s)
        return byCause(term);
    if (key == u"updated"_s)
        return [term, now](const FleetRow& row) { // before its first step it has no such time
            return row.summary->updatedAtMs != 0 && matchesTerm(term, {}, now - row.summary->updatedAtMs);
        };
    if (key == u"age"_s)
        return byNumber(term, [now](const FleetRow& row) { return now - row.sinceMs; });
    if (key == u"created"_s)
        return byNumber(term, [now](const FleetRow& row) { return now - row.summary->createdAtMs; });
    return [](const FleetRow&) { return true; };
}

} // namespace alien
