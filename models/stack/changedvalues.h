// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdiff.h"

#include <QStringList>

namespace alien {

/// A value that differs in the same way on one or more platforms.
struct ChangedValue
{
    QString place; ///< "api / memoryMb"
    QStringList platforms;
    QString before; ///< JSON on one line, secrets redacted; empty: there is none
    QString after;
    friend bool operator==(const ChangedValue&, const ChangedValue&) = default;
};

/// Each changed value once, in the order of the difference; resources and stacks that come or go whole are not in it.
[[nodiscard]] QList<ChangedValue> changedValues(const QList<StackDiff>& difference);

} // namespace alien
