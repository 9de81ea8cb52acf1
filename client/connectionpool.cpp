// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connectionpool.h"

#include "client/endpointproxy.h"

#include <QNetworkReply>
#include <QThread>

namespace alien {

namespace {

/// A manager's destructor waits for its network thread, up to 5 s when that is busy with a flood of headers (measured):
/// elsewhere, then.
void retire(QNetworkAccessManager* manager)
{
    if (manager->findChild<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly)) {
        QTimer::singleShot(5, manager, [manager] { retire(manager); }); // its replies are on their way out
        return;
    }
    QThread* const thread = QThread::create([manager] { delete manager; });
    manager->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace

ConnectionPool::Lease::Lease(ConnectionPool* pool, quint64 slot, std::shared_ptr<QNetworkAccessManager> manager,
                             bool dropAfter)
    : m_pool(pool)
    , m_slot(slot)
    , m_manager(std::move(manager))
    , m_dropAfter(dropAfter)
{}

ConnectionPool::Lease::~Lease()
{
    if (m_pool)
        m_pool->released(m_slot, m_manager, m_dropAfter);
}

ConnectionPool::ConnectionPool(const Endpoint& endpoint, const TransportLimits& limits, const TransportSeams& seams,
                               QObject* parent)
    : QObject(parent)
    , m_proxy(endpoint.proxy)
    , m_manualProxy(endpoint.manualProxy)
    , m_systemProxies(seams.systemProxies)
    , m_limits(limits)
{
    for (quint64 lane = 0; lane < lanes; ++lane)
        m_slots.insert(lane, {});
    m_sweep.setInterval(qMax(1, int(limits.freshIdle.count()) / 2));
    connect(&m_sweep, &QTimer::timeout, this, &ConnectionPool::dropIdleFresh);
}

ConnectionPool::~ConnectionPool() = default;

std::shared_ptr<QNetworkAccessManager> ConnectionPool::makeManager() const
{
    // Not at once: the last lease often goes inside a signal of the manager's own reply.
    std::shared_ptr<QNetworkAccessManager> manager(
        new QNetworkAccessManager, [](QNetworkAccessManager* m) { QTimer::singleShot(0, m, [m] { retire(m); }); });
    manager->setProxyFactory(new EndpointProxy(m_proxy, m_manualProxy, &m_systemProxies));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    manager->setTransferTimeout(0); // it watches for silence only; the attempt has timers of its own
    return manager;
}

void ConnectionPool::acquire(const HttpRequest& request, QObject* owner, Ready ready)
{
    const quint64 lane = request.lane == HttpRequest::Lane::Reads ? 0 : 1;
    const quint64 key = request.options.freshConnection >= lanes ? request.options.freshConnection : lane;
    Slot& slot = m_slots[key];
    if (slot.active < connectionsPerLane)
        ready(lend(key, slot, request.mutation));
    else
        slot.waiting.push_back({owner, request.mutation, std::move(ready)});
}

void ConnectionPool::findProxy(const QUrl& url, QObject* owner, std::function<void()> ready)
{
    if (m_proxy != ProxyChoice::System || EndpointProxy::isLoopback(url.host()))
        return ready();
    m_systemProxies.ask(url, owner, std::move(ready));
}

void ConnectionPool::withdraw(QObject* owner)
{
    for (Slot& slot : m_slots)
        std::erase_if(slot.waiting, [owner](const Waiting& w) { return !w.owner || w.owner == owner; });
}

std::unique_ptr<ConnectionPool::Lease> ConnectionPool::lend(quint64 key, Slot& slot, bool mutation)
{
    // A server that closes idle connections may be doing so at this moment; a mutation that meets it would end as
    // "outcome unknown". With other requests under way nobody can tell which of the lane's connections Qt would take.
    const bool rested = !slot.lastUse.isValid() || slot.lastUse.elapsed() > m_limits.staleAfter.count();
    const bool doubtful = mutation && (rested || (key < lanes && slot.active > 0));
    std::shared_ptr<QNetworkAccessManager> manager = slot.manager;
    if (!manager || doubtful) {
        manager = makeManager();
        if (slot.active == 0 || !slot.manager)
            slot.manager = manager;
    }
    ++slot.active;
    slot.lastUse.start();
    if (key >= lanes && !m_sweep.isActive())
        m_sweep.start();
    return std::make_unique<Lease>(this, key, std::move(manager), mutation && key >= lanes);
}

void ConnectionPool::released(quint64 key, const std::shared_ptr<QNetworkAccessManager>& manager, bool dropAfter)
{
    const auto it = m_slots.find(key);
    if (it == m_slots.end())
        return;
    Slot& slot = *it;
    --slot.active;
    slot.lastUse.start();
    if (dropAfter && slot.manager == manager)
        slot.manager.reset();
    while (!slot.waiting.empty() && slot.active < connectionsPerLane) {
        const Waiting next = std::move(slot.waiting.front());
        slot.waiting.pop_front();
        if (!next.owner)
            continue;
        // Not inside the one who gives back: he is being destroyed. The place is taken now, so that nobody overtakes.
        auto lease = std::make_shared<std::unique_ptr<Lease>>(lend(key, slot, next.mutation));
        QMetaObject::invokeMethod(
            next.owner, [lease, ready = next.ready] { ready(std::move(*lease)); }, Qt::QueuedConnection);
    }
    if (key >= lanes && slot.active == 0 && !slot.manager)
        m_slots.remove(key);
}

void ConnectionPool::dropConnections()
{
    for (Slot& slot : m_slots)
        slot.manager.reset();
}

void ConnectionPool::dropIdleFresh()
{
    m_slots.removeIf([this](const auto& entry) {
        const Slot& slot = entry.value();
        return entry.key() >= lanes && slot.active == 0 && slot.lastUse.hasExpired(m_limits.freshIdle.count());
    });
    if (freshCount() == 0)
        m_sweep.stop();
}

} // namespace alien
