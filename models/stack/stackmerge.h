// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdiff.h"
#include "models/stack/stackedit.h"

#include <QHash>

namespace alien {

/// What to do when somebody published while a stack was being edited: `base` is the release it came from, `theirs` the
/// newest. Whole resources and whole members of a stack are taken or left, never parts of them, so that nothing comes
/// out that neither side wrote.
struct StackMerge
{
    struct Conflict
    {
        QString platform;
        QString pointer;  ///< of the resource, the member of the stack; empty: the platform's whole stack
        QString resource; ///< id; empty for members
        QByteArray mine;  ///< JSON; empty: removed
        QByteArray theirs;
        friend bool operator==(const Conflict&, const Conflict&) = default;
    };
    QList<StackDiff> mine;     ///< what was edited
    QList<StackDiff> theirs;   ///< what the newest release changed meanwhile
    QList<Conflict> conflicts; ///< changed by both, and not to the same
    /// By platform: what brings the changes of theirs that touch nothing of mine into mine. Conflicts stay as mine has
    /// them.
    QHash<QString, StackEdits> edits;
    /// Stacks that only theirs have, in their bytes; StackDocument::addPlatform takes them.
    QHash<QString, QByteArray> newPlatforms;
    [[nodiscard]] bool isMoved() const { return !theirs.isEmpty(); }

    [[nodiscard]] static StackMerge of(const QHash<QString, Document>& base, const QHash<QString, Document>& mine,
                                       const QHash<QString, Document>& theirs, StackDialect dialect);
};

} // namespace alien
