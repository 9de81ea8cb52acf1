// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/stackstate.h"

#include "client/codec/errorcodec.h"

#include <algorithm>
#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QString textOf(const Document::Node& node)
{
    return node.type() == Type::String ? node.text() : QString();
}

/// What the product's own mutations add to a stack (protocol 2.5 and 3.2); everything else is taken for the author's.
bool isSystemResource(const QString& id, const QString& type)
{
    static constexpr std::array kTypes{
        "network"_L1,         "kubernetes-cluster"_L1, "service_activation"_L1, "remote-stack-management"_L1,
        "compute-cluster"_L1,
    };
    if (std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end() || type.startsWith("azure_"_L1))
        return true;
    return (type == "service-account"_L1 && id.endsWith("-sa"_L1)) || (type == "vault"_L1 && id == "secrets"_L1);
}

/// Only these report an address that is meant for callers (protocol 5).
bool mayBePublic(const QString& type)
{
    return type == "worker"_L1 || type == "container"_L1 || type == "daemon"_L1;
}

/// The addresses of one resource, sorted by endpoint name: 3.x has a map of endpoints, 1.7.1 one url.
std::vector<PublicUrl> urlsOf(const QString& id, const QString& type, const Document::Node& outputs)
{
    std::vector<PublicUrl> urls;
    if (!mayBePublic(type))
        return urls;
    const Document::Node endpoints = outputs.find("publicEndpoints");
    for (int i = 0; i < (endpoints.type() == Type::Object ? endpoints.size() : 0); ++i) {
        const QString url = textOf(endpoints.at(i).find("url"));
        if (!url.isEmpty())
            urls.push_back({id, type, endpoints.keyAt(i), url});
    }
    std::sort(urls.begin(), urls.end(), [](const PublicUrl& a, const PublicUrl& b) { return a.name < b.name; });
    if (!urls.empty())
        return urls;
    const QString url = textOf(outputs.find("url"));
    if (!url.isEmpty())
        urls.push_back({id, type, {}, url});
    return urls;
}

/// protocol 5: the endpoint "api", else the alphabetically first.
QString mainUrl(const std::vector<PublicUrl>& urls)
{
    const auto api = std::find_if(urls.begin(), urls.end(), [](const PublicUrl& url) { return url.name == "api"_L1; });
    if (api != urls.end())
        return api->url;
    return urls.empty() ? QString() : urls.front().url;
}

QString typeOf(const Document::Node& resource)
{
    const QString type = textOf(resource.find("type"));
    return type.isEmpty() ? textOf(resource.find("config").find("type")) : type;
}

Document::Node resourcesNode(const Deployment& deployment)
{
    const Document::Node resources = deployment.document.root().find("stackState").find("resources");
    return resources.type() == Type::Object ? resources : Document::Node();
}

ResourceView viewOf(const QString& id, const Document::Node& node, const Document::Node& declared)
{
    ResourceView view;
    view.id = id;
    view.type = typeOf(node);
    view.status = textOf(node.find("status"));
    view.lifecycle = textOf(node.find("lifecycle"));
    view.controllerPlatform = textOf(node.find("controllerPlatform"));
    view.publicUrl = mainUrl(urlsOf(id, view.type, node.find("outputs")));
    view.retryAttempt = int(qBound(qint64(0), node.find("retryAttempt").integer().value_or(0), qint64(1'000'000)));
    view.error = codec::alienErrorFrom(node.find("error"));
    view.declared = declared ? bool(declared[id]) : !isSystemResource(id, view.type);
    view.node = node;
    return view;
}

} // namespace

std::vector<ResourceView> resourcesOf(const Deployment& deployment, const Document::Node& stack)
{
    const Document::Node resources = resourcesNode(deployment);
    const Document::Node declared = stack.find("resources");
    std::vector<ResourceView> views;
    views.reserve(std::size_t(resources.size()));
    for (int i = 0; i < resources.size(); ++i)
        views.push_back(viewOf(resources.keyAt(i), resources.at(i), declared));
    std::stable_sort(views.begin(), views.end(),
                     [](const ResourceView& a, const ResourceView& b) { return a.id < b.id; });
    return views;
}

std::vector<PublicUrl> publicUrlsOf(const Deployment& deployment)
{
    const Document::Node resources = resourcesNode(deployment);
    std::vector<PublicUrl> urls;
    for (int i = 0; i < resources.size(); ++i) {
        const Document::Node node = resources.at(i);
        const std::vector<PublicUrl> own = urlsOf(resources.keyAt(i), typeOf(node), node.find("outputs"));
        urls.insert(urls.end(), own.begin(), own.end());
    }
    std::stable_sort(urls.begin(), urls.end(), [](const PublicUrl& a, const PublicUrl& b) {
        return a.resourceId != b.resourceId ? a.resourceId < b.resourceId : a.name < b.name;
    });
    return urls;
}

StatusClass resourceStatusClass(const QString& status)
{
    // "provision-failed", the one word that deployments do not have, shares their suffix of failures.
    const QByteArray utf8 = status.toUtf8();
    return statusClass({utf8.constData(), std::size_t(utf8.size())});
}

} // namespace alien
