// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "client/document.h"
#include "client/types/deployment.h"

namespace alien {

/// Typed, read-only view of one entry of /stackState/resources. `_internal` is never shown.
struct ResourceView
{
    QString id;
    QString type;
    QString status; ///< open: protocol 2.5
    QString lifecycle;
    QString controllerPlatform;
    QString publicUrl; ///< outputs.url (1.7.1), publicEndpoints "api" or the first (3.x)
    int retryAttempt = 0;
    std::optional<AlienError> error;
    bool declared = true; ///< false: a system resource that the product's mutations added
    Document::Node node;
};

/// Sorted by id; `declared` is decided against the release's stack for the platform, when that is known (Missing: by
/// type alone).
[[nodiscard]] std::vector<ResourceView> resourcesOf(const Deployment& deployment, const Document::Node& stack = {});

struct PublicUrl
{
    QString resourceId;
    QString resourceType;
    QString name; ///< endpoint name at 3.x, else empty
    QString url;
    friend bool operator==(const PublicUrl&, const PublicUrl&) = default;
};
/// Sorted by resource id, then name.
[[nodiscard]] std::vector<PublicUrl> publicUrlsOf(const Deployment& deployment);
/// Resource statuses share the classes of deployments.
[[nodiscard]] StatusClass resourceStatusClass(const QString& status);

} // namespace alien
