// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"
#include "models/watches/watch.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QVariant>

#include <optional>

namespace alien {

/// Typed wrapper over the INI file under XDG config (0600): preferences and window state only, never a secret, never
/// data.
class Preferences : public QObject
{
    Q_OBJECT
public:
    enum class Theme { Auto, Light, Dark };
    explicit Preferences(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] double zoom() const; ///< 1.0 = system font; 0.7 to 2.0
    void setZoom(double zoom);
    [[nodiscard]] bool comfortableRows() const;
    void setComfortableRows(bool on);
    /// Code of the language on screen ("de", "zh_CN"); empty: the desktop's. Takes effect at the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QString timeZone() const; ///< "local", "utc" or an IANA id
    void setTimeZone(const QString& zone);
    /// How long and how much of the command history is kept; 0: no limit.
    [[nodiscard]] int commandDays() const;
    void setCommandDays(int days);
    [[nodiscard]] qint64 commandBytes() const;
    void setCommandBytes(qint64 bytes);
    /// How long entries stay in the journal itself before they go into a sealed archive; 0: for ever.
    [[nodiscard]] int journalDays() const;
    /// How long the past of each fleet is kept, see ChangeRetention; 0: for ever.
    [[nodiscard]] int pastDays() const;
    void setPastDays(int days);
    void setJournalDays(int days);
    /// After how many minutes a working status counts as stalled; 0: never. At first as FleetStore has it.
    [[nodiscard]] int stallMinutes(DeploymentStatus status) const;
    void setStallMinutes(DeploymentStatus status, int minutes);
    [[nodiscard]] static int firstStallMinutes(DeploymentStatus status);
    /// How often pull agents report, in seconds; after three times that they count as silent.
    [[nodiscard]] int agentSeconds() const;
    void setAgentSeconds(int seconds);
    static constexpr int firstAgentSeconds = 30; ///< the agent's own default (protocol 2.5)
    static constexpr int mostStallMinutes = 7 * 24 * 60;
    static constexpr int mostAgentSeconds = 24 * 60 * 60;
    /// When watches do not pop up; "22:00-07:00" in the file.
    [[nodiscard]] QuietHours quietHours() const;
    void setQuietHours(const QuietHours& quiet);
    [[nodiscard]] QString lastProfile() const; ///< id of the profile shown last
    void setLastProfile(const QString& id);

    /// Keys that the operator gave an action, as portable text; none: those of the program. An empty list: no keys.
    [[nodiscard]] std::optional<QStringList> shortcuts(const QString& actionId) const;
    void setShortcuts(const QString& actionId, const std::optional<QStringList>& keys);
    void clearShortcuts();

    /// Layout of one page or table: opaque bytes under a stable key ("deployments.table", "window").
    [[nodiscard]] QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& bytes);

Q_SIGNALS:
    void themeChanged(alien::Preferences::Theme theme);
    void zoomChanged(double zoom);
    void densityChanged(bool comfortable);
    void languageChanged(const QString& language);
    void timeZoneChanged(const QString& zone);
    void commandsKeptChanged(); ///< days or bytes
    void journalKeptChanged();
    void pastKeptChanged();
    void limitsChanged(); ///< when something counts as stalled or silent
    void quietHoursChanged();
    void shortcutsChanged(const QString& actionId); ///< empty: of all

private:
    QSettings m_settings;
};

} // namespace alien
