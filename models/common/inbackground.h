// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace alien {

/// Work away from the GUI thread, and its answer back on it, unless the asker went.
template<class Work, class Done>
void inBackground(QObject* asker, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(asker), asker, work, done] {
        auto result = work();
        // QPointer is only asked on the GUI thread: qApp outlives the pool's work.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, asker, done, result = std::move(result)] {
                if (guard == asker)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace alien
