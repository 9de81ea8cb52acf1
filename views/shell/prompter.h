// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "views/shell/confirmrequest.h"

#include <QObject>

#include <functional>

class QWidget;

namespace alien {

/// How controllers ask and tell. Everything is asynchronous: the answer comes back by callback, once, or never when the
/// window goes. The window implements it with sheets and message bars; tests bring one that answers by itself.
class Prompter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Levels Dialog and above: a confirmation sheet. None and Instant answer at once, accepted.
    virtual void ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)> done) = 0;
    /// Level Instant on production: waits 5 s with an Undo in a message bar; false when it was undone.
    virtual void holdBack(const QString& text, std::function<void(bool go)> done) = 0;
    /// A message bar above the section. The same `id` replaces its message; an empty text takes it away.
    virtual void tell(const Notice& notice) = 0;
    /// A secret that is shown this once: sheet with the value, a copy button (cleared from the clipboard after 30 s),
    /// and a note.
    virtual void showSecret(const QString& title, const QString& note, const Secret& secret,
                            std::function<void()> closed) = 0;
    /// A form in a sheet. The widget is deleted when the sheet closes; call closeSheet() when it is done with.
    virtual void openSheet(QWidget* content, const QString& question) = 0;
    /// The form that is open; when there is none, the question of ask(), answered with no.
    virtual void closeSheet() = 0;
    /// Text on the clipboard, with no word about it; `secret` content goes through showSecret() instead.
    virtual void copyText(const QString& text) = 0;
    /// The desktop's file dialog, not blocking; empty when cancelled.
    virtual void chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter,
                                std::function<void(const QString& file)> done) = 0;
    /// http and https only; opens in the desktop's browser.
    virtual void openUrl(const QString& url) = 0;
};

} // namespace alien
