// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/commandbody.h"
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

bool isResponse(const CommandResponse& response)
{
    if (response.status == "success"_L1)
        return response.body.has_value();
    return response.status == "error"_L1 && !response.code.isEmpty() && !response.message.isEmpty();
}

void checkCommand(Outgoing& out, const CreateCommandRequest& request)
{
    out.idInBody("deploymentId"_L1, request.deploymentId);
    out.require(!request.command.trimmed().isEmpty(), RequestText::emptyCommand());
    out.require(!(out.third() && request.command.contains(u':')), RequestText::colonInCommand());
    if (const auto* size = std::get_if<qint64>(&request.params))
        out.require(*size >= 0, RequestText::negativeSize());
    if (request.deadline) {
        out.require(request.deadline->isValid(), RequestText::badDeadline());
        out.require(*request.deadline > QDateTime::currentDateTimeUtc(), RequestText::deadlinePassed());
    }
    out.require(isIdempotencyKey(request.idempotencyKey), RequestText::badIdempotencyKey());
    if (!request.targetResourceId.isEmpty()) {
        out.require(!out.first(), RequestText::targetOnly3());
        out.idInBody("targetResourceId"_L1, request.targetResourceId);
    }
}

} // namespace

Call<CreatedCommand> ManagerClient::Commands::create(const CreateCommandRequest& request,
                                                     const CallOptions& options) const
{
    Outgoing out(*client, "commands.create"_L1, options);
    checkCommand(out, request);
    return out.body(commandBody(request)).value<CreatedCommand>();
}

Call<CommandStatus> ManagerClient::Commands::status(const QString& id, const CallOptions& options) const
{
    return Outgoing(*client, "commands.status"_L1, options).id("commandId"_L1, id).value<CommandStatus>();
}

Call<CommandPayload> ManagerClient::Commands::payload(const QString& id, const CallOptions& options) const
{
    return Outgoing(*client, "commands.payload"_L1, options).id("commandId"_L1, id).value<CommandPayload>();
}

Call<Nothing> ManagerClient::Commands::storePayload(const QString& id, const QByteArray& bodyJson,
                                                    const CallOptions& options) const
{
    Outgoing out(*client, "commands.storePayload"_L1, options);
    return out.id("commandId"_L1, id).givenBody("payload"_L1, bodyJson).nothing();
}

Call<UploadCompleted> ManagerClient::Commands::uploadComplete(const QString& id, qint64 size,
                                                              const CallOptions& options) const
{
    Outgoing out(*client, "commands.uploadComplete"_L1, options);
    return out.id("commandId"_L1, id)
        .require(size >= 0, RequestText::negativeSize())
        .body(codec::Writer().integer("size", size))
        .value<UploadCompleted>();
}

Call<Nothing> ManagerClient::Commands::submitResponse(const QString& id, const CommandResponse& response,
                                                      const CallOptions& options) const
{
    Outgoing out(*client, "commands.submitResponse"_L1, options);
    return out.id("commandId"_L1, id)
        .require(isResponse(response), RequestText::badResponse())
        .body(responseBody(response))
        .nothing();
}

} // namespace alien
