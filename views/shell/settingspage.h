// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;

namespace alien {

class Preferences;
class TextLabel;

/// Theme, density, language, time zone, zoom, how much of the command history is kept, what counts as stalled. Every
/// switch but the language works at once; there is nothing to apply.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

    /// What the command history holds now, under the choices about it; empty while it is not known.
    void setCommandUse(const QString& text);

private:
    QButtonGroup* addChoice(QFormLayout* form, const QString& id, const QString& label, const QStringList& texts);
    void addLanguage(QFormLayout* form);
    void addZone(QFormLayout* form);
    void addZoom(QFormLayout* form);
    void addCommandsKept(QFormLayout* form);
    void addJournalKept(QFormLayout* form);
    void addPastKept(QFormLayout* form);
    QComboBox* addKept(QFormLayout* form, const QString& id, const QString& name,
                       const QList<QPair<QString, qint64>>& choices);
    void load();

    Preferences& m_preferences;
    QButtonGroup* m_theme;
    QButtonGroup* m_density;
    QComboBox* m_language = nullptr;
    TextLabel* m_languageLater = nullptr;
    QString m_languageNow; ///< in which this window was built
    QComboBox* m_zone = nullptr;
    TextLabel* m_zoom = nullptr;
    QComboBox* m_journalDays = nullptr;
    QComboBox* m_pastDays = nullptr;
    QComboBox* m_commandDays = nullptr;
    QComboBox* m_commandBytes = nullptr;
    TextLabel* m_commandUse = nullptr;
};

} // namespace alien
