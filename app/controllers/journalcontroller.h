// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

namespace alien {

class JournalPage;

/// The commands on the journal, each once.
void addJournalActions(ActionRegistry& actions);

/// Journal: verify the chain, export.
class JournalController : public Controller
{
    Q_OBJECT
public:
    JournalController(const ControllerContext& context, JournalPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void exportAs(bool csv);

    JournalPage& m_page;
};

} // namespace alien
