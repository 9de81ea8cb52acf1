// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace alien {

/// The request as a line for a POSIX shell; the token stands as $ALIEN_MANAGER_BEARER, never in clear. `path` is
/// percent-encoded already.
[[nodiscard]] QString curlCommand(const QByteArray& method, const QUrl& baseUrl, const QString& path,
                                  const QByteArray& jsonBody = {});
/// In single quotes, so that a shell takes it as it is.
[[nodiscard]] QString shellQuoted(const QString& text);

} // namespace alien
