// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watches/watch.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace alien {

class TextLabel;

/// "Tell me when …": for the deployments that were selected, or for what a query finds.
class WatchForm : public QWidget
{
    Q_OBJECT
public:
    /// Targets and query of `start` say whom; `statuses` are offered, the first of them chosen.
    WatchForm(const Watch& start, const QStringList& statuses, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const alien::Watch& watch);
    void cancelled();

private:
    void build(const QStringList& statuses);
    void buildWhom();
    void buildWhat(const QStringList& statuses);
    [[nodiscard]] QHBoxLayout* buttons();
    void check();
    [[nodiscard]] Watch watch() const;

    Watch m_start;
    QLineEdit* m_query; ///< only without targets
    QComboBox* m_kind;
    QComboBox* m_status;
    QComboBox* m_within; ///< of what lasts: any one working status, or one of them
    QSpinBox* m_minutes;
    QCheckBox* m_keep;
    TextLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_watch;
    QFormLayout* m_form;
};

} // namespace alien
