// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QPlainTextEdit>

namespace alien {

/// A document as indented, coloured, read-only text; secrets are masked. Very large ones are cut, and say so at the
/// end.
class JsonText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonText(QWidget* parent = nullptr);
    void setJson(const Document& document);

    /// Indented by two; numbers, strings and the order of keys stay as they were written. Stops after `limit`
    /// characters.
    [[nodiscard]] static QString indented(const Document::Node& node, qsizetype limit);
};

} // namespace alien
