// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace alien {

/// What a table says about one of its columns; views decide what is shown where.
struct Column
{
    /// How its cells are ordered. Name: as the locale sorts, digits by value, case and accents last. Bytes: ids and
    /// codes, byte by byte. Number: also times, durations, sizes and ranks.
    enum class Sort { None, Name, Bytes, Number };

    QString id;    ///< stable and not translated: settings and saved views name columns by it ("status")
    QString title; ///< translated
    Sort sort = Sort::Name;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int width = 12;    ///< default, in average characters
    int minWidth = 6;  ///< hidden, never squeezed under it
    bool shown = true; ///< by default
    int priority = 50; ///< when the table is narrow, columns with the highest go first; 0: pinned
    Qt::TextElideMode elide = Qt::ElideRight; ///< middle for ids and URLs
    bool mono = false;                        ///< ids, codes, URLs
    bool descendingFirst = false;             ///< the first click sorts downwards: newest, most
    QString tooltip;                          ///< of the head; translated
};

} // namespace alien
