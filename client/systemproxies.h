// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

namespace alien {

/// What this system says about proxies, asked on a thread of its own. The system may have to fetch an automatic
/// configuration script (PAC) first, and asking it holds its caller up for as long (libproxy).
class SystemProxies : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<QList<QNetworkProxy>(const QUrl&)>;
    /// `source`: who is asked, on another thread; null: the system.
    explicit SystemProxies(Source source = {}, QObject* parent = nullptr);

    /// Calls `ready` at once while the last answer for this address is fresh, else when it has come; never when `owner`
    /// is gone.
    void ask(const QUrl& url, QObject* owner, std::function<void()> ready);
    /// The last answer; none while there is none.
    [[nodiscard]] QList<QNetworkProxy> known(const QUrl& url) const;

private:
    struct Entry
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age; ///< not running before the first answer
        bool underWay = false;
        std::vector<std::pair<QPointer<QObject>, std::function<void()>>> waiting;
    };
    void answered(const QString& key, const QList<QNetworkProxy>& proxies);

    Source m_source;
    QHash<QString, Entry> m_entries; ///< by scheme, host and port: a script sees no more of an https address
};

} // namespace alien
