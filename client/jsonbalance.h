// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace alien {

/// Follows JSON as it comes and tells whether its outermost object or array has been closed. Qt 6.4 ends a chunked
/// answer that broke off as if it were whole, depending on when it notices (measured); its chunks are gone by then, its
/// brackets are not. One that broke off behind its last bracket counts as whole: nothing of it is missing. Nobody above
/// Qt could tell it from a whole one: Qt takes the end of an unencrypted connection for the last chunk whenever it
/// meets it while reading and not while waiting, with a read buffer and without (up to 15 of 15 times, measured), and
/// neither the sizes of the chunks nor the socket can be seen.
class JsonBalance
{
public:
    void feed(QByteArrayView bytes);
    /// False only for an object or array that is open still; nothing else can be told.
    [[nodiscard]] bool isComplete() const { return !m_nested || (m_depth <= 0 && !m_inString); }

private:
    qint64 m_depth = 0;
    bool m_started = false;
    bool m_nested = false;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace alien
