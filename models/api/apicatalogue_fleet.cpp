// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on groups, deployments and releases, and the two of the manager itself.
#include "models/api/apioperation.h"

// The words are found for the translators by this macro; ApiCatalogue::tr() reads them.
#define WORDS(text) QT_TRANSLATE_NOOP("alien::ApiCatalogue", text)

namespace alien {

namespace {

using Area = ApiOperation::Area;
using Place = ApiField::Place;
using Kind = ApiField::Kind;

constexpr const char* kPlatforms = "aws|gcp|azure|kubernetes|machines@3|local|test";
constexpr auto kNoLimit = std::numeric_limits<qint64>::max();

ApiField deploymentId()
{
    return {"id", Place::Path, Kind::Id, true, WORDS("Id of the deployment."), "dep_…"};
}

ApiField groupId()
{
    return {"id", Place::Path, Kind::Id, true, WORDS("Id of the deployment group."), "dg_…"};
}

std::vector<ApiField> createDeploymentFields()
{
    return {
        {"name", Place::Body, Kind::Text, true, WORDS("Name of the deployment; unique within its group."), "acme-prod"},
        {"platform", Place::Body, Kind::Choice, true,
         WORDS("Where it runs. The newest release must carry a stack for it."), "aws", "", kPlatforms},
        {"deploymentGroupId", Place::Body, Kind::Id, false,
         WORDS("Group that it belongs to. A token of a group always creates in its own group."), "dg_…",
         WORDS("the newest group")},
        {"stackSettings", Place::Body, Kind::Json, false,
         WORDS("Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a "
               "word."),
         R"({"deploymentModel":"push"})"},
        {"environmentVariables", Place::Body, Kind::Json, false,
         WORDS("List of variables with name, value and type plain or secret. They can neither be changed nor read back "
               "later."),
         R"([{"name":"LOG_LEVEL","value":"info","type":"plain"}])"},
        {"resourcePrefix", Place::Body, Kind::Text, false,
         WORDS("Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first."), "acme-1",
         WORDS("chosen by the manager")},
    };
}

std::vector<ApiOperation> systemOperations()
{
    return {
        {.name = "health",
         .area = Area::System,
         .title = WORDS("Check health"),
         .what = WORDS("Tells that the manager answers, and nothing else: it names no version."),
         .permission = {}},
        {.name = "whoami",
         .area = Area::System,
         .title = WORDS("Read who I am"),
         .what = WORDS("The role and the scope of the token in use. A capability token for commands or telemetry gets "
                       "403."),
         .permission = Permission::ReadReleases},
    };
}

std::vector<ApiOperation> groupOperations()
{
    return {
        {.name = "deploymentGroups.list",
         .area = Area::Groups,
         .title = WORDS("List groups"),
         .what = WORDS("All groups that the token may read, newest first, in one answer: the manager has no pages."),
         .permission = Permission::ReadReleases,
         .who = WORDS("any valid token; a deployment's own token gets an empty list")},
        {.name = "deploymentGroups.create",
         .area = Area::Groups,
         .title = WORDS("Create a group"),
         .what = WORDS("A new group with room for some deployments. A group can never be renamed, resized or deleted, "
                       "and the manager takes the same name twice."),
         .permission = Permission::CreateGroup,
         .fields = {{"name", Place::Body, Kind::Text, true, WORDS("Name of the group; the manager does not check it."),
                     "acme"},
                    {"maxDeployments", Place::Body, Kind::Integer, false,
                     WORDS("How many deployments it may hold, forever."), "100", "100", "", 1, kNoLimit}}},
        {.name = "deploymentGroups.get",
         .area = Area::Groups,
         .title = WORDS("Read a group"),
         .what = WORDS("One group with its capacity and how many deployments it has."),
         .permission = Permission::ReadGroup,
         .fields = {groupId()}},
        {.name = "deploymentGroups.createToken",
         .area = Area::Groups,
         .title = WORDS("Mint a group token"),
         .what = WORDS("A token that may deploy into the group. It is shown this once, never expires and has no name; "
                       "only a revocation ends it."),
         .permission = Permission::MintGroupToken,
         .level = ConfirmLevel::TypedAndChecked,
         .guarded = true,
         .fields = {groupId()}},
    };
}

std::vector<ApiOperation> deploymentReads()
{
    return {
        {.name = "deployments.list",
         .area = Area::Deployments,
         .title = WORDS("List deployments"),
         .what =
             WORDS("Every deployment that the token may read, whole, newest first: a large fleet is a large answer. "
                   "An unknown group gives an empty list."),
         .permission = Permission::ListDeployments,
         .fields = {{"deploymentGroupId", Place::Query, Kind::Id, false, WORDS("Only those of this group."), "dg_…"},
                    {"name", Place::Query, Kind::Text, false,
                     WORDS("Only those of this name; the manager wants the group, too."), "acme-prod", "", "",
                     std::numeric_limits<qint64>::min(), kNoLimit, ApiField::Versions::OnlyV3},
                    {"include", Place::Query, Kind::List, false,
                     WORDS("More to put into each item, one word a line: deploymentGroup adds the group's name."),
                     "deploymentGroup"}}},
        {.name = "deployments.get",
         .area = Area::Deployments,
         .title = WORDS("Read a deployment"),
         .what = WORDS("One deployment, whole: settings, state of every resource, error. Fields without a value are "
                       "left out."),
         .permission = Permission::ReadDeployment,
         .fields = {deploymentId()}},
        {.name = "deployments.info",
         .area = Area::Deployments,
         .title = WORDS("Read public addresses"),
         .what = WORDS("Status, public URLs by resource and the address for commands. The order of the resources is "
                       "another each time."),
         .permission = Permission::ReadDeployment,
         .fields = {deploymentId()}},
    };
}

std::vector<ApiOperation> deploymentChanges()
{
    return {
        {.name = "deployments.create",
         .area = Area::Deployments,
         .title = WORDS("Create a deployment"),
         .what = WORDS("A new deployment of the newest release, and its token, which is shown this once. Without any "
                       "release it stays pending forever: publish first."),
         .permission = Permission::CreateDeployment,
         .fields = createDeploymentFields()},
        {.name = "deployments.retry",
         .area = Area::Deployments,
         .title = WORDS("Retry a deployment"),
         .what =
             WORDS("Asks for another try after a failed step; the manager refuses it in any other status. On a pull "
                   "deployment of 1.7.1 the request is lost."),
         .permission = Permission::Retry,
         .level = ConfirmLevel::Instant,
         .fields = {deploymentId()}},
        {.name = "deployments.redeploy",
         .area = Area::Deployments,
         .title = WORDS("Redeploy a deployment"),
         .what =
             WORDS("Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while "
                   "running, update-failed or refresh-failed."),
         .permission = Permission::Redeploy,
         .level = ConfirmLevel::Dialog,
         .fields = {deploymentId()}},
        {.name = "deployments.delete",
         .area = Area::Deployments,
         .title = WORDS("Delete a deployment"),
         .what = WORDS("Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and "
                       "leave its resources running, at your cost."),
         .permission = Permission::Delete,
         .level = ConfirmLevel::Typed,
         .fields = {deploymentId(),
                    {"action", Place::Body, Kind::Choice, true,
                     WORDS("What becomes of the cloud resources: cleanup destroys them, detach and forget leave them."),
                     "cleanup", "", "cleanup|detach|forget"}}},
        {.name = "deployments.writeVaultSecret",
         .area = Area::Deployments,
         .title = WORDS("Write a vault secret"),
         .what =
             WORDS("Puts one secret into a vault of the deployment; the one before it is gone. The manager does not "
                   "describe this route."),
         .permission = Permission::WriteVault,
         .level = ConfirmLevel::Dialog,
         .described = false,
         .fields = {deploymentId(),
                    {"vault", Place::Path, Kind::Text, true, WORDS("Id of the vault; secrets is always there."),
                     "secrets"},
                    {"key", Place::Path, Kind::Text, true, WORDS("Name of the secret."), "STRIPE_API_KEY"},
                    {"value", Place::Body, Kind::Secret, true, WORDS("The secret; it is kept nowhere here.")}}},
    };
}

std::vector<ApiOperation> releaseOperations()
{
    return {
        {.name = "releases.list",
         .area = Area::Releases,
         .title = WORDS("List releases"),
         .what = WORDS("Every release with its whole stacks, newest first."),
         .permission = Permission::ReadReleases},
        {.name = "releases.latest",
         .area = Area::Releases,
         .title = WORDS("Read the newest release"),
         .what = WORDS("The release that new deployments get; 404 before the first one."),
         .permission = Permission::ReadReleases},
        {.name = "releases.get",
         .area = Area::Releases,
         .title = WORDS("Read a release"),
         .what = WORDS("One release with its stack for each platform."),
         .permission = Permission::ReadReleases,
         .fields = {{"id", Place::Path, Kind::Id, true, WORDS("Id of the release; upper and lower case matter."),
                     "rel_…"}}},
        {.name = "releases.create",
         .area = Area::Releases,
         .title = WORDS("Publish a release"),
         .what =
             WORDS("Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins "
                   "to update at once. Nothing is checked here; a deployment whose platform is missing is stuck."),
         .permission = Permission::CreateRelease,
         .level = ConfirmLevel::Typed,
         .fields = {{"stack", Place::Body, Kind::Json, true,
                     WORDS("Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test."),
                     R"({"test":{"id":"demo","resources":{}}})"},
                    {"projectId", Place::Body, Kind::Text, true, WORDS("Project; the standalone manager has one."),
                     "default"},
                    {"gitMetadata", Place::Body, Kind::Json, false,
                     WORDS("Where it comes from: commitSha, commitRef and commitMessage."),
                     R"({"commitSha":"0a1b2c3","commitRef":"main","commitMessage":"…"})"}}},
    };
}

} // namespace

void ApiCatalogue::addFleet(std::vector<ApiOperation>& all)
{
    for (const auto& some :
         {systemOperations(), groupOperations(), deploymentReads(), deploymentChanges(), releaseOperations()})
        all.insert(all.end(), some.begin(), some.end());
}

} // namespace alien
