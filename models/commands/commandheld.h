// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commanddatabase.h"

namespace alien {

struct CommandDatabase::Held
{
    qint64 connection = 0;
    int indexState = 0; ///< commandschema::IndexState
    bool indexDue = false;
    qint64 requestBody = 0; ///< 0: none
    qint64 answerBody = 0;
    QString run; ///< of the program, while it is to answer for this row; else empty
};

} // namespace alien
