// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QObject>

#include <functional>

namespace alien {

/// One of the three places that telemetry comes from, as panels see it. Answers come through the event loop, and never
/// once `context` has gone.
class TelemetrySource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<class T>
    using Then = std::function<void(const T&)>;

    [[nodiscard]] virtual TelemetryOrigin origin() const = 0;
    /// "This console", "OTLP receiver", "VictoriaMetrics at vm.acme.example".
    [[nodiscard]] virtual QString name() const = 0;
    /// Why nothing can be asked of it: not set up, not running. Empty: ask.
    [[nodiscard]] virtual QString unavailable() const { return {}; }

    virtual void lines(const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn) = 0;
    /// What there is, by name; for pickers and completion.
    virtual void metrics(const QString& connection, QObject* context, Then<QList<MetricInfo>> fn) = 0;
    virtual void labelNames(const QString& metric, QObject* context, Then<QStringList> fn) = 0;
    virtual void labelValues(const QString& metric, const QString& label, QObject* context, Then<QStringList> fn) = 0;

Q_SIGNALS:
    void changed(); ///< there is something new, or it became available or not
};

} // namespace alien
