// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journaltable.h"
#include "views/common/widgets/inspector.h"

namespace alien {

class ActionRegistry;
class FactList;

/// One entry of the journal, whole.
class JournalInspector : public Inspector
{
    Q_OBJECT
public:
    JournalInspector(ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    void showRow(const JournalRow& row);

private:
    const Format& m_format;
    FactList* m_facts;
};

} // namespace alien
