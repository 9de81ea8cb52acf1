// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandquery.h"

#include <QVariantList>

namespace alien {

/// A selection in the words of SQL and of the full-text indexes.
struct CommandFilter
{
    /// On the columns of `commands`, without the connection; empty: any. Holds %LO% and %HI% where the ids that are
    /// looked at belong.
    QString where;
    QVariantList values;
    /// Rows must be in one of these indexes, when either is not empty.
    QString grams;
    QString words;
    qint64 fromMs = 0; ///< recorded not before
    qint64 toMs = 0;   ///< and before; 0: any

    [[nodiscard]] static CommandFilter of(const CommandSelection& selection);
    [[nodiscard]] bool isText() const { return !grams.isEmpty() || !words.isEmpty(); }
    /// Shows every row.
    [[nodiscard]] bool isPlain() const { return where.isEmpty() && !isText() && fromMs == 0 && toMs == 0; }
};

} // namespace alien
