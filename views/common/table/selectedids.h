// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/slicedwork.h"

#include <QObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace alien {

class TableView;

/// The ids of what is selected in a table, in the order of the rows. Few are read at once; many as SlicedWork,
/// so that a selection of the whole fleet holds nobody up.
class SelectedIds : public QObject
{
    Q_OBJECT
public:
    static constexpr int fewRows = 500; ///< no more than these are read at once

    /// The view has its table and keeps it.
    SelectedIds(TableView& view, QObject* parent);

    /// Reads anew; call it when the selection changed. Rows that move while they are read are its own business.
    void start();
    [[nodiscard]] bool isReady() const { return m_range == m_ranges.size(); }
    /// Of all that are selected now, read or not, and whether start() was called for them or not.
    [[nodiscard]] int count();
    /// All of them; what is not read yet is read now. ready() follows all the same. A view tells of another selection
    /// when the event loop comes round; keys that were pressed meanwhile may come before that, and act on it.
    [[nodiscard]] const QStringList& all();

Q_SIGNALS:
    void ready(); ///< of many; few are ready when start() returns

private:
    using Range = std::pair<int, int>; ///< first and last row

    void follow();
    void takeRows();
    [[nodiscard]] bool readSome(); ///< true: others are left
    void readNext();

    TableView& m_view;
    SlicedWork m_work{[this] { return readSome(); }};
    std::vector<Range> m_ranges; ///< in the order of the rows, apart from each other
    std::size_t m_range = 0;     ///< the one that is read
    int m_row = 0;               ///< that is read next
    int m_count = 0;
    bool m_moved = false; ///< the rows, since the ranges were taken
    bool m_other = false; ///< others are selected since then
    QStringList m_ids;
};

} // namespace alien
