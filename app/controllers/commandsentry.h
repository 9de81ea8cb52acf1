// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class WorkspaceView;

/// What leads to the Commands section from anywhere, also before it was ever shown.
class CommandsEntry : public Controller
{
    Q_OBJECT
public:
    CommandsEntry(const ControllerContext& context, WorkspaceView& view);

protected:
    void refresh() override;

private:
    WorkspaceView& m_view;
};

} // namespace alien
