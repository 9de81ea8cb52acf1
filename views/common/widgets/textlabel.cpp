// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/textlabel.h"

#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace alien {

TextLabel::TextLabel(const QString& text, FontRole role, Token colour, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role, colour);
}

void TextLabel::setRole(FontRole role, Token colour)
{
    Look::of(this).dress(this, role, colour);
}

void TextLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    // A policy of its own would forget that a wrapped text's height follows its width.
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? size
                                    : QSize(qMin(size.width(), fontMetrics().averageCharWidth() * 4), size.height());
}

int TextLabel::heightForWidth(int width) const
{
    if (m_heights.text != text() || m_heights.font != font() || m_heights.margins != contentsMargins() ||
        m_heights.wraps != wordWrap())
        m_heights = {.text = text(), .font = font(), .margins = contentsMargins(), .wraps = wordWrap(), .known = {}};
    auto& known = m_heights.known;
    if (!known[0] || known[0]->width() != width) {
        std::swap(known[0], known[1]);
        if (!known[0] || known[0]->width() != width)
            known[0] = QSize(width, QLabel::heightForWidth(width));
    }
    return known[0]->height();
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    const QRect inner = contentsRect();
    if (m_elide == Qt::ElideNone || fontMetrics().horizontalAdvance(text()) <= inner.width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(oneLine(text()), m_elide, inner.width());
    painter.setPen(palette().color(foregroundRole()));
    drawOwnWay(&painter, layoutDirection(), inner, alignment(), shown);
}

bool TextLabel::event(QEvent* event)
{
    // A label takes its side from its words: from right to left, a name in Latin letters would stand far from its icon.
    if (event->type() == QEvent::Polish && layoutDirection() == Qt::RightToLeft)
        setAlignment(fixedSide(layoutDirection(), alignment()));
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elide != Qt::ElideNone &&
        fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace alien
