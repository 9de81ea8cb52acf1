// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/widgetmask.h"

#include "models/common/namemask.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QWidget>

namespace alien {

namespace {
constexpr int truthRole = Qt::UserRole + 77; ///< of an item whose text is masked
} // namespace

WidgetMask* WidgetMask::s_active = nullptr;

WidgetMask::WidgetMask(NameMask& mask, QObject* parent)
    : QObject(parent)
    , m_mask(mask)
{
    connect(&mask, &NameMask::switched, this, &WidgetMask::switched);
    QAccessible::installActivationObserver(this);
}

WidgetMask::~WidgetMask()
{
    QAccessible::removeActivationObserver(this);
    if (s_active == this)
        switched(false);
}

void WidgetMask::switched(bool on)
{
    if (on == (s_active == this))
        return;
    s_active = on ? this : nullptr;
    if (on) {
        m_before = QAccessible::installUpdateHandler(&WidgetMask::accessibleUpdate);
        qApp->installEventFilter(this);
        maskAll();
    } else {
        qApp->removeEventFilter(this);
        QAccessible::installUpdateHandler(m_before);
        unmaskAll();
    }
    // Models and painters show the other text from now on.
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        widget->update();
}

void WidgetMask::accessibilityActiveChanged(bool active)
{
    if (active && s_active == this)
        maskAll();
}

void WidgetMask::maskAll()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        mask(widget);
        const auto actions = widget->actions();
        for (QAction* action : actions)
            mask(action);
    }
}

void WidgetMask::unmaskAll()
{
    m_signs.clear();
    const QScopedValueRollback busy(m_busy, true);
    for (QComboBox* box : std::as_const(m_boxes))
        unmaskItems(box);
    const auto texts = std::exchange(m_texts, {});
    for (auto object = texts.cbegin(); object != texts.cend(); ++object) {
        disconnect(object.key(), &QObject::destroyed, this, nullptr);
        for (auto text = object->cbegin(); text != object->cend(); ++text) {
            // What was set meanwhile is the truth already.
            if (object.key()->property(text.key().constData()).toString() == text->shown)
                object.key()->setProperty(text.key().constData(), text->truth);
        }
    }
}

void WidgetMask::mask(QObject* object)
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    const bool action = qobject_cast<QAction*>(object) != nullptr;
    if (action || qobject_cast<QLabel*>(object) || qobject_cast<QAbstractButton*>(object))
        maskProperty(object, "text");
    maskProperty(object, "toolTip");
    maskProperty(object, "statusTip");
    if (action)
        return;
    maskProperty(object, "accessibleName");
    maskProperty(object, "accessibleDescription");
    maskProperty(object, "windowTitle");
    if (qobject_cast<QGroupBox*>(object) || qobject_cast<QMenu*>(object))
        maskProperty(object, "title");
    if (auto* widget = qobject_cast<QWidget*>(object))
        m_signs.see(widget);
    if (auto* box = qobject_cast<QComboBox*>(object))
        maskItems(box);
    if (qobject_cast<QLineEdit*>(object))
        maskProperty(object, "placeholderText");
}

/// Items that stand for something else, which they carry as data. Where the text itself is the value, it stays.
void WidgetMask::maskItems(QComboBox* box)
{
    if (box->isEditable())
        return;
    for (int i = 0; i < box->count(); ++i) {
        const QString truth = box->itemText(i);
        const QString masked = box->itemData(i).isValid() ? m_mask.text(truth) : truth;
        if (masked == truth)
            continue;
        box->setItemData(i, truth, truthRole);
        box->setItemText(i, masked);
    }
    if (m_boxes.contains(box))
        return;
    m_boxes.insert(box);
    connect(box, &QObject::destroyed, this, [this, box] { m_boxes.remove(box); });
    connect(
        box->model(), &QAbstractItemModel::rowsInserted, this,
        [this, box] {
            if (s_active == this && m_boxes.contains(box))
                mask(box);
        },
        Qt::QueuedConnection);
}

void WidgetMask::unmaskItems(QComboBox* box)
{
    for (int i = 0; i < box->count(); ++i) {
        const QString truth = box->itemData(i, truthRole).toString();
        if (!truth.isEmpty() && box->itemText(i) == m_mask.text(truth))
            box->setItemText(i, truth);
    }
}

void WidgetMask::maskProperty(QObject* object, const char* property)
{
    const QString truth = object->property(property).toString();
    if (truth.isEmpty())
        return;
    const QString masked = m_mask.text(truth);
    if (masked == truth)
        return;
    auto& texts = m_texts[object];
    if (texts.isEmpty())
        connect(object, &QObject::destroyed, this, [this](QObject* gone) { m_texts.remove(gone); });
    texts.insert(property, {truth, masked});
    object->setProperty(property, masked);
}

void WidgetMask::accessibleUpdate(QAccessibleEvent* event)
{
    WidgetMask* self = s_active;
    if (self == nullptr)
        return;
    if (event->type() == QAccessible::NameChanged || event->type() == QAccessible::DescriptionChanged ||
        event->type() == QAccessible::ObjectShow) {
        if (QObject* object = event->object())
            self->mask(object);
    }
    QAccessible::installUpdateHandler(self->m_before);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(&WidgetMask::accessibleUpdate);
}

bool WidgetMask::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Paint:
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::ToolTip:
    case QEvent::WindowTitleChange:
    case QEvent::ToolTipChange:
        if (watched->isWidgetType())
            mask(watched);
        break;
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        // Qt sends both as QActionEvent.
        mask(static_cast<QActionEvent*>(event)->action()); // clazy:exclude=wrong-qevent-cast
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alien
