// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/railsection.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace alien {

RailSection::RailSection(const QString& id, const QString& name, IconId icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RailSection::setCount(int failed, int total, const QString& words)
{
    m_failed = failed;
    m_total = total;
    m_words = words;
    const QLocale locale;
    QString spoken = words;
    if (words.isEmpty() && total >= 0)
        spoken = failed > 0 ? tr("%1 failed of %2").arg(locale.toString(failed), locale.toString(total))
                            : locale.toString(total);
    setAccessibleDescription(spoken);
    update();
}

void RailSection::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

QSize RailSection::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(m_folded ? 48 : 184), look.px(m_folded ? 40 : 28)};
}

int RailSection::paintCount(QPainter* painter, const QRect& rect) const
{
    const Look& look = Look::of(this);
    const QLocale locale;
    QString rest = m_words;
    QString failed;
    if (rest.isEmpty() && m_total >= 0) {
        failed = m_failed > 0 ? locale.toString(m_failed) : QString();
        //: after the number of failed ones: "13 of 412"
        const QString all = tr(" of %1").arg(locale.toString(m_total));
        const QFontMetrics small(look.font(FontRole::SmallStrong));
        const int name = QFontMetrics(look.font(FontRole::Strong)).horizontalAdvance(text());
        if (failed.isEmpty())
            rest = locale.toString(m_total);
        else if (width() >= look.px(190) && name + small.horizontalAdvance(failed + all) + look.px(8) <= rect.width())
            rest = all; // where there is little room the failed ones are what counts
    }
    painter->setFont(look.font(FontRole::Small));
    painter->setPen(look.color(isEnabled() ? Token::Muted : Token::Disabled));
    const int restWidth = painter->fontMetrics().horizontalAdvance(rest);
    painter->drawText(visual(rect), Qt::AlignRight | Qt::AlignVCenter, rest);
    painter->setFont(look.font(FontRole::SmallStrong));
    painter->setPen(look.color(isEnabled() ? Token::Failed : Token::Disabled));
    painter->drawText(visual(rect.adjusted(0, 0, -restWidth, 0)), Qt::AlignRight | Qt::AlignVCenter, failed);
    return restWidth + painter->fontMetrics().horizontalAdvance(failed);
}

QRect RailSection::visual(const QRect& part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void RailSection::paintFolded(QPainter* painter) const
{
    const Look& look = Look::of(this);
    const int size = look.px(16);
    paintIcon(painter, QRect((width() - size) / 2, look.px(5), size, size), m_icon,
              look.color(!isEnabled()  ? Token::Disabled
                         : isChecked() ? Token::Text
                                       : Token::Muted));
    QFont font = look.font(isChecked() ? FontRole::SmallStrong : FontRole::Small);
    font.setPixelSize(qMax(7, font.pixelSize() - 1));
    painter->setFont(font);
    painter->setPen(look.color(!isEnabled() ? Token::Disabled : m_failed > 0 ? Token::Failed : Token::Muted));
    painter->drawText(QRect(0, look.px(22), width(), look.px(14)), Qt::AlignCenter, text().left(4));
}

void RailSection::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), look.color(Token::Selection));
        painter.fillRect(visual(QRect(0, 0, look.px(3), height())), look.color(Token::Accent));
    } else if (isEnabled() && underMouse()) {
        painter.fillRect(rect(), look.color(Token::Hover));
    }
    if (m_folded) {
        paintFolded(&painter);
    } else {
        const int size = look.px(16);
        const Token icon = !isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Muted;
        paintIcon(&painter, visual(QRect(look.px(12), (height() - size) / 2, size, size)), m_icon, look.color(icon));
        QRect words = rect().adjusted(look.px(12 + 16 + 8), 0, -look.px(12), 0);
        words.setRight(words.right() - paintCount(&painter, words) - look.px(4));
        painter.setFont(look.font(isChecked() ? FontRole::Strong : FontRole::Body));
        painter.setPen(look.color(isEnabled() ? Token::Text : Token::Disabled));
        painter.drawText(visual(words), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus())
        paint::focusRing(look, &painter, rect().adjusted(1, 1, -1, -1), look.px(3));
}

void RailSection::keyPressEvent(QKeyEvent* event)
{
    // As in a list: arrows go to the neighbours.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        const auto all = group() != nullptr ? group()->buttons() : QList<QAbstractButton*>();
        auto* neighbour = all.value(all.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1));
        if (neighbour != nullptr)
            neighbour->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace alien
