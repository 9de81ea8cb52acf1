// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace alien {

/// Tells an operator who looks elsewhere. The desktop's notifications; tests bring their own.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Action
    {
        QString key; ///< comes back with activated(); "default": a click on the notification itself
        QString label;
    };
    struct Note
    {
        qint64 token = 0;      ///< the caller's; a note with the token of one that is shown stands beside it
        QString title;         ///< plain text
        QString text;          ///< plain text, may have several lines
        QList<Action> actions; ///< left out where the desktop has none
    };

    virtual void show(const Note& note) = 0;
    virtual void withdraw(qint64 token) = 0;

Q_SIGNALS:
    void activated(qint64 token, const QString& key);
    void closed(qint64 token);                     ///< by the operator or by time
    void failed(qint64 token, const QString& why); ///< there is nobody who shows it
};

} // namespace alien
