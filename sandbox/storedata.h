// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/idsource.h"
#include "sandbox/statefile.h"
#include "sandbox/store.h"
#include "sandbox/wire.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace alien::sandbox {

/// What stands behind a Store; its functions expect the mutex to be held.
struct Store::Impl
{
    Impl(Api a, quint64 seed)
        : api(a)
        , ids(seed)
    {}

    struct GroupRow
    {
        Group group;
        std::uint64_t order = 0;
        std::int64_t deployments = 0;
        std::shared_ptr<const std::string> listSuffix; ///< what include=deploymentGroup puts before the closing brace
    };
    struct ReleaseRow
    {
        Release release;
        std::uint64_t order = 0;
        std::shared_ptr<const std::string> wire; ///< behind a comma
    };
    struct DeploymentRow
    {
        DeploymentHead head;
        std::string userEnvironment;
        std::string agentToken;
        std::string extraMembers;
        std::shared_ptr<const std::string> wire; ///< behind a comma
        std::array<DeploymentWire::Slice, DeploymentWire::DocumentCount> documents;
    };

    void save(const std::string& kind, const std::string& id, std::uint64_t order,
              const std::function<std::string()>& text);
    void forget(const std::string& kind, const std::string& id);
    void take(const std::string& kind, const std::string& id, std::uint64_t position, const std::string& text);

    void insertGroup(Group group, std::uint64_t position);
    void insertRelease(Release release, std::uint64_t position);
    void insertDeployment(const Deployment& deployment, std::uint64_t position);
    void insertCommand(Command command, std::uint64_t position);
    void insertToken(Token token, std::uint64_t position);
    [[nodiscard]] Deployment whole(const DeploymentRow& row) const;
    [[nodiscard]] const DeploymentRow* row(const std::string& id) const;
    void dropCommands(const std::string& deploymentId);
    void changed() { listBody.reset(), listBodyWithGroups.reset(); }

    Api api;
    IdSource ids;
    std::unique_ptr<StateFile> file;
    QString error;
    std::recursive_mutex mutex;
    std::uint64_t order = 1; ///< the next record's
    bool loaded = false;     ///< the file held something

    std::map<std::uint64_t, std::string> groupOrder;
    std::unordered_map<std::string, GroupRow> groups;
    std::map<std::uint64_t, std::string> releaseOrder;
    std::unordered_map<std::string, ReleaseRow> releases;
    TextParts releaseBody;

    std::map<std::uint64_t, DeploymentRow> deployments;
    std::unordered_map<std::string, std::uint64_t> deploymentOrder;
    std::unordered_map<std::string, std::string> deploymentNames; ///< group, line feed, name -> id
    TextParts listBody;
    TextParts listBodyWithGroups;

    std::unordered_map<std::string, Command> commands;
    std::unordered_map<std::string, std::uint64_t> commandOrder;
    std::unordered_map<std::string, std::vector<std::string>> commandsOf;
    std::unordered_map<std::string, std::string> commandKeys;
    std::unordered_map<std::string, std::string> commandLeases;
    std::unordered_map<std::string, int> openCommands;

    std::map<std::uint64_t, Token> tokens;
    std::unordered_map<std::string, std::uint64_t> tokenByHash;
    std::unordered_map<std::string, std::uint64_t> tokenById;

    std::map<std::string, std::string> secrets; ///< deployment, vault, key joined by line feeds
};

} // namespace alien::sandbox
