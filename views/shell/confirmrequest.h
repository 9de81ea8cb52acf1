// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QWidget;

namespace alien {

/// What is asked before an action is sent, in the words of the action; the window makes a SheetContent of it.
struct ConfirmRequest
{
    QString actionId; ///< names the sheet's widgets: "confirm.deployment.redeploy"
    ConfirmLevel level =
        ConfirmLevel::Dialog; ///< raised already; Dialog without typing, Typed with, TypedAndChecked also a check box
    Protection protection = Protection::None;
    ConnectionColor connectionColor = ConnectionColor::None;
    QString connectionName;
    QString question;            ///< "Redeploy 3 deployments?": names the sheet
    QString whatHappens;         ///< one or two sentences
    QStringList warnings;        ///< each with its remedy
    QList<ActionTarget> targets; ///< listed with the status seen
    QStringList leftOut;         ///< what is not touched, and why: "2 are being deleted"
    QString wayBack;             ///< how to undo it, or that one cannot
    QString verb;                ///< the button: "Redeploy 3 deployments"
    bool destructive = false;    ///< fills the button in the failed colour
    QString typedText;           ///< what must be typed, for Typed and above: a name or a number
    QString typedLabel;          ///< "Type halden-bank-prod to confirm"
    QString checkText;           ///< for TypedAndChecked
    QString acknowledge;         ///< a box of its own at every level that asks: what is wrong and done in spite of it
    QString next;                ///< what happens once the manager accepted it, a sentence; empty: with that it is done
    bool asksReason = true;
    /// In the place of the list of targets; made when the sheet opens, which takes it.
    std::function<QWidget*()> makeBody{};
};

struct ConfirmAnswer
{
    bool accepted = false;
    QString reason;
};

/// A line above the section: two sentences at most and up to two buttons.
struct Notice
{
    enum class Kind { Info, Attention, Failed };
    QString id; ///< one notice per id
    Kind kind = Kind::Info;
    QString title; ///< first sentence, bold
    QString text;
    struct Button
    {
        QString text;
        std::function<void()> run;
    };
    QList<Button> buttons;
    bool closable = true;
    std::chrono::milliseconds leavesAfter{0}; ///< goes by itself then; 0: stays
};

} // namespace alien
