// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

Call<Document> ManagerClient::Sync::initialize(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.initialize"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Sync::agentSync(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.agentSync"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Sync::acquire(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.acquire"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Sync::reconcile(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.reconcile"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Sync::release(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.release"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Sync::renew(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "sync.renew"_L1, options).givenBody("body"_L1, bodyJson).document();
}

} // namespace alien
