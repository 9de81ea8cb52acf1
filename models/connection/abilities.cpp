// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectiontest.h"

namespace alien {

QList<QPair<QString, bool>> abilities(const Whoami& who)
{
    const auto all = [&who](std::initializer_list<Permission> permissions) {
        for (const Permission permission : permissions) {
            if (!may(who, permission))
                return false;
        }
        return true;
    };
    return {
        {ConnectionTest::tr("See all deployments it covers"), all({Permission::ListDeployments})},
        {ConnectionTest::tr("Retry and redeploy"), all({Permission::Retry, Permission::Redeploy})},
        {ConnectionTest::tr("Run commands"), all({Permission::CreateCommand})},
        {ConnectionTest::tr("Create deployments"), all({Permission::CreateDeployment})},
        {ConnectionTest::tr("Delete deployments"), all({Permission::Delete})},
        {ConnectionTest::tr("Publish releases"), all({Permission::CreateRelease})},
        {ConnectionTest::tr("Create groups and their tokens"),
         all({Permission::CreateGroup, Permission::MintGroupToken})},
        {ConnectionTest::tr("List and revoke tokens"), all({Permission::ListTokens})},
    };
}

} // namespace alien
