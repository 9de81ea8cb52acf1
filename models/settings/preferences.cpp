// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferences.h"

#include "models/commands/commandhistory.h"
#include "models/common/clock.h"
#include "models/fleet/fleetstore.h"
#include "models/history/pastrow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtMath>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kVersion = 1;
constexpr double kMinZoom = 0.7;
constexpr double kMaxZoom = 2.0;
constexpr qint64 minuteMs = 60'000;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The file must exist with narrow rights before anything is written into it.
QString prepared(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    if (QFile created(file); !created.exists() && created.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        created.close();
    QFile::setPermissions(file, kOwnerOnly);
    return file;
}

QString stallKey(DeploymentStatus status)
{
    return u"limits/stallMinutes/"_s + QLatin1StringView(wireName(status));
}

/// Nothing where no number within these bounds is kept.
template<class Number>
std::optional<Number> kept(const QSettings& settings, const QString& key, Number least,
                           Number most = std::numeric_limits<Number>::max())
{
    bool ok = false;
    const qint64 number = settings.value(key).toLongLong(&ok);
    return ok && number >= least && number <= most ? std::optional(Number(number)) : std::nullopt;
}

QString stateKey(const QString& key)
{
    return u"state/"_s + key;
}

QString shortcutKey(const QString& actionId)
{
    return u"shortcuts/"_s + actionId;
}

QLatin1StringView nameOf(Preferences::Theme theme)
{
    switch (theme) {
    case Preferences::Theme::Light:
        return "light"_L1;
    case Preferences::Theme::Dark:
        return "dark"_L1;
    case Preferences::Theme::Auto:
        break;
    }
    return "auto"_L1;
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(prepared(file), QSettings::IniFormat)
{
    if (!m_settings.contains(u"version"_s))
        m_settings.setValue(u"version"_s, kVersion);
}

Preferences::Theme Preferences::theme() const
{
    const QString name = m_settings.value(u"look/theme"_s).toString();
    if (name == nameOf(Theme::Light))
        return Theme::Light;
    return name == nameOf(Theme::Dark) ? Theme::Dark : Theme::Auto;
}

void Preferences::setTheme(Theme newTheme)
{
    if (newTheme == theme())
        return;
    m_settings.setValue(u"look/theme"_s, QString(nameOf(newTheme)));
    Q_EMIT themeChanged(newTheme);
}

double Preferences::zoom() const
{
    bool ok = false;
    const double value = m_settings.value(u"look/zoom"_s, 1.0).toDouble(&ok);
    return ok && qIsFinite(value) ? qBound(kMinZoom, value, kMaxZoom) : 1.0;
}

void Preferences::setZoom(double newZoom)
{
    newZoom = qIsFinite(newZoom) ? qBound(kMinZoom, newZoom, kMaxZoom) : 1.0;
    if (qFuzzyCompare(newZoom, zoom()))
        return;
    m_settings.setValue(u"look/zoom"_s, newZoom);
    Q_EMIT zoomChanged(newZoom);
}

bool Preferences::comfortableRows() const
{
    return m_settings.value(u"look/comfortableRows"_s, false).toBool();
}

void Preferences::setComfortableRows(bool on)
{
    if (on == comfortableRows())
        return;
    m_settings.setValue(u"look/comfortableRows"_s, on);
    Q_EMIT densityChanged(on);
}

QString Preferences::language() const
{
    return m_settings.value(u"look/language"_s).toString();
}

void Preferences::setLanguage(const QString& newLanguage)
{
    if (newLanguage == language())
        return;
    m_settings.setValue(u"look/language"_s, newLanguage);
    Q_EMIT languageChanged(newLanguage);
}

QString Preferences::timeZone() const
{
    return m_settings.value(u"time/zone"_s, u"local"_s).toString();
}

void Preferences::setTimeZone(const QString& zone)
{
    if (zone == timeZone())
        return;
    m_settings.setValue(u"time/zone"_s, zone);
    Q_EMIT timeZoneChanged(zone);
}

QuietHours Preferences::quietHours() const
{
    QuietHours quiet;
    const QStringList ends = m_settings.value(u"watches/quiet"_s).toString().split(u'-');
    const QTime from = QTime::fromString(ends.value(0), u"HH:mm"_s);
    const QTime to = QTime::fromString(ends.value(1), u"HH:mm"_s);
    if (from.isValid() && to.isValid()) {
        quiet.from = from;
        quiet.to = to;
        quiet.on = m_settings.value(u"watches/quietOn"_s).toBool();
    }
    return quiet;
}

void Preferences::setQuietHours(const QuietHours& quiet)
{
    if (quiet == quietHours())
        return;
    m_settings.setValue(u"watches/quiet"_s, quiet.from.toString(u"HH:mm"_s) + u'-' + quiet.to.toString(u"HH:mm"_s));
    m_settings.setValue(u"watches/quietOn"_s, quiet.on);
    Q_EMIT quietHoursChanged();
}

int Preferences::firstStallMinutes(DeploymentStatus status)
{
    const SystemClock clock;
    return int(FleetStore(clock).stallLimit(status) / minuteMs);
}

int Preferences::stallMinutes(DeploymentStatus status) const
{
    const auto minutes = kept(m_settings, stallKey(status), 0, mostStallMinutes);
    return minutes ? *minutes : firstStallMinutes(status);
}

void Preferences::setStallMinutes(DeploymentStatus status, int minutes)
{
    if (minutes == stallMinutes(status))
        return;
    m_settings.setValue(stallKey(status), minutes);
    Q_EMIT limitsChanged();
}

int Preferences::agentSeconds() const
{
    return kept(m_settings, u"limits/agentSeconds"_s, 1, mostAgentSeconds).value_or(firstAgentSeconds);
}

void Preferences::setAgentSeconds(int seconds)
{
    if (seconds == agentSeconds())
        return;
    m_settings.setValue(u"limits/agentSeconds"_s, seconds);
    Q_EMIT limitsChanged();
}

int Preferences::commandDays() const
{
    return kept(m_settings, u"commands/days"_s, 0).value_or(CommandRetention().days);
}

void Preferences::setCommandDays(int days)
{
    if (days == commandDays())
        return;
    m_settings.setValue(u"commands/days"_s, days);
    Q_EMIT commandsKeptChanged();
}

qint64 Preferences::commandBytes() const
{
    return kept<qint64>(m_settings, u"commands/bytes"_s, 0).value_or(CommandRetention().bytes);
}

void Preferences::setCommandBytes(qint64 bytes)
{
    if (bytes == commandBytes())
        return;
    m_settings.setValue(u"commands/bytes"_s, bytes);
    Q_EMIT commandsKeptChanged();
}

int Preferences::pastDays() const
{
    return kept(m_settings, u"past/days"_s, 0).value_or(ChangeRetention().days);
}

void Preferences::setPastDays(int days)
{
    if (days == pastDays())
        return;
    m_settings.setValue(u"past/days"_s, days);
    Q_EMIT pastKeptChanged();
}

int Preferences::journalDays() const
{
    return kept(m_settings, u"journal/days"_s, 1).value_or(0);
}

void Preferences::setJournalDays(int days)
{
    if (days == journalDays())
        return;
    m_settings.setValue(u"journal/days"_s, days);
    Q_EMIT journalKeptChanged();
}

QString Preferences::lastProfile() const
{
    return m_settings.value(u"connection/last"_s).toString();
}

void Preferences::setLastProfile(const QString& id)
{
    if (id != lastProfile())
        m_settings.setValue(u"connection/last"_s, id);
}

std::optional<QStringList> Preferences::shortcuts(const QString& actionId) const
{
    const QVariant kept = m_settings.value(shortcutKey(actionId));
    if (!kept.isValid())
        return std::nullopt;
    return kept.toString().split(u'\n', Qt::SkipEmptyParts);
}

void Preferences::setShortcuts(const QString& actionId, const std::optional<QStringList>& keys)
{
    if (keys == shortcuts(actionId))
        return;
    if (keys)
        m_settings.setValue(shortcutKey(actionId), keys->join(u'\n'));
    else
        m_settings.remove(shortcutKey(actionId));
    Q_EMIT shortcutsChanged(actionId);
}

void Preferences::clearShortcuts()
{
    m_settings.remove(shortcutKey({}).chopped(1));
    Q_EMIT shortcutsChanged({});
}

QByteArray Preferences::state(const QString& key) const
{
    return m_settings.value(stateKey(key)).toByteArray();
}

void Preferences::setState(const QString& key, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        m_settings.remove(stateKey(key));
    else if (bytes != state(key))
        m_settings.setValue(stateKey(key), bytes);
}

} // namespace alien
