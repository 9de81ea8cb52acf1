// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/routes.h"

#include <string>

namespace alien::sandbox {

/// How commands and their bodies look on the wire (protocol 4).
///
/// Inline bodies above 20,000 JSON bytes count as moved to storage: parameters lose their read link, answers get one.
/// Links live for an hour; where the storage is this server's own (Options::storage), it serves them itself to anybody
/// who holds them.
class CommandWire
{
public:
    explicit CommandWire(const Context& context);

    [[nodiscard]] std::string status(const Command& command) const;
    [[nodiscard]] std::string payload(const Command& command) const;
    [[nodiscard]] std::string lease(const Command& command) const;
    [[nodiscard]] std::string storageUpload(const Command& command) const;
    /// {"resourceId","resourceType"}; empty at 1.7.1.
    [[nodiscard]] std::string target(const Command& command) const;

    /// The hex MAC of query tokens and links; a link signs "METHOD path".
    [[nodiscard]] std::string mac(const std::string& text) const;
    [[nodiscard]] bool isSigned(const std::string& text, const std::string& mac, const std::string& expires) const;
    /// What a read link serves; nothing when the body is not kept in storage. `half` is "params" or "response".
    [[nodiscard]] static std::optional<std::string> stored(const Command& command, const std::string& half);

private:
    [[nodiscard]] std::string bodySpec(const Json& body, const Command& command, const std::string& half,
                                       bool forWorker) const;
    [[nodiscard]] std::string response(const Command& command) const;
    enum class Link { Put, Get };
    [[nodiscard]] std::string presigned(const Command& command, const std::string& half, Link link, Time expires) const;

    const Context& m_context;
};

/// A BodySpec of a request, checked: {"mode":"inline","inlineBase64"} or {"mode":"storage",…}.
[[nodiscard]] Json checkedBodySpec(const Fields& fields, std::string_view name);
/// A CommandResponse of a request, checked and compact.
[[nodiscard]] std::string checkedResponse(const Fields& fields);

inline constexpr std::int64_t inlineAllowedUpTo = 150'000;

} // namespace alien::sandbox
