// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadtextview.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Lines of so many bytes are found at once; beyond, a thread goes on.
constexpr qint64 atOnce = qint64(1) << 20;
constexpr qint64 spanWindow = 16 * 1024;

Token tokenOf(PayloadSpan::Kind kind)
{
    switch (kind) {
    case PayloadSpan::Kind::Key:
        return Token::JsonKey;
    case PayloadSpan::Kind::String:
        return Token::JsonString;
    case PayloadSpan::Kind::Number:
        return Token::JsonNumber;
    case PayloadSpan::Kind::Literal:
        return Token::JsonLiteral;
    case PayloadSpan::Kind::Masked:
        break;
    }
    return Token::Muted;
}

/// About, from the beginning: there has to be room for the numbers before all lines are known.
qint64 highestLine(const PayloadSource& source)
{
    const std::string_view head = source.view(0, atOnce);
    const auto lines = qint64(std::count(head.begin(), head.end(), '\n')) + 1;
    return std::max<qint64>(qint64(head.size()) == source.size() ? lines : 2 * lines * source.size() / atOnce, 100);
}

} // namespace

PayloadTextView::PayloadTextView(QWidget* parent)
    : RowView(parent)
{
    viewport()->setCursor(Qt::IBeamCursor);
}

PayloadTextView::~PayloadTextView() = default;

void PayloadTextView::setIndex(PayloadIndex* index)
{
    disconnect(m_advanced);
    m_index = index;
    m_anchor = m_cursor = 0;
    m_wanted = -1;
    m_revealed.clear();
    forgetSpans();
    if (m_index)
        m_advanced = connect(m_index, &PayloadIndex::advanced, this, [this] {
            forgetSpans();
            viewport()->update();
        });
    verticalScrollBar()->setValue(0);
    m_highest = m_index ? highestLine(m_index->source()) : 100;
    fold();
}

void PayloadTextView::fold(bool anew)
{
    const int room = viewport()->width() - gutter() - look().px(12);
    const int columns = std::clamp(room / qMax(fontMetrics().horizontalAdvance(u'0'), 1), 20, 400);
    if (!anew && columns == m_lines.columns())
        return;
    ++m_run;
    m_reading = false;
    m_cachedRow = -1;
    m_lines = TextLines(columns);
    if (!m_index)
        return setRowCount(0);
    m_lines.extend(m_index->source().view(), atOnce);
    setRowCount(m_lines.rows());
    readOn();
}

void PayloadTextView::readOn()
{
    if (m_lines.isComplete() || m_reading || !m_index || m_index->source().size() == 0)
        return;
    m_reading = true;
    auto copy = std::make_shared<TextLines>(m_lines);
    const std::string_view all = m_index->source().view();
    m_index->run(
        [copy, all](const std::atomic_bool& stop) {
            // First a little for the scroll bar, then the rest.
            const qint64 to = copy->readTo() + 16 * atOnce;
            while (!stop && !copy->isComplete() && copy->readTo() < to)
                copy->extend(all, copy->readTo() + atOnce);
        },
        [this, copy, run = m_run] { take(run, *copy); });
}

void PayloadTextView::take(quint64 run, const TextLines& lines)
{
    if (run != m_run)
        return;
    m_lines = lines;
    m_reading = false;
    setRowCount(m_lines.rows());
    if (m_wanted >= 0 && (m_wanted < m_lines.readTo() || m_lines.isComplete()))
        showPlace(m_wanted, m_cursor - m_anchor);
    readOn();
}

void PayloadTextView::setRevealed(const QSet<qint64>& revealed)
{
    m_revealed = revealed;
    forgetSpans();
    viewport()->update();
}

void PayloadTextView::showPlace(qint64 from, qint64 length)
{
    if (!m_index)
        return;
    m_anchor = from;
    m_cursor = from + length;
    m_wanted = from < m_lines.readTo() || m_lines.isComplete() ? -1 : from;
    if (m_wanted < 0)
        setCurrentRow(m_lines.rowOf(m_index->source().view(), from));
    viewport()->update();
}

TextLines::Row PayloadTextView::placeOf(qint64 row) const
{
    if (row != m_cachedRow) {
        const std::string_view all = m_index->source().view();
        m_cached =
            m_cachedRow >= 0 && row == m_cachedRow + 1 ? m_lines.following(all, m_cached) : m_lines.row(all, row);
        m_cachedRow = row;
    }
    return m_cached;
}

const std::vector<PayloadSpan>& PayloadTextView::spansFor(qint64 from, qint64 to) const
{
    if (from < m_spansFrom || to > m_spansTo) {
        m_spansFrom = from;
        m_spansTo = std::max(to, from + spanWindow);
        m_spans = payloadSpans(*m_index, m_spansFrom, m_spansTo, m_revealed);
    }
    return m_spans;
}

QList<PayloadTextView::Piece> PayloadTextView::piecesOf(const TextLines::Row& row) const
{
    QList<Piece> pieces;
    qint64 at = row.from;
    const auto add = [&](qint64 from, qint64 to, Token token) {
        const std::string_view bytes = m_index->source().view(from, to - from);
        if (!bytes.empty())
            pieces.append(
                {from, to,
                 oneLine(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).replace(u'\t', u"  "_s), 4096),
                 int(token), false});
    };
    const Token plain = m_index->isJson() ? Token::JsonPunct : Token::Text;
    for (const PayloadSpan& span : spansFor(row.from, row.to)) {
        const qint64 from = std::max(span.from, row.from);
        const qint64 to = std::min(span.to, row.to);
        if (from >= to)
            continue;
        add(at, from, plain);
        if (span.kind == PayloadSpan::Kind::Masked)
            pieces.append({from, to,
                           span.from >= row.from ? PayloadMask::dots() + u' ' + tr("masked") : PayloadMask::dots(),
                           int(Token::Muted), true});
        else
            add(from, to, tokenOf(span.kind));
        at = to;
    }
    add(at, row.to, plain);
    fitMasks(row, &pieces);
    return pieces;
}

/// Rows are folded by their bytes: what stands for a secret must not push the rest out of sight.
void PayloadTextView::fitMasks(const TextLines::Row& row, QList<Piece>* pieces) const
{
    qsizetype over = -m_lines.columns();
    for (const Piece& piece : std::as_const(*pieces))
        over += piece.text.size();
    const QString word = u' ' + tr("masked");
    for (Piece& piece : *pieces) {
        if (!piece.masked)
            continue;
        // Whole lines have room behind them; folded ones go on below.
        if (row.next > row.to && over + word.size() <= 0) {
            piece.text += word;
            over += word.size();
        } else if (over > 0) {
            const qsizetype dots = std::max<qsizetype>(piece.text.size() - over, 3);
            over -= piece.text.size() - dots;
            piece.text.truncate(dots);
        }
    }
}

int PayloadTextView::gutter() const
{
    return fontMetrics().horizontalAdvance(QString::number(m_highest)) + look().px(16);
}

QStringList PayloadTextView::cells(qint64 row) const
{
    if (!m_index)
        return {};
    QString text;
    const QList<Piece> pieces = piecesOf(placeOf(row));
    for (const Piece& piece : pieces)
        text += piece.text;
    return {text};
}

void PayloadTextView::paintRow(QPainter* painter, qint64 row, const QRect& rect)
{
    const TextLines::Row place = placeOf(row);
    const int left = gutter();
    painter->fillRect(QRect(0, rect.y(), left - look().px(6), rect.height()), look().color(Token::Alternate));
    if (place.first) {
        painter->setPen(look().color(Token::Muted));
        painter->drawText(QRect(0, rect.y(), left - look().px(10), rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(place.line));
    }
    const QFontMetrics metrics(font());
    const qint64 selectedFrom = std::min(m_anchor, m_cursor);
    const qint64 selectedTo = std::max(m_anchor, m_cursor);
    int x = left;
    const auto widthTo = [&](const Piece& piece, qint64 offset) {
        if (offset <= piece.from)
            return 0;
        if (offset >= piece.to || piece.masked)
            return metrics.horizontalAdvance(piece.text);
        const std::string_view bytes = m_index->source().view(piece.from, offset - piece.from);
        return metrics.horizontalAdvance(
            oneLine(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).replace(u'\t', u"  "_s), 4096));
    };
    const QList<Piece> pieces = piecesOf(place);
    for (const Piece& piece : pieces) {
        const int width = metrics.horizontalAdvance(piece.text);
        if (selectedFrom < piece.to && selectedTo > piece.from) {
            const int from = widthTo(piece, selectedFrom);
            painter->fillRect(QRect(x + from, rect.y(), widthTo(piece, selectedTo) - from, rect.height()),
                              look().color(Token::Selection));
        }
        painter->setPen(look().color(Token(piece.token)));
        painter->drawText(QRect(x, rect.y(), width + look().px(4), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          piece.text);
        x += width;
    }
    const bool cursorHere = hasFocus() && m_cursor >= place.from && (m_cursor < place.next || row + 1 == rowCount());
    if (cursorHere) {
        int cursor = left;
        for (const Piece& piece : pieces)
            cursor += widthTo(piece, m_cursor);
        painter->fillRect(QRect(cursor, rect.y() + look().px(2), qMax(1, look().px(1.5)), rect.height() - look().px(4)),
                          look().color(Token::Focus));
    }
}

qint64 PayloadTextView::offsetAt(const QPoint& position) const
{
    const qint64 row =
        std::clamp<qint64>(firstRow() + position.y() / qMax(rowRect(firstRow()).height(), 1), 0, rowCount() - 1);
    const TextLines::Row place = placeOf(row);
    const QFontMetrics metrics(font());
    int x = gutter();
    const QList<Piece> pieces = piecesOf(place);
    for (const Piece& piece : pieces) {
        const int width = metrics.horizontalAdvance(piece.text);
        if (position.x() < x + width) {
            if (piece.masked)
                return position.x() < x + width / 2 ? piece.from : piece.to;
            qsizetype characters = 0;
            while (characters < piece.text.size() &&
                   x + metrics.horizontalAdvance(piece.text.left(characters + 1)) <= position.x())
                ++characters;
            return std::min(piece.from + piece.text.left(characters).toUtf8().size(), piece.to);
        }
        x += width;
    }
    return place.to;
}

void PayloadTextView::moveCursor(qint64 to, bool select)
{
    m_cursor = std::clamp<qint64>(to, 0, m_index ? m_index->source().size() : 0);
    if (!select)
        m_anchor = m_cursor;
    viewport()->update();
}

void PayloadTextView::mousePressEvent(QMouseEvent* event)
{
    if (!m_index || rowCount() == 0 || event->button() == Qt::RightButton)
        return;
    moveCursor(offsetAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
    setCurrentRow(rowAt(event->pos().y()) < 0 ? rowCount() - 1 : rowAt(event->pos().y()));
}

void PayloadTextView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_index || rowCount() == 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (event->pos().y() < 0 ? -1 : 1));
    moveCursor(offsetAt(event->pos()), true);
}

void PayloadTextView::keyPressEvent(QKeyEvent* event)
{
    if (!m_index || rowCount() == 0)
        return RowView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const qint64 row = std::max<qint64>(currentRow(), 0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool back = event->key() == Qt::Key_Left;
        qint64 to = m_cursor + (back ? -1 : 1);
        const std::string_view all = m_index->source().view();
        while (to > 0 && to < qint64(all.size()) && (std::uint8_t(all[std::size_t(to)]) & 0xC0U) == 0x80U)
            to += back ? -1 : 1;
        moveCursor(to, select);
        return setCurrentRow(m_lines.rowOf(all, m_cursor));
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const TextLines::Row here = placeOf(row);
        const qint64 target = std::clamp<qint64>(row + (event->key() == Qt::Key_Up ? -1 : 1), 0, rowCount() - 1);
        const TextLines::Row there = placeOf(target);
        moveCursor(std::min(there.from + std::max<qint64>(m_cursor - here.from, 0), there.to), select);
        return setCurrentRow(target);
    }
    default:
        break;
    }
    RowView::keyPressEvent(event);
    if (event->isAccepted() && currentRow() >= 0)
        moveCursor(placeOf(currentRow()).from, select);
}

void PayloadTextView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_index || rowCount() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Mouse && m_anchor == m_cursor)
        moveCursor(offsetAt(event->pos()), false);
    Q_EMIT menuRequested(event->globalPos());
}

void PayloadTextView::activate(qint64)
{
    if (const qint64 secret = maskedAtCursor(); secret >= 0)
        Q_EMIT revealRequested(secret);
}

qint64 PayloadTextView::maskedAtCursor() const
{
    if (!m_index)
        return -1;
    for (const PayloadSpan& span : payloadSpans(*m_index, std::max<qint64>(m_cursor - 1, 0), m_cursor + 1, m_revealed))
        if (span.kind == PayloadSpan::Kind::Masked)
            return span.from;
    return -1;
}

void PayloadTextView::selectAll()
{
    m_anchor = 0;
    m_cursor = m_index ? m_index->source().size() : 0;
    viewport()->update();
}

qint64 PayloadTextView::selectedBytes() const
{
    return m_index ? std::abs(m_cursor - m_anchor) : 0;
}

std::function<QString()> PayloadTextView::selectionWork() const
{
    const qint64 from = std::min(m_anchor, m_cursor);
    const qint64 to = std::max(m_anchor, m_cursor);
    if (!m_index || from >= to)
        return [] { return QString(); };
    return [ground = groundAt(*m_index, from), from, to, revealed = m_revealed] {
        QByteArray out;
        qint64 at = from;
        const auto add = [&](qint64 end) {
            const std::string_view bytes = ground.source->view(at, end - at);
            out.append(bytes.data(), qsizetype(bytes.size()));
        };
        for (const PayloadSpan& span : payloadSpans(ground, from, to, revealed)) {
            if (span.kind != PayloadSpan::Kind::Masked || span.to <= at)
                continue;
            add(std::max(span.from, at));
            out += '"' + PayloadMask::dots().toUtf8() + '"';
            at = std::min(span.to, to);
        }
        add(to);
        return QString::fromUtf8(out);
    };
}

void PayloadTextView::resizeEvent(QResizeEvent* event)
{
    RowView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width() || !m_index)
        return;
    const qint64 top = rowCount() > 0 && firstRow() < rowCount() ? placeOf(firstRow()).from : 0;
    const int columns = m_lines.columns();
    fold(false);
    if (columns != m_lines.columns() && top < m_lines.readTo())
        verticalScrollBar()->setValue(int(m_lines.rowOf(m_index->source().view(), top)));
}

void PayloadTextView::lookChanged()
{
    RowView::lookChanged();
    fold();
}

} // namespace alien
