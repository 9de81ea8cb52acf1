// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/settingscheck.h"
#include "models/stack/stackedit.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace alien {

/// Model, updates, telemetry, heartbeats and network of a new deployment as fields. Holds no settings itself: it shows
/// what the JSON says, and tells what is to be changed there. A word that it does not know stands as it is.
class SettingsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsEditor(QWidget* parent = nullptr);
    /// `settings`: an object, or Missing where there are none yet.
    void setSettings(const Document::Node& settings, const SettingsPlace& place);
    /// Marks the fields that they are about.
    void setFaults(const QList<SettingFault>& faults);

Q_SIGNALS:
    void edited(const alien::StackEdit& edit);

private:
    struct Line
    {
        NetworkMember member;
        QLineEdit* edit;
        QWidget* label;
    };
    QComboBox* addBox(QGridLayout* grid, int place, const QString& key, const QString& label);
    void fillBox(QComboBox* box, const QString& key, const QString& now, const SettingsPlace& place);
    void fillNetwork(const Document::Node& network);
    void makeLines(const QString& type);
    void chooseNetwork();
    void memberEdited(const Line& line);

    QHash<QString, QComboBox*> m_boxes; ///< by key
    QComboBox* m_network;
    QWidget* m_members;
    QList<Line> m_lines;
    QString m_type;
    bool m_generation3 = false;
    QHash<QString, QByteArray> m_typed; ///< what each type of network had, so that going back to it finds it
};

} // namespace alien
