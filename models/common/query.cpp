// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/query.h"

#include "models/common/queryparser.h"
#include "models/common/worddistance.h"

#include <algorithm>
#include <limits>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
using Op = QueryTerm::Op;
using Kind = QueryField::Kind;

QString opText(Op op)
{
    switch (op) {
    case Op::IsNot:
        return u"!="_s;
    case Op::Less:
        return u"<"_s;
    case Op::LessOrEqual:
        return u"<="_s;
    case Op::Greater:
        return u">"_s;
    case Op::GreaterOrEqual:
        return u">="_s;
    case Op::Is:
        break;
    }
    return u":"_s;
}

bool needsQuotes(const QString& text, bool keyed)
{
    const QStringView special = keyed ? u"\"," : u"\",:=<>!";
    // Behind "key:" these would belong to the operator, or make of both the beginning of an address.
    if (keyed && (text.startsWith(u'<') || text.startsWith(u'>') || text.startsWith("//"_L1)))
        return true;
    return text.isEmpty() || (!keyed && text.compare("or"_L1, Qt::CaseInsensitive) == 0) ||
           (!keyed && text.startsWith(u'-')) ||
           std::any_of(text.begin(), text.end(), [special](QChar c) { return c.isSpace() || special.contains(c); });
}

QString quoted(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

bool implies(const QueryTerm& narrow, const QueryTerm& wide)
{
    if (narrow.sameAs(wide))
        return true;
    if (!narrow.others.isEmpty() || !wide.others.isEmpty())
        return false;
    if (narrow.key != wide.key || narrow.op != wide.op || narrow.values.isEmpty() || wide.values.isEmpty())
        return false;
    if (narrow.isText()) {
        const QString a = narrow.values.constFirst().text.toCaseFolded();
        const QString b = wide.values.constFirst().text.toCaseFolded();
        return narrow.op == Op::Is ? a.contains(b) : b.contains(a);
    }
    if (narrow.op != Op::Is || narrow.kind == Kind::Number || narrow.kind == Kind::Flag)
        return false;
    return std::all_of(narrow.values.begin(), narrow.values.end(),
                       [&](const QueryValue& value) { return wide.values.contains(value); });
}
} // namespace

FieldSet::FieldSet(std::initializer_list<QueryField> fields)
    : m_fields(fields)
{}

void FieldSet::add(QueryField field)
{
    m_fields.append(std::move(field));
}

const QueryField* FieldSet::find(QStringView key) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [key](const QueryField& field) {
        return key.compare(field.key, Qt::CaseInsensitive) == 0;
    });
    return it == m_fields.end() ? nullptr : &*it;
}

QString FieldSet::suggestion(QStringView key) const
{
    const QString wanted = key.toString().toLower();
    QString best;
    int bestDistance = 3;
    for (const QueryField& field : m_fields) {
        if (wanted.size() >= 2 && field.key.startsWith(wanted))
            return field.key;
        const int d = wordDistance(wanted, field.key);
        if (d < bestDistance && d < int(std::max(wanted.size(), field.key.size()))) {
            bestDistance = d;
            best = field.key;
        }
    }
    return best;
}

bool QueryTerm::has(Kind wanted) const
{
    return kind == wanted ||
           std::any_of(others.begin(), others.end(), [wanted](const QueryTerm& other) { return other.kind == wanted; });
}

bool QueryTerm::has(QStringView wanted) const
{
    return key == wanted ||
           std::any_of(others.begin(), others.end(), [wanted](const QueryTerm& other) { return other.key == wanted; });
}

QList<QueryTerm> QueryTerm::each() const
{
    QList<QueryTerm> out{*this};
    out.first().others.clear();
    return out + others;
}

QString QueryTerm::toText() const
{
    QString text;
    const bool keyed = !key.isEmpty();
    if (keyed)
        text = key + opText(op);
    else if (op == Op::IsNot)
        text = u"-"_s;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QueryValue& value = values.at(i);
        if (i > 0)
            text += u',';
        text += value.literal || needsQuotes(value.text, keyed) ? quoted(value.text) : value.text;
    }
    for (const QueryTerm& other : others)
        text += u" or "_s + other.toText();
    return text;
}

bool QueryTerm::sameAs(const QueryTerm& other) const
{
    return key == other.key && op == other.op && kind == other.kind && values == other.values &&
           std::equal(others.begin(), others.end(), other.others.begin(), other.others.end(),
                      [](const QueryTerm& a, const QueryTerm& b) { return a.sameAs(b); });
}

Query Query::parse(const QString& text, const FieldSet& fields)
{
    return QueryParser(text, fields).parse();
}

QString Query::toText() const
{
    QStringList parts;
    for (const QueryTerm& term : m_terms)
        parts.append(term.toText());
    return parts.join(u' ');
}

bool Query::isTimed() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const QueryTerm& term) { return term.isTimed(); });
}

/// The text, and with it the places of the terms, follow from the terms.
void Query::spell()
{
    m_errors.clear();
    m_text.clear();
    for (QueryTerm& term : m_terms) {
        if (!m_text.isEmpty())
            m_text += u' ';
        const QString part = term.toText();
        term.position = int(m_text.size());
        term.length = int(part.size());
        m_text += part;
    }
}

Query Query::without(int term) const
{
    Query query = *this;
    if (term >= 0 && term < query.m_terms.size())
        query.m_terms.removeAt(term);
    query.spell();
    return query;
}

Query Query::with(const QueryTerm& term) const
{
    Query query = *this;
    const auto same = [&](const QueryTerm& known) { return known.sameAs(term); };
    if (std::none_of(m_terms.begin(), m_terms.end(), same))
        query.m_terms.append(term);
    query.spell();
    return query;
}

Query Query::toggled(const QueryField& field, const QString& value) const
{
    Query query = *this;
    const QueryValue wanted{value, field.symbols.contains(value, Qt::CaseInsensitive), false};
    const auto it = std::find_if(query.m_terms.begin(), query.m_terms.end(), [&](const QueryTerm& term) {
        return term.key == field.key && term.op == Op::Is && term.others.isEmpty();
    });
    if (it == query.m_terms.end()) {
        QueryTerm term;
        term.key = field.key;
        term.kind = field.kind;
        term.values = {wanted};
        term.number = field.kind == Kind::Flag && value == u"yes"_s ? 1 : 0;
        return with(term);
    }
    const auto spelledLike = [&](const QueryValue& known) {
        return known.text.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (field.kind == Kind::Flag && !spelledLike(it->values.constFirst())) { // takes one value only
        it->values = {wanted};
        it->number = value == u"yes"_s ? 1 : 0;
        query.spell();
        return query;
    }
    if (it->values.removeIf(spelledLike) == 0)
        it->values.append(wanted);
    if (it->values.isEmpty())
        query.m_terms.erase(it);
    query.spell();
    return query;
}

bool Query::hasValue(const QString& key, const QString& value) const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [&](const QueryTerm& term) {
        return term.key == key && term.op == Op::Is && term.others.isEmpty() &&
               std::any_of(term.values.begin(), term.values.end(), [&](const QueryValue& known) {
                   return known.text.compare(value, Qt::CaseInsensitive) == 0;
               });
    });
}

bool Query::narrows(const Query& wider) const
{
    if (isTimed() || wider.isTimed())
        return false;
    return std::all_of(wider.m_terms.begin(), wider.m_terms.end(), [&](const QueryTerm& wide) {
        return std::any_of(m_terms.begin(), m_terms.end(),
                           [&](const QueryTerm& narrow) { return implies(narrow, wide); });
    });
}

bool Query::sameAs(const Query& other) const
{
    return m_terms.size() == other.m_terms.size() &&
           std::equal(m_terms.begin(), m_terms.end(), other.m_terms.begin(),
                      [](const QueryTerm& a, const QueryTerm& b) { return a.sameAs(b); });
}

bool matchesWord(QStringView pattern, QStringView text)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern.compare(text, Qt::CaseInsensitive) == 0;
    if (!text.startsWith(pattern.first(star), Qt::CaseInsensitive))
        return false;
    text = text.sliced(star);
    pattern = pattern.sliced(star + 1);
    // Each part between stars where it comes first; the last one at the end.
    for (qsizetype next = pattern.indexOf(u'*'); next >= 0; next = pattern.indexOf(u'*')) {
        const qsizetype at = text.indexOf(pattern.first(next), 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        text = text.sliced(at + next);
        pattern = pattern.sliced(next + 1);
    }
    return text.endsWith(pattern, Qt::CaseInsensitive);
}

bool matchesId(QStringView beginning, QStringView id)
{
    if (beginning.isEmpty())
        return id.isEmpty();
    return id.startsWith(beginning) || id.sliced(id.indexOf(u'_') + 1).startsWith(beginning);
}

bool matchesTerm(const QueryTerm& term, QStringView text, qint64 number)
{
    const auto any = [&](auto matches) {
        const bool found = std::any_of(term.values.begin(), term.values.end(),
                                       [&](const QueryValue& value) { return matches(value.text); });
        return found == (term.op == Op::Is);
    };
    switch (term.kind) {
    case Kind::Word:
        return any([&](const QString& value) { return matchesWord(value, text); });
    case Kind::Text:
        return any([&](const QString& value) {
            return value.contains(u'*') ? matchesWord(value, text) : text.contains(value, Qt::CaseInsensitive);
        });
    case Kind::Id:
        return any([&](const QString& value) { return matchesId(value, text); });
    case Kind::Age:
    case Kind::Number:
    case Kind::Flag:
        break;
    }
    switch (term.op) {
    case Op::Is:
        return number == term.number;
    case Op::IsNot:
        return number != term.number;
    case Op::Less:
        return number < term.number;
    case Op::LessOrEqual:
        return number <= term.number;
    case Op::Greater:
        return number > term.number;
    case Op::GreaterOrEqual:
        return number >= term.number;
    }
    return false;
}

std::optional<qint64> parseDuration(QStringView text)
{
    qint64 total = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        bool ok = false;
        const qint64 count = text.sliced(from, at - from).toLongLong(&ok);
        const qsizetype unitAt = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QString unit = text.sliced(unitAt, at - unitAt).toString().toLower();
        const qint64 ms = unit == u"s"_s || unit == u"sec"_s   ? 1000
                          : unit == u"m"_s || unit == u"min"_s ? 60'000
                          : unit == u"h"_s                     ? 3'600'000
                          : unit == u"d"_s                     ? 86'400'000
                          : unit == u"w"_s                     ? 604'800'000
                                                               : 0;
        if (!ok || ms == 0 || count > (std::numeric_limits<qint64>::max() - total) / ms)
            return std::nullopt;
        total += count * ms;
    }
    return text.isEmpty() ? std::nullopt : std::optional(total);
}

} // namespace alien
