// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadtree.h"
#include "views/payload/rowview.h"

#include <QHash>

namespace alien {

/// The tree of a payload: key, value, fact at the right margin. Left and right fold and unfold, Enter unfolds or
/// reveals, Ctrl+C copies the value.
class PayloadTreeView : public RowView
{
    Q_OBJECT
public:
    explicit PayloadTreeView(PayloadTree& tree, QWidget* parent = nullptr);

    void setNotes(const QHash<QString, QString>& notes);
    /// By path, at the right margin instead of what the tree says there; nothing is marked.
    void setFacts(const QHash<QString, QString>& facts);
    /// Rows whose text has it are marked where it stands.
    void setMarked(const QString& text);

    [[nodiscard]] QStringList cells(qint64 row) const override;
    [[nodiscard]] QString stateOf(qint64 row) const override;
    void activate(qint64 row) override;

Q_SIGNALS:
    void copyRequested();
    void menuRequested(const QPoint& global);
    void revealRequested(qint64 row);

protected:
    void paintRow(QPainter* painter, qint64 row, const QRect& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Cells
    {
        QString key;
        QString value;
        QString fact;
        bool changed = false;
    };
    [[nodiscard]] Cells cellsOf(const PayloadTree::Row& row) const;
    [[nodiscard]] int indentOf(const PayloadTree::Row& row) const;
    void paintFact(QPainter* painter, const QRect& rect, const QString& fact, int* right) const;
    void paintMarked(QPainter* painter, const QRect& rect, const QString& text) const;

    PayloadTree& m_tree;
    QHash<QString, QString> m_notes;
    QHash<QString, QString> m_facts;
    QStringList m_marked;
};

} // namespace alien
