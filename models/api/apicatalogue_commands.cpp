// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands, and the leases by which workers fetch them.
#include "models/api/apioperation.h"

#define WORDS(text) QT_TRANSLATE_NOOP("alien::ApiCatalogue", text)

namespace alien {

namespace {

using Area = ApiOperation::Area;
using Place = ApiField::Place;
using Kind = ApiField::Kind;

constexpr auto kNoLimit = std::numeric_limits<qint64>::max();
constexpr auto kNoLeast = std::numeric_limits<qint64>::min();
constexpr qint64 kKeyLength = 500;
constexpr const char* kInline = R"({"mode":"inline","inlineBase64":"e30="})";

ApiField commandId()
{
    return {"command_id", Place::Path, Kind::Id, true, WORDS("Id of the command."), "cmd_…"};
}

std::vector<ApiField> createFields()
{
    return {
        {"deploymentId", Place::Body, Kind::Id, true, WORDS("Deployment that runs it; it must be running."), "dep_…"},
        {"command", Place::Body, Kind::Text, true,
         WORDS("Name of the command. Nobody checks that a resource knows it: an unknown one stays pending."),
         "reindex"},
        {"params", Place::Body, Kind::Payload, true,
         WORDS("The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards."),
         kInline},
        {"deadline", Place::Body, Kind::Time, false,
         WORDS("When it expires, by the manager's clock. Without one it never does."), "2030-01-01T12:00:00Z",
         WORDS("none")},
        {"idempotencyKey", Place::Body, Kind::Text, false,
         WORDS("The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a "
               "fresh one each time."),
         "5f0c8a52-…", WORDS("none"), "", kNoLeast, kKeyLength},
        {"targetResourceId", Place::Body, Kind::Text, false,
         WORDS("Resource that is to run it, when the manager calls the target ambiguous."), "api", "", "", kNoLeast,
         kNoLimit, ApiField::Versions::OnlyV3},
    };
}

std::vector<ApiField> answerFields()
{
    return {
        commandId(),
        {"status", Place::Body, Kind::Choice, true,
         WORDS("How it went; error wants code and message, success a response."), "success", "", "success|error"},
        {"response", Place::Body, Kind::Payload, false, WORDS("The answer of a success."), kInline},
        {"code", Place::Body, Kind::Text, false, WORDS("Code of an error."), "HANDLER_ERROR"},
        {"message", Place::Body, Kind::Text, false, WORDS("Message of an error."), "…"},
        {"details", Place::Body, Kind::Text, false, WORDS("More about an error."), "…"},
    };
}

std::vector<ApiOperation> commandOperations()
{
    return {
        {.name = "commands.create",
         .area = Area::Commands,
         .title = WORDS("Run a command"),
         .what = WORDS("Makes a command and, on push deployments, hands it over at once. The manager keeps no list and "
                       "cannot cancel it; after a failed hand-over the command stays pending forever."),
         .permission = Permission::CreateCommand,
         .level = ConfirmLevel::Instant,
         .fields = createFields()},
        {.name = "commands.status",
         .area = Area::Commands,
         .title = WORDS("Read a command"),
         .what = WORDS("State, attempt and, when it is over, the response. Neither name nor deployment nor times are "
                       "in it."),
         .permission = Permission::ReadDeployment,
         .fields = {commandId()}},
        {.name = "commands.uploadComplete",
         .area = Area::Commands,
         .title = WORDS("Finish an upload"),
         .what =
             WORDS("Says that the parameters have been uploaded; the command then waits for its worker. The manager "
                   "does not look whether they are there."),
         .permission = Permission::CreateCommand,
         .level = ConfirmLevel::Dialog,
         .fields = {commandId(),
                    {"size", Place::Body, Kind::Integer, true, WORDS("How many bytes were uploaded."), "200000", "", "",
                     0, kNoLimit}}},
        {.name = "commands.submitResponse",
         .area = Area::Commands,
         .title = WORDS("Answer a command"),
         .what = WORDS("What a worker sends when it is done: the command is over with this response, whatever the real "
                       "worker does. On a command that is over it is ignored."),
         .permission = Permission::ReadDeployment,
         .level = ConfirmLevel::TypedAndChecked,
         .guarded = true,
         .fields = answerFields()},
        {.name = "commands.payload",
         .area = Area::Commands,
         .title = WORDS("Read a payload"),
         .what = WORDS("The parameters and the response as the manager stored them. Large parameters come without any "
                       "way to read them."),
         .permission = Permission::ReadDeployment,
         .fields = {commandId()}},
        {.name = "commands.storePayload",
         .area = Area::Commands,
         .title = WORDS("Overwrite a payload"),
         .what = WORDS("Replaces what is stored of a command's parameters and response; its state stays."),
         .permission = Permission::CreateGroup,
         .level = ConfirmLevel::TypedAndChecked,
         .guarded = true,
         .fields = {commandId(),
                    {"params", Place::Body, Kind::Payload, false, WORDS("New parameters."), kInline},
                    {"response", Place::Body, Kind::Json, false,
                     WORDS("New response: status success with a response, or error with code and message."),
                     R"({"status":"success","response":{"mode":"inline","inlineBase64":"e30="}})"}}},
    };
}

std::vector<ApiOperation> leaseOperations()
{
    return {
        {.name = "leases.acquire",
         .area = Area::Leases,
         .title = WORDS("Lease commands"),
         .what = WORDS("Takes waiting commands away from the deployment's workers: whoever leases them must answer or "
                       "release them. The answer holds links that need no token."),
         .permission = Permission::ReadDeployment,
         .level = ConfirmLevel::TypedAndChecked,
         .guarded = true,
         .fields = {{"deploymentId", Place::Body, Kind::Id, true, WORDS("Deployment whose commands are taken."),
                     "dep_…"},
                    {"maxLeases", Place::Body, Kind::Integer, false, WORDS("How many at most."), "1", "1", "", 1,
                     kNoLimit},
                    {"leaseSeconds", Place::Body, Kind::Integer, false, WORDS("How long each is held, in seconds."),
                     "60", "60", "", 1, kNoLimit},
                    {"target", Place::Body, Kind::Json, true,
                     WORDS("The one resource that takes them, with its type worker, container or daemon."),
                     R"({"resourceId":"api","resourceType":"worker"})", "", "", kNoLeast, kNoLimit,
                     ApiField::Versions::OnlyV3}}},
        {.name = "leases.release",
         .area = Area::Leases,
         .title = WORDS("Release a lease"),
         .what = WORDS("Gives a leased command back: it waits again and its attempt counts one more."),
         .permission = Permission::ReadReleases,
         .who = WORDS("any valid token"),
         .level = ConfirmLevel::TypedAndChecked,
         .guarded = true,
         .fields = {{"lease_id", Place::Path, Kind::Id, true, WORDS("Id of the lease."), "lease_…"}}},
    };
}

} // namespace

void ApiCatalogue::addCommands(std::vector<ApiOperation>& all)
{
    for (const auto& some : {commandOperations(), leaseOperations()})
        all.insert(all.end(), some.begin(), some.end());
}

} // namespace alien
