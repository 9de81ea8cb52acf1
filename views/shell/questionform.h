// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace alien {

/// The content of a sheet that asks one thing about the console itself: a text, Cancel and the verb. Not for what
/// changes a manager: that is a ConfirmRequest.
class QuestionForm : public QWidget
{
    Q_OBJECT
public:
    /// `id` names the buttons: "<id>.cancel", "<id>.accept".
    QuestionForm(const QString& id, const QString& text, const QString& verb, bool destructive,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted();
    void rejected();
};

} // namespace alien
