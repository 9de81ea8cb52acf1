// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sections.h"

#include "views/shell/page.h"

namespace alien {

QList<SectionDefinition> builtSections()
{
    return {};
}

QList<SectionInfo> builtSectionInfos(const QList<SectionDefinition>& sections)
{
    QList<SectionInfo> infos;
    for (const auto& info : allSections()) {
        for (const auto& section : sections) {
            if (section.key == info.key)
                infos.append(info);
        }
    }
    return infos;
}

} // namespace alien
