// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/deployment.h"

namespace alien {

const char* wireName(DeleteAction action)
{
    switch (action) {
    case DeleteAction::Cleanup:
        return "cleanup";
    case DeleteAction::Detach:
        return "detach";
    case DeleteAction::Forget:
        return "forget";
    }
    return "";
}

} // namespace alien
