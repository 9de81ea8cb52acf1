// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"

#include <QWidget>

#include <memory>

namespace alien {

class FactList;
class StatePane;

/// The settings a deployment was created with, defaults filled in; they cannot be changed afterwards.
class SettingsTab : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsTab(QWidget* parent = nullptr);
    void showDeployment(const std::shared_ptr<const Deployment>& whole);

private:
    StatePane* m_state;
    FactList* m_facts;
};

} // namespace alien
