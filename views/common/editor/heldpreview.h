// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace alien {

/// The beginning of a text that is kept elsewhere: read and copied, written by nobody. Qt lets assistive programs write
/// into every text edit, also a read-only one; what they would change here is not what is kept.
class HeldPreview : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit HeldPreview(QWidget* parent = nullptr);
};

} // namespace alien
