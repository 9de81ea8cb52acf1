// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackview.h"

#include <QStringList>

namespace alien {

/// What a resource becomes on a platform; only what the manager's documents say, the rest is empty.
struct CloudMapping
{
    QString platform;
    QString service;     ///< "Lambda, API Gateway HTTP API"
    QString urlFormat;   ///< of public workers: {id}.execute-api.{region}.amazonaws.com
    QString certificate; ///< what a custom domain's certificate is named by: "ACM certificate ARN"
    QStringList limits;  ///< in words: "Memory 128 to 10240 MB"
    bool fits = true;    ///< memory and id length are within them

    [[nodiscard]] static CloudMapping of(const StackResource& resource, const QString& platform);
};

/// The longest id a resource type may have on a platform (protocol 3.5, rule 16); 0: none is known.
[[nodiscard]] int longestId(QStringView type, QStringView platform);

struct MemoryRange
{
    int least = 0;
    int most = 0;
    QList<int> steps; ///< the only sizes; empty: any between
};
/// Of a worker (rule 19); nothing: no limit is known.
[[nodiscard]] std::optional<MemoryRange> workerMemory(QStringView platform);

} // namespace alien
