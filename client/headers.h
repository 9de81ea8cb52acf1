// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"

namespace alien::headers {

/// First value with that name, in any case; empty when absent.
[[nodiscard]] QByteArray value(const HeaderList& headers, const QByteArray& name);
[[nodiscard]] bool contains(const HeaderList& headers, const QByteArray& name);

/// A token of RFC 9110: no spaces, colons, controls or non-ASCII.
[[nodiscard]] bool isName(const QByteArray& name);
/// Printable ASCII, spaces and tabs. Qt 6.4 writes a line break in a value to the wire as it is (measured).
[[nodiscard]] bool isValue(const QByteArray& value);
/// Headers that frame, route or authorize the request: no caller and no hook sets them.
[[nodiscard]] bool isReserved(const QByteArray& name);
/// Name of the first header that cannot be sent, or empty.
[[nodiscard]] QByteArray firstUnsendable(const HeaderList& headers);

/// Media type without parameters, lower case.
[[nodiscard]] QByteArray mediaType(const HeaderList& headers);
[[nodiscard]] bool isJson(const QByteArray& mediaType);

struct Framing
{
    bool sound = true;         ///< false: doubled, conflicting or unreadable lengths
    qint64 contentLength = -1; ///< -1: none
};
/// Qt 6.4 accepts "Content-Length: 2" and "Content-Length: 3" together and reads by the first (measured).
[[nodiscard]] Framing framing(const HeaderList& headers);
[[nodiscard]] qint64 sizeOf(const HeaderList& headers);

/// IMF-fixdate and its two obsolete forms (RFC 9110 5.6.7) in ms since epoch; nothing for anything else.
[[nodiscard]] std::optional<qint64> parseDate(const QByteArray& text);
/// Retry-After as seconds or date, from 0 to 300,000 ms; nothing when absent or junk.
[[nodiscard]] std::optional<int> retryAfterMs(const HeaderList& headers, qint64 nowMs);

} // namespace alien::headers
