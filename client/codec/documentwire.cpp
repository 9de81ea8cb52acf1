// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/errorcodec.h"
#include "client/codec/wire.h"

namespace alien::codec {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

/// The bytes of a value as a document of their own, so that keeping one item of a list does not keep the list.
Document ownDocument(const Document::Node& node)
{
    return Document::parse(QByteArray(node.raw().data(), qsizetype(node.raw().size())));
}

DecodeFault wrongType(const Document& document, const QString& pointer, const QString& expected)
{
    DecodeFault fault;
    fault.pointer = pointer;
    fault.expected = expected;
    fault.missing = document.at(pointer).type() == Type::Missing;
    return withSpelling(fault, document);
}

DecodeFault numberFault(const QString& text, const QString& base)
{
    DecodeFault fault;
    fault.pointer = base;
    fault.expected = text;
    return fault;
}

/// A fault of one item, said in places of the whole document.
DecodeFault relocated(DecodeFault fault, const Document& item, const QString& base)
{
    fault = withSpelling(fault, item);
    fault.pointer.prepend(base);
    return fault;
}

Decoded<Deployment> deploymentFrom(const Document& document)
{
    const Document::Node root = document.root();
    QString text;
    const std::optional<Json> members =
        parseMembers(root, {"stackState", "stackSettings", "environmentInfo", "runtimeMetadata", "error"}, text);
    if (!members)
        return numberFault(text, {});
    std::optional<DecodeFault> fault;
    const Reader in(*members, fault);
    Deployment deployment;
    deployment.id = in.required<QString>("id");
    deployment.name = in.required<QString>("name");
    deployment.platform = in.required<QString>("platform");
    deployment.status = in.openEnum<DeploymentStatus>("status");
    deployment.deploymentGroupId = in.required<QString>("deploymentGroupId");
    deployment.retryRequested = in.required<bool>("retryRequested");
    deployment.createdAt = in.required<QDateTime>("createdAt");
    deployment.updatedAt = in.orElse<QDateTime>("updatedAt", {});
    deployment.currentReleaseId = in.text("currentReleaseId");
    deployment.desiredReleaseId = in.text("desiredReleaseId");
    deployment.importSource = in.text("importSource");
    deployment.projectId = in.text("projectId");
    deployment.workspaceId = in.text("workspaceId");
    deployment.deploymentProtocolVersion = in.optional<int>("deploymentProtocolVersion");
    deployment.setupFingerprint = in.text("setupFingerprint");
    deployment.deploymentModel = in.text("deploymentModel");
    if (fault)
        return withSpelling(*fault, document);
    if (deployment.deploymentModel.isEmpty()) {
        const Document::Node model = root.find("stackSettings").find("deploymentModel");
        deployment.deploymentModel = model.type() == Type::String ? model.text() : u"push"_s;
    }
    deployment.error = alienErrorFrom(root.find("error"));
    deployment.document = document;
    return deployment;
}

Decoded<Release> releaseFrom(const Document& document)
{
    const Document::Node root = document.root();
    QString text;
    const std::optional<Json> members = parseMembers(root, {"stack"}, text);
    if (!members)
        return numberFault(text, {});
    std::optional<DecodeFault> fault;
    const Reader in(*members, fault);
    Release release;
    release.id = in.required<QString>("id");
    release.workspaceId = in.text("workspaceId");
    release.projectId = in.text("projectId");
    release.git = in.orElse<GitMetadata>("gitMetadata", {});
    release.createdAt = in.required<QDateTime>("createdAt");
    if (fault)
        return withSpelling(*fault, document);
    const Document::Node stack = root.find("stack");
    if (stack.type() != Type::Object)
        return wrongType(document, u"/stack"_s, u"an object"_s);
    for (int i = 0; i < stack.size(); ++i) {
        if (stack.at(i).type() == Type::Object)
            release.platforms.append(stack.keyAt(i));
    }
    release.platforms.sort();
    release.platforms.removeDuplicates();
    release.document = document;
    return release;
}

template<class T>
Decoded<Listed<T>> itemsFrom(const QByteArray& body, Decoded<T> (*decodeItem)(const Document&))
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    const Document::Node items = document.root().find("items");
    if (items.type() != Type::Array)
        return wrongType(document, u"/items"_s, u"a list"_s);
    Listed<T> result;
    result.partial = isPartial(document);
    result.reserve(items.size());
    for (int i = 0; i < items.size(); ++i) {
        const Document item = ownDocument(items.at(i));
        Decoded<T> decoded = decodeItem(item);
        if (const auto* fault = std::get_if<DecodeFault>(&decoded))
            return relocated(*fault, item, u"/items/%1"_s.arg(i));
        result.append(std::get<T>(std::move(decoded)));
    }
    return noted<Listed<T>>(std::move(result), document);
}

template<class T>
Decoded<T> wholeFrom(const QByteArray& body, Decoded<T> (*decodeOne)(const Document&))
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    return noted(decodeOne(document), document);
}

} // namespace

Decoded<Deployment> decodeDeployment(const QByteArray& body)
{
    return wholeFrom<Deployment>(body, deploymentFrom);
}

Decoded<Listed<Deployment>> decodeDeployments(const QByteArray& body)
{
    return itemsFrom<Deployment>(body, deploymentFrom);
}

Decoded<CreatedDeployment> decodeCreatedDeployment(const QByteArray& body)
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    const Document::Node node = document.root().find("deployment");
    if (node.type() != Type::Object)
        return wrongType(document, u"/deployment"_s, u"an object"_s);
    const Document::Node token = document.root().find("token");
    if (token && token.type() != Type::String && token.type() != Type::Null)
        return wrongType(document, u"/token"_s, u"a string"_s);
    const Document item = ownDocument(node);
    Decoded<Deployment> deployment = deploymentFrom(item);
    if (const auto* fault = std::get_if<DecodeFault>(&deployment))
        return relocated(*fault, item, u"/deployment"_s);
    return noted<CreatedDeployment>(
        CreatedDeployment{std::get<Deployment>(std::move(deployment)),
                          token.type() == Type::String ? Secret(token.text().toUtf8()) : Secret()},
        document);
}

Decoded<DeploymentInfo> decodeDeploymentInfo(const QByteArray& body)
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    QString text;
    const std::optional<Json> members = parseMembers(document.root(), {"error"}, text);
    if (!members)
        return numberFault(text, {});
    std::optional<DecodeFault> fault;
    const Reader in(*members, fault);
    DeploymentInfo info;
    const Reader commands = in.member("commands");
    info.commandsUrl = commands.required<QString>("url");
    info.commandsDeploymentId = commands.required<QString>("deploymentId");
    info.resources = in.map<DeploymentInfoResource>("resources");
    info.status = in.openEnum<DeploymentStatus>("status");
    info.platform = in.required<QString>("platform");
    if (fault)
        return withSpelling(*fault, document);
    info.error = alienErrorFrom(document.root().find("error"));
    return noted<DeploymentInfo>(std::move(info), document);
}

Decoded<Release> decodeRelease(const QByteArray& body)
{
    return wholeFrom<Release>(body, releaseFrom);
}

Decoded<Listed<Release>> decodeReleases(const QByteArray& body)
{
    return itemsFrom<Release>(body, releaseFrom);
}

} // namespace alien::codec
