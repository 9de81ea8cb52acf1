// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/operation.h"

#include "client/document.h"

#include <array>
#include <limits>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kAct = Operation::Mutation | Operation::Acts;
constexpr unsigned kActBody = kAct | Operation::Body;

constexpr std::array kOperations{
    Operation{"health", "GET", "/health", Operation::Acts | Operation::Anonymous},
    Operation{"whoami", "GET", "/v1/whoami", Operation::Acts},

    Operation{"deploymentGroups.list", "GET", "/v1/deployment-groups", Operation::List},
    Operation{"deploymentGroups.get", "GET", "/v1/deployment-groups/{}", Operation::Acts},
    Operation{"deploymentGroups.create", "POST", "/v1/deployment-groups", kActBody},
    Operation{"deploymentGroups.createToken", "POST", "/v1/deployment-groups/{}/tokens", kAct | Operation::Secrets},

    Operation{"deployments.list", "GET", "/v1/deployments", Operation::List | Operation::Fleet},
    Operation{"deployments.get", "GET", "/v1/deployments/{}", Operation::Acts},
    Operation{"deployments.info", "GET", "/v1/deployments/{}/info", Operation::Acts},
    Operation{"deployments.create", "POST", "/v1/deployments", kActBody | Operation::Secrets},
    Operation{"deployments.retry", "POST", "/v1/deployments/{}/retry", kAct},
    Operation{"deployments.redeploy", "POST", "/v1/deployments/{}/redeploy", kAct},
    Operation{"deployments.delete", "POST", "/v1/deployments/{}/delete", kActBody},
    Operation{"deployments.writeVaultSecret", "PUT", "/v1/deployments/{}/vault/{}/secrets/{}",
              kActBody | Operation::Secrets},

    Operation{"releases.list", "GET", "/v1/releases", Operation::List | Operation::OneDocument},
    Operation{"releases.latest", "GET", "/v1/releases/latest", Operation::None},
    Operation{"releases.get", "GET", "/v1/releases/{}", Operation::Acts},
    Operation{"releases.create", "POST", "/v1/releases", kActBody},

    Operation{"commands.create", "POST", "/v1/commands", kActBody},
    Operation{"commands.status", "GET", "/v1/commands/{}", Operation::Acts},
    Operation{"commands.payload", "GET", "/v1/commands/{}/payload", Operation::Acts},
    Operation{"commands.storePayload", "PUT", "/v1/commands/{}/payload", kActBody | Operation::EmptyAnswer},
    Operation{"commands.uploadComplete", "POST", "/v1/commands/{}/upload-complete", kActBody},
    Operation{"commands.submitResponse", "PUT", "/v1/commands/{}/response", kActBody | Operation::EmptyAnswer},

    Operation{"leases.acquire", "POST", "/v1/commands/leases", kActBody},
    Operation{"leases.release", "POST", "/v1/commands/leases/{}/release", kAct | Operation::EmptyAnswer},

    Operation{"credentials.resolve", "POST", "/v1/resolve-credentials",
              Operation::Acts | Operation::Body | Operation::Secrets | Operation::OnlyV1},
    Operation{"credentials.mint", "POST", "/v1/credentials/mint", kActBody | Operation::Secrets | Operation::OnlyV3},
    Operation{"credentials.resolveBinding", "POST", "/v1/bindings/resolve",
              Operation::Acts | Operation::Body | Operation::Secrets | Operation::OnlyV3},

    Operation{"stackImport.import", "POST", "/v1/stack/import", kActBody | Operation::Secrets},

    Operation{"sync.initialize", "POST", "/v1/initialize", kActBody | Operation::Secrets},
    Operation{"sync.agentSync", "POST", "/v1/sync", kActBody | Operation::Secrets},
    Operation{"sync.acquire", "POST", "/v1/sync/acquire", kActBody | Operation::Secrets},
    Operation{"sync.reconcile", "POST", "/v1/sync/reconcile", kActBody | Operation::Secrets},
    Operation{"sync.release", "POST", "/v1/sync/release", kActBody | Operation::EmptyAnswer},
    Operation{"sync.renew", "POST", "/v1/sync/renew", kActBody | Operation::EmptyAnswer | Operation::OnlyV3},

    Operation{"tokens.list", "GET", "/v1/tokens", Operation::List},
    Operation{"tokens.revoke", "DELETE", "/v1/tokens/{}", kAct | Operation::EmptyAnswer},
};

} // namespace

bool Operation::existsIn(Generation generation) const
{
    return generation == Generation::V1 ? !is(OnlyV3) : !is(OnlyV1);
}

std::span<const Operation> Operation::all()
{
    return kOperations;
}

const Operation* Operation::find(QStringView name)
{
    for (const Operation& operation : kOperations) {
        if (name == QLatin1StringView(operation.name))
            return &operation;
    }
    return nullptr;
}

HttpRequest Operation::request(const QStringList& arguments, const CallOptions& options) const
{
    HttpRequest request;
    request.method = method;
    qsizetype next = 0;
    for (const QString& segment : QString::fromLatin1(path).mid(1).split(u'/')) {
        const bool hole = segment == "{}"_L1 && next < arguments.size();
        request.path += u'/' + (hole ? QString::fromLatin1(QUrl::toPercentEncoding(arguments.at(next++))) : segment);
    }
    request.lane = is(Acts) ? HttpRequest::Lane::Acts : HttpRequest::Lane::Reads;
    request.mutation = is(Mutation);
    request.anonymous = is(Anonymous);
    request.streamToDisk = is(List);
    if (is(Fleet))
        request.sizeCap = std::numeric_limits<qint64>::max(); // the endpoint's list cap is less
    else if (is(OneDocument))
        request.sizeCap = Document::kMaxBytes;
    request.options = options;
    request.operation = QString::fromLatin1(name);
    return request;
}

} // namespace alien
