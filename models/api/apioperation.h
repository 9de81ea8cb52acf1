// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/operations/operation.h"
#include "models/actions/operatoraction.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <limits>
#include <span>
#include <vector>

namespace alien {

/// One thing that an operation takes: where it goes, what it may hold, in a sentence what it is for. Facts: protocol 1,
/// 4 and 7; a test holds them against the manager's own descriptions.
struct ApiField
{
    enum class Place { Path, Query, Body };
    enum class Kind {
        Text,
        Id,
        Integer,
        Boolean,
        Choice,  ///< one of few words; others are passed on, the manager may know more
        List,    ///< texts
        Time,    ///< RFC 3339
        Json,    ///< any JSON value
        Payload, ///< {mode: inline, inlineBase64} or {mode: storage, size}
        Secret   ///< text that is never kept, neither in a draft nor in the log
    };
    enum class Versions { Both, OnlyV1, OnlyV3 };

    const char* name;
    Place place;
    Kind kind;
    bool required;
    const char* help;                                  ///< a sentence; see helpText()
    const char* example = "";                          ///< what a value looks like: the placeholder of the form
    const char* fallback = "";                         ///< what the manager takes when it is left out
    const char* choices = "";                          ///< "aws|gcp"; a word that ends in @3 is 3.x only
    qint64 least = std::numeric_limits<qint64>::min(); ///< Integer
    qint64 most = std::numeric_limits<qint64>::max();  ///< Integer; Text and Id: characters
    Versions versions = Versions::Both;

    [[nodiscard]] QString key() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QStringList choiceList(Generation generation) const;
    [[nodiscard]] bool existsIn(Generation generation) const;
    /// "path.id", "query.include", "body.name": names the field in drafts, problems and widgets.
    [[nodiscard]] QString id() const;
};

/// One operation of the manager as the operator sees it. The wire's half is client/operations/operation.h.
struct ApiOperation
{
    enum class Area {
        System,
        Groups,
        Deployments,
        Releases,
        Commands,
        Leases,
        Sync,
        Credentials,
        Tokens,
    };

    const char* name; ///< of the wire's operation: "deployments.get"
    Area area;
    const char* title;                    ///< "Read a deployment"; see titleText()
    const char* what;                     ///< what it does and what surprises; see whatText()
    std::optional<Permission> permission; ///< nothing: anybody may, with or without a token
    const char* who = "";                 ///< where the policy is narrower or wider than the permission says
    /// How hard it asks before it is sent, before raising; None for reads.
    ConfirmLevel level = ConfirmLevel::None;
    /// Hands out live credentials or moves state behind an agent's back: locked until the connection is unlocked, asks
    /// at the highest level, its answer is masked.
    bool guarded = false;
    bool described = true; ///< in the manager's own description
    std::vector<ApiField> fields{};

    [[nodiscard]] QString id() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString whatText() const;
    /// "Needs workspace-admin …": who may call it, in the policy's words.
    [[nodiscard]] QString whoText() const;
    [[nodiscard]] const char* areaName() const; ///< as queries have it
    [[nodiscard]] QString areaText() const;
    [[nodiscard]] const Operation& wire() const;
    [[nodiscard]] bool isRead() const; ///< GET: changes nothing, may be retried
    [[nodiscard]] bool takesBody() const;
    /// The answer may carry tokens or credentials.
    [[nodiscard]] bool hasSecrets() const { return guarded || wire().is(Operation::Secrets); }
    [[nodiscard]] const ApiField* field(const QString& id) const; ///< by ApiField::id(); null when there is none
    [[nodiscard]] std::vector<const ApiField*> fieldsAt(ApiField::Place place, Generation generation) const;
};

/// All operations: the 32 of 1.7.1, the three that only 3.x has, and the routes for tokens and vault secrets that the
/// manager does not describe.
class ApiCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(alien::ApiCatalogue)
public:
    [[nodiscard]] static const std::vector<ApiOperation>& all();
    [[nodiscard]] static std::vector<const ApiOperation*> of(Generation generation);
    [[nodiscard]] static const ApiOperation* find(const QString& name); ///< null when there is none

private:
    friend struct ApiOperation;
    friend struct ApiField;
    static void addFleet(std::vector<ApiOperation>& all);
    static void addCommands(std::vector<ApiOperation>& all);
    static void addAgents(std::vector<ApiOperation>& all);
};

} // namespace alien
