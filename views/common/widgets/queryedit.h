// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QTimer;

namespace alien {

class QueryCompleter;
class TableModel;

/// The field of a table's query: mono, keys coloured, errors underlined where they stand and told in the tooltip and
/// description. The query applies a moment after the last key, at once on Enter; Esc empties the field first.
class QueryEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// `accessibleName` as in contract.md: "Filter deployments".
    explicit QueryEdit(const QString& accessibleName, QWidget* parent = nullptr);
    /// Follows the model's query both ways.
    void setTable(TableModel* table);
    /// In a form, which has no table: completes and colours only. Enter is returnPressed(), Esc and what is wrong are
    /// the form's business.
    void setWords(const FieldSet& fields, std::function<QStringList(const QString& key)> valuesOf);
    /// What is wrong, and what may have been meant.
    [[nodiscard]] static QString sentence(const QueryError& error);

Q_SIGNALS:
    /// The first thing that is wrong with what is typed, one sentence; empty: nothing.
    void problemChanged(const QString& sentence);
    /// Right before the model filters: scroll the view to the top now, see TableModel::setQuery().
    void aboutToApply();
    void applied(const alien::Query& query);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void apply();
    void colour();

    QPointer<TableModel> m_table;
    QTimer* m_delay;
    QueryCompleter* m_completer;
    bool m_colouring = false;
    bool m_inForm = false; ///< has words instead of a table
};

} // namespace alien
