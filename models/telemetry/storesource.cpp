// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/storesource.h"

#include "models/telemetry/telemetrystore.h"

namespace alien {

StoreSource::StoreSource(TelemetryOrigin origin, TelemetryStore& store, QString connection, QObject* parent)
    : TelemetrySource(parent)
    , m_origin(origin)
    , m_store(store)
    , m_connection(std::move(connection))
{
    connect(&store, &TelemetryStore::arrived, this, &TelemetrySource::changed);
}

QString StoreSource::name() const
{
    return m_origin == TelemetryOrigin::Console ? tr("This console") : tr("OTLP receiver");
}

void StoreSource::setUnavailable(const QString& why)
{
    if (why == m_unavailable)
        return;
    m_unavailable = why;
    Q_EMIT changed();
}

void StoreSource::lines(const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn)
{
    SeriesQuery ours = query;
    if (!m_connection.isEmpty())
        ours.connection = m_connection;
    m_store.lines(m_origin, ours, context, [why = m_unavailable, fn = std::move(fn)](const TelemetryAnswer& answer) {
        TelemetryAnswer out = answer;
        if (!out.emptyReason.isEmpty() && !why.isEmpty())
            out.emptyReason = why;
        fn(out);
    });
}

void StoreSource::metrics(const QString& connection, QObject* context, Then<QList<MetricInfo>> fn)
{
    m_store.metrics(m_origin, m_connection.isEmpty() ? connection : m_connection, context, std::move(fn));
}

void StoreSource::labelNames(const QString& metric, QObject* context, Then<QStringList> fn)
{
    m_store.labelNames(m_origin, metric, context, std::move(fn));
}

void StoreSource::labelValues(const QString& metric, const QString& label, QObject* context, Then<QStringList> fn)
{
    m_store.labelValues(m_origin, metric, label, context, std::move(fn));
}

} // namespace alien
