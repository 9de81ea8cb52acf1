// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/systemproxies.h"
#include "client/transportoptions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace alien {

/// Hands out network managers: one a lane, and one for each fresh connection. A lane has six connections, as Qt's
/// managers do; who finds none free waits here instead of inside Qt, so that it can be told from one that is
/// connecting, and leaves the queue at once.
class ConnectionPool : public QObject
{
    Q_OBJECT
public:
    /// The right to use a manager, given back on destruction; the manager lives as long.
    class Lease
    {
    public:
        Lease(ConnectionPool* pool, quint64 slot, std::shared_ptr<QNetworkAccessManager> manager, bool dropAfter);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        [[nodiscard]] QNetworkAccessManager& manager() const { return *m_manager; }

    private:
        QPointer<ConnectionPool> m_pool;
        quint64 m_slot;
        std::shared_ptr<QNetworkAccessManager> m_manager;
        bool m_dropAfter;
    };
    using Ready = std::function<void(std::unique_ptr<Lease>)>;

    ConnectionPool(const Endpoint& endpoint, const TransportLimits& limits, const TransportSeams& seams,
                   QObject* parent = nullptr);
    ~ConnectionPool() override;

    /// Calls `ready` at once or when a connection of the lane is free; never, when `owner` has gone or withdrawn.
    void acquire(const HttpRequest& request, QObject* owner, Ready ready);
    void withdraw(QObject* owner);
    /// Calls `ready` at once, or when it is known which proxy leads to `url`; never, when `owner` has gone.
    void findProxy(const QUrl& url, QObject* owner, std::function<void()> ready);
    [[nodiscard]] const SystemProxies& systemProxies() const { return m_systemProxies; }

    [[nodiscard]] quint64 openFresh() { return m_nextFresh++; }
    /// New managers from now on; the old ones end with the last request they carry.
    void dropConnections();
    [[nodiscard]] int freshCount() const { return int(m_slots.size()) - lanes; }

private:
    static constexpr int lanes = 2;
    static constexpr int connectionsPerLane = 6;
    struct Waiting
    {
        QPointer<QObject> owner;
        bool mutation = false;
        Ready ready;
    };
    struct Slot
    {
        std::shared_ptr<QNetworkAccessManager> manager;
        std::deque<Waiting> waiting;
        int active = 0;
        QElapsedTimer lastUse; ///< not running before the first use
    };

    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> makeManager() const;
    [[nodiscard]] std::unique_ptr<Lease> lend(quint64 key, Slot& slot, bool mutation);
    void released(quint64 key, const std::shared_ptr<QNetworkAccessManager>& manager, bool dropAfter);
    void dropIdleFresh();

    ProxyChoice m_proxy;
    QNetworkProxy m_manualProxy;
    SystemProxies m_systemProxies;
    TransportLimits m_limits;
    QHash<quint64, Slot> m_slots; ///< 0 and 1 are the lanes, the rest fresh connections
    quint64 m_nextFresh = lanes;
    QTimer m_sweep;
};

} // namespace alien
