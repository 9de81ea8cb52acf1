// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/caller.h"

#include "httpserver/uri.h"
#include "sandbox/api/answers.h"

#include <QByteArray>

namespace alien::sandbox {

bool Caller::mayReadGroup(const std::string& groupId) const
{
    return isAdmin() || (isGroup() && token.groupId == groupId);
}

bool Caller::mayUse(const DeploymentHead& deployment) const
{
    return mayCommand(deployment) || (isDeployment() && token.deploymentId == deployment.id);
}

bool Caller::mayCommand(const DeploymentHead& deployment) const
{
    return mayReadGroup(deployment.groupId);
}

std::string tokenTextOf(const http::Request& request)
{
    const std::string_view header = request.header("authorization");
    const std::size_t space = header.find(' ');
    if (space == std::string_view::npos)
        return {};
    const std::string_view scheme = header.substr(0, space);
    const std::string_view value = header.substr(header.find_first_not_of(' ', space));
    if (http::equalIgnoringCase(scheme, "bearer"))
        return std::string(value);
    if (!http::equalIgnoringCase(scheme, "basic"))
        return {};
    const QByteArray pair = QByteArray::fromBase64(QByteArray(value.data(), qsizetype(value.size())));
    const qsizetype colon = pair.indexOf(':');
    return colon < 0 ? std::string() : pair.mid(colon + 1).toStdString();
}

Caller callerOf(const Store& store, const http::Request& request)
{
    std::string text = tokenTextOf(request);
    if (text.empty())
        throw unauthorized("Authentication required");
    const auto token = store.tokenByText(text);
    if (!token)
        throw unauthorized("Invalid token");
    return {*token, std::move(text)};
}

} // namespace alien::sandbox
