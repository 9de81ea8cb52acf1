// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloaddiffrows.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QKeyEvent>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Change = PayloadDiff::Change;
using Line = PayloadDiff::Line;

QString sign(Change::Kind kind)
{
    return kind == Change::Kind::Added ? u"+"_s : kind == Change::Kind::Removed ? u"-"_s : u"~"_s;
}

Token tint(Change::Kind kind)
{
    return kind == Change::Kind::Added ? Token::Added : kind == Change::Kind::Removed ? Token::Removed : Token::Changed;
}

} // namespace

PayloadDiffRows::PayloadDiffRows(What what, QWidget* parent)
    : RowView(parent)
    , m_what(what)
{}

void PayloadDiffRows::setDiff(const PayloadDiff& diff)
{
    m_diff = diff;
    setCurrentRow(-1);
    setRowCount(qint64(m_what == What::Paths ? m_diff.changes.size() : m_diff.lines.size()));
}

QStringList PayloadDiffRows::cells(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (m_what == What::Paths) {
        const Change& change = m_diff.changes[std::size_t(row)];
        return {change.path, change.before, change.after};
    }
    const Line& line = m_diff.lines[std::size_t(row)];
    if (line.kind == Line::Kind::Gap)
        return {tr("%n equal line(s)", nullptr, int(line.before))};
    return {line.text};
}

QString PayloadDiffRows::stateOf(qint64 row) const
{
    if (m_what == What::Paths) {
        const Change::Kind kind = m_diff.changes[std::size_t(row)].kind;
        return kind == Change::Kind::Added     ? tr("Added")
               : kind == Change::Kind::Removed ? tr("Removed")
                                               : tr("Changed");
    }
    const Line::Kind kind = m_diff.lines[std::size_t(row)].kind;
    return kind == Line::Kind::Added ? tr("Added") : kind == Line::Kind::Removed ? tr("Removed") : QString();
}

QString PayloadDiffRows::copyText() const
{
    const qint64 row = currentRow();
    if (row < 0)
        return {};
    const QStringList parts = cells(row);
    return m_what == What::Paths ? u"%1 %2: %3 -> %4"_s.arg(sign(m_diff.changes[std::size_t(row)].kind), parts.value(0),
                                                            parts.value(1), parts.value(2))
                                 : parts.value(0);
}

void PayloadDiffRows::activate(qint64 row)
{
    if (m_what == What::Paths && row >= 0 && row < rowCount())
        Q_EMIT pathActivated(m_diff.changes[std::size_t(row)].path);
}

void PayloadDiffRows::paintRow(QPainter* painter, qint64 row, const QRect& rect)
{
    if (m_what == What::Paths)
        paintChange(painter, m_diff.changes[std::size_t(row)], rect);
    else
        paintLine(painter, m_diff.lines[std::size_t(row)], rect);
    if (row != currentRow())
        return;
    painter->setPen(look().color(hasFocus() ? Token::Focus : Token::BorderStrong));
    painter->drawLine(rect.topLeft(), rect.topRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void PayloadDiffRows::paintChange(QPainter* painter, const Change& change, const QRect& rect) const
{
    const QFontMetrics metrics(font());
    int x = look().px(10);
    const auto draw = [&](const QString& text, Token token, int room, Token back, bool tinted) {
        const QString shown = metrics.elidedText(oneLine(text), Qt::ElideMiddle, qMax(room, 0));
        const QRect box(x, rect.y() + look().px(1), metrics.horizontalAdvance(shown), rect.height() - look().px(2));
        if (tinted)
            painter->fillRect(box.adjusted(-look().px(3), 0, look().px(3), 0), look().color(back));
        painter->setPen(look().color(token));
        painter->drawText(box.adjusted(0, 0, look().px(2), 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += box.width();
    };
    const QRect mark(0, rect.y(), look().px(24), rect.height());
    painter->fillRect(mark, look().color(tint(change.kind)));
    draw(sign(change.kind), Token::Text, look().px(20), Token::Base, false);
    x = look().px(34);
    const int room = rect.width() - x - look().px(12);
    draw(change.path, Token::JsonKey, room / 2, Token::Base, false);
    x += look().px(16);
    const int rest = rect.width() - x - look().px(12);
    if (change.kind != Change::Kind::Added)
        draw(change.before, Token::Text, change.kind == Change::Kind::Removed ? rest : rest / 2 - look().px(16),
             Token::Removed, true);
    if (change.kind == Change::Kind::Changed) {
        x += look().px(10);
        draw(u"→"_s, Token::Muted, look().px(20), Token::Base, false);
        x += look().px(10);
    }
    if (change.kind != Change::Kind::Removed)
        draw(change.after, Token::Text, rect.width() - x - look().px(12), Token::Added, true);
}

void PayloadDiffRows::paintLine(QPainter* painter, const Line& line, const QRect& rect) const
{
    const QFontMetrics metrics(font());
    const int digits = metrics.horizontalAdvance(u"00000"_s);
    if (line.kind == Line::Kind::Gap) {
        painter->fillRect(rect, look().color(Token::Alternate));
        painter->setPen(look().color(Token::Muted));
        painter->setFont(look().font(FontRole::Small));
        painter->drawText(rect.adjusted(look().px(12), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("%n equal line(s)", nullptr, int(line.before)));
        painter->setFont(font());
        return;
    }
    if (line.kind != Line::Kind::Same)
        painter->fillRect(rect, look().color(line.kind == Line::Kind::Added ? Token::Added : Token::Removed));
    painter->setPen(look().color(line.kind == Line::Kind::Same ? Token::Muted : Token::Text));
    const auto number = [&](qint64 value, int left) {
        if (value > 0)
            painter->drawText(QRect(left, rect.y(), digits, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                              QString::number(value));
    };
    number(line.before, look().px(4));
    number(line.after, look().px(8) + digits);
    int x = look().px(16) + 2 * digits;
    painter->setPen(look().color(Token::Text));
    const QString mark = line.kind == Line::Kind::Added     ? u"+"_s
                         : line.kind == Line::Kind::Removed ? u"-"_s
                                                            : QString();
    painter->drawText(QRect(x, rect.y(), look().px(14), rect.height()), Qt::AlignLeft | Qt::AlignVCenter, mark);
    x += look().px(14);
    painter->drawText(QRect(x, rect.y(), rect.width() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(oneLine(line.text, 2000), Qt::ElideRight, rect.width() - x - look().px(8)));
}

void PayloadDiffRows::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        RowView::keyPressEvent(event);
}

void PayloadDiffRows::mousePressEvent(QMouseEvent* event)
{
    if (const qint64 row = rowAt(event->pos().y()); row >= 0)
        setCurrentRow(row);
}

void PayloadDiffRows::mouseDoubleClickEvent(QMouseEvent* event)
{
    activate(rowAt(event->pos().y()));
}

} // namespace alien
