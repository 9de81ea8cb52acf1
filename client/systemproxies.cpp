// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/systemproxies.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QThread>

#include <chrono>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// People switch networks; a poll need not ask each time.
constexpr std::chrono::seconds freshFor{60};

QString keyOf(const QUrl& url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port());
}

QList<QNetworkProxy> askSystem(const QUrl& url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

} // namespace

SystemProxies::SystemProxies(Source source, QObject* parent)
    : QObject(parent)
    , m_source(source ? std::move(source) : Source(askSystem))
{}

QList<QNetworkProxy> SystemProxies::known(const QUrl& url) const
{
    return m_entries.value(keyOf(url)).proxies;
}

void SystemProxies::ask(const QUrl& url, QObject* owner, std::function<void()> ready)
{
    const QString key = keyOf(url);
    Entry& entry = m_entries[key];
    if (entry.age.isValid() && !entry.age.hasExpired(std::chrono::milliseconds(freshFor).count()))
        return ready();
    entry.waiting.emplace_back(owner, std::move(ready));
    if (entry.underWay)
        return;
    entry.underWay = true;
    // A thread of its own, not a pool's: a script whose server never answers keeps it for good.
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    bare.setPort(url.port());
    auto* thread = QThread::create([self = QPointer<SystemProxies>(this), source = m_source, bare, key] {
        const QList<QNetworkProxy> proxies = source(bare);
        QMetaObject::invokeMethod(
            qApp,
            [self, key, proxies] {
                if (self)
                    self->answered(key, proxies);
            },
            Qt::QueuedConnection);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SystemProxies::answered(const QString& key, const QList<QNetworkProxy>& proxies)
{
    Entry& entry = m_entries[key];
    entry.proxies = proxies;
    entry.age.start();
    entry.underWay = false;
    const auto waiting = std::exchange(entry.waiting, {});
    for (const auto& [owner, ready] : waiting)
        if (owner)
            ready();
}

} // namespace alien
