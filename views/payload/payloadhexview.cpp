// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadhexview.h"

#include "models/common/namemask.h"
#include "views/common/look/look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int offsetDigits = 8;
constexpr qint64 spanWindow = 4096;

} // namespace

PayloadHexView::PayloadHexView(QWidget* parent)
    : RowView(parent)
{
    // A name is not found in bytes that stand in rows of sixteen.
    setProperty("underMask", tr("The bytes are hidden while names are masked."));
}

void PayloadHexView::setIndex(PayloadIndex* index)
{
    m_index = index;
    m_revealed.clear();
    m_markFrom = m_markTo = 0;
    m_spansTo = -1;
    setRowCount(0);
    fit();
    if (m_index)
        connect(m_index, &PayloadIndex::advanced, this, [this] {
            m_spansTo = -1;
            viewport()->update();
        });
}

void PayloadHexView::setRevealed(const QSet<qint64>& revealed)
{
    m_revealed = revealed;
    m_spansTo = -1;
    viewport()->update();
}

void PayloadHexView::fit()
{
    const int digit = qMax(fontMetrics().horizontalAdvance(u'0'), 1);
    const auto needs = [&](int bytes) { return (offsetDigits + 4 + bytes * 4 + 2) * digit + look().px(24); };
    m_perRow = needs(16) <= viewport()->width() ? 16 : 8;
    const qint64 size = m_index ? m_index->source().size() : 0;
    setRowCount((size + m_perRow - 1) / m_perRow);
}

void PayloadHexView::resizeEvent(QResizeEvent* event)
{
    RowView::resizeEvent(event);
    const qint64 at = std::max<qint64>(currentRow(), 0) * m_perRow;
    const int before = m_perRow;
    fit();
    if (before != m_perRow && currentRow() >= 0)
        setCurrentRow(at / m_perRow);
}

void PayloadHexView::showPlace(qint64 from, qint64 length)
{
    m_markFrom = from;
    m_markTo = from + length;
    setCurrentRow(from / m_perRow);
    viewport()->update();
}

bool PayloadHexView::isMasked(qint64 offset) const
{
    if (NameMask::active() != nullptr)
        return true;
    if (offset < m_spansFrom || offset >= m_spansTo) {
        m_spansFrom = offset;
        m_spansTo = offset + spanWindow;
        m_spans = payloadSpans(*m_index, m_spansFrom, m_spansTo, m_revealed);
    }
    return std::any_of(m_spans.begin(), m_spans.end(), [offset](const PayloadSpan& span) {
        return span.kind == PayloadSpan::Kind::Masked && offset >= span.from && offset < span.to;
    });
}

QString PayloadHexView::hexOf(qint64 from, qint64 to) const
{
    QString text;
    const char* bytes = m_index->source().data();
    for (qint64 at = from; at < to; ++at) {
        if (at > from)
            text += at % m_perRow == 8 ? u"  "_s : u" "_s;
        text += isMasked(at) ? QString(2, QChar(0x2022))
                             : u"%1"_s.arg(uint(std::uint8_t(bytes[at])), 2, 16, QLatin1Char('0'));
    }
    return text;
}

QString PayloadHexView::textOf(qint64 from, qint64 to) const
{
    QString text;
    const char* bytes = m_index->source().data();
    for (qint64 at = from; at < to; ++at) {
        const auto byte = std::uint8_t(bytes[at]);
        text += isMasked(at) ? QChar(0x2022) : byte >= 0x20 && byte < 0x7F ? QChar(char16_t(byte)) : QChar(0xB7);
    }
    return text;
}

QStringList PayloadHexView::cells(qint64 row) const
{
    if (!m_index)
        return {};
    const qint64 from = row * m_perRow;
    const qint64 to = std::min(from + m_perRow, m_index->source().size());
    return {u"%1"_s.arg(from, offsetDigits, 16, QLatin1Char('0')), hexOf(from, to), textOf(from, to)};
}

void PayloadHexView::paintRow(QPainter* painter, qint64 row, const QRect& rect)
{
    const QStringList parts = cells(row);
    const int digit = painter->fontMetrics().horizontalAdvance(u'0');
    if (row == currentRow())
        painter->fillRect(rect, look().color(hasFocus() ? Token::Selection : Token::SelectionInactive));
    int x = look().px(12);
    const qint64 from = row * m_perRow;
    const int hexLeft = x + (offsetDigits + 2) * digit;
    const int textLeft = hexLeft + (m_perRow * 3 + 2) * digit;
    const auto draw = [&](int left, const QString& text, Token token) {
        painter->setPen(look().color(token));
        painter->drawText(QRect(left, rect.y(), rect.width() - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          text);
    };
    if (m_markTo > from && m_markFrom < from + m_perRow) {
        const auto first = int(std::max(m_markFrom - from, qint64(0)));
        const auto last = int(std::min(m_markTo - from, qint64(m_perRow)));
        const auto column = [](int byte) { return byte * 3 + (byte >= 8 ? 1 : 0); };
        painter->fillRect(QRect(hexLeft + column(first) * digit, rect.y() + look().px(2),
                                (column(last - 1) + 2 - column(first)) * digit, rect.height() - look().px(4)),
                          look().color(Token::Changed));
        painter->fillRect(QRect(textLeft + first * digit, rect.y() + look().px(2), (last - first) * digit,
                                rect.height() - look().px(4)),
                          look().color(Token::Changed));
    }
    draw(x, parts.value(0), Token::Muted);
    draw(hexLeft, parts.value(1), Token::Text);
    draw(textLeft, parts.value(2), Token::JsonString);
}

QString PayloadHexView::selectedText() const
{
    if (!m_index)
        return {};
    if (m_markTo > m_markFrom)
        return hexOf(m_markFrom, std::min(m_markTo, m_markFrom + (qint64(1) << 20)));
    return currentRow() < 0 ? QString() : cells(currentRow()).value(1);
}

void PayloadHexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        RowView::keyPressEvent(event);
}

void PayloadHexView::mousePressEvent(QMouseEvent* event)
{
    if (const qint64 row = rowAt(event->pos().y()); row >= 0)
        setCurrentRow(row);
}

} // namespace alien
