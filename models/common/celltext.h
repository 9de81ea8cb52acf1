// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alien {

/// Rows of cells as text to paste elsewhere.
enum class TextTable { Tsv, Csv, Markdown };

/// One cell, escaped. A value that a spreadsheet would run as a formula is led by an apostrophe in CSV and TSV.
[[nodiscard]] QString cellIn(TextTable format, QString text);
/// One line without its end; the cells are escaped already.
[[nodiscard]] QString lineIn(TextTable format, const QStringList& cells);
/// What stands under the head; empty: nothing.
[[nodiscard]] QString underHead(TextTable format, qsizetype columns);

} // namespace alien
