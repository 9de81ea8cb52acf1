// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/splicemerge.h"

#include <algorithm>

namespace alien {

namespace {

struct Piece
{
    TextSplice splice; ///< at its place in the text between the two steps
    qsizetype grown;   ///< by so much the first step had made the stretch longer
};

/// `pieces`: in the order of the text. Those of the second step come from its end to its beginning.
void bringIn(std::vector<Piece>& pieces, const TextSplice& theirs)
{
    const auto first = std::find_if(pieces.begin(), pieces.end(), [&theirs](const Piece& one) {
        return one.splice.from + one.splice.inserted.size() >= theirs.from;
    });
    const auto last = std::find_if(first, pieces.end(), [&theirs](const Piece& one) {
        return one.splice.from > theirs.from + theirs.removed.size();
    });
    if (first == last) {
        pieces.insert(first, {theirs, 0});
        return;
    }
    const TextSplice& front = first->splice;
    const TextSplice& back = std::prev(last)->splice;
    const qsizetype from = std::min(theirs.from, front.from);
    const qsizetype backEnd = back.from + back.inserted.size();
    const qsizetype theirEnd = theirs.from + theirs.removed.size();
    const QByteArray head = front.inserted.left(std::max<qsizetype>(0, theirs.from - front.from));
    const QByteArray tail = back.inserted.right(std::max<qsizetype>(0, backEnd - theirEnd));
    // What lay between two of the first step, this one took out.
    QByteArray before = head + theirs.removed + tail;
    Piece whole{{from, {}, head + theirs.inserted + tail, theirs.frame}, 0};
    for (auto it = last; it != first;) {
        --it;
        before.replace(it->splice.from - from, it->splice.inserted.size(), it->splice.removed);
        whole.splice.frame = whole.splice.frame || it->splice.frame;
        whole.grown += it->grown;
    }
    whole.splice.removed = before;
    *first = whole;
    pieces.erase(std::next(first), last);
}

} // namespace

std::vector<TextSplice> mergedSplices(const std::vector<TextSplice>& first, const std::vector<TextSplice>& second)
{
    std::vector<Piece> pieces;
    qsizetype shift = 0;
    for (auto it = first.rbegin(); it != first.rend(); ++it) {
        Piece piece{*it, it->inserted.size() - it->removed.size()};
        piece.splice.from += shift;
        shift += piece.grown;
        pieces.push_back(std::move(piece));
    }
    for (const TextSplice& theirs : second)
        bringIn(pieces, theirs);
    std::vector<TextSplice> out;
    shift = 0;
    for (Piece& piece : pieces) {
        piece.splice.from -= shift;
        shift += piece.grown;
        if (!(piece.splice.removed == piece.splice.inserted))
            out.push_back(std::move(piece.splice));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

bool continues(const TextSplice& first, const TextSplice& second)
{
    return second.from <= first.from + first.inserted.size() && second.from + second.removed.size() >= first.from;
}

} // namespace alien
