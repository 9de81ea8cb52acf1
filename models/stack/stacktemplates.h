// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stacktypes.h"

namespace alien {

/// Ready stacks of the console's own resources.
struct StackTemplate
{
    QString id; ///< object-store
    QString title;
    QString description;
};

[[nodiscard]] QList<StackTemplate> stackTemplates();
/// A stack of the template in a dialect; empty for unknown ids.
[[nodiscard]] QByteArray templateStack(const QString& id, StackDialect dialect);
/// {platform: stack, ...} for these platforms.
[[nodiscard]] QByteArray templateBody(const QString& id, StackDialect dialect, const QStringList& platforms);

/// The smallest entry of a resource type that the schema takes; `profile` for those that need one. Empty for types
/// whose fields we do not know.
[[nodiscard]] QByteArray resourceEntry(StackDialect dialect, const QString& type, const QString& id,
                                       const QString& profile);
/// The JSON Schema of one platform's stack, for completion.
[[nodiscard]] QByteArray stackSchema(StackDialect dialect);

} // namespace alien
