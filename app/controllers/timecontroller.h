// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class Format;
class WorkspaceView;

/// Leads through the past of the fleet from anywhere; a notice over every section says when it is shown.
class TimeController : public Controller
{
    Q_OBJECT
public:
    TimeController(const ControllerContext& context, const Format& format, WorkspaceView& view);

protected:
    void refresh() override;

private:
    void showBar(bool shown);
    void step(bool forward);
    void tellPast();

    const Format& m_format;
    WorkspaceView& m_view;
};

} // namespace alien
