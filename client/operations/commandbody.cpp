// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/commandbody.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

codec::Writer presignedBody(const PresignedRequest& request)
{
    codec::Writer backend;
    backend.text("type", request.backend);
    if (request.backend == "http"_L1) {
        codec::Writer headers;
        for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
            headers.entry(it.key(), it.value());
        backend.text("url", request.url).text("method", request.method).object("headers", headers);
    } else {
        backend.text("filePath", request.filePath).text("operation", request.operation);
    }
    codec::Writer body;
    body.object("backend", backend).text("operation", request.operation).text("path", request.path);
    if (request.expiration.isValid())
        body.time("expiration", request.expiration);
    return body;
}

codec::Writer bodySpec(const BodySpec& spec)
{
    codec::Writer body;
    body.text("mode", spec.mode);
    if (spec.mode == "inline"_L1)
        body.text("inlineBase64", QString::fromLatin1(spec.inlineBase64));
    if (spec.size)
        body.integer("size", *spec.size);
    if (spec.storageGetRequest)
        body.object("storageGetRequest", presignedBody(*spec.storageGetRequest));
    if (spec.storagePutUsed)
        body.boolean("storagePutUsed", *spec.storagePutUsed);
    return body;
}

codec::Writer targetBody(const CommandTarget& target)
{
    return codec::Writer().text("resourceId", target.resourceId).text("resourceType", target.resourceType);
}

codec::Writer paramsBody(const std::variant<QByteArray, qint64>& params)
{
    codec::Writer body;
    if (const auto* bytes = std::get_if<QByteArray>(&params))
        // Base64 needs no escaping, and may be megabytes.
        body.text("mode", u"inline"_s).raw("inlineBase64", '"' + bytes->toBase64() + '"');
    else
        body.text("mode", u"storage"_s).integer("size", std::get<qint64>(params));
    return body;
}

} // namespace

codec::Writer commandBody(const CreateCommandRequest& request)
{
    codec::Writer body;
    body.text("deploymentId", request.deploymentId).text("command", request.command);
    body.object("params", paramsBody(request.params));
    if (request.deadline)
        body.time("deadline", *request.deadline);
    body.textUnlessEmpty("idempotencyKey", request.idempotencyKey);
    body.textUnlessEmpty("targetResourceId", request.targetResourceId);
    return body;
}

codec::Writer responseBody(const CommandResponse& response)
{
    codec::Writer body;
    body.text("status", response.status);
    if (response.body)
        body.object("response", bodySpec(*response.body));
    if (response.status == "error"_L1) {
        body.text("code", response.code).text("message", response.message);
        body.textUnlessEmpty("details", response.details);
    }
    return body;
}

codec::Writer leaseBody(const LeaseRequest& request)
{
    codec::Writer body;
    body.text("deploymentId", request.deploymentId);
    if (request.maxLeases)
        body.integer("maxLeases", *request.maxLeases);
    if (request.leaseSeconds)
        body.integer("leaseSeconds", *request.leaseSeconds);
    if (request.target)
        body.object("target", targetBody(*request.target));
    return body;
}

bool isIdempotencyKey(const QString& key)
{
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_' ||
               u == u':' || u == u'.' || u == u'-';
    };
    return key.size() <= 500 && std::all_of(key.begin(), key.end(), allowed);
}

} // namespace alien
