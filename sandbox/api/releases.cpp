// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/publishing.h"
#include "sandbox/wire.h"

namespace alien::sandbox {
namespace {

/// The platforms' stacks in the manager's form.
std::string stacksOf(const Context& context, const Fields& fields)
{
    const Fields stacks = fields.below("stack");
    Json echo = Json::object();
    for (const std::string_view platform : platformNames(context.api())) {
        const Json* stack = stacks.optionalRaw(platform);
        if (!stack)
            continue;
        std::string error;
        const std::string normal = normalizeStack(context.api(), dumped(*stack), &error);
        if (normal.empty())
            throw badRequest("Invalid stack format for " + std::string(platform) + ": " + error);
        echo[std::string(platform)] = Json::parse(normal);
    }
    if (echo.empty())
        throw badRequest("No platform stack provided");
    return dumped(echo);
}

std::string gitMetadataOf(const Fields& fields)
{
    if (!fields.optionalRaw("gitMetadata"))
        return {};
    const Fields git = fields.below("gitMetadata");
    std::string text;
    for (const char* name : {"commitSha", "commitRef", "commitMessage"}) {
        if (git.optionalRaw(name))
            text += (text.empty() ? "{" : ",") + quotedJson(name) + ':' + quotedJson(git.text(name));
    }
    return text.empty() ? "{}" : text + '}';
}

http::Response create(Context& context, const Call& call)
{
    if (!call.caller.isAdmin())
        throw forbidden("Cannot create release");
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    if (context.isNew())
        fields.onlyThese({"stack", "gitMetadata", "project", "projectId"});
    else
        fields.onlyThese({"stack", "gitMetadata", "projectId"});
    Release release;
    (void)fields.raw("stack");
    release.gitMetadata = gitMetadataOf(fields);
    const bool alias = context.isNew() && fields.optionalRaw("project");
    release.projectId = fields.text(alias ? "project" : "projectId");
    release.stack = stacksOf(context, fields);
    release.id = context.store.newId("rel");
    release.createdAt = now();
    const std::string id = release.id;
    publishRelease(context.store, std::move(release));
    return jsonAnswer(201, *context.store.releaseWire(id));
}

http::Response answerWith(const Context& context, const std::string& id)
{
    http::Response response = jsonAnswer(200, {});
    response.sharedBody = context.store.releaseWire(id);
    if (!response.sharedBody)
        throw notFound("RELEASE_NOT_FOUND", "Release", "release_id", id);
    return response;
}

} // namespace

void addReleaseRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/releases", [&context](const Call& call) { return create(context, call); });
    routes.add("GET", "/v1/releases", [&context](const Call&) {
        http::Response response = jsonAnswer(200, {});
        response.parts = context.store.releaseListBody();
        return response;
    });
    routes.add("GET", "/v1/releases/latest", [&context](const Call&) {
        const auto latest = context.store.latestRelease();
        return answerWith(context, latest ? latest->id : "latest");
    });
    routes.add("GET", "/v1/releases/{id}", [&context](const Call& call) { return answerWith(context, call.param(0)); });
}

} // namespace alien::sandbox
