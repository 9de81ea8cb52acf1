// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/deploymentsummary.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// Where a decode stopped; offset in bytes, pointer as RFC 6901.
struct FleetDecodeError
{
    std::size_t offset = 0;
    std::string pointer;
    std::string expected;
    std::string got; ///< type of what stood there; empty when nothing did
};

/// Shared by everybody who shows fleets: rows never change once published, a changed deployment is a new row.
using SummaryPtr = std::shared_ptr<const DeploymentSummary>;

/// What one list answer changed against the one before. `order` is not kept: stores sort by id.
struct FleetDelta
{
    bool first = false;               ///< nothing was known before
    std::vector<SummaryPtr> upserted; ///< new or with other bytes, sorted by id
    std::vector<std::string> removed; ///< ids that no longer came, sorted
    std::size_t total = 0;            ///< items in this answer
    std::size_t bytes = 0;
    std::size_t decodedBytes = 0; ///< bytes of the items that were really decoded
    std::int64_t serverDateMs = 0;
    std::int64_t elapsedUs = 0;        ///< of the request
    std::vector<std::string> warnings; ///< duplicate ids, unreadable timestamps; the list stays usable
};

/// Turns `{"items":[…]}` into summaries, comparing each item's bytes with those of the same id in the last answer, so
/// that a poll costs what changed. Up to `keepBytes` the last body stays in memory; beyond, a 128-bit hash per item
/// does. One per query; decode() runs on any thread, one at a time. No Qt. Items that come twice: the last wins, with a
/// warning.
class FleetDecoder
{
public:
    /// What is read by decodeView(). MappedFile: a read-only map of a file, whose pages are given back to the system
    /// right behind the reader, so that a list of 500 MB does not fill the memory. Never say it of other memory.
    enum class Source { Memory, MappedFile };

    explicit FleetDecoder(std::size_t keepBytes = std::size_t(16) << 20);
    ~FleetDecoder();
    FleetDecoder(const FleetDecoder&) = delete;
    FleetDecoder& operator=(const FleetDecoder&) = delete;

    /// An empty string with room for an answer of that size and what the parser reads behind it: the memory of the body
    /// before the last one where that fits, else on large pages where the system has them. Filling and freeing fresh
    /// megabytes costs several times what reading them does.
    [[nodiscard]] std::string bodyBuffer(std::size_t bytes) const;
    /// `body` may be moved in; it is kept when it fits, and not copied when it stands in a bodyBuffer(). On failure the
    /// state stays as it was.
    bool decode(std::string body, FleetDelta& delta, FleetDecodeError& error);
    [[nodiscard]] std::size_t keepBytes() const;
    /// For mapped files and bodies over keepBytes(): nothing is kept but hashes, and nothing is copied.
    bool decodeView(std::string_view body, FleetDelta& delta, FleetDecodeError& error, Source source = Source::Memory);

    /// The raw JSON of one item of the last answer; empty when the bytes are no longer in memory.
    [[nodiscard]] std::string itemJson(const std::string& id) const;
    void reset();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Interns: the same text gives the same view for the life of the process. Thread-safe; meant for words that repeat
/// (statuses, regions, release ids, codes), not for names.
[[nodiscard]] std::string_view intern(std::string_view text);

} // namespace alien
