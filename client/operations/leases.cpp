// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/commandbody.h"
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

Call<QList<Lease>> ManagerClient::Leases::acquire(const LeaseRequest& request, const CallOptions& options) const
{
    Outgoing out(*client, "leases.acquire"_L1, options);
    out.idInBody("deploymentId"_L1, request.deploymentId);
    out.require(request.maxLeases.value_or(1) >= 1 && request.leaseSeconds.value_or(1) >= 1,
                RequestText::badLeaseCount());
    out.require(!(out.first() && request.target), RequestText::targetOnly3());
    const bool complete =
        request.target && !request.target->resourceId.isEmpty() && !request.target->resourceType.isEmpty();
    out.require(!out.third() || complete, RequestText::targetNeeded());
    return out.body(leaseBody(request)).valueBy<QList<Lease>>(codec::decodeLeases);
}

Call<Nothing> ManagerClient::Leases::release(const QString& leaseId, const CallOptions& options) const
{
    return Outgoing(*client, "leases.release"_L1, options).id("leaseId"_L1, leaseId).nothing();
}

} // namespace alien
