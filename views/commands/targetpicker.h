// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandsender.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace alien {

class DeploymentTable;
class Format;
class LinkLabel;
class QueryEdit;
class Session;
class TableView;
class TextLabel;

/// The deployments a command goes to: those that were selected, and more by the filter of the fleet. Only running ones
/// can take a command; the others stay in the list and say why.
class TargetPicker : public QWidget
{
    Q_OBJECT
public:
    TargetPicker(Session& session, const Format& format, QWidget* parent = nullptr);

    void setTargets(const QStringList& ids);
    void addTargets(const QStringList& ids);
    [[nodiscard]] QStringList targets() const { return m_ids; } ///< also those that cannot take it now
    /// Those that can.
    [[nodiscard]] QList<CommandAim> aims(const QString& targetResourceId) const;
    [[nodiscard]] int left() const; ///< chosen, but cannot take it
    /// What stood in the way of single targets, by id; beside what the fleet says.
    void setProblems(const QHash<QString, QString>& problems);
    void focusFind();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void findChanged();
    void addFound();
    void removeSelected();
    void refresh();
    [[nodiscard]] QString whyNot(const QString& id) const;

    Session& m_session;
    const Format& m_format;
    QStringList m_ids;
    QHash<QString, QString> m_problems;
    DeploymentTable* m_found = nullptr; ///< made when first asked for
    TextLabel* m_count = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QueryEdit* m_find = nullptr;
    QPushButton* m_add = nullptr;
    TableView* m_results = nullptr;
};

} // namespace alien
