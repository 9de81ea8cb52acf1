// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deployment/cloudservice.h"

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

struct Service
{
    QLatin1StringView type;
    QLatin1StringView aws;
    QLatin1StringView gcp;
    QLatin1StringView azure;
    QLatin1StringView kubernetes;
    QLatin1StringView local;
};

// protocol 3.2 and 3.3 (the bindings' service names say what each cloud uses).
constexpr std::array services{
    Service{"worker"_L1, "Lambda"_L1, "Cloud Run"_L1, "Container Apps"_L1, "Deployment"_L1, "Process"_L1},
    Service{"storage"_L1, "S3"_L1, "Cloud Storage"_L1, "Blob Storage"_L1, ""_L1, "Folder"_L1},
    Service{"kv"_L1, "DynamoDB"_L1, "Firestore"_L1, "Table Storage"_L1, "Redis"_L1, "File"_L1},
    Service{"queue"_L1, "SQS"_L1, "Pub/Sub"_L1, "Service Bus"_L1, ""_L1, "File"_L1},
    Service{"vault"_L1, "SSM Parameter Store"_L1, "Secret Manager"_L1, "Key Vault"_L1, "Secret"_L1, "File"_L1},
    Service{"service-account"_L1, "IAM role"_L1, "Service account"_L1, "Managed identity"_L1, "ServiceAccount"_L1,
            ""_L1},
    Service{"network"_L1, "VPC"_L1, "VPC network"_L1, "Virtual network"_L1, ""_L1, ""_L1},
    Service{"artifact-registry"_L1, "ECR"_L1, "Artifact Registry"_L1, "Container Registry"_L1, ""_L1, "Registry"_L1},
    // What the heartbeats of 3.3.16 are told by: replicas and daemons run on the machines of a compute cluster.
    Service{"container"_L1, "Cluster replicas"_L1, "Cluster replicas"_L1, "Cluster replicas"_L1, "Workload"_L1,
            "Docker container"_L1},
    Service{"daemon"_L1, "One per machine"_L1, "One per machine"_L1, "One per machine"_L1, "One per node"_L1,
            "Process"_L1},
    Service{"compute-cluster"_L1, "Machine fleet"_L1, "Machine fleet"_L1, "Machine fleet"_L1, ""_L1, "Docker"_L1},
    Service{"build"_L1, "CodeBuild"_L1, "Cloud Build"_L1, "Container Apps job"_L1, "Job"_L1, "Process"_L1},
};

} // namespace

QString cloudService(QStringView resourceType, QStringView platform)
{
    for (const Service& service : services) {
        if (resourceType != service.type)
            continue;
        if (platform == "aws"_L1)
            return service.aws;
        if (platform == "gcp"_L1)
            return service.gcp;
        if (platform == "azure"_L1)
            return service.azure;
        if (platform == "kubernetes"_L1)
            return service.kubernetes;
        if (platform == "local"_L1)
            return service.local;
    }
    return {};
}

QString bindingVariable(QStringView resourceId)
{
    return u"ALIEN_"_s + resourceId.toString().toUpper().replace(u'-', u'_') + u"_BINDING"_s;
}

QString bindingCode(QStringView resourceType, QStringView resourceId)
{
    for (const auto type : {"storage"_L1, "kv"_L1, "queue"_L1, "vault"_L1}) {
        if (resourceType == type)
            return u"const x = await %1(\"%2\")"_s.arg(type, resourceId);
    }
    return {};
}

} // namespace alien
