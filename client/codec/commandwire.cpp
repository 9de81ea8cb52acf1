// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/wire.h"

#include <limits>

namespace alien::codec {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> byteCount(const Reader& in, const char* key)
{
    if (!in.has(key))
        return std::nullopt;
    return in.member(key).integer(0, std::numeric_limits<qint64>::max());
}

} // namespace

PresignedRequest read(const Reader& in, PresignedRequest* /*overload*/)
{
    PresignedRequest request;
    const Reader backend = in.member("backend");
    request.backend = backend.required<QString>("type");
    request.url = request.backend == u"http"_s ? backend.required<QString>("url") : backend.text("url");
    request.method = backend.text("method");
    request.headers = backend.optionalMap<QString>("headers");
    request.filePath = backend.text("filePath");
    request.operation = in.text("operation");
    request.path = in.text("path");
    request.expiration = in.orElse<QDateTime>("expiration", {});
    return request;
}

BodySpec read(const Reader& in, BodySpec* /*overload*/)
{
    BodySpec body;
    body.mode = in.required<QString>("mode");
    body.inlineBase64 =
        (body.mode == u"inline"_s ? in.required<QString>("inlineBase64") : in.text("inlineBase64")).toLatin1();
    body.size = byteCount(in, "size");
    body.storageGetRequest = in.optional<PresignedRequest>("storageGetRequest");
    body.storagePutUsed = in.optional<bool>("storagePutUsed");
    return body;
}

CommandTarget read(const Reader& in, CommandTarget* /*overload*/)
{
    return {in.required<QString>("resourceId"), in.required<QString>("resourceType")};
}

CommandResponse read(const Reader& in, CommandResponse* /*overload*/)
{
    CommandResponse response;
    response.status = in.required<QString>("status");
    if (response.status == u"success"_s)
        response.body = in.required<BodySpec>("response");
    else
        response.body = in.optional<BodySpec>("response");
    response.code = in.text("code");
    response.message = response.status == u"error"_s ? in.required<QString>("message") : in.text("message");
    response.details = in.text("details");
    return response;
}

CommandStatus read(const Reader& in, CommandStatus* /*overload*/)
{
    CommandStatus status;
    status.commandId = in.required<QString>("commandId");
    status.state = in.openEnum<CommandState>("state");
    status.attempt = in.count("attempt");
    status.response = in.optional<CommandResponse>("response");
    status.target = in.optional<CommandTarget>("target");
    return status;
}

CommandPayload read(const Reader& in, CommandPayload* /*overload*/)
{
    CommandPayload payload;
    payload.commandId = in.required<QString>("commandId");
    payload.params = in.optional<BodySpec>("params");
    payload.response = in.optional<CommandResponse>("response");
    return payload;
}

CreatedCommand read(const Reader& in, CreatedCommand* /*overload*/)
{
    CreatedCommand created;
    created.commandId = in.required<QString>("commandId");
    created.state = in.openEnum<CommandState>("state");
    created.inlineAllowedUpTo = byteCount(in, "inlineAllowedUpTo").value_or(created.inlineAllowedUpTo);
    created.next = in.required<QString>("next");
    if (in.has("storageUpload")) {
        const Reader upload = in.member("storageUpload");
        created.putRequest = upload.required<PresignedRequest>("putRequest");
        created.uploadExpiresAt = upload.orElse<QDateTime>("expiresAt", {});
    }
    created.target = in.optional<CommandTarget>("target");
    return created;
}

UploadCompleted read(const Reader& in, UploadCompleted* /*overload*/)
{
    return {in.required<QString>("commandId"), in.openEnum<CommandState>("state")};
}

Lease read(const Reader& in, Lease* /*overload*/)
{
    Lease lease;
    lease.leaseId = in.required<QString>("leaseId");
    lease.leaseExpiresAt = in.required<QDateTime>("leaseExpiresAt");
    lease.commandId = in.required<QString>("commandId");
    lease.attempt = in.count("attempt");
    return lease;
}

Decoded<QList<Lease>> decodeLeases(const QByteArray& body)
{
    Decoded<Listed<Lease>> decoded = decodeList<Lease>(body, "leases");
    if (const auto* fault = std::get_if<DecodeFault>(&decoded))
        return *fault;
    QList<Lease> leases = static_cast<QList<Lease>&&>(std::get<Listed<Lease>>(decoded));
    // The envelope is the worker's: kept as it came, numbers and all.
    const Document document = Document::parse(body);
    const Document::Node items = document.root().find("leases");
    for (int i = 0; i < leases.size(); ++i) {
        const std::string_view raw = items.at(i).find("envelope").raw();
        leases[i].envelopeJson = QByteArray(raw.data(), qsizetype(raw.size()));
    }
    return noted<QList<Lease>>(std::move(leases), document);
}

} // namespace alien::codec
