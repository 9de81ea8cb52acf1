// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace alien {

/// A thread with something to run on it, in the order of the calls. Its owner ends it: `thread` quit and waited for.
struct WorkerThread
{
    QThread thread;
    std::unique_ptr<QObject> object = std::make_unique<QObject>();

    explicit WorkerThread(const QString& name)
    {
        thread.setObjectName(name);
        object->moveToThread(&thread);
        thread.start();
    }
    template<class Fn>
    void run(Fn work)
    {
        QMetaObject::invokeMethod(object.get(), std::move(work), Qt::QueuedConnection);
    }
};

} // namespace alien
