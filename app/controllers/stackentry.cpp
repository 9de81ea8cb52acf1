// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/stackentry.h"

#include "views/shell/workspaceview.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

StackEntry::StackEntry(const ControllerContext& context, WorkspaceView& view)
    : Controller(context, &view)
{}

void StackEntry::refresh()
{
    // The page's own controller, once there is one, comes after this and says more.
    for (const QAction* action : actions().actions()) {
        if (action->objectName().startsWith("stack."_L1))
            actions().setAvailability(action->objectName(), {false, tr("Open the Stack editor section first."), {}});
    }
}

} // namespace alien
