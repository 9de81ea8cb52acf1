// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/sandbox.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// The manager's own field order; absent members are left out (protocol 1 and 10.5).
[[nodiscard]] std::string groupWire(Api api, const Group& group, std::int64_t deploymentCount);
[[nodiscard]] std::string releaseWire(Api api, const Release& release);

/// A deployment's wire object behind a comma, and where its documents lie in it, so that they can be taken out without
/// parsing.
struct DeploymentWire
{
    enum Document { StackSettings, StackState, EnvironmentInfo, RuntimeMetadata, Error, DocumentCount };
    struct Slice
    {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
    };
    std::string text;
    std::array<Slice, DocumentCount> documents;

    [[nodiscard]] std::string document(Document which) const
    {
        return text.substr(documents[which].offset, documents[which].length);
    }
};
[[nodiscard]] DeploymentWire deploymentWire(Api api, const Deployment& deployment);

/// A JSON string with its quotes.
[[nodiscard]] std::string quotedJson(std::string_view text);

/// 3.x names its only workspace and project in two ways.
inline constexpr std::string_view standaloneProject = "prj_standalone000000000000000000";
inline constexpr std::string_view standaloneWorkspace = "ws_standalone00000000000000";

} // namespace alien::sandbox
