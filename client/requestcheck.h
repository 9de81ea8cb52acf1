// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

namespace alien {

/// What must hold before anything leaves. Every function answers a sentence for people, or empty when all is well.
class RequestCheck
{
public:
    [[nodiscard]] static QString endpointProblem(const Endpoint& endpoint);
    [[nodiscard]] static QString requestProblem(const HttpRequest& request);
    /// Path below the base URL: absolute, ASCII, percent-encoded; no empty, dot or control-character segments, and none
    /// with a dot segment between encoded slashes.
    [[nodiscard]] static QString pathProblem(const QString& path);
    /// Ids are opaque, but never empty, never more than 256 characters, always printable ASCII and no way to elsewhere
    /// ("../tokens").
    [[nodiscard]] static QString idProblem(QStringView id);
    /// Base URL, its prefix, the path and the query put together; call after the checks.
    [[nodiscard]] static QUrl url(const QUrl& base, const HttpRequest& request);
};

} // namespace alien
