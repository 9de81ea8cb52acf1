// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/urlprober.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int tellEveryMs = 250;
constexpr int againMs = 5'000; ///< how often it looks whether something is due anew
} // namespace

UrlProber::UrlProber(const Clock& clock, const Options& options, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
{
    qRegisterMetaType<UrlFinding>();
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        Q_EMIT foundChanged(std::exchange(m_news, {}));
        Q_EMIT stateChanged();
    });
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_next = 0;
        goOn();
    });
}

UrlProber::~UrlProber()
{
    stop();
    if (m_thread) {
        // The looker goes on its own thread, before the thread does.
        m_thread->run([looker = m_looker] {
            delete looker;
            QThread::currentThread()->quit();
        });
        m_thread->thread.wait();
    }
}

void UrlProber::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    if (enabled)
        goOn();
    else
        stop();
    Q_EMIT stateChanged();
}

void UrlProber::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    if (running)
        goOn();
    else
        stop();
}

void UrlProber::setWanted(const QStringList& urls)
{
    m_wanted = urls;
    m_wanted.removeDuplicates();
    m_next = 0;
    goOn();
    Q_EMIT stateChanged();
}

const UrlProber::Found* UrlProber::find(const QString& url) const
{
    const auto it = m_found.constFind(url);
    return it == m_found.constEnd() ? nullptr : &it.value();
}

bool UrlProber::isDue(const QString& url, qint64 now) const
{
    const Found* found = find(url);
    return !m_underWay.contains(url) && (found == nullptr || now - found->atMs >= m_options.everyMs);
}

int UrlProber::freshCount() const
{
    const qint64 now = m_clock.nowMs();
    return int(std::count_if(m_wanted.begin(), m_wanted.end(), [&](const QString& url) {
        const Found* found = find(url);
        return found != nullptr && now - found->atMs < m_options.everyMs;
    }));
}

void UrlProber::goOn()
{
    if (!m_enabled || !m_running) {
        m_again.stop();
        return;
    }
    m_again.start();
    const qint64 now = m_clock.nowMs();
    for (; m_next < m_wanted.size() && m_underWay.size() < m_options.atOnce; ++m_next) {
        const QString url = m_wanted.at(m_next);
        if (!isDue(url, now))
            continue;
        if (!m_thread) {
            m_thread = std::make_unique<WorkerThread>(u"alien-urls"_s);
            m_looker = new UrlLooker(m_options.look);
            m_looker->moveToThread(&m_thread->thread);
            connect(m_looker, &UrlLooker::found, this, &UrlProber::take);
        }
        m_underWay.insert(url);
        m_thread->run([looker = m_looker, url] { looker->look(url); });
    }
}

void UrlProber::take(const QString& url, const UrlFinding& finding)
{
    if (!m_underWay.remove(url))
        return; // stopped meanwhile
    m_found.insert(url, {finding, m_clock.nowMs()});
    m_news.insert(url);
    if (!m_tell.isActive())
        m_tell.start();
    goOn();
}

void UrlProber::stop()
{
    m_again.stop();
    m_next = 0;
    m_underWay.clear();
    if (m_thread)
        m_thread->run([looker = m_looker] { looker->stop(); });
}

} // namespace alien
