// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watches/watch.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace alien {

class FleetCount;
class FleetStore;
class QueryEdit;
class TextLabel;

/// "Tell me when …": for the deployments that were selected, or for what a query finds; of the query it says how many
/// it finds now, or what is wrong with it.
class WatchForm : public QWidget
{
    Q_OBJECT
public:
    /// Targets and query of `start` say whom; with an id it is a watch that is edited. `statuses` are offered, the
    /// first of them chosen. `fleet` is the one that the query is for.
    WatchForm(const Watch& start, const QStringList& statuses, const FleetStore& fleet, QWidget* parent = nullptr);
    [[nodiscard]] const QString& watchId() const { return m_start.id; } ///< empty: a new one

Q_SIGNALS:
    void submitted(const alien::Watch& watch);
    void cancelled(); ///< by its button or Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QStringList& statuses);
    void buildWhom();
    void buildWhat(const QStringList& statuses);
    [[nodiscard]] QHBoxLayout* buttons();
    void check();
    void checkQuery();
    void sayFound();
    [[nodiscard]] Watch watch() const;

    Watch m_start;
    QueryEdit* m_query;  ///< only without targets
    FleetCount* m_count; ///< of the query
    bool m_rightBefore = true;
    QComboBox* m_kind;
    QComboBox* m_status;
    QComboBox* m_within; ///< of what lasts: any one working status, or one of them
    QSpinBox* m_minutes;
    QCheckBox* m_keep;
    TextLabel* m_note; ///< under the query
    QPushButton* m_cancel;
    QPushButton* m_watch;
    QFormLayout* m_form;
};

} // namespace alien
