// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/decoder.h"

#include <string>

namespace alien::telemetry {

/// One decoded request on its way to the store.
struct Arrival
{
    std::string connection; ///< from the path `/m/<connection>`: the only identity that the sender did not write itself
    otlp::Signal signal = otlp::Signal::Metrics;
    otlp::Payload payload;
    std::size_t bytes = 0; ///< of the body, for the bound of the queue
};

/// Where requests go. Called on several threads at once; what was Stored is on disk and survives a crash.
class OtlpSink
{
public:
    enum class Answer {
        Stored,
        Busy,  ///< no room within the wait: the sender is asked to come again
        Failed ///< the disk refuses
    };
    virtual ~OtlpSink() = default;
    virtual Answer store(Arrival&& arrival) = 0;
    /// A body that cannot be read, from a sender that would repeat it for ever: kept for people to look at, within
    /// bounds.
    virtual void quarantine(const std::string& connection, otlp::Signal signal, const std::string& body,
                            const std::string& why) = 0;
};

} // namespace alien::telemetry
