// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

class QGridLayout;
class QLineEdit;

namespace alien {

class LinkLabel;
class TextLabel;

/// What starts a worker: queues, storage events, schedules with their reading and the next runs.
class TriggersField : public StackFieldEditor
{
    Q_OBJECT
public:
    TriggersField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    struct Row
    {
        QWidget* control = nullptr; ///< the target's combo box or the schedule's line
        QLineEdit* events = nullptr;
        TextLabel* reading = nullptr;
    };
    void rebuild();
    Row addRow(int place, const StackTrigger& trigger, int* line);
    void fillRow(Row& row, const StackTrigger& trigger);
    void readCron(const Row& row, const QString& cron) const;
    void openMenu();
    void add(const QString& kind, const QString& target);
    void writeEvents(int place, const QString& text);

    QGridLayout* m_grid;
    LinkLabel* m_add;
    QList<StackTrigger> m_triggers;
    QList<StackTrigger::Kind> m_kinds; ///< of the rows that are shown
    QList<Row> m_rows;
};

} // namespace alien
