// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace alien {

class TableModel;

/// Offers what may stand at the cursor of a query: keys with what they mean, behind a key the values that are
/// known: those that begin with what is typed, then those that contain it. Nothing is taken before the operator chooses
/// it: by Enter what is marked, by Tab the first.
class QueryCompleter : public QObject
{
    Q_OBJECT
public:
    /// The values of a key that occur, most frequent first.
    using ValuesOf = std::function<QStringList(const QString& key)>;

    QueryCompleter(QLineEdit* edit, QObject* parent);
    void setTable(TableModel* table) { m_table = table; }
    /// Where there is no table; asked when somebody types.
    void setWords(const FieldSet& fields, ValuesOf valuesOf);
    /// Of the table or those that were set; null: neither.
    [[nodiscard]] const FieldSet* fields() const;
    /// Looks again at what stands before the cursor; call it when somebody typed.
    void offer();
    /// Takes the proposal that is marked; false when none is.
    bool takeMarked();
    /// Takes the marked proposal, else the first; false when the list is shut or nothing of the word is written yet, so
    /// that Tab goes on to the next control.
    bool takeFirst();
    [[nodiscard]] bool isOpen() const;
    void close();

private:
    struct Word
    {
        int from = 0; ///< of what is to be replaced
        QString key;  ///< empty: the word itself is a key or a text
        QString begun;
    };
    [[nodiscard]] Word wordAtCursor() const;
    [[nodiscard]] QStringList valuesOf(const QueryField& field) const;
    void insert(const QString& text);

    QLineEdit* m_edit;
    QPointer<TableModel> m_table;
    std::optional<FieldSet> m_fields;
    ValuesOf m_valuesOf;
    QCompleter* m_completer;
    QStandardItemModel* m_proposals;
};

} // namespace alien
