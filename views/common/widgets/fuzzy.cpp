// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/fuzzy.h"

namespace alien {

namespace {

constexpr int runBonus = 14;
constexpr int wordBonus = 10;
constexpr int startBonus = 6;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

/// Greedy from one start: each next character as soon as it comes, preferring the beginning of a word.
std::optional<FuzzyMatch> matchFrom(QStringView typed, QStringView text, qsizetype start)
{
    FuzzyMatch match;
    qsizetype at = start;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        const QChar folded = wanted.toCaseFolded();
        while (at < text.size() && text.at(at).toCaseFolded() != folded)
            ++at;
        if (at == text.size())
            return std::nullopt;
        const bool run = !match.positions.isEmpty() && match.positions.last() == at - 1;
        match.score += 1 + (run ? runBonus : 0) + (beginsWord(text, at) ? wordBonus : 0) + (at == 0 ? startBonus : 0);
        match.positions.append(int(at));
        ++at;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    const QStringView wanted = typed.trimmed();
    if (wanted.isEmpty())
        return FuzzyMatch{};
    std::optional<FuzzyMatch> best;
    const QChar first = wanted.at(0).toCaseFolded();
    const qsizetype starts = qMin<qsizetype>(text.size(), 200);
    for (qsizetype start = 0; start < starts; ++start) {
        if (text.at(start).toCaseFolded() != first)
            continue;
        std::optional<FuzzyMatch> match = matchFrom(wanted, text, start);
        if (!match)
            break; // a later start has fewer characters left
        // Of equals the shorter text and the earlier place win.
        match->score = match->score * 16 - int(qMin<qsizetype>(start, 8)) - int(qMin<qsizetype>(text.size() / 8, 7));
        if (!best || match->score > best->score)
            best = std::move(match);
    }
    return best;
}

} // namespace alien
