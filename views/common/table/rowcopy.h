// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/table/tableview.h"

namespace alien {

/// Rows of a model as text. Cells give their CopyRole: whole ids, exact times. Values that a spreadsheet would run as a
/// formula are led by an apostrophe in CSV and TSV.
[[nodiscard]] QString rowsAsText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                                 TableView::CopyFormat format);

} // namespace alien
