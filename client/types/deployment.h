// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "client/document.h"
#include "client/types/deploymentstatus.h"
#include "client/types/secret.h"

#include <QDateTime>
#include <QMap>

namespace alien {

/// One deployment, whole: GET /v1/deployments/{id}. Optional fields are absent on the wire when empty.
struct Deployment
{
    QString id;
    QString name; ///< unvalidated by the manager; unique per group only; may be empty
    QString platform;
    Open<DeploymentStatus> status;
    QString deploymentGroupId;
    bool retryRequested = false;
    QDateTime createdAt;
    QDateTime
        updatedAt; ///< invalid until the first reconcile; pull: last agent contact; push at 1.7.1: last state change
    QString currentReleaseId;
    QString desiredReleaseId;
    QString importSource;
    std::optional<AlienError> error;
    QString deploymentModel; ///< 3.x field, else from the settings; push or pull
    QString projectId;
    QString workspaceId;
    std::optional<int> deploymentProtocolVersion;
    QString setupFingerprint;
    Document
        document; ///< the whole object as it came, lossless; settings, state and metadata are read from here by views
};

struct EnvironmentVariable
{
    QString name;
    QString value;
    bool secret = false;
    QStringList targetResources; ///< empty: all
};

struct CreateDeploymentRequest
{
    QString name;
    QString platform;
    QString deploymentGroupId;    ///< ignored by the manager for a deployment-group token
    QByteArray stackSettingsJson; ///< a JSON object or empty
    QList<EnvironmentVariable> environmentVariables;
    QString resourcePrefix;
};

/// 201 of POST /v1/deployments; the token is shown this once.
struct CreatedDeployment
{
    Deployment deployment;
    Secret token;
};

enum class DeleteAction { Cleanup, Detach, Forget };
[[nodiscard]] const char* wireName(DeleteAction action); ///< cleanup, detach, forget

/// 202 of delete: `message` says when cleanup changed nothing (teardown-required).
struct DeleteAnswer
{
    QString action;
    QString message;
};

struct PublicEndpoint
{
    QString name;
    QString url;
    QString host;
    QString protocol;
    int port = 0;
};

struct DeploymentInfoResource
{
    QString resourceType;
    QString publicUrl;
    QList<PublicEndpoint> publicEndpoints; ///< 3.x
};

/// GET /v1/deployments/{id}/info; resources sorted by id here, random on the wire.
struct DeploymentInfo
{
    QString commandsUrl;
    QString commandsDeploymentId;
    QMap<QString, DeploymentInfoResource> resources;
    Open<DeploymentStatus> status;
    QString platform;
    std::optional<AlienError> error;
};

struct DeploymentQuery
{
    QString deploymentGroupId;
    bool includeGroup = true;
    QString name; ///< 3.x, needs deploymentGroupId
};

} // namespace alien
