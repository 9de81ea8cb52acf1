// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sections.h"

namespace alien {

QList<SectionDefinition> builtSections()
{
    return {};
}

} // namespace alien
