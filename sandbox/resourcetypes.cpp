// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resourcetypes.h"

namespace alien::sandbox {
namespace {

using Fields = std::vector<ResourceField>;

const Fields& with(Fields& fields, const Fields& more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

Fields workerFields(bool third)
{
    Fields fields{{"code", true, {}},
                  {"permissions", true, {}},
                  {"links", true, {}},
                  {"triggers", true, {}},
                  {"environment", false, "{}"},
                  {"commandsEnabled", false, "false"},
                  {"concurrencyLimit", false, "null"},
                  {"readinessProbe", false, "null"},
                  {"memoryMb", false, third ? "512" : "256"},
                  {"timeoutSeconds", false, "180"}};
    return third ? with(fields, {{"publicEndpoints", false, "[]"}, {"sandboxLauncher", false, {}}})
                 : with(fields, {{"ingress", false, "\"private\""}});
}

Fields containerFields(bool third)
{
    Fields fields{{"links", true, {}},        {"ports", true, {}},
                  {"code", true, {}},         {"cpu", true, {}},
                  {"memory", true, {}},       {"permissions", true, {}},
                  {"cluster", false, {}},     {"gpu", false, {}},
                  {"replicas", false, {}},    {"ephemeralStorage", false, {}},
                  {"autoscaling", false, {}}, {"persistentStorage", false, {}},
                  {"pool", false, {}},        {"stateful", false, "false"},
                  {"command", false, {}},     {"environment", false, "{}"},
                  {"healthCheck", false, {}}};
    return third ? with(fields, {{"publicEndpoints", false, "[]"},
                                 {"commandsEnabled", false, "false"},
                                 {"stopGracePeriodSeconds", false, {}}})
                 : fields;
}

Fields daemonFields(bool third)
{
    Fields fields{{"links", true, {}},
                  {"permissions", true, {}},
                  {"code", true, {}},
                  {"cluster", false, {}},
                  {"pool", false, {}},
                  {"command", false, {}},
                  {"cpu", false, R"({"desired":"0.1","min":"0.1"})"},
                  {"memory", false, R"({"desired":"128Mi","min":"128Mi"})"},
                  {"environment", false, "{}"},
                  {"commandsEnabled", false, "false"}};
    return third ? with(fields, {{"publicEndpoints", false, "[]"},
                                 {"healthCheck", false, {}},
                                 {"stopGracePeriodSeconds", false, {}},
                                 {"runtime", false, {}}})
                 : fields;
}

Fields storageFields(bool third)
{
    Fields fields{{"publicRead", false, "false"}, {"versioning", false, "false"}, {"lifecycleRules", false, "[]"}};
    return third ? with(fields, {{"corsAllowedOrigins", false, "[]"}, {"encryptionKey", false, {}}}) : fields;
}

Fields buildFields()
{
    return {{"links", true, {}},
            {"permissions", true, {}},
            {"environment", false, "{}"},
            {"computeType", false, "\"medium\""}};
}

ResourceType open(std::string_view name)
{
    return {name, {}, true};
}

std::vector<ResourceType> firstTypes()
{
    return {{"vault", {}},
            {"worker", workerFields(false)},
            {"daemon", daemonFields(false)},
            {"container", containerFields(false)},
            open("compute-cluster"),
            open("kubernetes-cluster"),
            {"storage", storageFields(false)},
            {"queue", {}},
            {"kv", {}},
            open("network"),
            {"build", buildFields()},
            {"service-account", {{"stackPermissionSets", true, {}}}, true},
            {"artifact-registry", {{"replicationRegions", false, {}}}},
            open("service_activation"),
            open("remote-stack-management"),
            open("azure_resource_group"),
            open("azure_storage_account"),
            open("azure_container_apps_environment"),
            open("azure_service_bus_namespace")};
}

std::vector<ResourceType> thirdTypes()
{
    return {{"vault", {}},
            {"worker", workerFields(true)},
            {"daemon", daemonFields(true)},
            {"container", containerFields(true)},
            open("compute-cluster"),
            open("kubernetes-cluster"),
            {"storage", storageFields(true)},
            open("key"),
            {"queue", {}},
            open("sandbox"),
            open("email"),
            {"kv", {}},
            open("postgres"),
            open("ai"),
            open("network"),
            {"build", buildFields()},
            {"service-account", {{"stackPermissionSets", true, {}}}, true},
            {"artifact-registry", {{"replicationRegions", false, {}}}},
            open("service_activation"),
            open("remote-stack-management"),
            open("resource-access"),
            open("azure_resource_group"),
            open("azure_storage_account"),
            open("azure_container_apps_environment"),
            open("azure_service_bus_namespace"),
            open("experimental/aws-opensearch")};
}

} // namespace

const std::vector<ResourceType>& resourceTypes(Api api)
{
    static const std::vector<ResourceType> first = firstTypes();
    static const std::vector<ResourceType> third = thirdTypes();
    return api == Api::V3_3_16 ? third : first;
}

const ResourceType* resourceType(Api api, std::string_view name)
{
    for (const ResourceType& type : resourceTypes(api)) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

} // namespace alien::sandbox
