// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/payload/payloadsource.h"
#include "views/shell/tablepage.h"

namespace alien {

class ActionRegistry;
class AnswerComparison;
class Clock;
class CommandFollower;
class CommandInspector;
class CommandPane;
class CommandTable;
class FanOutView;
class Format;
class Session;
class Workbench;

/// What this console sent: the history, the selected command with its request and answer below, the workbench or the
/// answers of a run beside it.
class CommandsPage : public TablePage
{
    Q_OBJECT
public:
    struct Parts
    {
        Session& session;
        CommandHistory& history;
        CommandFollower& follower;
        ActionRegistry& actions;
        const Format& format;
        const Clock& clock;
    };
    explicit CommandsPage(const Parts& parts, QWidget* parent = nullptr);
    ~CommandsPage() override;

    /// The rows that are selected; runs as the run.
    [[nodiscard]] QList<CommandRecord> selected() const;
    /// The command that the inspector shows, also a member of a run; id 0: none.
    [[nodiscard]] CommandRecord shown() const;
    [[nodiscard]] CommandInspector& inspector() const { return *m_inspector; }
    [[nodiscard]] FanOutView& fanOut() const { return *m_fanOut; }
    [[nodiscard]] Workbench& workbench() const { return *m_workbench; }
    [[nodiscard]] CommandSelection selection() const; ///< what the table shows, for exports
    [[nodiscard]] bool isWorkbenchOpen() const;
    [[nodiscard]] bool isFanOutOpen() const;
    void openWorkbench();
    [[nodiscard]] QString timeOf(const CommandRecord& record) const; ///< when it was sent, or first heard of
    [[nodiscard]] QString exactTime(qint64 ms) const;
    /// Selects it as soon as the table has it.
    void showRecord(qint64 id);
    void showComparison(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                        const PayloadSourcePtr& after, const QString& afterLabel);

    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;
    [[nodiscard]] QString mainActionId() const override;
    /// `part` "new": the workbench, with the deployments whose ids stand in `id`, comma between them. "track": asks for
    /// an id.
    void goTo(const PageLocation& location) override;
    bool stepBack() override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    void refresh() override;

Q_SIGNALS:
    void trackRequested();
    void shownChanged(); ///< shown(), its bodies, or the run

protected:
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;
    void selectionMoved() override;

private:
    CommandsPage(const Parts& parts, CommandTable* table, QWidget* parent);
    void build();
    void buildFilters();
    void wire();
    void fillFilters(QMenu* menu);
    void takeOwnName();
    void openPane();
    void showBelow(QWidget* what);
    void takeNew(const std::vector<CommandRecord>& records);
    void askUse();

    Parts m_parts;
    CommandTable* m_table;
    QSplitter* m_whole = nullptr;
    QStackedWidget* m_below = nullptr;
    CommandInspector* m_inspector = nullptr;
    AnswerComparison* m_comparison = nullptr;
    CommandPane* m_pane = nullptr;
    Workbench* m_workbench = nullptr;
    FanOutView* m_fanOut = nullptr;
    CommandUse m_use;
    CommandRead m_useRead;
    bool m_useKnown = false;
    bool m_belowPlaced = false;
    bool m_panePlaced = false;
};

} // namespace alien
