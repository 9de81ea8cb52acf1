// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alien {

/// One key that a table's query understands.
struct QueryField
{
    /// Word: one of few values, equal ignoring case, `*` stands for anything. Text: contains, ignoring case; with a `*`
    /// the whole, as a Word. Id: equal,
    /// or its beginning with or without the prefix up to the underscore; case-sensitive. Age: a duration (90s 15m 1h 2d
    /// 1w) compared with < > <= >=. Number: an integer, compared likewise. Flag: yes or no.
    enum class Kind { Word, Text, Id, Age, Number, Flag };
    QString key; ///< lower case
    Kind kind = Kind::Word;
    QString description; ///< for completion; translated
    QStringList symbols; ///< values with a meaning of their own unless quoted, e.g. "latest"
};

/// The keys of one table.
class FieldSet
{
public:
    FieldSet() = default;
    FieldSet(std::initializer_list<QueryField> fields);
    void add(QueryField field);
    /// For rows that another filter selects, which knows no `or`.
    void setJoinable(bool joinable) { m_joinable = joinable; }
    [[nodiscard]] bool isJoinable() const { return m_joinable; }
    [[nodiscard]] const QueryField* find(QStringView key) const; ///< ignoring case
    [[nodiscard]] const QList<QueryField>& fields() const { return m_fields; }
    /// The key that was probably meant, or empty.
    [[nodiscard]] QString suggestion(QStringView key) const;

private:
    QList<QueryField> m_fields;
    bool m_joinable = true;
};

struct QueryValue
{
    QString text;         ///< as written, without quotes
    bool symbol = false;  ///< one of the field's symbols, lower-cased
    bool literal = false; ///< spelled like a symbol, but quoted
    friend bool operator==(const QueryValue&, const QueryValue&) = default;
};

/// One condition. A row must meet every term; a term is met by any of its values (`!=`: by none), or by any of the
/// conditions that `or` joins to it.
struct QueryTerm
{
    enum class Op { Is, IsNot, Less, LessOrEqual, Greater, GreaterOrEqual };
    QString key; ///< lower case; empty: text that the row's words contain
    QueryField::Kind kind = QueryField::Kind::Text;
    Op op = Op::Is;
    QList<QueryValue> values;
    qint64 number = 0; ///< Age: ms; Number: itself; Flag: 0 or 1
    int position = 0;  ///< in the text
    int length = 0;
    QList<QueryTerm> others; ///< joined by `or`; these have none themselves

    [[nodiscard]] bool isText() const { return key.isEmpty(); }
    /// Whether rows may begin or cease to match just because time passes.
    [[nodiscard]] bool isTimed() const { return has(QueryField::Kind::Age); }
    /// Whether it or one joined to it is of this kind, has this key.
    [[nodiscard]] bool has(QueryField::Kind wanted) const;
    [[nodiscard]] bool has(QStringView wanted) const;
    /// It and those joined to it, each by itself.
    [[nodiscard]] QList<QueryTerm> each() const;
    /// As it would be typed; quoted where needed.
    [[nodiscard]] QString toText() const;
    /// Same condition, wherever it stands.
    [[nodiscard]] bool sameAs(const QueryTerm& other) const;
};

struct QueryError
{
    int position = 0;
    int length = 0;
    QString text;       ///< one sentence; translated
    QString suggestion; ///< what to put in the place instead, or empty
};

/// The one query language of all tables:
///   word  "two words"  key:value  key:a,b  key=value  key!=value  age>1h  -word  one or other
/// `or` joins the condition before it with the one behind it only: a b or c is a and (b or c).
/// Terms with errors are left out; the rest still applies.
class Query
{
    Q_DECLARE_TR_FUNCTIONS(alien::Query)
public:
    Query() = default;
    static Query parse(const QString& text, const FieldSet& fields);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); } ///< shows every row
    [[nodiscard]] QString text() const { return m_text; }            ///< as typed
    [[nodiscard]] QString toText() const; ///< in its plainest spelling; parses to the same terms
    [[nodiscard]] const QList<QueryTerm>& terms() const { return m_terms; } ///< one chip each
    [[nodiscard]] const QList<QueryError>& errors() const { return m_errors; }
    [[nodiscard]] bool isTimed() const;

    /// For chips and facets. The results are in plain spelling; terms in error are dropped.
    [[nodiscard]] Query without(int term) const;
    [[nodiscard]] Query with(const QueryTerm& term) const;
    /// Adds or removes one value of `key:…`, as a click on a facet does; the term goes when its last value does.
    [[nodiscard]] Query toggled(const QueryField& field, const QString& value) const;
    [[nodiscard]] bool hasValue(const QString& key, const QString& value) const;

    /// True when every row that meets this one meets `wider` too, so that only its result need be looked through.
    [[nodiscard]] bool narrows(const Query& wider) const;
    [[nodiscard]] bool sameAs(const Query& other) const;

private:
    friend class QueryParser;
    void spell();
    QString m_text;
    QList<QueryTerm> m_terms;
    QList<QueryError> m_errors;
};

/// Matching of single values, as the kinds above define it.
[[nodiscard]] bool matchesWord(QStringView pattern, QStringView text);
[[nodiscard]] bool matchesId(QStringView beginning, QStringView id);
/// Whether a cell meets a term with a key: its text for Word, Text and Id; `number` for Age (ms), Number and Flag.
[[nodiscard]] bool matchesTerm(const QueryTerm& term, QStringView text, qint64 number);
/// How long ages are written and read: 45s, 12m, 3h, 2d, 1w. Nothing when unreadable.
[[nodiscard]] std::optional<qint64> parseDuration(QStringView text);

} // namespace alien
