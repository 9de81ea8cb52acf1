// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace alien {

class ActionRegistry;
class Format;
class LinkLabel;
class StatusLabel;
class TextLabel;

/// The head of a command: what ran where, what can be done now; below it the state with its times, deadline and key,
/// and the note.
class CommandHead : public QWidget
{
    Q_OBJECT
public:
    CommandHead(ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    void showRecord(const CommandRecord& record);
    void setOwnName(const QString& name);                 ///< whose commands are "by you"
    void setSteps(const std::vector<CommandStep>& steps); ///< of the record, the oldest first

Q_SIGNALS:
    void copied(const QString& text);
    void deploymentRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* buildTitle();
    QHBoxLayout* buildState();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString stages() const;
    [[nodiscard]] QString history() const;
    void arrange();

    ActionRegistry& m_actions;
    const Format& m_format;
    CommandRecord m_record;
    std::vector<CommandStep> m_steps;
    QString m_ownName;
    TextLabel* m_name = nullptr;
    TextLabel* m_on = nullptr;
    LinkLabel* m_target = nullptr;
    TextLabel* m_id = nullptr;
    QPushButton* m_copyId = nullptr;
    QPushButton* m_star = nullptr;
    QPushButton* m_addNote = nullptr;
    StatusLabel* m_state = nullptr;
    TextLabel* m_facts = nullptr;
    QPushButton* m_copyKey = nullptr;
    TextLabel* m_note = nullptr;
};

} // namespace alien
