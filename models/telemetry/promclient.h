// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "models/telemetry/promanswer.h"
#include "models/telemetry/promproduct.h"

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace alien {

/// The HTTP API of a Prometheus-compatible server. Queries are POSTed as forms; they change nothing. Answers are
/// decoded on a thread and come through the event loop; never once `context` has gone.
class PromClient : public QObject
{
    Q_OBJECT
public:
    /// `headers` go with every request.
    PromClient(std::unique_ptr<Transport> transport, HeaderList headers, QObject* parent = nullptr);
    ~PromClient() override;

    template<class T>
    using Then = std::function<void(const T&)>;
    /// Aligned to the step by the caller (stepFor, alignedTo). Times in ms.
    void queryRange(const QString& promql, qint64 fromMs, qint64 toMs, qint64 stepMs, QObject* context,
                    Then<PromAnswer> fn);
    void query(const QString& promql, qint64 atMs, QObject* context, Then<PromAnswer> fn);
    /// Names of labels, or of the values of one, of the series that `match` selects (empty: of all), in the last hours.
    void labels(const QString& match, QObject* context, Then<PromNames> fn);
    void labelValues(const QString& label, const QString& match, QObject* context, Then<PromNames> fn);
    void metadata(QObject* context, Then<PromMetadata> fn);
    void product(QObject* context, Then<PromProduct> fn);
    /// "Prometheus 2.42.0", or "VictoriaMetrics" and the like where no version is told; `error` when nobody answers.
    void whoAreYou(QObject* context, std::function<void(const QString& name, const QString& error)> fn);

    /// For label values in selectors: what the text means, and nothing else.
    [[nodiscard]] static QString quoted(const QString& value);

private:
    struct Form;
    template<class T>
    void send(const QByteArray& method, const QString& path, const QUrlQuery& form, QObject* context, Then<T> fn);
    [[nodiscard]] static QString wordsOf(const ApiError& error);

    std::unique_ptr<Transport> m_transport;
    HeaderList m_headers;
    QThreadPool m_pool;
};

} // namespace alien
