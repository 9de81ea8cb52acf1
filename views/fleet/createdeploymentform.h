// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"
#include "client/types/deploymentgroup.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace alien {

class DomainEditor;
class EnvironmentEditor;
class SettingsEditor;
class TextLabel;
struct SettingsPlace;
struct StackEdit;

/// The form of a new deployment. Says what is wrong beside the field, keeps what was typed, sends nothing itself.
class CreateDeploymentForm : public QWidget
{
    Q_OBJECT
public:
    struct Choices
    {
        QList<DeploymentGroup> groups;
        QString ownGroup;       ///< of a deployment-group token: the only one there is
        bool hasRelease = true; ///< without one a deployment stays pending for ever
        bool generation3 = false;
        QStringList coveredPlatforms;                  ///< of the newest release
        QHash<QString, QStringList> publicResources{}; ///< of the newest release, by platform
    };
    CreateDeploymentForm(const Choices& choices, const CreateDeploymentRequest& draft, QWidget* parent = nullptr);

    [[nodiscard]] CreateDeploymentRequest request() const;
    /// Empty when it may be sent.
    [[nodiscard]] QString problem() const;
    void showError(const QString& text);

Q_SIGNALS:
    void submitted(const alien::CreateDeploymentRequest& request);
    void cancelled();
    void edited(const alien::CreateDeploymentRequest& draft); ///< after each change, so that nothing typed is lost

private:
    void build(const CreateDeploymentRequest& draft);
    void addPlace(QFormLayout* form, const CreateDeploymentRequest& draft);
    void addButtons(QVBoxLayout* layout);
    void check();
    void addSettings(QFormLayout* form, const CreateDeploymentRequest& draft);
    void domainsToSettings();
    void editSettings(const StackEdit& edit);
    void settingsToFields();
    void putSettings(const QByteArray& text);
    [[nodiscard]] SettingsPlace place() const;
    /// What is wrong with the JSON of the settings, one a line.
    [[nodiscard]] QString settingsProblem() const;

    Choices m_choices;
    QLineEdit* m_name = nullptr;
    QComboBox* m_platform = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_prefix = nullptr;
    QPlainTextEdit* m_settings = nullptr;
    TextLabel* m_settingsProblem = nullptr;
    SettingsEditor* m_fields = nullptr;
    DomainEditor* m_domains = nullptr;
    EnvironmentEditor* m_environment = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace alien
