// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"

#include <deque>
#include <vector>

namespace alien {

/// Headers and bodies of calls that are over, packed some calls at a time: polls say nearly the same again and again,
/// so that a call's headers take some hundred bytes and a body that was kept before next to none. Bodies go, oldest
/// first, when all that are packed take more than kBodies; headers stay as long as their calls.
class CallTexts
{
public:
    static constexpr std::size_t kTogether = 8;                ///< calls packed at a time: a few ms at the most
    static constexpr qsizetype kBodies = qsizetype(512) << 10; ///< as they are packed

    /// Packs them; answers whose bodies went to make room.
    [[nodiscard]] std::vector<quint64> add(const std::vector<CallRecordPtr>& records);
    /// Puts the texts of `record.id` into it.
    void fill(CallRecord& record) const;
    /// The calls before `id` are of no interest any more.
    void forgetBefore(quint64 id);
    [[nodiscard]] qsizetype bodyBytes() const { return m_bodyBytes; } ///< as they are packed

private:
    struct Chunk
    {
        std::vector<quint64> ids;
        QByteArray heads;
        QByteArray bodies; ///< empty: there are none, or they went
    };
    std::deque<Chunk> m_chunks;
    qsizetype m_bodyBytes = 0;
};

} // namespace alien
