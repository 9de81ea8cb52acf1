// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stacktypes.h"

#include <QHash>
#include <QList>

namespace alien {

enum class ChangeKind { Added, Changed, Removed };

/// A value that differs.
struct FieldChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString pointer;   ///< from the platform's stack
    QString name;      ///< memoryMb; code / image; what a person calls the place
    QByteArray before; ///< JSON as written; of an absent one what the manager fills in; empty: nothing
    QByteArray after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct ResourceChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString id;
    QString type; ///< as it is after, of removed ones as it was
    QString lifecycle;
    QList<FieldChange> fields; ///< of changed ones
    friend bool operator==(const ResourceChange&, const ResourceChange&) = default;
};

/// What one platform's stack became, in meaning: order of members, spelling of numbers and escapes, and defaults that
/// one side spells out do not count; links and dependencies are sets.
struct StackDiff
{
    QString platform;
    ChangeKind kind = ChangeKind::Changed; ///< Added, Removed: one side has no stack for the platform
    QList<ResourceChange> resources;       ///< added, changed, removed; each by id
    QList<FieldChange> fields;             ///< of the stack: permissions, inputs, ...
    [[nodiscard]] bool isEmpty() const
    {
        return kind == ChangeKind::Changed && resources.isEmpty() && fields.isEmpty();
    }
    [[nodiscard]] QStringList ids(ChangeKind which) const;
    friend bool operator==(const StackDiff&, const StackDiff&) = default;

    /// A null document is no stack.
    [[nodiscard]] static StackDiff between(const Document& before, const Document& after, StackDialect dialect,
                                           const QString& platform = {});
    /// Of whole bodies; platforms that differ, by name.
    [[nodiscard]] static QList<StackDiff> between(const QHash<QString, Document>& before,
                                                  const QHash<QString, Document>& after, StackDialect dialect);
};

/// Each platform's stack of a body or of a release's `stack`; what is no JSON object is left out.
[[nodiscard]] QHash<QString, Document> platformStacks(const QByteArray& body);

/// Equal in meaning: numbers by value, strings unescaped, objects without order.
[[nodiscard]] bool sameValue(const Document::Node& a, const Document::Node& b);

} // namespace alien
