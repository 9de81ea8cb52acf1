// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
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
    }
    /// From any thread.
    template<class Fn>
    void run(Fn work)
    {
        whenBegun(std::move(work));
        begin();
    }
    /// What nobody waits for yet, as opening a file: with the first work that is asked for, or soon. The window of a
    /// start is painted in between; half a dozen databases that are opened beside that took a tenth of its time.
    template<class Fn>
    void prepare(Fn work)
    {
        using namespace std::chrono_literals;
        whenBegun(std::move(work));
        QTimer::singleShot(150ms, &thread, [this] { begin(); });
    }
    /// In its turn, like run(); where the thread was prepared and has not begun, that alone is no reason to begin.
    template<class Fn>
    void whenBegun(Fn work)
    {
        QMetaObject::invokeMethod(object.get(), std::move(work), Qt::QueuedConnection);
    }

    /// With what was prepared, now.
    void begin()
    {
        if (!m_begun.exchange(true)) // once: what comes after its end is lost, as with any thread
            thread.start();
    }

private:
    std::atomic_bool m_begun = false;
};

} // namespace alien
