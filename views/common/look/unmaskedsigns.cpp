// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/unmaskedsigns.h"

#include "views/common/look/look.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

/// Empty: it needs none.
QString wordsFor(const QWidget* widget)
{
    const QString own = widget->property("underMask").toString();
    if (!own.isEmpty())
        return own;
    const bool editor = widget->inherits("QsciScintillaBase") || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    return editor ? UnmaskedSigns::tr("Names in this text are not masked.") : QString();
}

} // namespace

UnmaskedSigns::~UnmaskedSigns()
{
    clear();
}

void UnmaskedSigns::see(QWidget* widget)
{
    if (m_signs.contains(widget))
        return;
    const QString words = wordsFor(widget);
    if (words.isEmpty())
        return;
    const Look& look = Look::of(widget);
    auto* sign = new QLabel(widget);
    sign->setObjectName(u"unmasked"_s);
    sign->setTextFormat(Qt::PlainText);
    sign->setText(words);
    sign->setAccessibleName(words);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    sign->setAutoFillBackground(true);
    sign->setContentsMargins(look.px(8), look.px(2), look.px(8), look.px(2));
    Look::of(widget).dress(sign, FontRole::Small, Token::Attention);
    m_signs.insert(widget, sign);
    connect(widget, &QObject::destroyed, this, [this, widget] { m_signs.remove(widget); });
    widget->installEventFilter(this);
    place(widget, sign);
    sign->show();
}

void UnmaskedSigns::clear()
{
    const auto signs = std::exchange(m_signs, {});
    for (auto each = signs.cbegin(); each != signs.cend(); ++each) {
        disconnect(each.key(), &QObject::destroyed, this, nullptr);
        each.key()->removeEventFilter(this);
        delete each.value();
    }
}

/// In the lower corner at the end of the lines, inside the scroll bars.
void UnmaskedSigns::place(QWidget* widget, QLabel* sign)
{
    const auto* area = qobject_cast<QAbstractScrollArea*>(widget);
    const QRect inside = area != nullptr ? area->viewport()->geometry() : widget->rect();
    sign->resize(sign->sizeHint().boundedTo(inside.size()));
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    sign->move(mirrored ? inside.left() : inside.right() + 1 - sign->width(), inside.bottom() + 1 - sign->height());
    sign->raise();
}

bool UnmaskedSigns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (auto* sign = m_signs.value(widget))
            place(widget, sign);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alien
