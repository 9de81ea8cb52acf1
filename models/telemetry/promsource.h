// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/promclient.h"
#include "models/telemetry/telemetrysource.h"

#include <memory>

namespace alien {

/// A Prometheus-compatible server as a source of panels. In PromQL it fills in
///   $D     the condition for the deployment, as in http_requests_total{$D}; empty for all
///   $J     the join with target_info, where only that knows the deployment; stands behind the selector's rate()
///   $rate  the window of rate(), wide enough for four samples
///   $step  the distance of the points
class PromSource : public TelemetrySource
{
    Q_OBJECT
public:
    /// `host` for the name, with the product once it is known; an empty client: not set up.
    PromSource(std::unique_ptr<PromClient> client, QString host, QObject* parent = nullptr);
    ~PromSource() override;

    [[nodiscard]] TelemetryOrigin origin() const override { return TelemetryOrigin::Prometheus; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString unavailable() const override;

    void lines(const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn) override;
    void metrics(const QString& connection, QObject* context, Then<QList<MetricInfo>> fn) override;
    void labelNames(const QString& metric, QObject* context, Then<QStringList> fn) override;
    void labelValues(const QString& metric, const QString& label, QObject* context, Then<QStringList> fn) override;

    /// How often the server's data comes and how deployments are labelled there; asked at the first query and every 5
    /// minutes. `done` may be empty.
    void discover(std::function<void()> done = {});
    /// See PromClient.
    void whoAreYou(QObject* context, std::function<void(const QString& name, const QString& error)> fn);
    [[nodiscard]] qint64 intervalMs() const { return m_intervalMs; }
    /// "alien_deployment_id"; empty: none found.
    [[nodiscard]] QString deploymentLabel() const { return m_label; }
    [[nodiscard]] bool needsJoin() const { return m_join; }

    /// The query as it is sent; for "Copy as PromQL".
    [[nodiscard]] QString expanded(const SeriesQuery& query, qint64 stepMs) const;

private:
    void ask(const SeriesQuery& query, QObject* context, const Then<TelemetryAnswer>& fn);
    void findProduct();
    void findInterval();
    void findLabel(const QStringList& candidates);
    void found();

    std::unique_ptr<PromClient> m_client;
    QString m_host;
    QString m_product;
    qint64 m_intervalMs = 60'000;
    QString m_label;
    bool m_join = false;
    qint64 m_discoveredMs = 0;
    bool m_discovering = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace alien
