// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "client/types/openenum.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <variant>

namespace alien {

enum class CommandState { Unknown, PendingUpload, Pending, Dispatched, Succeeded, Failed, Expired };
[[nodiscard]] const char* wireName(CommandState state); ///< PENDING_UPLOAD …
[[nodiscard]] CommandState commandState(std::string_view text);
[[nodiscard]] CommandState parseWire(std::string_view text, CommandState* overload);

/// Where bytes may be put or fetched: plain HTTP without our token, or a path on the manager's own host.
struct PresignedRequest
{
    QString backend; ///< http, local, or what came
    QString url;
    QString method;
    QMap<QString, QString> headers;
    QString filePath; ///< local: never opened from here
    QString operation;
    QString path;
    QDateTime expiration;
};

struct BodySpec
{
    QString mode;            ///< inline, storage
    QByteArray inlineBase64; ///< as it came; may be arbitrary bytes once decoded
    std::optional<qint64> size;
    std::optional<PresignedRequest> storageGetRequest;
    std::optional<bool> storagePutUsed;
};

struct CommandTarget
{
    QString resourceId;
    QString resourceType;
};

struct CommandResponse
{
    QString status; ///< success, error
    std::optional<BodySpec> body;
    QString code;
    QString message;
    QString details;
};

struct CommandStatus
{
    QString commandId;
    Open<CommandState> state;
    int attempt = 0;
    std::optional<CommandResponse> response;
    std::optional<CommandTarget> target; ///< 3.x
};

struct CommandPayload
{
    QString commandId;
    std::optional<BodySpec> params;
    std::optional<CommandResponse> response;
};

struct CreateCommandRequest
{
    QString deploymentId;
    QString command;
    std::variant<QByteArray, qint64> params; ///< the bytes themselves (sent inline), or the size of a storage upload
    std::optional<QDateTime> deadline;
    QString idempotencyKey;
    QString targetResourceId; ///< 3.x
};

struct CreatedCommand
{
    QString commandId;
    Open<CommandState> state;
    qint64 inlineAllowedUpTo = 150'000;
    QString next; ///< poll, upload
    std::optional<PresignedRequest> putRequest;
    QDateTime uploadExpiresAt;
    std::optional<CommandTarget> target;
};

struct UploadCompleted
{
    QString commandId;
    Open<CommandState> state;
};

struct Lease
{
    QString leaseId;
    QDateTime leaseExpiresAt;
    QString commandId;
    int attempt = 0;
    QByteArray envelopeJson; ///< arc.v1 envelope, as it came
};

struct LeaseRequest
{
    QString deploymentId;
    std::optional<int> maxLeases;
    std::optional<int> leaseSeconds;
    std::optional<CommandTarget> target; ///< required at 3.x
};

} // namespace alien
