// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A query and, behind a NUL, a cell: what was understood is the same once it is written plainly, every mark is inside
// of the text, and any row can be asked.
#include "models/common/query.h"
#include "models/stack/cron.h"
#include "tests/fuzz/fuzzing.h"

using namespace alien;
using fuzz::require;

namespace {

FieldSet fieldSet(bool joinable)
{
    using Kind = QueryField::Kind;
    const QStringList symbols{QStringLiteral("latest"), QStringLiteral("none")};
    FieldSet out{{QStringLiteral("status"), Kind::Word, {}, {}},      {QStringLiteral("name"), Kind::Text, {}, {}},
                 {QStringLiteral("release"), Kind::Id, {}, symbols},  {QStringLiteral("age"), Kind::Age, {}, {}},
                 {QStringLiteral("resources"), Kind::Number, {}, {}}, {QStringLiteral("failed"), Kind::Flag, {}, {}},
                 {QStringLiteral("group"), Kind::Word, {}, symbols}};
    out.setJoinable(joinable);
    return out;
}

void checkMatches(const Query& query, const QString& cell)
{
    for (const QueryTerm& term : query.terms()) {
        for (const QueryTerm& one : term.each()) {
            const bool meets = matchesTerm(one, cell, cell.size());
            QueryTerm other = one;
            if (one.op == QueryTerm::Op::Is || one.op == QueryTerm::Op::IsNot) {
                other.op = one.op == QueryTerm::Op::Is ? QueryTerm::Op::IsNot : QueryTerm::Op::Is;
                require(matchesTerm(other, cell, cell.size()) != meets);
            }
        }
    }
}

void checkQuery(const QString& text, const QString& cell, const FieldSet& fields)
{
    const Query query = Query::parse(text, fields);
    require(query.text() == text && query.sameAs(query));
    for (const QueryTerm& term : query.terms())
        require(term.position >= 0 && term.length > 0 && term.position + term.length <= text.size());
    for (const QueryError& error : query.errors()) {
        require(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
        require(!error.text.isEmpty());
    }
    const Query plain = Query::parse(query.toText(), fields);
    require(plain.sameAs(query) && plain.errors().isEmpty() && plain.toText() == query.toText());
    require(query.isTimed() || query.narrows(query));
    for (int i = 0; i < query.terms().size(); ++i) {
        const Query less = query.without(i);
        require(less.terms().size() == query.terms().size() - 1);
        require(Query::parse(less.text(), fields).sameAs(less));
        require(query.isTimed() || query.narrows(less));
    }
    for (const QueryField& field : fields.fields()) {
        if (field.kind != QueryField::Kind::Word && field.kind != QueryField::Kind::Id)
            continue;
        const Query with = query.toggled(field, cell);
        require(with.hasValue(field.key, cell) != query.hasValue(field.key, cell));
        // The field's own symbol, in the spelling that it has there.
        if (!cell.isEmpty() && !field.symbols.contains(cell, Qt::CaseInsensitive))
            require(Query::parse(with.text(), fields).sameAs(with));
    }
    checkMatches(query, cell);
}

void checkCron(const QString& text)
{
    QString error;
    const auto cron = Cron::parse(text, &error);
    require(cron.has_value() == error.isEmpty());
    if (!cron)
        return;
    require(!cron->words().isEmpty());
    QDateTime last(QDate(2027, 2, 27), QTime(23, 58), Qt::UTC);
    for (const QDateTime& at : cron->next(last, 5)) {
        require(at > last);
        last = at;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> pieces = fuzz::piecesOf(fuzz::bytesOf(data, size), 2);
    const QString text = QString::fromUtf8(pieces.constFirst());
    const QString cell = pieces.size() > 1 ? QString::fromUtf8(pieces.constLast()) : text;
    for (const bool joinable : {true, false})
        checkQuery(text, cell, fieldSet(joinable));
    static_cast<void>(parseDuration(text));
    checkCron(text);
    return 0;
}
