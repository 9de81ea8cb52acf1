// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/builtinwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alien {

namespace {

/// All that stands in resources/dashboards; a test holds them together.
constexpr std::array words{
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "At a glance"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Request duration"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Requests by service"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Memory"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Manager answer time"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "seen from this console"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Deployments by status"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Fleet and manager"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "how the answers lie"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Answer time by operation"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "p95"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Requests that failed"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Command duration"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "sending to end, p95"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Commands that failed"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Applications"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Log records"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "by severity"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Error share of the log"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Requests counted"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "p95 as reported"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Waiting in queues"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Prometheus"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Requests"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "per second"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Errors"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "share of answers with 5xx"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "CPU"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "cores"),
    QT_TRANSLATE_NOOP("alien::BuiltInDashboards", "Targets up"),
};

QString translated(const QString& text)
{
    const QByteArray key = text.toUtf8();
    const bool known = std::any_of(words.begin(), words.end(), [&key](const char* word) { return key == word; });
    return known ? QCoreApplication::translate("alien::BuiltInDashboards", key.constData()) : text;
}

} // namespace

void translateBuiltIn(Dashboard& dashboard)
{
    dashboard.title = translated(dashboard.title);
    for (DashboardPanel& panel : dashboard.panels) {
        panel.title = translated(panel.title);
        panel.note = translated(panel.note);
    }
}

} // namespace alien
