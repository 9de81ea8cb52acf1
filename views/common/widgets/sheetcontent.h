// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"
#include "models/connection/profile.h"
#include "views/common/widgets/messagebar.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace alien {

/// Everything a confirmation sheet shows, in the order in which it shows it. Controllers speak of a ConfirmRequest
/// (views/shell); the window turns that into this.
struct SheetContent
{
    struct Warning
    {
        MessageBar::Kind kind = MessageBar::Kind::Attention;
        QString strong;
        QString text;
        QString remedy; ///< a button's text; empty: none
        std::function<void()> remedyPressed;
    };

    ConfirmLevel level = ConfirmLevel::Dialog;
    QString question;    ///< "Redeploy 3 deployments?"; also the sheet's accessible name
    QString explanation; ///< what happens
    QList<Warning> warnings;
    QList<ActionTarget> targets; ///< listed when `body` is not given
    QWidget* body = nullptr;     ///< instead of the plain list; the sheet takes it
    QString checked;             ///< "Checked 2 s ago: …"; may change while open, see ConfirmSheet::setChecked()
    bool asksReason = true;      ///< false: nothing of it goes into the journal
    bool reasonRequired = false;
    QString typed;           ///< Typed and above: what must be typed
    QString typedPrompt;     ///< before the field: "Type 379, the number of deployments hit"; empty: "Type 379"
    QString check;           ///< TypedAndChecked: the words of the check box
    QString acknowledge;     ///< the words of a box of its own, at every level: what is wrong; empty: none
    QString verb;            ///< "Redeploy 3 deployments": verb, number and noun
    bool destructive = true; ///< the verb's button is filled in the failed colour; else in the accent colour
    Protection protection = Protection::None;
    ConnectionColor connectionColor = ConnectionColor::None;
    QString connection; ///< name of the connection, beside the protection word
};

} // namespace alien
