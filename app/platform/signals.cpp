// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace alien {

namespace {

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

// A signal handler has no other way to its object than a global; a signalfd would leave the signals blocked in every
// child.
std::atomic<int> eventOfHandler{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void wake(int)
{
    const int saved = errno;
    const std::uint64_t one = 1;
    if (write(eventOfHandler.load(), &one, sizeof one) < 0) {
        // The counter is full: the loop will wake anyway.
    }
    errno = saved;
}

} // namespace

Signals::Signals(QObject* parent)
    : QObject(parent)
    , m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_event < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_event, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (read(m_event, &count, sizeof count) > 0)
            Q_EMIT terminationAsked();
    });
    eventOfHandler.store(m_event);
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const int number : handled)
        sigaction(number, &action, nullptr);
}

Signals::~Signals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (const int number : handled)
        sigaction(number, &action, nullptr);
    eventOfHandler.store(-1);
    m_notifier.reset();
    if (m_event >= 0)
        close(m_event);
}

} // namespace alien
