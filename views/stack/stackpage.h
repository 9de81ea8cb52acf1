// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"
#include "views/shell/page.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace alien {

class ActionRegistry;
class BecomesPanel;
class FindingsPanel;
class Format;
class GraphView;
class ProfileForm;
class ResourceForm;
class RolloutView;
class StackFrameForm;
class StackList;
class StackStart;
class StackText;
class TabStrip;
class TextLabel;

/// The Stack editor: list and graph, form and text of one draft in step, findings below; the rollout of what was
/// published. While no draft is open, what to begin with.
class StackPage : public Page
{
    Q_OBJECT
public:
    /// The bench outlives the page.
    StackPage(StackBench& bench, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] StackBench& bench() const { return m_bench; }
    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] bool isEditing() const; ///< a draft is open and in front
    [[nodiscard]] FindingsPanel& findings() const { return *m_findings; }
    [[nodiscard]] RolloutView& rollout() const { return *m_rollout; }
    void showRollout(bool on);

    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;
    [[nodiscard]] QString mainActionId() const override { return QStringLiteral("stack.publish"); }
    void focusFilter() override;
    void focusContent() override;
    bool stepBack() override;
    /// `part`: "draft" or "release" and its `id`.
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

Q_SIGNALS:
    void copied(const QString& text);
    void addRequested(const QString& type);
    void importRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(ActionRegistry& actions, const Format& format);
    QWidget* buildBar(ActionRegistry& actions);
    QWidget* buildLeft(ActionRegistry& actions);
    QWidget* buildMiddle(ActionRegistry& actions);
    QWidget* buildRight();
    void wire();
    void showOpened();
    void showPlatforms();
    void showPlace();
    void showFacts();
    void showRight(const QString& part);
    void fillDraftMenu();
    void goToFinding(const Finding& finding);
    void arrange();

    StackBench& m_bench;
    ActionRegistry& m_actions;
    const Format& m_format;
    QStackedWidget* m_stack;
    StackStart* m_start = nullptr;
    QPushButton* m_draft = nullptr;
    QMenu* m_draftMenu = nullptr;
    TabStrip* m_platforms = nullptr;
    QPushButton* m_platformMenu = nullptr;
    TextLabel* m_changes = nullptr;
    QSplitter* m_outer = nullptr; ///< columns over findings
    QSplitter* m_columns = nullptr;
    QSplitter* m_left = nullptr;
    StackList* m_list = nullptr;
    GraphView* m_graph = nullptr;
    QStackedWidget* m_forms = nullptr;
    StackFrameForm* m_frame = nullptr;
    ResourceForm* m_resource = nullptr;
    ProfileForm* m_profile = nullptr;
    BecomesPanel* m_becomes = nullptr;
    QWidget* m_resourcePage = nullptr;
    TabStrip* m_rightTabs = nullptr;
    QStackedWidget* m_right = nullptr;
    StackText* m_text = nullptr;
    FindingsPanel* m_findings = nullptr;
    RolloutView* m_rollout = nullptr;
    QString m_shownPlatforms;
    bool m_placed = false;
};

} // namespace alien
