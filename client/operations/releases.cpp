// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// {platform: stack} with at least one stack in it.
bool holdsStack(const QByteArray& stackJson)
{
    const Document document = Document::parse(stackJson);
    const Document::Node root = document.root();
    for (int i = 0; i < root.size(); ++i) {
        if (root.at(i).type() == Document::Type::Object)
            return true;
    }
    return false;
}

codec::Writer createBody(const CreateReleaseRequest& request)
{
    codec::Writer body;
    body.raw("stack", request.stackJson).text("projectId", request.projectId);
    codec::Writer git;
    git.textUnlessEmpty("commitSha", request.git.commitSha)
        .textUnlessEmpty("commitRef", request.git.commitRef)
        .textUnlessEmpty("commitMessage", request.git.commitMessage);
    if (!git.isEmpty())
        body.object("gitMetadata", git);
    return body;
}

} // namespace

Call<Listed<Release>> ManagerClient::Releases::list(const CallOptions& options) const
{
    return Outgoing(*client, "releases.list"_L1, options).valueBy<Listed<Release>>(codec::decodeReleases);
}

Call<Release> ManagerClient::Releases::latest(const CallOptions& options) const
{
    return Outgoing(*client, "releases.latest"_L1, options).valueBy<Release>(codec::decodeRelease);
}

Call<Release> ManagerClient::Releases::get(const QString& id, const CallOptions& options) const
{
    Outgoing out(*client, "releases.get"_L1, options);
    return out.id("releaseId"_L1, id).valueBy<Release>(codec::decodeRelease);
}

Call<Release> ManagerClient::Releases::create(const CreateReleaseRequest& request, const CallOptions& options) const
{
    Outgoing out(*client, "releases.create"_L1, options);
    return out.checkObject("stack"_L1, request.stackJson)
        .require(holdsStack(request.stackJson), RequestText::noPlatformStack())
        .require(!request.projectId.isEmpty(), RequestText::emptyProject())
        .body(createBody(request))
        .valueBy<Release>(codec::decodeRelease);
}

} // namespace alien
