// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class ReleasesPage;

/// The commands on releases, each once.
void addReleaseActions(ActionRegistry& actions);

/// Releases: copies, and the way to the deployments that run one.
class ReleasesController : public Controller
{
    Q_OBJECT
public:
    ReleasesController(const ControllerContext& context, ReleasesPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void compare();
    [[nodiscard]] QString selected() const;

    ReleasesPage& m_page;
};

} // namespace alien
