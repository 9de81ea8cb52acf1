// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/connectionblock.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/protectiontag.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int tagLine = 22;
}

struct ConnectionBlock::Line
{
    IconId icon = IconId::None;
    QString text;
    Token colour = Token::Muted;
    bool strong = false;
};

ConnectionBlock::ConnectionBlock(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ConnectionBlock::setConnection(const RailConnection& connection)
{
    m_connection = connection;
    setAccessibleName(connection.name.isEmpty() ? tr("No connection") : tr("Connection %1").arg(connection.name));
    QStringList words{ProtectionTag::word(connection.protection)};
    for (const Line& line : lines())
        words.append(line.text);
    words.append(ColorSwatch::sentence(connection.color));
    words.removeAll(QString());
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(plainTip((QStringList{connection.name} + words).join(u'\n').trimmed()));
    updateGeometry();
    update();
}

void ConnectionBlock::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QList<ConnectionBlock::Line> ConnectionBlock::lines() const
{
    if (m_connection.name.isEmpty())
        return {{IconId::None, tr("Connect to a manager, or start the sandbox"), Token::Muted, false}};
    // The role is known one answer later than the rest: its line is there from the start, so that nothing jumps.
    QList<Line> result{{IconId::None, m_connection.host, Token::Muted, false},
                       {IconId::User, m_connection.role, Token::Muted, false}};
    if (!m_connection.age.isEmpty())
        result.append(
            {IconId::Clock, m_connection.age, m_connection.old ? Token::Attention : Token::Muted, m_connection.old});
    if (m_connection.readOnly)
        result.append({IconId::Lock, tr("Read only"), Token::Muted, true});
    if (m_connection.keyringless)
        result.append({IconId::Key, tr("Token kept for this run only"), Token::Attention, false});
    return result;
}

QFont ConnectionBlock::nameFont() const
{
    return Look::of(this).font(FontRole::Strong);
}

QString ConnectionBlock::nameText() const
{
    return m_connection.name.isEmpty() ? tr("No connection") : oneLine(m_connection.name);
}

int ConnectionBlock::swatchRoom() const
{
    const Look& look = Look::of(this);
    return m_connection.color == ConnectionColor::None ? 0 : ColorSwatch::side(look) + look.px(6);
}

bool ConnectionBlock::isTagBelow() const
{
    const Look& look = Look::of(this);
    if (m_folded || m_connection.protection == Protection::None)
        return false;
    const int room =
        width() - look.px(12 + 12 + 6) - swatchRoom() - ProtectionTag::sizeFor(m_connection.protection, look).width();
    return QFontMetrics(nameFont()).horizontalAdvance(nameText()) > room;
}

QSize ConnectionBlock::sizeHint() const
{
    const Look& look = Look::of(this);
    if (m_folded)
        return {look.px(48), look.px(44)};
    const int words = m_connection.name.isEmpty() ? 2 : int(lines().size());
    return {look.px(200), look.px(8 + 20 + 2 + 8 + 16 * words + (isTagBelow() ? tagLine : 0))};
}

QSize ConnectionBlock::minimumSizeHint() const
{
    return {Look::of(this).px(48), sizeHint().height()};
}

void ConnectionBlock::paintName(QPainter* painter, const QRect& rect) const
{
    const Look& look = Look::of(this);
    int room = rect.width();
    if (m_connection.protection != Protection::None) {
        const QSize size = ProtectionTag::sizeFor(m_connection.protection, look);
        QRect tag(QPoint(rect.right() + 1 - size.width(), rect.center().y() - size.height() / 2), size);
        if (isTagBelow())
            tag.moveTopLeft({rect.left(), rect.bottom() + look.px(2)});
        else
            room -= size.width() + look.px(6);
        ProtectionTag::paint(painter, QStyle::visualRect(layoutDirection(), rect, tag), m_connection.protection, look);
    }
    const int side = ColorSwatch::side(look);
    const QRect swatch(rect.left(), rect.center().y() - side / 2, side, side);
    ColorSwatch::paint(painter, QStyle::visualRect(layoutDirection(), rect, swatch), m_connection.color, look);
    const int lead = swatchRoom();
    room -= lead;
    painter->setFont(nameFont());
    painter->setPen(look.color(Token::Text));
    const QString name = nameText();
    const QRect place = rect.adjusted(lead, 0, 0, 0);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, place), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room));
}

void ConnectionBlock::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void ConnectionBlock::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(underMouse() || isDown() ? Token::Hover : Token::Window));
    if (m_folded) {
        painter.setFont(look.font(FontRole::Strong));
        painter.setPen(look.color(m_connection.protection == Protection::None ? Token::Text
                                                                              : frameToken(m_connection.protection)));
        painter.drawText(rect(), Qt::AlignCenter, m_connection.name.left(3));
        const QRect foot(0, height() - look.px(14), width(), look.px(12));
        ColorSwatch::paint(&painter, foot, m_connection.color, look);
        if (hasFocus())
            paint::focusRing(look, &painter, rect(), look.px(3));
        return;
    }
    const QRect inner = rect().adjusted(look.px(12), look.px(8), -look.px(12), -look.px(8));
    paintName(&painter, QRect(inner.left(), inner.top(), inner.width(), look.px(20)));
    int y = inner.top() + look.px(22 + (isTagBelow() ? tagLine : 0));
    for (const Line& line : lines()) {
        // The longest role, deployment-group-deployer, just fits the narrow rail.
        QRect place(inner.left(), y, inner.width() + look.px(6), look.px(16));
        if (line.icon != IconId::None) {
            const int size = look.px(12);
            const QRect icon(place.left(), place.center().y() - size / 2, size, size);
            paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), line.icon,
                      look.color(line.colour));
            place.setLeft(place.left() + size + look.px(4));
        }
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        painter.setFont(look.font(line.strong ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(look.color(line.colour));
        if (m_connection.name.isEmpty())
            painter.drawText(place.adjusted(0, 0, 0, look.px(16)), Qt::AlignLeft | Qt::TextWordWrap, line.text);
        else
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(line.text.isEmpty() ? u"…"_s : oneLine(line.text),
                                                              Qt::ElideMiddle, place.width()));
        y += look.px(16);
    }
    if (hasFocus())
        paint::focusRing(look, &painter, rect().adjusted(1, 1, -1, -1), look.px(3));
}

} // namespace alien
