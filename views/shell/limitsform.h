// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QSpinBox;

namespace alien {

class Preferences;

/// How long each working status may last before it counts as stalled, and how often pull agents report.
class LimitsForm : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsForm(Preferences& preferences, QWidget* parent = nullptr);

private:
    [[nodiscard]] QSpinBox* addNumber(const QString& id, const QString& name, int least, int most);
    void load();

    Preferences& m_preferences;
    QList<QPair<DeploymentStatus, QSpinBox*>> m_minutes;
    QSpinBox* m_agent;
};

} // namespace alien
