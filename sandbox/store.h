// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/body.h"
#include "sandbox/records.h"
#include "sandbox/sandbox.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alien::sandbox {

using TextPart = http::BodyPart;
using TextParts = http::BodyParts;

/// Everything the manager knows.
///
/// Threads: any thread may call any function; one recursive mutex guards all. Callbacks run with it held, so they must
/// be short; they may call the store. Several steps that must be seen as one: take `lock()` around them.
///
/// Memory: a deployment lives as its serialised wire object (5 KB each) plus its head; a list body is a list of pieces,
/// so nothing is serialised again for a GET, and a change serialises one record. SQLite stands behind it when a state
/// file is named: a thread of the store's own writes changes in batches; without a file nothing leaves the memory.
class Store
{
public:
    Store(Api api, quint64 seed);
    ~Store(); ///< writes what is pending
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Opens or creates the file and loads it. False: errorText(). Not calling it: memory only.
    bool open(const QString& file);
    [[nodiscard]] QString errorText() const;
    /// Returns once all that was put so far lies in the file. Not under lock().
    void flush();
    /// False once the file already held a fleet, so that it is not seeded twice.
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] Api api() const;
    [[nodiscard]] std::unique_lock<std::recursive_mutex> lock() const;

    /// Ids and tokens come from one seeded generator: the same seed and the same calls give the same ids.
    /// Prefix "dep", "dg", "cmd", "tok": lower case; "rel": mixed case; "lease": a uuid.
    std::string newId(std::string_view prefix);
    /// Kind "admin", "dg", "deploy": "ax_<kind>_<hex>".
    std::string newToken(std::string_view kind);

    // Groups. Newest first.
    void putGroup(Group group);
    [[nodiscard]] std::optional<Group> group(const std::string& id) const;
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] std::int64_t deploymentCount(const std::string& groupId) const;

    // Releases. Newest first by the order they were put in.
    void putRelease(Release release);
    [[nodiscard]] std::optional<Release> release(const std::string& id) const;
    [[nodiscard]] std::optional<Release> latestRelease() const;
    [[nodiscard]] std::vector<std::string> releaseIds() const;
    [[nodiscard]] std::shared_ptr<const std::string> releaseWire(const std::string& id) const; ///< null: unknown
    [[nodiscard]] TextParts releaseListBody() const;

    // Deployments. The order of putting is the order of creation; lists are newest first.
    void putDeployment(Deployment deployment); ///< inserts, or replaces the one with this id
    [[nodiscard]] std::optional<Deployment> deployment(const std::string& id) const;
    [[nodiscard]] std::optional<DeploymentHead> head(const std::string& id) const;
    /// The record is taken apart, changed by `edit` and written back. False: there is none. id, groupId and createdAt
    /// stay.
    bool editDeployment(const std::string& id, const std::function<void(Deployment&)>& edit);
    /// Cheaper: only the head changes; the documents are copied as they are.
    bool editHead(const std::string& id, const std::function<void(DeploymentHead&)>& edit);
    /// Its leases and vault secrets go too; its tokens stay valid (protocol 0.1) and its commands stay known, so that
    /// reading one answers that the deployment is gone (protocol 4.2).
    bool removeDeployment(const std::string& id);
    /// Newest first; stops when `visit` returns false.
    void visitHeads(const std::function<bool(const DeploymentHead&)>& visit) const;
    [[nodiscard]] std::size_t deploymentCount() const;
    [[nodiscard]] std::optional<std::string> deploymentByName(const std::string& groupId,
                                                              const std::string& name) const;
    /// The wire object without a copy. `length` of the part leaves out a leading comma.
    [[nodiscard]] std::optional<TextPart> deploymentWire(const std::string& id) const;
    struct ListFilter
    {
        std::string groupId; ///< empty: all
        std::string name;    ///< 3.x; only with hasName
        bool hasName = false;
        bool withGroup = false; ///< include=deploymentGroup
    };
    [[nodiscard]] TextParts deploymentListBody(const ListFilter& filter) const;

    // Commands, oldest first.
    void putCommand(Command command);
    [[nodiscard]] std::optional<Command> command(const std::string& id) const;
    bool editCommand(const std::string& id, const std::function<void(Command&)>& edit);
    [[nodiscard]] std::vector<std::string> commandIds(const std::string& deploymentId) const;
    /// Deployments that have a command which is not at its end.
    [[nodiscard]] std::vector<std::string> deploymentsWithOpenCommands() const;
    /// 1.7.1: the scope is the key alone; 3.x callers put deployment and target into it.
    [[nodiscard]] std::optional<std::string> commandByKey(const std::string& idempotencyKey) const;
    [[nodiscard]] std::optional<std::string> commandByLease(const std::string& leaseId) const;

    // Tokens. Newest first.
    /// Keeps a hash of `text`; the record's hash and keyPrefix are filled in.
    Token addToken(TokenKind kind, const std::string& text, const std::string& groupId = {},
                   const std::string& deploymentId = {});
    [[nodiscard]] std::optional<Token> tokenByText(const std::string& text) const;
    [[nodiscard]] std::vector<Token> tokens() const;
    bool removeToken(const std::string& id);

    // Vault secrets.
    void putSecret(const std::string& deploymentId, const std::string& vault, const std::string& key,
                   const std::string& value);
    [[nodiscard]] std::optional<std::string> secret(const std::string& deploymentId, const std::string& vault,
                                                    const std::string& key) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien::sandbox
