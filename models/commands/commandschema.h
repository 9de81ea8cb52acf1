// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"
#include "models/common/sqlitefile.h"

#include <QSqlQuery>

namespace alien {

/// How the command history lies in its file. For the classes beside it, and for those who
/// look after files.
///
/// commands   a row for each command, run and member; members follow their run without a gap, so that `top` (the row
///            that tables show) never falls while `id` rises
/// steps      what was seen of each command, in order
/// bodies     parameters and answers, once by SHA-256; small ones zstd-compressed in place, large ones in a file beside
/// words      full-text index (unicode61) of name, target, request, answer and remarks; rowid = commands.id, no content
/// grams      the same in trigrams, for middles of words; less of each body
/// totals     rows that tables show, by connection
/// drafts     what the workbench holds
namespace commandschema {

/// The values of commands.index_state.
enum IndexState { NotIndexed = 0, RequestIndexed = 1, AllIndexed = 2 };

[[nodiscard]] SqliteFile::Schema schema();
/// For SELECT, in the order that record() reads; `alias` of the table.
[[nodiscard]] QString columns();
/// Connections are numbers in the table: `connection` is left to the caller, who finds it at connectionColumn.
constexpr int connectionColumn = 2;
[[nodiscard]] CommandRecord record(const QSqlQuery& query);

} // namespace commandschema

} // namespace alien
