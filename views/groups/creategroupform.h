// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace alien {

class TextLabel;

/// The form of a new deployment group. The manager takes any name and any limit, so it is checked here (protocol 1 op
/// 3).
class CreateGroupForm : public QWidget
{
    Q_OBJECT
public:
    CreateGroupForm(const QStringList& namesInUse, const QString& name, int limit, QWidget* parent = nullptr);
    void showError(const QString& text);

Q_SIGNALS:
    void submitted(const QString& name, int limit);
    void edited(const QString& name, int limit);
    void cancelled();

private:
    void check();

    QStringList m_inUse;
    QLineEdit* m_name;
    QSpinBox* m_limit;
    TextLabel* m_note;
    QPushButton* m_create;
};

} // namespace alien
