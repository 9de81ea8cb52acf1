// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/controlaccess.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVariant>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ControlAccess)
};

constexpr const char* roleProperty = "alien_accessibleRole";

/// Asked with the names of all base classes, the nearest first.
QAccessibleInterface* controlInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == "QSplitterHandle"_L1)
        return new QAccessibleWidget(widget, QAccessible::Separator, Text::tr("Between two panes"));
    // A role that was given goes before what the base classes have.
    if (className != QLatin1StringView(widget->metaObject()->className()))
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void installControlAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(controlInterface);
        return true;
    }();
    (void)installed;
}

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

void addClearButton(QLineEdit* edit)
{
    edit->setClearButtonEnabled(true);
    nameInnerButtons(edit);
}

void nameInnerButtons(QLineEdit* edit)
{
    const auto buttons = edit->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text().isEmpty() ? Text::tr("Clear") : button->text());
    }
}

void keepTabStop(QButtonGroup* group)
{
    const auto stopAt = [group](const QAbstractButton* one) {
        const auto buttons = group->buttons();
        for (QAbstractButton* button : buttons)
            button->setFocusPolicy(button == one ? Qt::FocusPolicy(button->focusPolicy() | Qt::TabFocus)
                                                 : Qt::FocusPolicy(button->focusPolicy() & ~Qt::TabFocus));
    };
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [stopAt](const QAbstractButton* button, bool on) {
        if (on)
            stopAt(button);
    });
    if (const auto* checked = group->checkedButton())
        stopAt(checked);
}

} // namespace alien
