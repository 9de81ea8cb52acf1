// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace alien {

/// Text from elsewhere on one line: control characters and marks that turn the direction of writing become visible
/// signs, and it ends after `limit` characters with an ellipsis.
[[nodiscard]] QString oneLine(const QString& text, qsizetype limit = 512);
/// A tooltip that shows exactly this text; Qt would take some texts for HTML.
[[nodiscard]] QString plainTip(const QString& text);
/// That tooltip, and the same words without its markup for assistive technology, which Qt would give the markup.
void setTip(QWidget* widget, const QString& text);

} // namespace alien
