// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How TableModel comes from what is wanted (query, sort keys) to another order of its rows: at once where they are few,
// else on a worker, over a snapshot of the rows.
#include "models/common/namemask.h"
#include "models/common/tablemodel.h"
#include "models/common/tablesnapshot.h"
#include "models/common/workerthread.h"

#include <QSemaphore>

#include <algorithm>

namespace alien {

/// One order on its way. The worker has it to itself until `done`, and the snapshot beyond that.
struct TableModel::Flight
{
    std::shared_ptr<const TableSnapshot> snapshot;
    std::unique_ptr<RowIndex> index; ///< a fork of the table's
    std::vector<RowIndex::Key> keys;
    RowIndex::Conditions conditions; ///< over the snapshot
    bool sorts = false;
    bool filters = false;
    bool narrows = false;
    RowIndex::Step step; ///< what comes of it
    QSemaphore done;

    void run()
    {
        if (filters)
            step = index->setConditions(std::move(conditions), narrows);
        if (sorts) {
            if (filters)
                index->adopt(std::move(step.rows));
            step.rows = index->setKeys(std::move(keys));
        }
        done.release();
    }
};

std::shared_ptr<const TableSnapshot> TableModel::snapshot() const
{
    return nullptr;
}

void TableModel::reorder()
{
    if (m_held > 0 || m_flight || !(m_sortWaiting || m_queryWaiting))
        return; // release() and land() come back here
    const bool sorts = std::exchange(m_sortWaiting, false);
    const bool filters = std::exchange(m_queryWaiting, false);
    const bool narrows = std::exchange(m_queryNarrows, false);
    if (m_index->total() > m_fewRows) {
        if (auto rows = snapshot())
            return takeOff(std::move(rows), sorts, filters, narrows);
    }
    if (sorts)
        applySortKeys();
    if (filters)
        goTo(m_index->setConditions(conditions(m_terms), narrows), {});
}

void TableModel::takeOff(std::shared_ptr<const TableSnapshot> snapshot, bool sorts, bool filters, bool narrows)
{
    m_flight = std::make_shared<Flight>();
    m_flight->index = m_index->fork(*snapshot);
    m_flight->keys = indexKeys();
    m_flight->conditions = conditions(compiled(
        m_query, [&](const QueryTerm& term) { return snapshot->compileTerm(term); }, *snapshot));
    m_flight->snapshot = std::move(snapshot);
    m_flight->sorts = sorts;
    m_flight->filters = filters;
    m_flight->narrows = narrows;
    if (!m_worker)
        m_worker = std::make_unique<WorkerThread>(QStringLiteral("table order"));
    // This thread waits for the worker before the table goes, so it is there to be told.
    m_worker->run([this, flight = m_flight] {
        flight->run();
        QMetaObject::invokeMethod(
            this, [this, flight] { arrived(flight); }, Qt::QueuedConnection);
        flight->snapshot.reset(); // what it alone kept goes here, while the rows are shown
    });
}

void TableModel::arrived(std::shared_ptr<Flight> flight)
{
    if (flight != m_flight || m_held > 0 || !m_flight->done.tryAcquire())
        return;
    land();
}

void TableModel::whenSettled(QObject* context, const std::function<void()>& act)
{
    if (!m_flight && !m_queryWaiting) // which waits while rows are held
        return act();
    const auto unlessAskedOtherwise = [this, query = m_query, act] {
        if (m_query.sameAs(query))
            act();
    };
    connect(this, &TableModel::settled, context, unlessAskedOtherwise, Qt::SingleShotConnection);
}

void TableModel::settle()
{
    while (m_flight && m_held == 0) {
        m_flight->done.acquire();
        land();
    }
}

/// What the worker brought becomes what is shown; then what the data did meanwhile; then what was asked for meanwhile.
void TableModel::land()
{
    const std::shared_ptr<Flight> flight = std::exchange(m_flight, nullptr);
    if (m_sortWaiting || m_queryWaiting) {
        m_index->joinTexts(*flight->index); // its order came too late
        m_queryNarrows = false;
        m_sortWaiting = m_sortWaiting || flight->sorts;
        m_queryWaiting = m_queryWaiting || flight->filters;
    } else {
        m_index->join(*flight->index, conditions(m_terms));
        if (!flight->sorts)
            goTo(std::move(flight->step), {});
        else if (!flight->filters)
            rearrange(std::move(flight->step.rows), true);
        else
            goInBlocks(std::move(flight->step));
    }
    commitNow(takeWaiting());
    reorder();
    if (m_flight)
        return;
    m_toldRows = m_index->size();
    m_toldTotal = m_index->total();
    Q_EMIT countsChanged();
    if (!m_flight)
        Q_EMIT settled();
}

// --- What a query asks for

namespace {
/// While names are masked, a pseudonym finds what it stands for, as the name itself does.
QueryTerm unmasked(QueryTerm term)
{
    constexpr int most = 100; // more are no narrowing yet
    using Kind = QueryField::Kind;
    const NameMask* mask = NameMask::active();
    if (mask == nullptr)
        return term;
    const bool named = term.kind == Kind::Text || term.kind == Kind::Word || term.kind == Kind::Id;
    for (qsizetype i = 0, typed = named ? term.values.size() : 0; i < typed; ++i) {
        const QStringList truths = mask->truths(term.values.at(i).text, most);
        for (const QString& truth : truths)
            term.values.append({truth, false, true});
    }
    for (QueryTerm& other : term.others)
        other = unmasked(other);
    return term;
}

/// Words that a row's text is looked through for, one after the other.
std::vector<std::string> foldedWords(const QueryTerm& term)
{
    std::vector<std::string> words;
    for (const QueryValue& value : term.values) {
        words.push_back(value.text.toStdString());
        foldCase(words.back());
    }
    return words;
}
} // namespace

std::vector<TableModel::CompiledTerm> TableModel::compiled(const Query& query, const CompileTerm& compile,
                                                           const RowIndex::Source& source) const
{
    std::vector<CompiledTerm> terms;
    if (!filtersRows())
        return terms;
    for (const QueryTerm& asked : query.terms()) {
        const QueryTerm term = unmasked(asked);
        CompiledTerm made{term.key, term.op == QueryTerm::Op::IsNot, {}, {}};
        if (!term.others.isEmpty() || (term.isText() && term.values.size() > 1)) {
            made = {{}, false, {}, compiledAny(term, compile, source)}; // of no key alone
        } else if (term.isText()) {
            made.words = foldedWords(term);
        } else {
            made.filter = compile(term);
        }
        terms.push_back(std::move(made));
    }
    return terms;
}

/// What `or` joins.
TableModel::TermFilter TableModel::compiledAny(const QueryTerm& term, const CompileTerm& compile,
                                               const RowIndex::Source& source)
{
    std::vector<TermFilter> filters;
    const QList<QueryTerm> each = term.each();
    for (const QueryTerm& one : each) {
        if (!one.isText()) {
            filters.push_back(compile(one));
            continue;
        }
        filters.push_back([&source, words = foldedWords(one), wanted = one.op == QueryTerm::Op::Is](Slot slot) {
            std::string text;
            source.searchText(slot, text);
            foldCase(text);
            const auto holds = [&text](const std::string& word) { return text.find(word) != std::string::npos; };
            return std::any_of(words.begin(), words.end(), holds) == wanted;
        });
    }
    return [filters](Slot slot) {
        return std::any_of(filters.begin(), filters.end(), [slot](const TermFilter& filter) { return filter(slot); });
    };
}

RowIndex::Conditions TableModel::conditions(const std::vector<CompiledTerm>& terms, const QStringList& withoutKeys)
{
    RowIndex::Conditions conditions;
    for (const CompiledTerm& term : terms) {
        if (!term.key.isEmpty() && withoutKeys.contains(term.key))
            continue;
        if (term.filter)
            conditions.filters.push_back(term.filter);
        auto& words = term.negative ? conditions.withoutWords : conditions.words;
        words.insert(words.end(), term.words.begin(), term.words.end());
    }
    return conditions;
}

} // namespace alien
