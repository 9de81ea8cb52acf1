// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stacktypes.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Kind = StackField::Kind;
using Lifecycle = StackType::Lifecycle;

StackField required(const char* name, Kind kind)
{
    return {QString::fromLatin1(name), kind, {}, true, {}, {}, false};
}

StackField optional(const char* name, Kind kind, const QByteArray& fallback = {}, const QString& unit = {})
{
    return {QString::fromLatin1(name), kind, fallback, false, {}, unit, false};
}

StackField choice(const char* name, const QByteArray& fallback, const QStringList& choices)
{
    return {QString::fromLatin1(name), Kind::Choice, fallback, false, choices, {}, false};
}

StackField fixed(StackField field)
{
    field.immutable = true;
    return field;
}

StackType type(const char* name, Lifecycle lifecycle, const QList<StackField>& fields,
               const QStringList& permissionSets = {})
{
    return {QString::fromLatin1(name), lifecycle, true, true, fields, permissionSets};
}

/// Made by the manager, or of fields that no document tells.
StackType kept(const char* name, bool declarable, Lifecycle lifecycle = Lifecycle::Either)
{
    return {QString::fromLatin1(name), lifecycle, declarable, false, {}, {}};
}

StackType worker(bool third)
{
    QList<StackField> fields{required("code", Kind::Code),
                             required("permissions", Kind::Profile),
                             required("links", Kind::References),
                             required("triggers", Kind::Triggers),
                             optional("memoryMb", Kind::Whole, third ? "512" : "256", u"MB"_s),
                             optional("timeoutSeconds", Kind::Whole, "180", u"s"_s)};
    fields.append(third ? optional("publicEndpoints", Kind::Endpoints, "[]")
                        : choice("ingress", "\"private\"", {u"private"_s, u"public"_s}));
    fields << optional("commandsEnabled", Kind::Flag, "false") << optional("environment", Kind::Environment, "{}")
           << optional("concurrencyLimit", Kind::Whole, "null") << optional("readinessProbe", Kind::Probe, "null");
    if (third)
        fields << optional("sandboxLauncher", Kind::Json);
    return type("worker", Lifecycle::Live, fields, {u"execute"_s, u"invoke"_s, u"dispatch-command"_s});
}

StackType container(bool third)
{
    QList<StackField> fields{required("code", Kind::Code),        required("permissions", Kind::Profile),
                             required("links", Kind::References), required("cpu", Kind::Amount),
                             required("memory", Kind::Amount),    fixed(required("ports", Kind::Ports))};
    if (third)
        fields << optional("publicEndpoints", Kind::Endpoints, "[]")
               << optional("commandsEnabled", Kind::Flag, "false");
    fields << fixed(optional("cluster", Kind::Text)) << fixed(optional("pool", Kind::Text))
           << fixed(optional("stateful", Kind::Flag, "false")) << optional("replicas", Kind::Whole)
           << optional("autoscaling", Kind::Record) << optional("gpu", Kind::Record)
           << optional("ephemeralStorage", Kind::Text) << optional("persistentStorage", Kind::Record)
           << optional("environment", Kind::Environment, "{}") << optional("healthCheck", Kind::Record)
           << optional("command", Kind::Texts);
    if (third)
        fields << optional("stopGracePeriodSeconds", Kind::Whole, {}, u"s"_s);
    return type("container", Lifecycle::Live, fields);
}

StackType daemon(bool third)
{
    QList<StackField> fields{required("code", Kind::Code),
                             required("permissions", Kind::Profile),
                             required("links", Kind::References),
                             optional("cpu", Kind::Amount, R"({"min":"0.1","desired":"0.1"})"),
                             optional("memory", Kind::Amount, R"({"min":"128Mi","desired":"128Mi"})"),
                             optional("commandsEnabled", Kind::Flag, "false"),
                             optional("environment", Kind::Environment, "{}"),
                             optional("cluster", Kind::Text),
                             optional("pool", Kind::Text),
                             optional("command", Kind::Texts)};
    if (third)
        fields << optional("publicEndpoints", Kind::Endpoints, "[]") << optional("healthCheck", Kind::Record)
               << optional("stopGracePeriodSeconds", Kind::Whole, {}, u"s"_s) << optional("runtime", Kind::Json);
    return type("daemon", Lifecycle::Live, fields);
}

StackType storage(bool third)
{
    QList<StackField> fields{optional("publicRead", Kind::Flag, "false"), optional("versioning", Kind::Flag, "false"),
                             optional("lifecycleRules", Kind::Rules, "[]")};
    if (third)
        fields << optional("corsAllowedOrigins", Kind::Texts, "[]") << optional("encryptionKey", Kind::Json);
    return type("storage", Lifecycle::Either, fields, {u"data-read"_s, u"data-write"_s});
}

QList<StackType> makeTypes(bool third)
{
    const QStringList data{u"data-read"_s, u"data-write"_s};
    QList<StackType> all{
        worker(third),
        container(third),
        daemon(third),
        storage(third),
        type("kv", Lifecycle::Either, {}, data),
        type("queue", Lifecycle::Either, {}, data),
        type("vault", Lifecycle::Either, {}, data),
        type("build", Lifecycle::Frozen,
             {required("permissions", Kind::Profile), required("links", Kind::References),
              choice("computeType", "\"medium\"", {u"small"_s, u"medium"_s, u"large"_s, u"x-large"_s}),
              optional("environment", Kind::Environment, "{}")},
             {u"execute"_s, u"logs-and-artifacts"_s}),
        type("artifact-registry", Lifecycle::Frozen, {optional("replicationRegions", Kind::Texts)},
             {u"pull"_s, u"push"_s}),
        type("service-account", Lifecycle::Frozen, {required("stackPermissionSets", Kind::Sets)}, {u"impersonate"_s})};
    StackType cluster = kept("compute-cluster", third, Lifecycle::Frozen);
    cluster.permissionSets = {u"execute"_s};
    all << cluster;
    if (third) {
        for (const char* name :
             {"key", "sandbox", "email", "postgres", "ai", "resource-access", "experimental/aws-opensearch"})
            all << kept(name, true);
    }
    for (const char* name :
         {"network", "kubernetes-cluster", "service_activation", "remote-stack-management", "azure_resource_group",
          "azure_storage_account", "azure_container_apps_environment", "azure_service_bus_namespace"})
        all << kept(name, false, Lifecycle::Frozen);
    return all;
}

} // namespace

const char* wireName(StackDialect dialect)
{
    return dialect == StackDialect::V1 ? "1.7.1" : "3.x";
}

const StackField* StackType::field(QStringView wanted) const
{
    const auto it = std::find_if(fields.cbegin(), fields.cend(),
                                 [wanted](const StackField& field) { return field.name == wanted; });
    return it == fields.cend() ? nullptr : &*it;
}

const QList<StackType>& stackTypes(StackDialect dialect)
{
    static const QList<StackType> first = makeTypes(false);
    static const QList<StackType> third = makeTypes(true);
    return dialect == StackDialect::V1 ? first : third;
}

const StackType* stackType(StackDialect dialect, QStringView name)
{
    for (const StackType& known : stackTypes(dialect)) {
        if (known.name == name)
            return &known;
    }
    return nullptr;
}

QStringList permissionSetsOf(const StackType& type)
{
    QStringList out;
    for (const QString& set : type.permissionSets)
        out.append(type.name + u'/' + set);
    for (const auto set : {"heartbeat"_L1, "management"_L1, "provision"_L1})
        out.append(type.name + u'/' + set);
    return out;
}

QStringList stackPlatforms(StackDialect dialect)
{
    QStringList out{u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s, u"local"_s, u"test"_s};
    if (dialect == StackDialect::V3)
        out.append(u"machines"_s);
    return out;
}

} // namespace alien
