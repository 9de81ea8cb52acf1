// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class PromPane;
class TelemetryDesk;
class TelemetryPage;

/// The metrics server of one connection: kept, asked who it is, forgotten; queries tried and kept as panels.
class PromController : public Controller
{
    Q_OBJECT
public:
    PromController(const ControllerContext& context, TelemetryDesk& desk, TelemetryPage& page, PromPane& pane,
                   QObject* parent);

protected:
    void refresh() override;

private:
    void save();
    void keepPanel();
    void ask();

    TelemetryDesk& m_desk;
    TelemetryPage& m_page;
    PromPane& m_pane;
};

} // namespace alien
