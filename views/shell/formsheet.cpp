// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/formsheet.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

FormSheet::FormSheet(QWidget* content, const QString& question, QWidget* window)
    : QWidget(window)
    , m_panel(new SheetPanel(Protection::None, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"sheet"_s);
    setAccessibleName(question);
    m_panel->setObjectName(u"sheet.panel"_s);
    m_panel->setAccessibleName(question);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14));
    column->setSpacing(look.px(12));
    auto* title = new TextLabel(question, FontRole::SheetTitle, Token::Text, m_panel);
    title->setObjectName(u"sheet.question"_s);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(content, 1);
    hide();
    connect(&Look::of(this), &Look::changed, this, &FormSheet::place);
}

void FormSheet::open()
{
    m_focusBefore = window()->focusWidget();
    parentWidget()->installEventFilter(this);
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    m_panel->setFocus(Qt::ActiveWindowFocusReason);
    focusNextPrevChild(true);
    QAccessibleEvent alert(m_panel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormSheet::closeSheet()
{
    if (m_closed)
        return;
    m_closed = true;
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ActiveWindowFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void FormSheet::place()
{
    const Look& look = Look::of(this);
    setGeometry(parentWidget()->rect());
    m_panel->ensurePolished();
    const QSize wanted = m_panel->sizeHint();
    const int width = std::min(std::max(look.px(560), wanted.width()), this->width() - look.px(24));
    const int tall =
        m_panel->layout()->hasHeightForWidth() ? m_panel->layout()->totalHeightForWidth(width) : wanted.height();
    const int top = look.px(40);
    m_panel->setGeometry((this->width() - width) / 2, top, width, std::min(tall, this->height() - top - look.px(12)));
}

bool FormSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool outside = widget && widget != this && !isAncestorOf(widget) && widget->window() == window();
    if (!outside || m_closed)
        return false;
    if (event->type() == QEvent::FocusIn) {
        // Whatever takes the focus under the sheet gives it back; a closing menu does that too.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_closed && !isAncestorOf(window()->focusWidget()))
                    focusNextPrevChild(true);
            },
            Qt::QueuedConnection);
    }
    return event->type() == QEvent::Shortcut;
}

bool FormSheet::event(QEvent* event)
{
    // Keys that nothing in the sheet wanted go no further: the window's shortcuts are not for now.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool FormSheet::focusNextPrevChild(bool next)
{
    QList<QWidget*> chain;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            chain.append(widget);
    }
    if (chain.isEmpty())
        return true;
    const qsizetype at = chain.indexOf(window()->focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : chain.size() - 1)) % chain.size();
    chain.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FormSheet::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        closeSheet();
}

void FormSheet::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void FormSheet::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Scrim));
    paint::shadow(look, &painter, m_panel->geometry());
}

} // namespace alien
