// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"
#include "models/common/rowindex.h"

namespace alien {

/// The rows of a table as they were at one moment, for a worker that sorts or filters them: nothing that it reads
/// changes or goes while somebody holds it.
class TableSnapshot : public RowIndex::Source
{
public:
    /// As TableModel::compileTerm(), over these rows. Called on the GUI thread; the filter runs on the worker.
    [[nodiscard]] virtual RowIndex::Filter compileTerm(const QueryTerm& term) const = 0;
};

} // namespace alien
