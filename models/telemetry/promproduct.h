// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace alien {

/// What a Prometheus-compatible server says of itself at /api/v1/status/buildinfo.
struct PromProduct
{
    QString error;   ///< it does not tell
    QString name;    ///< "Prometheus", "VictoriaMetrics", "Grafana Mimir", "Thanos"; empty: not known
    QString version; ///< empty: not told

    [[nodiscard]] static PromProduct decode(const QByteArray& body);
    [[nodiscard]] QString text() const; ///< "Prometheus 2.42.0"
};

} // namespace alien
