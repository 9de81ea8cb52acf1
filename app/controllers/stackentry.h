// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class WorkspaceView;

/// The stack editor's commands before its section was shown on a connection.
class StackEntry : public Controller
{
    Q_OBJECT
public:
    StackEntry(const ControllerContext& context, WorkspaceView& view);

protected:
    void refresh() override;
};

} // namespace alien
