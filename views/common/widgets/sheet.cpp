// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/sheet.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/widgets/sheetpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMainWindow>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int fadeMs = 120;

} // namespace

Sheet::Sheet(const QString& name, const QString& question, Protection protection, QWidget* window)
    : QWidget(window)
    , m_panel(new SheetPanel(protection, this))
    , m_fade(new QVariantAnimation(this))
{
    setObjectName(name);
    setAccessibleName(question);
    setFocusPolicy(Qt::NoFocus);
    m_panel->setObjectName(name + u".panel"_s);
    m_panel->setAccessibleName(question);
    m_fade->setStartValue(0.0);
    m_fade->setEndValue(1.0);
    m_fade->setDuration(fadeMs);
    hide();
    connect(m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&Look::of(this), &Look::changed, this, &Sheet::place);
}

Sheet::~Sheet()
{
    uncover();
}

void Sheet::open()
{
    m_open = true;
    parentWidget()->installEventFilter(this);
    if (!m_aside)
        rise();
}

void Sheet::setAside(bool aside)
{
    if (m_aside == aside || m_closed)
        return;
    m_aside = aside;
    if (!m_open)
        return;
    if (aside)
        sink();
    else
        rise();
}

void Sheet::rise()
{
    m_focusBefore = window()->focusWidget();
    qApp->installEventFilter(this);
    setEnabled(true); // one that opened meanwhile may have covered it
    place();
    show();
    raise();
    if (Look::of(this).isAnimated())
        m_fade->start();
    takeFocus(Qt::ActiveWindowFocusReason);
    cover();
    QAccessibleEvent alert(m_panel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Sheet::takeFocus(Qt::FocusReason reason)
{
    if (QWidget* first = firstFocus())
        first->setFocus(reason);
    else
        focusNextPrevChild(true);
}

bool Sheet::finish()
{
    if (m_closed)
        return false;
    m_closed = true;
    if (!m_aside)
        sink();
    deleteLater();
    return true;
}

void Sheet::sink()
{
    qApp->removeEventFilter(this);
    hide();
    uncover();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ActiveWindowFocusReason);
}

/// Assistive technology reaches what the scrim hides from the mouse: a press there would act beside the question.
void Sheet::cover()
{
    QList<QWidget*> under = parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    if (const auto* main = qobject_cast<QMainWindow*>(window()); main && main->menuWidget())
        under.append(main->menuWidget()); // stands outside the client area
    for (QWidget* widget : std::as_const(under)) {
        if (widget == this || widget->isWindow() || widget->testAttribute(Qt::WA_ForceDisabled))
            continue;
        m_covered.append(widget);
        widget->setEnabled(false);
    }
}

void Sheet::uncover()
{
    const auto covered = std::exchange(m_covered, {});
    for (const QPointer<QWidget>& widget : covered)
        if (widget)
            widget->setEnabled(true);
    if (covered.isEmpty() || !parentWidget())
        return;
    // One sheet may close under another, which covers the same.
    const auto others = parentWidget()->findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (Sheet* other : others) {
        if (other == this || other->m_closed || !other->isVisible())
            continue;
        other->cover();
        if (other->m_focusBefore && isAncestorOf(other->m_focusBefore))
            other->m_focusBefore = m_focusBefore;
    }
}

void Sheet::place()
{
    const Look& look = Look::of(this);
    setGeometry(parentWidget()->rect());
    m_panel->ensurePolished();
    const int width = std::min(panelWidth(), this->width() - look.px(24));
    const QLayout* layout = m_panel->layout();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_panel->sizeHint().height();
    const int top = look.px(40);
    const int height = std::min(wanted, this->height() - top - look.px(12));
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         std::max(height, m_panel->minimumSizeHint().height()));
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // An error below a field needs room of its own.
    if (watched == m_panel && event->type() == QEvent::LayoutRequest && !m_closed)
        QMetaObject::invokeMethod(this, &Sheet::place, Qt::QueuedConnection);
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool outside = widget && widget != this && !isAncestorOf(widget) && widget->window() == window();
    // A sheet under another one is covered like the rest and leaves the focus and the keys to that.
    if (!outside || m_closed || !isEnabled())
        return false;
    if (event->type() == QEvent::FocusIn) {
        // Whatever takes the focus under the sheet gives it back; a closing menu does that too.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_closed && !m_aside && isEnabled() && !isAncestorOf(window()->focusWidget()))
                    takeFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    return event->type() == QEvent::Shortcut;
}

bool Sheet::event(QEvent* event)
{
    // Keys that nothing in the sheet wanted go no further: the window's shortcuts are not for now.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QList<QWidget*> chain;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        // What has a proxy would hand the focus back: the line in a spin box to its box, for ever.
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled() && !widget->focusProxy() &&
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

void Sheet::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        cancel();
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Sheet::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    QColor scrim = look.color(Token::Scrim);
    // The panel is there at once; only the dimming of what lies under it takes its time.
    if (m_fade->state() == QAbstractAnimation::Running)
        scrim.setAlphaF(scrim.alphaF() * m_fade->currentValue().toFloat());
    painter.fillRect(rect(), scrim);
    paint::shadow(look, &painter, m_panel->geometry());
}

} // namespace alien
