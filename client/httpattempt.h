// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/bodyreader.h"
#include "client/oneshotbody.h"
#include "client/tlsguard.h"
#include "client/transportoptions.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

namespace alien {

class SystemProxies;

/// One request on the wire, once: its timers, its body, and what became of it. A QNetworkReply alone would follow
/// redirects with the token, send a POST twice, wait for ever on a dripping server and hand out half an answer.
class HttpAttempt : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        HttpRequest request;                          ///< as it leaves, hooks applied
        std::chrono::milliseconds attemptDeadline{0}; ///< 0: the limits' own
    };
    struct Outcome
    {
        HeaderList sent;        ///< as they left; the token is masked
        bool answered = false;  ///< a complete answer, whatever its status
        HttpAnswer answer;      ///< when answered
        ApiError error;         ///< when not; its status is set when at least the head came
        bool left = false;      ///< the manager may have seen the request
        bool permanent = false; ///< trying again cannot help: trust, caps, proxy login
        qint64 bytes = 0;       ///< of the body, as they travelled
        qint64 elapsedUs = 0;   ///< monotonic
    };

    HttpAttempt(const Endpoint& endpoint, const TransportOptions& options, const SystemProxies& proxies,
                QObject* parent);
    ~HttpAttempt() override;

    void start(QNetworkAccessManager& manager, Plan plan);
    /// Ends it without done(); outcome() then tells whether it had left.
    void abort();
    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }
    [[nodiscard]] Outcome& outcome() { return m_outcome; }

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    void uploading(qint64 sent, qint64 total);
    void done();

private:
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;
    [[nodiscard]] QNetworkRequest networkRequest() const;
    void watch();
    void onConnecting();
    void onSent();
    void onHead();
    void onFinished();
    void onBodyDone();
    void onRateWindow();
    void makeReader();
    void fail(ApiError::Kind kind, const QString& text, bool permanent = false, const QString& detail = {});
    void conclude();
    void readOutcome();
    [[nodiscard]] ApiError networkError();
    [[nodiscard]] bool certificateIsWanted() const;
    [[nodiscard]] QString certificateAdvice() const;
    [[nodiscard]] bool surelyNotSent(QNetworkReply::NetworkError error) const;
    [[nodiscard]] int status() const;
    [[nodiscard]] HeaderList headers() const;
    void stopTimers();

    const Endpoint& m_endpoint;
    const SystemProxies& m_systemProxies;
    const TransportLimits& m_limits;
    const ClientIdentity& m_identity;
    QString m_spoolDir;
    Plan m_plan;
    Outcome m_outcome;
    QNetworkReply* m_reply = nullptr;
    OneShotBody* m_body = nullptr; ///< null for reads
    TlsGuard* m_tls = nullptr;
    std::unique_ptr<BodyReader> m_reader;
    std::optional<ApiError> m_failure; ///< our own verdict, stronger than Qt's
    QElapsedTimer m_clock;
    QTimer m_connectTimer;
    QTimer m_firstByteTimer;
    QTimer m_attemptTimer;
    QTimer m_rateTimer;
    qint64 m_rateMark = 0;
    int m_sends = 0; ///< how often Qt wrote the request
    bool m_connecting = false;
    bool m_headSeen = false;
    bool m_finished = false;
};

} // namespace alien
