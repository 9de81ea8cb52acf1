// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace alien {

/// How many letters must change, come or go to make one word of the other: for "did you mean".
[[nodiscard]] inline int wordDistance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const int changed = corner + (a[i] == b[j] ? 0 : 1);
            corner = std::exchange(row[at], std::min({changed, row[at] + 1, row[at - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace alien
