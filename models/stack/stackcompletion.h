// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stacktypes.h"

namespace alien {

/// What may stand at a place of a stack's text, which need not be JSON yet.
struct StackCompletion
{
    QStringList words; ///< without quotes; names of members, values of choices, ids, profiles, permission sets
    QString partial;   ///< what is typed of it already; `words` all begin with it
    bool isKey = false;
    bool isText = true;    ///< stands in quotes; false: numbers, true and false
    bool inQuotes = false; ///< the opening quote is typed

    /// `offset` in bytes of one platform's stack. `known`: the last text that was JSON, for ids and profiles.
    [[nodiscard]] static StackCompletion at(const QByteArray& text, qsizetype offset, const Document& known,
                                            StackDialect dialect);
};

} // namespace alien
