// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace alien {

/// What one look at a public URL found. Times are durations in ms, -1: it did not come so far.
struct UrlFinding
{
    /// Skipped: nobody was contacted, `problem` says why.
    enum class Outcome { Answered, NoName, NoConnection, BadCertificate, TimedOut, Broken, Skipped };
    Outcome outcome = Outcome::Skipped;
    QString problem; ///< one sentence without a full stop; empty when it answered
    QStringList addresses;
    QString proxy; ///< host and port of the system's proxy that it went through; then the name was not looked up here
    qint64 nameMs = -1;
    qint64 answerMs = -1; ///< connection, TLS and the answer's head together
    QByteArray method;    ///< the one that was answered: HEAD, or GET where HEAD is refused
    int status = 0;       ///< of HTTP
    QString location;     ///< where it redirects to; not followed
    QStringList certificateNames;
    qint64 expiresAtMs = 0; ///< of the certificate, ms since epoch; 0: there is none
    friend bool operator==(const UrlFinding&, const UrlFinding&) = default;
};

/// Looks at public URLs as a stranger's browser on this machine would: the system's own proxies and authorities, no
/// token, no cookies, no client certificate. The proxy and the authorities of a connection do not apply: they lead to
/// the manager and vouch for the manager, while these addresses belong to customers, whose callers have neither; a
/// certificate that only the manager's private authority signed is a problem that is to be seen.
///
/// The name is looked up, then HEAD, then GET where HEAD is refused, of which only the head is read. Redirects are
/// told, not followed. Nothing but http and https, and, unless `loopback` is allowed, nothing on this machine or
/// link-local (169.254.169.254 is where clouds keep credentials). Lives on a thread of its own; stop() ends what is
/// under way.
class UrlLooker : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int timeoutMs = 10'000;
        bool loopback = false; ///< for a manager on this machine, whose deployments may be there too
        QByteArray agent = "AlienConsole";
    };
    explicit UrlLooker(const Options& options, QObject* parent = nullptr);
    ~UrlLooker() override;

    /// found() follows once, also for what cannot be looked at.
    void look(const QString& url);
    void stop(); ///< nothing is found any more

Q_SIGNALS:
    void found(const QString& url, const alien::UrlFinding& finding);

private:
    class Look;
    friend class Look;
    QNetworkAccessManager& network();
    void askProxies(const QUrl& url, QObject* asker, std::function<void()> ready);
    [[nodiscard]] static QString proxyKey(const QUrl& url);

    Options m_options;
    // Made on the thread that looks.
    QHash<QString, QList<QNetworkProxy>> m_proxies; ///< what the system said, by scheme, host and port
    std::shared_ptr<QObject> m_relay;               ///< lives as long as somebody may answer to it
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace alien
