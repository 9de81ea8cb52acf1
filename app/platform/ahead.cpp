// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ahead.h"

#include <QDBusConnection>
#include <QFontDatabase>
#include <QThreadPool>

#include <fontconfig/fontconfig.h>

namespace alien {

std::jthread readFontsAhead()
{
    return std::jthread([] { FcInit(); });
}

void reachDesktopAhead()
{
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
    QThreadPool::globalInstance()->start([] { QDBusConnection::sessionBus(); });
}

} // namespace alien
