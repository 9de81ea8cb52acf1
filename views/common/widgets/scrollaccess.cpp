// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/scrollaccess.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Asked with the names of all base classes, the nearest first: texts and tables have their own before these are met.
QAccessibleInterface* scrollInterface(const QString& className, QObject* object)
{
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1)
        return nullptr;
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installScrollAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(scrollInterface);
        return true;
    }();
    (void)installed;
}

} // namespace alien
