// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadtreeview.h"

#include "models/payload/payloadsearch.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Deeper rows stay where they are and say how deep they are.
constexpr int deepestIndent = 16;

Token tokenOf(const PayloadTree::Row& row, bool masked)
{
    if (masked)
        return Token::Muted;
    switch (row.kind) {
    case PayloadTree::Kind::String:
        return Token::JsonString;
    case PayloadTree::Kind::Number:
        return Token::JsonNumber;
    case PayloadTree::Kind::Literal:
        return Token::JsonLiteral;
    case PayloadTree::Kind::Fault:
        return Token::Failed;
    case PayloadTree::Kind::Container:
        break;
    }
    return Token::JsonPunct;
}

} // namespace

PayloadTreeView::PayloadTreeView(PayloadTree& tree, QWidget* parent)
    : RowView(parent)
    , m_tree(tree)
{
    connect(&tree, &PayloadTree::changed, this, [this] { setRowCount(m_tree.rowCount()); });
    setRowCount(tree.rowCount());
}

void PayloadTreeView::setNotes(const QHash<QString, QString>& notes)
{
    m_notes = notes;
    viewport()->update();
}

void PayloadTreeView::setFacts(const QHash<QString, QString>& facts)
{
    m_facts = facts;
    viewport()->update();
}

void PayloadTreeView::setMarked(const QString& text)
{
    m_marked = text.isEmpty() ? QStringList() : PayloadSearch::formsOf(text);
    viewport()->update();
}

PayloadTreeView::Cells PayloadTreeView::cellsOf(const PayloadTree::Row& row) const
{
    Cells cells;
    cells.key = row.kind == PayloadTree::Kind::Fault ? tr("Broken off") : oneLine(m_tree.keyText(row), 200);
    cells.value = oneLine(m_tree.valueText(row));
    if (m_tree.isMasked(row))
        cells.value = u'"' + cells.value + u'"';
    cells.fact = m_tree.factText(row);
    if (!m_facts.isEmpty())
        cells.fact = m_facts.value(m_tree.path(row), cells.fact);
    if (!m_notes.isEmpty()) {
        const QString note = m_notes.value(m_tree.path(row));
        cells.changed = !note.isEmpty();
        if (cells.changed)
            cells.fact = note;
    }
    return cells;
}

QStringList PayloadTreeView::cells(qint64 row) const
{
    const Cells cells = cellsOf(m_tree.rowAt(row));
    return {cells.key, cells.value, cells.fact};
}

QString PayloadTreeView::stateOf(qint64 row) const
{
    const PayloadTree::Row at = m_tree.rowAt(row);
    return !m_tree.canUnfold(at) ? QString() : m_tree.isUnfolded(at) ? tr("Unfolded") : tr("Folded");
}

int PayloadTreeView::indentOf(const PayloadTree::Row& row) const
{
    return look().px(8) + qMin(row.depth, deepestIndent) * look().px(14);
}

void PayloadTreeView::paintFact(QPainter* painter, const QRect& rect, const QString& fact, int* right) const
{
    if (fact.isEmpty())
        return;
    painter->setFont(look().font(FontRole::Small));
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(oneLine(fact), Qt::ElideRight, rect.width() / 2);
    const int width = metrics.horizontalAdvance(shown);
    painter->setPen(look().color(Token::Muted));
    painter->drawText(rect.adjusted(0, 0, -look().px(12), 0), Qt::AlignRight | Qt::AlignVCenter, shown);
    *right -= width + look().px(20);
    painter->setFont(font());
}

void PayloadTreeView::paintMarked(QPainter* painter, const QRect& rect, const QString& text) const
{
    const QFontMetrics metrics(painter->font());
    for (const QString& form : m_marked) {
        for (qsizetype at = text.indexOf(form, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(form, at + form.size(), Qt::CaseInsensitive)) {
            const int from = rect.x() + metrics.horizontalAdvance(text.left(at));
            const int width = metrics.horizontalAdvance(text.mid(at, form.size()));
            const QRect mark(from, rect.y() + look().px(2), width, rect.height() - look().px(4));
            painter->fillRect(mark.intersected(rect), look().color(Token::Changed));
        }
    }
}

void PayloadTreeView::paintRow(QPainter* painter, qint64 row, const QRect& rect)
{
    const PayloadTree::Row at = m_tree.rowAt(row);
    const Cells cells = cellsOf(at);
    const bool current = row == currentRow();
    if (current)
        painter->fillRect(rect, look().color(hasFocus() ? Token::Selection : Token::SelectionInactive));
    else if (at.kind == PayloadTree::Kind::Fault)
        painter->fillRect(rect, look().color(Token::FailedTint));
    int right = rect.right() - look().px(4);
    paintFact(painter, rect, cells.fact, &right);
    int x = indentOf(at);
    const int arrow = look().px(12);
    if (m_tree.canUnfold(at)) {
        const int side = look().px(10);
        paintIcon(painter, QRect(x, rect.center().y() - side / 2 + 1, side, side),
                  m_tree.isUnfolded(at) ? IconId::Down : IconId::Right, look().color(Token::Muted));
    }
    x += arrow + look().px(4);
    const QFontMetrics metrics(font());
    const auto draw = [&](const QString& text, Token token, int room) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(room, 0));
        const QRect box(x, rect.y(), metrics.horizontalAdvance(shown), rect.height());
        paintMarked(painter, box, shown);
        painter->setPen(look().color(token));
        painter->drawText(box.adjusted(0, 0, look().px(2), 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += box.width();
    };
    if (at.depth > deepestIndent) {
        draw(u"%1 "_s.arg(at.depth), Token::Disabled, right - x);
    }
    draw(cells.key,
         at.inArray                            ? Token::JsonPunct
         : at.kind == PayloadTree::Kind::Fault ? Token::Failed
                                               : Token::JsonKey,
         (right - x) * 2 / 3);
    x += look().px(10);
    if (cells.changed) {
        const int width = qMin(metrics.horizontalAdvance(cells.value), right - x);
        painter->fillRect(
            QRect(x - look().px(3), rect.y() + look().px(1), width + look().px(6), rect.height() - look().px(2)),
            look().color(Token::Changed));
    }
    draw(cells.value, tokenOf(at, m_tree.isMasked(at)), right - x);
    if (current && hasFocus()) {
        painter->setPen(look().color(Token::Focus));
        painter->drawLine(rect.topLeft(), rect.topRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void PayloadTreeView::activate(qint64 row)
{
    const PayloadTree::Row at = m_tree.rowAt(row);
    if (m_tree.isMasked(at))
        Q_EMIT revealRequested(row);
    else if (m_tree.isUnfolded(at))
        m_tree.fold(row);
    else
        m_tree.unfold(row);
}

void PayloadTreeView::keyPressEvent(QKeyEvent* event)
{
    const qint64 row = currentRow();
    const PayloadTree::Row at = m_tree.rowAt(row);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return RowView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus:
        if (m_tree.canUnfold(at) && !m_tree.isUnfolded(at))
            m_tree.unfold(row);
        else if (m_tree.isUnfolded(at) && event->key() == Qt::Key_Right)
            setCurrentRow(row + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Minus:
        if (m_tree.isUnfolded(at))
            m_tree.fold(row);
        else if (const qint64 parent = m_tree.parentRow(row); parent >= 0 && event->key() == Qt::Key_Left)
            setCurrentRow(parent);
        return;
    case Qt::Key_Asterisk:
        m_tree.unfoldBelow(row, 8);
        return;
    default:
        RowView::keyPressEvent(event);
    }
}

void PayloadTreeView::mousePressEvent(QMouseEvent* event)
{
    const qint64 row = rowAt(event->pos().y());
    if (row < 0)
        return;
    const PayloadTree::Row at = m_tree.rowAt(row);
    const int left = indentOf(at);
    setCurrentRow(row);
    const bool onArrow = event->pos().x() >= left - look().px(4) && event->pos().x() < left + look().px(16);
    if (event->button() == Qt::LeftButton && onArrow && m_tree.canUnfold(at))
        activate(row);
}

void PayloadTreeView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const qint64 row = rowAt(event->pos().y());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const int left = indentOf(m_tree.rowAt(row));
    // The two presses on the arrow have done their work already.
    if (event->pos().x() >= left + look().px(16))
        activate(row);
    else
        mousePressEvent(event);
}

void PayloadTreeView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect rect = rowRect(currentRow());
        at = viewport()->mapToGlobal(QPoint(look().px(40), rect.bottom()));
    } else if (const qint64 row = rowAt(event->pos().y()); row >= 0) {
        setCurrentRow(row);
    }
    if (currentRow() >= 0)
        Q_EMIT menuRequested(at);
}

bool PayloadTreeView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const qint64 row = rowAt(help->pos().y());
        const Cells cells = row < 0 ? Cells() : cellsOf(m_tree.rowAt(row));
        const int needed = fontMetrics().horizontalAdvance(cells.key + cells.value) + look().px(60);
        const bool narrow = row >= 0 && indentOf(m_tree.rowAt(row)) + needed > viewport()->width();
        QToolTip::showText(help->globalPos(),
                           narrow ? plainTip(cells.key + u"  "_s + cells.value + u"\n"_s + cells.fact) : QString(),
                           viewport());
        return true;
    }
    return RowView::viewportEvent(event);
}

} // namespace alien
