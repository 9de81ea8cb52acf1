// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"

#include <optional>

namespace alien {

/// Turns an answer that is not 2xx into an ApiError, as the manager and what stands before it really send them
/// (protocol 0 and 8): AlienError with its chain, ErrorResponse, plain text, an empty body, or the HTML of a proxy.
class ErrorDecoder
{
public:
    [[nodiscard]] static ApiError decode(int status, const HeaderList& headers, const QByteArray& body);
    /// The manager's own error object; nothing when the bytes are not one.
    [[nodiscard]] static std::optional<AlienError> alienError(const QByteArray& json);
    /// A 2xx whose body is not JSON: captive portals, proxies, another server.
    [[nodiscard]] static ApiError foreign(int status, const HeaderList& headers, const QByteArray& body);
    /// First characters of a body as plain text: tags and controls gone, secrets redacted.
    [[nodiscard]] static QString excerpt(const QByteArray& body, int maxLength = 200);
};

} // namespace alien
