// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/deploymentsummary.h"
#include "client/fleet/fleetdecoder.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// Decodes one deployment object (a list item or GET /v1/deployments/{id}) into a summary. The whole object is checked
/// to be valid JSON and UTF-8, also what is not read. For one thread; keeps its buffers.
class ItemDecoder
{
public:
    ItemDecoder();
    ~ItemDecoder();
    ItemDecoder(const ItemDecoder&) = delete;
    ItemDecoder& operator=(const ItemDecoder&) = delete;

    /// `readable` bytes from json.data() on may be read (not used), so that no copy is needed for the parser's padding.
    /// The error's pointer and offset are relative to the object. `warnings` get sentences that begin with the
    /// deployment's id.
    bool decode(std::string_view json, std::size_t readable, DeploymentSummary& out, FleetDecodeError& error,
                std::vector<std::string>& warnings);
    bool decode(std::string_view json, DeploymentSummary& out, FleetDecodeError& error,
                std::vector<std::string>& warnings)
    {
        return decode(json, json.size(), out, error, warnings);
    }

    /// Checks what stands round the items: `json` is the answer with an empty items array.
    bool checkEnvelope(std::string_view json, FleetDecodeError& error, std::vector<std::string>& warnings);

    /// Bytes that must be readable behind an object to decode it in place.
    [[nodiscard]] static std::size_t padding();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// RFC 3339 with Z or an offset and 0 to 9 digits of fraction (protocol 0), as ms since epoch.
[[nodiscard]] std::optional<std::int64_t> parseTimestampMs(std::string_view text);

} // namespace alien
