// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrysource.h"

namespace alien {

class TelemetryStore;

/// What lies in telemetry.db of one connection, of this console or of the receiver.
class StoreSource : public TelemetrySource
{
    Q_OBJECT
public:
    /// `store` outlives the source. `connection`: as the store files it, whatever queries say; empty: what they say.
    StoreSource(TelemetryOrigin origin, TelemetryStore& store, QString connection = {}, QObject* parent = nullptr);

    [[nodiscard]] TelemetryOrigin origin() const override { return m_origin; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString unavailable() const override { return m_unavailable; }
    /// The receiver does not run, and why. What it received before can still be read.
    void setUnavailable(const QString& why);

    void lines(const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn) override;
    void metrics(const QString& connection, QObject* context, Then<QList<MetricInfo>> fn) override;
    void labelNames(const QString& metric, QObject* context, Then<QStringList> fn) override;
    void labelValues(const QString& metric, const QString& label, QObject* context, Then<QStringList> fn) override;

private:
    TelemetryOrigin m_origin;
    TelemetryStore& m_store;
    QString m_connection;
    QString m_unavailable;
};

} // namespace alien
