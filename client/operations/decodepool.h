// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace alien {

/// The threads on which one client decodes large answers. Lives on the client's thread. A client that goes does not
/// wait for them: it calls retire(), and the pool deletes itself once nothing runs any more.
class DecodePool : public QObject
{
    Q_OBJECT
public:
    DecodePool();
    ~DecodePool() override;

    /// Runs `work` on a thread, then `done` through the event loop of the pool's own thread. Both are destroyed on the
    /// latter.
    void run(std::function<void()> work, std::function<void()> done);
    /// Nothing new starts, work that waits is skipped; the pool goes with the last running one.
    void retire();

private:
    struct Task;
    void finished(const Task& task);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_skip = std::make_shared<std::atomic_bool>(false);
    int m_running = 0;
    bool m_retired = false;
};

} // namespace alien
