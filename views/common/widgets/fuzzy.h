// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace alien {

/// How well `text` answers to what was typed: every character in its order, ignoring case; better at the beginnings of
/// words and in runs.
struct FuzzyMatch
{
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the characters that matched
};
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace alien
