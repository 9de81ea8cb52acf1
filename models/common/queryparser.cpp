// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/queryparser.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {
using Op = QueryTerm::Op;
using Kind = QueryField::Kind;

bool isKeyCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

bool isCompared(Kind kind)
{
    return kind == Kind::Age || kind == Kind::Number;
}

Op comparison(const QString& op)
{
    if (op == u"<"_s)
        return Op::Less;
    if (op == u"<="_s)
        return Op::LessOrEqual;
    return op == u">"_s ? Op::Greater : Op::GreaterOrEqual;
}
} // namespace

QueryParser::QueryParser(const QString& text, const FieldSet& fields)
    : m_text(text)
    , m_fields(fields)
{}

Query QueryParser::parse()
{
    m_query.m_text = m_text;
    for (;;) {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            break;
        if (readOr())
            continue;
        const bool joins = m_orAt >= 0 && m_taken;
        const auto known = m_query.m_terms.size();
        parseTerm();
        m_taken = m_query.m_terms.size() > known;
        m_orAt = -1;
        if (joins && m_taken)
            join();
    }
    if (m_orAt >= 0)
        fail(m_orAt, 2, Query::tr("What is to follow \"or\"?"));
    return m_query;
}

/// A bare `or`; in quotes it is a word to look for.
bool QueryParser::readOr()
{
    const QStringView rest = QStringView(m_text).mid(m_at);
    if (!rest.startsWith("or"_L1, Qt::CaseInsensitive) || (rest.size() > 2 && !rest.at(2).isSpace()))
        return false;
    const int at = m_at;
    m_at += 2;
    if (!m_fields.isJoinable())
        fail(at, 2, Query::tr("This list cannot be filtered with \"or\""), u"\"or\""_s);
    else if (m_orAt >= 0 || at == 0 || m_text.first(at).trimmed().isEmpty())
        fail(at, 2, Query::tr("\"or\" stands between two conditions"), u"\"or\""_s);
    else
        m_orAt = at;
    return true;
}

/// The last term becomes one way to meet the one before it.
void QueryParser::join()
{
    const QueryTerm other = m_query.m_terms.takeLast();
    QueryTerm& term = m_query.m_terms.last();
    term.length = other.position + other.length - term.position;
    term.others.append(other);
}

void QueryParser::fail(int position, int length, const QString& text, const QString& suggestion)
{
    m_query.m_errors.append({position, length, text, suggestion});
}

QString QueryParser::readOperator(int at) const
{
    for (const auto op :
         {"!="_L1, "<="_L1, ">="_L1, ":<="_L1, ":>="_L1, ":<"_L1, ":>"_L1, ":"_L1, "="_L1, "<"_L1, ">"_L1}) {
        if (QStringView(m_text).mid(at).startsWith(op))
            return op;
    }
    return {};
}

QueryParser::Head QueryParser::readHead()
{
    Head head;
    head.negative = m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
    if (head.negative)
        ++m_at;
    int end = m_at;
    while (end < m_text.size() && isKeyCharacter(m_text.at(end)))
        ++end;
    const QString op = end > m_at ? readOperator(end) : QString();
    // "https://…" is something to look for, no key.
    if (op.isEmpty() || (op == u":"_s && QStringView(m_text).mid(end + 1).startsWith("//"_L1)))
        return head;
    head.key = m_text.mid(m_at, end - m_at).toLower();
    head.keyAt = m_at;
    head.op = op.size() > 1 && op.startsWith(u':') ? op.mid(1) : op;
    m_at = end + int(op.size());
    return head;
}

QString QueryParser::readQuoted()
{
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        QChar c = m_text.at(m_at);
        if (c == u'"') {
            ++m_at;
            break;
        }
        if (c == u'\\' && m_at + 1 < m_text.size())
            c = m_text.at(++m_at);
        value += c;
    }
    return value; // a quote that is still open ends with the text: somebody is typing
}

QString QueryParser::readPlain(bool stopAtComma)
{
    const int from = m_at;
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !(stopAtComma && m_text.at(m_at) == u','))
        ++m_at;
    return m_text.mid(from, m_at - from);
}

void QueryParser::readValues(const Head& head, QueryTerm& term, const QueryField* field)
{
    const bool keyed = !head.key.isEmpty();
    for (;;) {
        const bool quoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
        QueryValue value{quoted ? readQuoted() : readPlain(keyed)};
        if (field != nullptr && field->symbols.contains(value.text, Qt::CaseInsensitive)) {
            value.symbol = !quoted;
            value.literal = quoted;
            if (!quoted)
                value.text = value.text.toLower();
        }
        if ((quoted || !value.text.isEmpty()) && !term.values.contains(value))
            term.values.append(value);
        if (!keyed || m_at >= m_text.size() || m_text.at(m_at) != u',')
            break;
        ++m_at;
    }
}

bool QueryParser::checkOperator(const Head& head, const QueryField& field, QueryTerm& term)
{
    const bool compares = head.op == u"<"_s || head.op == u"<="_s || head.op == u">"_s || head.op == u">="_s;
    const int at = head.keyAt + int(head.key.size());
    if (field.kind == Kind::Age && !compares) {
        const QString value =
            m_text.mid(at + int(head.op.size()), term.position + term.length - at - int(head.op.size()));
        fail(at, int(head.op.size()), Query::tr("%1 is a time span: compare it with < or >").arg(head.key),
             head.key + u'>' + (value.isEmpty() ? u"1h"_s : value));
        return false;
    }
    if (compares && !isCompared(field.kind)) {
        fail(at, int(head.op.size()), Query::tr("%1 cannot be compared with %2").arg(head.key, head.op),
             head.key + u':');
        return false;
    }
    if (compares)
        term.op = comparison(head.op);
    else
        term.op = (head.op == u"!="_s) != head.negative ? Op::IsNot : Op::Is;
    return true;
}

/// Values of Age, Number and Flag terms.
bool QueryParser::readNumber(const Head& head, QueryTerm& term)
{
    if (term.kind != Kind::Age && term.kind != Kind::Number && term.kind != Kind::Flag)
        return true;
    const int at = term.position + int(head.key.size() + head.op.size()) + (head.negative ? 1 : 0);
    const QString text = term.values.constFirst().text;
    QString sentence;
    if (term.values.size() > 1) {
        sentence = Query::tr("%1 takes one value").arg(head.key);
    } else if (term.kind == Kind::Age) {
        const auto span = parseDuration(text);
        term.number = span.value_or(0);
        if (!span)
            sentence = Query::tr("\"%1\" is no time span; write 90s, 15m, 1h, 2d or 1w").arg(text);
    } else if (term.kind == Kind::Number) {
        bool ok = false;
        term.number = text.toLongLong(&ok);
        if (!ok)
            sentence = Query::tr("\"%1\" is no whole number").arg(text);
    } else {
        const QString word = text.toLower();
        term.number = word == u"yes"_s || word == u"true"_s || word == u"1"_s ? 1 : 0;
        if (term.number == 0 && word != u"no"_s && word != u"false"_s && word != u"0"_s)
            sentence = Query::tr("%1 is yes or no").arg(head.key);
    }
    if (sentence.isEmpty())
        return true;
    fail(at, term.position + term.length - at, sentence);
    return false;
}

void QueryParser::parseTerm()
{
    QueryTerm term;
    term.position = m_at;
    const Head head = readHead();
    term.key = head.key;
    const QueryField* field = head.key.isEmpty() ? nullptr : m_fields.find(head.key);
    readValues(head, term, field);
    term.length = m_at - term.position;
    if (head.key.isEmpty()) {
        term.op = head.negative ? Op::IsNot : Op::Is;
        if (!term.values.isEmpty() && !term.values.constFirst().text.isEmpty())
            m_query.m_terms.append(term);
        return;
    }
    if (field == nullptr) {
        const QString meant = m_fields.suggestion(head.key);
        fail(head.keyAt, int(head.key.size()), Query::tr("There is no \"%1\" to filter by").arg(head.key), meant);
        return;
    }
    term.key = field->key;
    term.kind = field->kind;
    if (!checkOperator(head, *field, term))
        return;
    if (term.values.isEmpty()) {
        fail(term.position, term.length, Query::tr("What is %1 to be?").arg(field->key));
        return;
    }
    if (readNumber(head, term))
        m_query.m_terms.append(term);
}

} // namespace alien
