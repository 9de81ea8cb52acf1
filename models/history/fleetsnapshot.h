// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/packedbytes.h"
#include "models/history/pastrow.h"

#include <unordered_map>

namespace alien {

/// The last known fleet of a connection, in a file of its own, for the first frame of the next start. What tables show
/// and nothing else: no messages, settings, environment or tokens.
struct FleetSnapshot
{
    qint64 asOfMs = 0; ///< manager's clock; 0: there is none
    QString newestRelease;
    std::vector<PastRow> rows; ///< sorted by id

    /// Any thread. Nothing where the file is missing, damaged or of another version: it is written anew soon.
    [[nodiscard]] static FleetSnapshot read(const QString& file);
};

/// Takes the rows one by one, in the order of their ids.
class FleetSnapshotWriter
{
public:
    FleetSnapshotWriter(qint64 asOfMs, const QString& newestRelease, std::size_t rows);
    void add(const DeploymentSummary& summary, qint64 sinceMs);
    /// Readable by its owner only; the file before stays until this one is whole.
    [[nodiscard]] bool save(const QString& file) const;

private:
    void word(std::string_view text);

    qint64 m_asOfMs;
    PackedWriter m_out;
    std::unordered_map<std::string_view, quint64> m_words;
};

} // namespace alien
