// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "wireclient.h"

#include <map>
#include <memory>

namespace alien::test {

/// A frozen sandbox with two groups, a release, a running deployment that takes commands ("run"), a failed one
/// ("failed"), a cloud one
/// ("cloud") and one of the other group ("foreign"); and a token of every kind.
class SmallFleet
{
public:
    explicit SmallFleet(sandbox::Api api = sandbox::Api::V1_7_1, const sandbox::Options& options = {});

    WireClient& client() { return *m_client; }
    sandbox::Sandbox& sandbox() { return *m_sandbox; }
    /// "admin", "group" and "self" (of "run"), "otherGroup", "otherSelf" (of "foreign"), "none", "wrong".
    [[nodiscard]] QByteArray token(const QByteArray& kind) const { return m_tokens.at(kind); }
    /// Ids by name: the deployments, "group", "otherGroup", "release", and "command", "lease" once made.
    [[nodiscard]] QByteArray id(const QByteArray& name) const { return m_ids.at(name); }
    /// "{name}" becomes the id.
    [[nodiscard]] QByteArray filled(QByteArray text) const;

    /// A stack of this generation with one worker that takes commands and a storage open to the outside.
    [[nodiscard]] nlohmann::json stack() const;
    /// Brings a deployment into a status, as an agent would.
    void bring(const QByteArray& name, const std::string& status,
               const nlohmann::json& more = nlohmann::json::object());
    /// A pending command of "run", and a lease on it.
    void makeCommand();
    void makeLease();

private:
    void create(const QByteArray& name, const std::string& platform, const QByteArray& group, bool pull);

    sandbox::Api m_api;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<WireClient> m_client;
    std::map<QByteArray, QByteArray> m_tokens;
    std::map<QByteArray, QByteArray> m_ids;
    std::map<QByteArray, std::string> m_platforms;
};

} // namespace alien::test
