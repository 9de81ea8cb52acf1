// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/clientenvironment.h"

#include <QtGlobal>

namespace alien {

ClientEnvironment ClientEnvironment::read()
{
    ClientEnvironment result;
    result.url = QUrl(qEnvironmentVariable("ALIEN_MANAGER_URL").trimmed());
    // A token read from a file by `$(cat …)` in some shells ends with a line break.
    result.bearer = Secret(qgetenv("ALIEN_MANAGER_BEARER").trimmed());
    result.debug = qgetenv("ALIEN_MANAGER_DEBUG").trimmed().toLower() == "true";
    return result;
}

ClientEnvironment ClientEnvironment::take()
{
    ClientEnvironment result = read();
    qunsetenv("ALIEN_MANAGER_BEARER");
    return result;
}

} // namespace alien
