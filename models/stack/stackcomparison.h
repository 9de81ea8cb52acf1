// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdiff.h"

#include <QObject>

#include <functional>

namespace alien {

struct Release;
class Session;

/// {platform: stack, ...}, each stack laid out from the first column; scalars and names keep their bytes.
[[nodiscard]] QByteArray laidOutBody(const QByteArray& body);

/// What a deployment runs, as the body of a release for its platform: config, lifecycle and dependencies as its
/// stackState has them (protocol 2.5), without the resources that the manager adds by itself. A deployment does not
/// tell what permissions it runs with: these, and the rest of the frame, are those of `release`, the one it runs, which
/// may be null. Empty when it has no state yet.
[[nodiscard]] QByteArray runningBody(const Document& deployment, const Release* release, StackDialect dialect);

/// Reads the deployment and the release it runs from what is known; an empty body comes with the reason. `done` comes
/// unless the asker goes.
void readRunningBody(QObject* asker, Session& session, const QString& deploymentId, StackDialect dialect,
                     std::function<void(const QByteArray& body, const QString& problem)> done);

/// Both in the background; `done` comes on the GUI thread unless the asker goes.
void compareStacks(QObject* asker, const QByteArray& before, const QByteArray& after, StackDialect dialect,
                   std::function<void(const QList<StackDiff>&)> done);
void layOutStacks(QObject* asker, const QByteArray& before, const QByteArray& after,
                  std::function<void(const QByteArray& before, const QByteArray& after)> done);

} // namespace alien
