// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadindex.h"

#include <QSet>

#include <vector>

namespace alien {

/// A stretch of a payload's bytes that looks different.
struct PayloadSpan
{
    enum class Kind : std::uint8_t { Key, String, Number, Literal, Masked };
    qint64 from = 0;
    qint64 to = 0;
    Kind kind = Kind::String;
};

/// What is known about the bytes around a place, to look at them on any thread.
struct PayloadGround
{
    PayloadSourcePtr source;
    std::string_view good; ///< known to be right JSON, from the beginning; empty for other text
    JsonCheck::Marker marker;
};
[[nodiscard]] PayloadGround groundAt(const PayloadIndex& index, qint64 from);

/// The stretches that touch [from, to), ascending, without overlap. `revealed` are offsets at which a secret value
/// begins. Where the payload is no JSON, or not known to be, only secrets are told, by pattern. The ground is that of
/// `from`.
[[nodiscard]] std::vector<PayloadSpan> payloadSpans(const PayloadGround& ground, qint64 from, qint64 to,
                                                    const QSet<qint64>& revealed);
[[nodiscard]] std::vector<PayloadSpan> payloadSpans(const PayloadIndex& index, qint64 from, qint64 to,
                                                    const QSet<qint64>& revealed);

/// The secrets of a whole text, which is right JSON or just text. For some MB, on a thread.
[[nodiscard]] std::vector<PayloadSpan> maskedSpans(std::string_view text, bool json);

} // namespace alien
