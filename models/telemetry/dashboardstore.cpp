// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/dashboardstore.h"

#include "models/telemetry/builtinwords.h"

#include <QDir>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initTelemetryResources()
{
    Q_INIT_RESOURCE(telemetry);
}

namespace alien {

namespace {

constexpr qint64 kLargest = 1 << 20;

} // namespace

DashboardStore::DashboardStore(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    initTelemetryResources();
    load();
}

QString DashboardStore::fileOf(const QString& id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

void DashboardStore::load()
{
    const auto read = [this](const QString& folder, bool builtIn) {
        const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(folder + u'/' + name);
            QString fault;
            std::optional<Dashboard> dashboard;
            if (!file.open(QIODevice::ReadOnly))
                fault = file.errorString();
            else if (file.size() > kLargest)
                fault = tr("larger than 1 MB");
            else
                dashboard = Dashboard::fromJson(file.readAll(), &fault);
            if (!dashboard) {
                m_problems.append(u"%1: %2"_s.arg(name, fault));
                continue;
            }
            dashboard->id = name.chopped(5);
            dashboard->builtIn = builtIn;
            if (builtIn)
                translateBuiltIn(*dashboard);
            m_dashboards.append(*dashboard);
        }
    };
    read(u":/alien/telemetry/dashboards"_s, true);
    if (!m_folder.isEmpty())
        read(m_folder, false);
    order();
}

void DashboardStore::order()
{
    std::stable_sort(m_dashboards.begin(), m_dashboards.end(), [](const Dashboard& a, const Dashboard& b) {
        if (a.builtIn != b.builtIn)
            return a.builtIn;
        return a.builtIn ? a.id < b.id : a.title.localeAwareCompare(b.title) < 0;
    });
}

const Dashboard* DashboardStore::find(const QString& id) const
{
    const auto it =
        std::find_if(m_dashboards.begin(), m_dashboards.end(), [&id](const Dashboard& d) { return d.id == id; });
    return it == m_dashboards.end() ? nullptr : &*it;
}

bool DashboardStore::save(Dashboard& dashboard)
{
    const Dashboard* known = find(dashboard.id);
    if (!known || known->builtIn)
        dashboard.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    dashboard.builtIn = false;
    QSaveFile file(fileOf(dashboard.id));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(dashboard.toJson()) < 0 ||
        !file.commit()) {
        m_error = tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString());
        return false;
    }
    m_error.clear();
    const QString id = dashboard.id;
    m_dashboards.removeIf([&id](const Dashboard& each) { return each.id == id; });
    m_dashboards.append(dashboard);
    order();
    Q_EMIT changed();
    return true;
}

bool DashboardStore::remove(const QString& id)
{
    const Dashboard* known = find(id);
    if (!known || known->builtIn)
        return false;
    QFile file(fileOf(id));
    if (file.exists() && !file.remove()) {
        m_error = tr("%1 cannot be removed: %2").arg(file.fileName(), file.errorString());
        return false;
    }
    m_error.clear();
    m_dashboards.removeIf([&id](const Dashboard& each) { return each.id == id; });
    Q_EMIT changed();
    return true;
}

} // namespace alien
