// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promproduct.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alien {

/// All of them have the envelope of Prometheus' API. Mimir and Cortex add `application`. VictoriaMetrics has no data,
/// or only the version of a Prometheus it resembles (its issue 5370), which says nothing about it. Thanos has the
/// fields of Prometheus, and versions below 1, which Prometheus left before it had this address.
PromProduct PromProduct::decode(const QByteArray& body)
{
    PromProduct out;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.value("status"_L1).toString() != "success"_L1) {
        out.error = QCoreApplication::translate("alien::PromProduct", "The server does not say what it is.");
        return out;
    }
    const QJsonObject data = object.value("data"_L1).toObject();
    out.version = data.value("version"_L1).toString();
    out.name = data.value("application"_L1).toString();
    if (!out.name.isEmpty())
        return out;
    if (!data.contains("revision"_L1) && !data.contains("goVersion"_L1)) {
        out.name = u"VictoriaMetrics"_s;
        out.version.clear();
    } else {
        const bool early = out.version.startsWith("0."_L1) || out.version.startsWith("v0."_L1);
        out.name = early ? u"Thanos"_s : u"Prometheus"_s;
    }
    return out;
}

QString PromProduct::text() const
{
    return version.isEmpty() ? name : name + u' ' + version;
}

} // namespace alien
