// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace alien {

class TelemetryStore;

/// A telemetry store that ends with this program: its file goes with it, and what a program that was killed left behind
/// goes before it.
class PassingTelemetry
{
public:
    /// The file's name in `folder` carries this process' id, as another window may have one too.
    explicit PassingTelemetry(const QString& folder);
    ~PassingTelemetry();
    PassingTelemetry(const PassingTelemetry&) = delete;
    PassingTelemetry& operator=(const PassingTelemetry&) = delete;

    [[nodiscard]] TelemetryStore& store() const { return *m_store; }

private:
    QString m_file;
    std::unique_ptr<TelemetryStore> m_store;
};

} // namespace alien
