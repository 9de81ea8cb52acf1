// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What agents, setups and the manager's own loop call, credentials, and the tokens.
#include "models/api/apioperation.h"

#define WORDS(text) QT_TRANSLATE_NOOP("alien::ApiCatalogue", text)

namespace alien {

namespace {

using Area = ApiOperation::Area;
using Place = ApiField::Place;
using Kind = ApiField::Kind;
using Versions = ApiField::Versions;

constexpr const char* kPlatforms = "aws|gcp|azure|kubernetes|machines@3|local|test";
constexpr auto kNoLimit = std::numeric_limits<qint64>::max();
constexpr auto kNoLeast = std::numeric_limits<qint64>::min();

ApiField body(const char* name, Kind kind, bool required, const char* help, const char* example = "",
              Versions versions = Versions::Both, const char* choices = "")
{
    return {name, Place::Body, kind, required, help, example, "", choices, kNoLeast, kNoLimit, versions};
}

ApiField number(const char* name, bool required, const char* help, const char* example, const char* fallback = "",
                Versions versions = Versions::Both)
{
    return {name, Place::Body, Kind::Integer, required, help, example, fallback, "", 0, kNoLimit, versions};
}

ApiField deployment()
{
    return body("deploymentId", Kind::Id, true, WORDS("Id of the deployment."), "dep_…");
}

ApiField session()
{
    return body("session", Kind::Text, true, WORDS("Name under which the lock is held."), "operator-1");
}

std::vector<ApiField> observations()
{
    return {body("resourceHeartbeats", Kind::Json, false, WORDS("List of what each resource reports."), "[]",
                 Versions::OnlyV3),
            body("observedInventoryBatches", Kind::Json, false, WORDS("List of what was found running."), "[]",
                 Versions::OnlyV3),
            body("capabilities", Kind::Json, false, WORDS("List of what the agent can do."), "[]", Versions::OnlyV3),
            body("operatorVersion", Kind::Text, false, WORDS("Version of the agent."), "3.3.16", Versions::OnlyV3)};
}

std::vector<ApiField> joined(std::vector<ApiField> fields, const std::vector<ApiField>& more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

ApiOperation guarded(const char* name, Area area, const char* title, const char* what, Permission permission,
                     std::vector<ApiField> fields)
{
    return {.name = name,
            .area = area,
            .title = title,
            .what = what,
            .permission = permission,
            .level = ConfirmLevel::TypedAndChecked,
            .guarded = true,
            .fields = std::move(fields)};
}

ApiOperation initialize()
{
    ApiOperation operation = guarded(
        "sync.initialize", Area::Sync, WORDS("Initialize an agent"),
        WORDS(
            "What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh "
            "token for it. The answer carries that token."),
        Permission::Sync,
        {body("name", Kind::Text, false, WORDS("Name of the deployment."), "acme-prod"),
         body("platform", Kind::Choice, false, WORDS("Where it runs."), "kubernetes", Versions::Both, kPlatforms),
         body("basePlatform", Kind::Choice, false, WORDS("The cloud under a Kubernetes."), "aws", Versions::Both,
              kPlatforms),
         body("stackSettings", Kind::Json, false, WORDS("Settings of the deployment."),
              R"({"deploymentModel":"pull"})"),
         body("initialDesiredRelease", Kind::Choice, true, WORDS("Whether it is to get the newest release at once."),
              "active", Versions::OnlyV3, "active|none"),
         body("setupMethod", Kind::Text, false, WORDS("Who registers it, such as helm."), "manual", Versions::OnlyV3),
         body("permission", Kind::Text, false, WORDS("Permission that the setup was given."), "", Versions::OnlyV3),
         body("scope", Kind::Text, false, WORDS("Scope that the setup covers."), "", Versions::OnlyV3),
         body("inputValues", Kind::Json, false, WORDS("Object with the deployer's inputs of the stack."), "{}",
              Versions::OnlyV3)});
    return operation;
}

ApiOperation stackImport()
{
    ApiOperation operation = guarded(
        "stackImport.import", Area::Sync, WORDS("Import a setup"),
        WORDS("Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its "
              "token."),
        Permission::CreateDeployment,
        {number("setupImportFormatVersion", true, WORDS("Version of this form; 1."), "1"),
         body("deploymentGroupToken", Kind::Secret, true, WORDS("Token of the group; it is kept nowhere here.")),
         body("deploymentName", Kind::Text, true, WORDS("Name of the deployment."), "acme-prod"),
         body("resourcePrefix", Kind::Text, true, WORDS("Leads the names of its cloud resources."), "acme-1"),
         body("platform", Kind::Choice, true, WORDS("Where it runs."), "aws", Versions::Both, kPlatforms),
         body("region", Kind::Text, true, WORDS("Region of the setup."), "eu-central-1"),
         body("setupTarget", Kind::Text, true, WORDS("What the setup was made for."), "aws"),
         body("setupFingerprint", Kind::Text, true, WORDS("Fingerprint of the setup."), "sha256:…"),
         number("setupFingerprintVersion", true, WORDS("Version of the fingerprint."), "1"),
         body("stackSettings", Kind::Json, true, WORDS("Settings of the deployment."), "{}"),
         body("resources", Kind::Json, true, WORDS("List of what was made, each with id, type and importData."), "[]"),
         body("basePlatform", Kind::Choice, false, WORDS("The cloud under a Kubernetes."), "aws", Versions::Both,
              kPlatforms),
         body("managementConfig", Kind::Json, false, WORDS("How the manager reaches the account."), "{}"),
         body("releaseId", Kind::Id, false, WORDS("Release that the setup was made from."), "rel_…"),
         body("setupMetadata", Kind::Json, false, WORDS("Anything else that the setup tells."), "{}"),
         body("sourceKind", Kind::Choice, false, WORDS("What made it; for display only."), "helm", Versions::Both,
              "cloudformation|terraform|helm"),
         body("inputValues", Kind::Json, false, WORDS("Object with the deployer's inputs of the stack."), "{}",
              Versions::OnlyV3)});
    operation.who = WORDS("a deployment group's token only");
    return operation;
}

std::vector<ApiOperation> syncOperations()
{
    return {
        initialize(),
        guarded("sync.agentSync", Area::Sync, WORDS("Sync an agent"),
                WORDS("What an agent sends every half minute: overwrites the deployment's state and gets what to do "
                      "next, with variables and secrets in clear."),
                Permission::Sync,
                joined({deployment(), body("currentState", Kind::Json, false,
                                           WORDS("State of the deployment as the agent sees it. A malformed one is "
                                                 "ignored without a word."),
                                           R"({"status":"running","platform":"aws"})")},
                       observations())),
        guarded("sync.acquire", Area::Sync, WORDS("Acquire deployments"),
                WORDS("Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and "
                      "requests to retry are forgotten. The answer holds variables in clear."),
                Permission::Sync,
                {session(),
                 body("deploymentModel", Kind::Choice, true, WORDS("Which kind of deployments."), "push",
                      Versions::OnlyV3, "push|pull"),
                 body("deploymentIds", Kind::List, false, WORDS("Only these, one id a line."), "dep_…"),
                 body("platforms", Kind::List, false, WORDS("Only on these platforms, one a line."), "aws"),
                 body("statuses", Kind::List, false, WORDS("Only in these statuses, one a line."), "pending"),
                 number("limit", false, WORDS("How many at most."), "10", "10"),
                 body("acquireMode", Kind::Text, false, WORDS("How they are chosen."), "", Versions::OnlyV3),
                 body("setupMethod", Kind::Text, false, WORDS("Only of this setup."), "", Versions::OnlyV3)}),
        guarded("sync.reconcile", Area::Sync, WORDS("Write a state"),
                WORDS("Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud "
                      "does not change by it."),
                Permission::Sync,
                joined({deployment(), session(),
                        body("state", Kind::Json, true, WORDS("The whole new state."),
                             R"({"status":"running","platform":"aws"})"),
                        body("updateHeartbeat", Kind::Boolean, false, WORDS("Counts as a sign of life.")),
                        number("suggestedDelayMs", false, WORDS("When to look again, in milliseconds."), "10000"),
                        body("heartbeats", Kind::Json, false,
                             WORDS("List of what each resource reports; the manager throws it away."), "[]",
                             Versions::OnlyV1)},
                       observations())),
        guarded("sync.release", Area::Sync, WORDS("Release a deployment"),
                WORDS("Ends a lock. Always succeeds, also when the lock is another's: then it stays."),
                Permission::Sync, {deployment(), session()}),
        guarded("sync.renew", Area::Sync, WORDS("Renew a lock"),
                WORDS("Holds a lock for longer; somebody else's is refused."), Permission::Sync,
                {deployment(), session()}),
        stackImport(),
    };
}

std::vector<ApiOperation> credentialOperations()
{
    return {
        guarded("credentials.resolve", Area::Credentials, WORDS("Resolve credentials"),
                WORDS("Live credentials of the customer's cloud account. Whoever reads the answer may act there."),
                Permission::ReadDeployment, {deployment()}),
        guarded("credentials.mint", Area::Credentials, WORDS("Mint credentials"),
                WORDS("Short-lived credentials of a service account of the deployment, for its account in the cloud."),
                Permission::ReadDeployment,
                {deployment(), body("resourceId", Kind::Text, true, WORDS("Resource that asks for them."), "api"),
                 body("bindingName", Kind::Text, true, WORDS("Service account that it depends on."), "writer"),
                 number("durationSeconds", false,
                        WORDS("How long they live, in seconds; the manager has its own limits."), "3600")}),
        guarded("credentials.resolveBinding", Area::Credentials, WORDS("Resolve a binding"),
                WORDS("Where a resource lies and live credentials for it."), Permission::ReadDeployment,
                {deployment(), body("resourceId", Kind::Text, false, WORDS("Resource; or else the kind."), "files"),
                 body("kind", Kind::Choice, false, WORDS("The deployment's one resource of this kind."), "ai",
                      Versions::Both, "ai")}),
    };
}

std::vector<ApiOperation> tokenOperations()
{
    ApiOperation revoke =
        guarded("tokens.revoke", Area::Tokens, WORDS("Revoke a token"),
                WORDS("Ends a token at once, even the very one in use. The manager does not describe this route."),
                Permission::ListTokens, {{"id", Place::Path, Kind::Id, true, WORDS("Id of the token."), "tok_…"}});
    revoke.described = false;
    return {{.name = "tokens.list",
             .area = Area::Tokens,
             .title = WORDS("List tokens"),
             .what = WORDS("All tokens with their kind and first characters, never the token itself. The manager does "
                           "not describe this route."),
             .permission = Permission::ListTokens,
             .described = false},
            revoke};
}

} // namespace

void ApiCatalogue::addAgents(std::vector<ApiOperation>& all)
{
    for (const auto& some : {syncOperations(), credentialOperations(), tokenOperations()})
        all.insert(all.end(), some.begin(), some.end());
}

} // namespace alien
