// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/finding.h"
#include "models/stack/stackdiff.h"
#include "models/stack/stacktypes.h"

#include <QHash>

#include <memory>
#include <vector>

namespace alien {

/// A stack that deployments run now.
struct RunningStack
{
    QString platform;
    QString releaseLabel;
    Document stack;
    int deployments = 0;
};

/// What the network settings of deployments say (protocol 3.3), those that say the same as one.
struct RunningNetwork
{
    QString platform;
    QString type; ///< byo-vpc-aws, ...; empty: none were given, which is the default network
    bool namesPublicSubnets = false;
    int deployments = 1;
};

/// Everything a check needs; values only, so that it goes to a worker.
struct StackCheckInput
{
    struct Part
    {
        QString platform;
        QByteArray text;
        Document stack; ///< null when the text is no JSON
    };
    StackDialect dialect = StackDialect::V1;
    std::vector<Part> parts;
    Document::Error frameError; ///< of a body that is no object of stacks
    std::vector<RunningStack> running;
    bool runningKnown = false; ///< false: the update rules are listed as not checked
    std::vector<RunningNetwork> networks;
    bool networksKnown = false;      ///< false: the rules on networks are listed as not checked
    QHash<QString, int> deployments; ///< that a publish would retarget, by platform
    /// What the stacks are compared with for `difference`, by platform.
    QHash<QString, Document> base;
    quint64 revision = 0; ///< of the document, comes back with the report
};

class StackBody;
/// Parts, dialect, error and revision; the rest is the caller's.
[[nodiscard]] StackCheckInput checkInput(const StackBody& body, StackDialect dialect, quint64 revision = 0);

struct StackReport
{
    QList<Finding> findings;     ///< errors first, then by platform and place
    QList<StackDiff> difference; ///< against `base`, platforms that differ
    quint64 revision = 0;
    qint64 microseconds = 0;
    [[nodiscard]] int count(Finding::Severity severity) const;
};

/// All rules over all platforms. Remembers what it found for resources that have not changed, so that a keystroke costs
/// what it touched and the rules that look at the whole. One thread at a time.
class StackChecker
{
public:
    StackChecker();
    ~StackChecker();
    [[nodiscard]] StackReport check(const StackCheckInput& input);

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace alien
