// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/givefocus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace alien {

namespace {

class Giver : public QObject
{
public:
    Giver(QWidget* page, const std::function<QWidget*()>& part)
        : QObject(page)
        , m_part(part)
    {
        page->installEventFilter(this);
    }

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override
    {
        QWidget* part = event->type() == QEvent::FocusIn ? m_part() : nullptr;
        if (part != nullptr)
            part->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<QWidget*()> m_part;
};

} // namespace

void giveFocus(QWidget* page, const std::function<QWidget*()>& part)
{
    new Giver(page, part);
}

void giveFocus(QWidget* page, QWidget* part)
{
    giveFocus(page, [part = QPointer(part)] { return part.data(); });
}

} // namespace alien
