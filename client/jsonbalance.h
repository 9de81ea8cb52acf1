// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace alien {

/// Follows JSON as it comes and tells whether its outermost object or array has been closed. Qt 6.4 ends a chunked
/// answer that broke off as if it were whole, depending on when it notices (measured); its chunks are gone by then, its
/// brackets are not. One that broke off behind its last bracket counts as whole: nothing of it is missing.
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
