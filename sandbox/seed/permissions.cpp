// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/permissions.h"

namespace alien::sandbox {

namespace {

using Json = nlohmann::json;

Json grant(const char* label, const char* description, const Json& allowed, const Json& stack, const Json& resource)
{
    return {{"binding", {{"resource", resource}, {"stack", stack}}},
            {"description", description},
            {"grant", allowed},
            {"label", label}};
}

Json arns(const char* arn)
{
    return {{"resources", Json::array({arn})}};
}

Json scope(const char* path)
{
    return {{"scope", path}};
}

Json awsExecute()
{
    return Json::array(
        {grant("function-logs", "Lets a function write its own log lines.",
               {{"actions", Json::array({"logs:CreateLogStream", "logs:PutLogEvents"})}},
               arns("arn:aws:logs:${awsRegion}:${awsAccountId}:log-group:/aws/lambda/${stackPrefix}-*:*"),
               arns("arn:aws:logs:${awsRegion}:${awsAccountId}:log-group:/aws/lambda/${resourceName}:*")),
         grant("pull-image", "Lets a function start from the image of its release.",
               {{"actions", Json::array({"ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"})}},
               arns("arn:aws:ecr:*:${managingAccountId}:repository/*"),
               arns("arn:aws:ecr:*:${managingAccountId}:repository/*"))});
}

Json gcpExecute()
{
    return Json::array(
        {grant("cloud-run", "Lets a service write logs and start from the image of its release.",
               {{"predefinedRoles", Json::array({"roles/logging.logWriter", "roles/artifactregistry.reader"})}},
               scope("projects/${projectId}"), scope("projects/${projectId}"))});
}

Json azureExecute()
{
    return Json::array({grant("container-apps", "Lets an app pull the image of its release.",
                              {{"predefinedRoles", Json::array({"AcrPull"})}},
                              scope("/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}"),
                              scope("/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}"))});
}

Json awsStorage()
{
    return Json::array(
        {grant("objects", "Reads and writes the objects of the linked buckets.",
               {{"actions", Json::array({"s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"})}},
               arns("arn:aws:s3:::${stackPrefix}-*"), arns("arn:aws:s3:::${resourceName}/*"))});
}

Json gcpStorage()
{
    return Json::array({grant("objects", "Reads and writes the objects of the linked buckets.",
                              {{"predefinedRoles", Json::array({"roles/storage.objectUser"})}},
                              scope("projects/${projectId}"), scope("projects/_/buckets/${resourceName}"))});
}

Json azureStorage()
{
    return Json::array({grant("objects", "Reads and writes the blobs of the linked containers.",
                              {{"predefinedRoles", Json::array({"Storage Blob Data Contributor"})}},
                              scope("/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}"),
                              scope("${storageAccountId}/blobServices/default/containers/${resourceName}"))});
}

Json set(const char* id, const char* description, Json aws, Json azure, Json gcp, std::string_view only)
{
    Json platforms = Json::object();
    if (only.empty() || only == "aws")
        platforms["aws"] = std::move(aws);
    if (only.empty() || only == "azure")
        platforms["azure"] = std::move(azure);
    if (only.empty() || only == "gcp")
        platforms["gcp"] = std::move(gcp);
    return {{"description", description}, {"id", id}, {"platforms", platforms}};
}

} // namespace

nlohmann::json permissionSets(std::string_view platform, int detail)
{
    const bool isCloud = platform == "aws" || platform == "gcp" || platform == "azure";
    if (detail == 0 || (detail == 1 && !isCloud))
        return Json::array({"worker/execute", "storage/data-write"});
    const std::string_view only = detail >= 2 ? std::string_view{} : platform;
    return Json::array(
        {set("worker/execute", "What every worker needs to run.", awsExecute(), azureExecute(), gcpExecute(), only),
         set("storage/data-write", "Use of the linked storages.", awsStorage(), azureStorage(), gcpStorage(), only)});
}

} // namespace alien::sandbox
