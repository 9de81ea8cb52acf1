// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

QList<SectionInfo> allSections()
{
    return {{u"Overview"_s, Page::tr("Overview"), IconId::Overview, 1},
            {u"Deployments"_s, Page::tr("Deployments"), IconId::Deployments, 2},
            {u"Groups"_s, Page::tr("Groups"), IconId::Groups, 3},
            {u"Releases"_s, Page::tr("Releases"), IconId::Releases, 4},
            {u"Commands"_s, Page::tr("Commands"), IconId::Commands, 5},
            {u"Telemetry"_s, Page::tr("Telemetry"), IconId::Telemetry, 6},
            {u"Stack editor"_s, Page::tr("Stack editor"), IconId::Stack, 7},
            {u"Journal"_s, Page::tr("Journal"), IconId::Journal, 8},
            {u"API"_s, Page::tr("API"), IconId::Api, 9}};
}

} // namespace alien
