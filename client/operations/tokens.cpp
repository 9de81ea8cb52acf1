// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

Call<Listed<TokenInfo>> ManagerClient::Tokens::list(const CallOptions& options) const
{
    return Outgoing(*client, "tokens.list"_L1, options).list<TokenInfo>();
}

Call<Nothing> ManagerClient::Tokens::revoke(const QString& id, const CallOptions& options) const
{
    return Outgoing(*client, "tokens.revoke"_L1, options).id("tokenId"_L1, id).nothing();
}

} // namespace alien
