// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QString>

#include <atomic>
#include <vector>

namespace alien {

/// What differs between two payloads: by path, where both are JSON of up to 16 MB, and line by line. Numbers are
/// compared as they are written: 1.0 is another value than 1. Secrets are dots, but a changed one is told.
struct PayloadDiff
{
    struct Change
    {
        enum class Kind : std::uint8_t { Added, Removed, Changed };
        Kind kind = Kind::Changed;
        QString path;
        QString before; ///< as written, cut after some hundred characters
        QString after;
    };
    struct Line
    {
        enum class Kind : std::uint8_t { Same, Added, Removed, Gap };
        Kind kind = Kind::Same;
        QString text;      ///< of a gap: empty
        qint64 before = 0; ///< line number from 1; of a gap: how many lines are left out
        qint64 after = 0;
    };
    static constexpr qint64 structuralUpTo = qint64(16) << 20;
    static constexpr qint64 textUpTo = qint64(8) << 20;
    static constexpr std::size_t changesKept = 10'000;

    bool structural = false; ///< false: `problem` says why there are no paths
    bool textual = false;    ///< false: `textProblem` says why there are no lines
    QString problem;
    QString textProblem;
    qint64 total = 0; ///< changes, also those beyond changesKept
    std::vector<Change> changes;
    std::vector<Line> lines;
    [[nodiscard]] bool isEqual() const { return equal; }
    bool equal = false; ///< byte for byte

    /// For a thread; answers early when `stop` turns true.
    [[nodiscard]] static PayloadDiff compare(const PayloadSource& before, const PayloadSource& after,
                                             const std::atomic_bool& stop);
};

} // namespace alien
