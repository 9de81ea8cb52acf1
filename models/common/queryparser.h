// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"

namespace alien {

/// Turns the text of a query into terms; one use.
class QueryParser
{
public:
    QueryParser(const QString& text, const FieldSet& fields);
    [[nodiscard]] Query parse();

private:
    /// What stands in front of the values: `key:`, `key!=`, `-`.
    struct Head
    {
        bool negative = false;
        QString key;
        int keyAt = 0;
        QString op;
    };

    void parseTerm();
    [[nodiscard]] bool readOr();
    void join();
    [[nodiscard]] Head readHead();
    [[nodiscard]] QString readOperator(int at) const;
    void readValues(const Head& head, QueryTerm& term, const QueryField* field);
    [[nodiscard]] QString readQuoted();
    [[nodiscard]] QString readPlain(bool stopAtComma);
    bool readNumber(const Head& head, QueryTerm& term);
    bool checkOperator(const Head& head, const QueryField& field, QueryTerm& term);
    void fail(int position, int length, const QString& text, const QString& suggestion = {});

    const QString m_text;
    const FieldSet& m_fields;
    int m_at = 0;
    int m_orAt = -1;      ///< of an `or` that waits for what follows it
    bool m_taken = false; ///< the last condition is one of the terms
    Query m_query;
};

} // namespace alien
