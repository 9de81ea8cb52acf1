// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrylogs.h"

#include <optional>

namespace alien {

/// What is typed to filter logs: words that the line has (each a beginning), and conditions:
///   severity>=warn   severity:error   service:api   deployment:dep_…   trace:4bf9…
///   key:value        -key:value       any attribute of the record or its resource, quoted where it has spaces
struct LogFilter
{
    QStringList words; ///< lower case
    QString service;
    QString deployment;
    QString traceId;
    int minSeverity = 0;
    QList<LabelMatch> attributes;
    QString problem; ///< what cannot be understood; empty: all is well

    [[nodiscard]] static LogFilter parse(const QString& text);
    [[nodiscard]] bool isEmpty() const;
    void applyTo(LogQuery& query) const;
    /// The same for one line that is here already.
    [[nodiscard]] bool matches(const LogLine& line) const;
    /// "warn" -> 13; nothing for a word that is no severity.
    [[nodiscard]] static std::optional<int> severityNamed(const QString& word);
};

} // namespace alien
