// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

Call<Document> ManagerClient::Credentials::resolve(const QString& deploymentId, const CallOptions& options) const
{
    Outgoing out(*client, "credentials.resolve"_L1, options);
    return out.idInBody("deploymentId"_L1, deploymentId)
        .body(codec::Writer().text("deploymentId", deploymentId))
        .document();
}

Call<Document> ManagerClient::Credentials::mint(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "credentials.mint"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::Credentials::resolveBinding(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "credentials.resolveBinding"_L1, options).givenBody("body"_L1, bodyJson).document();
}

Call<Document> ManagerClient::StackImport::import(const QByteArray& bodyJson, const CallOptions& options) const
{
    return Outgoing(*client, "stackImport.import"_L1, options).givenBody("body"_L1, bodyJson).document();
}

} // namespace alien
