// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// The service of the cloud that stands behind a resource type on a platform ("Lambda", "Cloud Run"); empty when the
/// console does not know it.
[[nodiscard]] QString cloudService(QStringView resourceType, QStringView platform);

/// Name of the environment variable that tells the application where a resource is: ALIEN_<ID>_BINDING, the id in upper
/// case with "_" for "-".
[[nodiscard]] QString bindingVariable(QStringView resourceId);

/// How the application reaches the resource, one line of TypeScript; empty for types that code does not bind to.
[[nodiscard]] QString bindingCode(QStringView resourceType, QStringView resourceId);

} // namespace alien
