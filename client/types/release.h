// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QDateTime>
#include <QStringList>

namespace alien {

struct GitMetadata
{
    QString commitSha;
    QString commitRef;
    QString commitMessage;
    friend bool operator==(const GitMetadata&, const GitMetadata&) = default;
};

struct Release
{
    QString id; ///< rel_ and 28 characters, case-sensitive
    QString workspaceId;
    QString projectId;
    GitMetadata git;
    QDateTime createdAt;
    QStringList platforms; ///< keys of the stack that hold one, sorted
    Document document;     ///< the whole release as it came; /stack/{platform} is a stack
};

struct CreateReleaseRequest
{
    QByteArray stackJson; ///< {platform: stack}, sent byte for byte
    QString projectId = QStringLiteral("default");
    GitMetadata git;
};

} // namespace alien
