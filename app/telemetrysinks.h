// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/receiver/otlpsink.h"

#include <atomic>

namespace alien {

/// The receiver's door to two stores: what one connection sends goes to a store of its own, once there is one.
class TelemetrySinks : public telemetry::OtlpSink
{
public:
    /// `others` outlives it.
    TelemetrySinks(telemetry::OtlpSink& others, std::string connection)
        : m_others(others)
        , m_connection(std::move(connection))
    {}
    /// Any thread; `own` stays until the receiver was stopped.
    void setOwn(telemetry::OtlpSink& own) { m_own = &own; }

    Answer store(telemetry::Arrival&& arrival) override
    {
        telemetry::OtlpSink& sink = sinkFor(arrival.connection);
        return sink.store(std::move(arrival));
    }
    void quarantine(const std::string& connection, otlp::Signal signal, const std::string& body,
                    const std::string& why) override
    {
        sinkFor(connection).quarantine(connection, signal, body, why);
    }

private:
    [[nodiscard]] telemetry::OtlpSink& sinkFor(const std::string& connection) const
    {
        telemetry::OtlpSink* own = connection == m_connection ? m_own.load() : nullptr;
        return own ? *own : m_others;
    }

    telemetry::OtlpSink& m_others;
    std::string m_connection;
    std::atomic<telemetry::OtlpSink*> m_own = nullptr;
};

} // namespace alien
