// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadtree.h"

#include <QHash>

namespace alien {

/// The bytes of the payload, or of a value that was decoded in place.
struct PayloadTree::Layer
{
    std::unique_ptr<PayloadIndex> index;
    QString label;   ///< "gzip"; empty for the payload itself
    QString problem; ///< why it is not all that was inside
    PayloadMask mask;
    QHash<qint64, bool> secrets; ///< by offset of the value: what was found out already
    QSet<qint64> revealed;
};

/// A container, or a decoded string, that is unfolded.
struct PayloadTree::Open
{
    int id = -1;
    quint64 serial = 0; ///< answers of threads find out whether it is still the same
    Row row;            ///< where it stands
    qint64 child = 0;   ///< its number there
    int depth = 0;
    int layer = 0;
    bool secret = false;
    bool busy = false; ///< a thread reads on
    qint64 tried = 0;  ///< bytes of the last child that were known at the last try
    JsonChildren children;
    std::vector<int> opened; ///< unfolded inside, by number of child
    qint64 below = 0;        ///< rows below this one
    qint64 fresh = 0;        ///< of them, not told to those above yet
    bool batched = false;
};

[[nodiscard]] inline PayloadTree::Kind kindOf(char first)
{
    switch (first) {
    case '{':
    case '[':
        return PayloadTree::Kind::Container;
    case '"':
        return PayloadTree::Kind::String;
    case 't':
    case 'f':
    case 'n':
        return PayloadTree::Kind::Literal;
    default:
        return PayloadTree::Kind::Number;
    }
}

} // namespace alien
