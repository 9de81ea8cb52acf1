// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"
#include "views/shell/page.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;
class QTimer;

namespace alien {

class ActionRegistry;
class Format;
class HandbookPage;
class HelpPage;
class Look;
class PalettePopup;
class Preferences;
class Rail;
class SettingsPage;
class ShortcutEditor;
class ShortcutMap;
class StatusStrip;
class WorkspaceView;

/// The window: menu bar, rail, what is in front, status strip, and the frame that says how careful to be. Shows one
/// connection at a time; the views of the others stay as they are.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts
    {
        Look& look;
        ActionRegistry& actions; ///< complete: menus are built from it
        Preferences& preferences;
        const Format& format;
    };
    MainWindow(const Parts& parts, const QList<SectionInfo>& sections, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A page of its own beside the workspaces (welcome, token). The window takes it.
    void addPage(QWidget* page);
    void addWorkspace(WorkspaceView* view);
    void removeWorkspace(WorkspaceView* view); ///< deletes it
    /// Null: nothing is connected; the rail says so.
    void showWorkspace(WorkspaceView* view);
    void showPage(QWidget* page);
    /// Back from a page to the workspace, or to the page that stands for none.
    void leavePage();
    void setHomePage(QWidget* page) { m_home = page; }

    [[nodiscard]] WorkspaceView* currentWorkspace() const { return m_workspace; }
    [[nodiscard]] bool isPageInFront() const;
    [[nodiscard]] PalettePopup& palette() const { return *m_palette; }
    /// What sheets dim.
    [[nodiscard]] QWidget* clientArea() const;
    void setConnectionMenu(QMenu* menu);
    void setOtherConnections(const QList<QAction*>& actions); ///< open, but not in front
    /// Short lines at the foot of the rail.
    void setRailFooter(const QStringList& lines);
    void setJournalState(const QString& text, bool problem);
    /// For the settings, while they are shown; see settingsShown().
    void setCommandUse(const QString& text);
    void openSection(const QString& key);
    /// Connection, counts and ages, now.
    void refreshState();
    void restoreLayout();
    void saveLayout() const;
    /// In front of all windows.
    void comeForward();

Q_SIGNALS:
    void quitRequested();
    void closeConnectionRequested();
    void visibleChanged(bool visible);
    void sectionShown(const QString& key);
    void settingsShown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildMenus();
    void buildBody();
    void bindActions();
    void bindZone();
    void bindView();
    void on(const QString& id, std::function<void()> fn);
    void announceVisible();
    void showRail();
    void showCounts();
    void showTitle();
    void showHistory();
    void showZone();
    void showHelp(bool shortcuts);
    /// At the page about a section, or of that name.
    void showHandbook(const QString& topic);
    [[nodiscard]] bool isHandbookInFront() const;
    [[nodiscard]] QString frontSection() const; ///< what the handbook says something about
    void stepBack();

    Parts m_parts;
    QList<SectionInfo> m_sections;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_strip = nullptr;
    PalettePopup* m_palette = nullptr;
    SettingsPage* m_settings = nullptr; ///< made when first asked for
    HelpPage* m_help = nullptr;
    HandbookPage* m_handbook = nullptr;
    QWidget* m_home = nullptr;
    WorkspaceView* m_workspace = nullptr;
    QTimer* m_clock;
    ShortcutMap* m_keys;
    ShortcutEditor* m_shortcuts = nullptr; ///< made when first asked for
    Protection m_protection = Protection::None;
    bool m_visible = false;
    bool m_helpFromHandbook = false; ///< then Esc leads back there
};

} // namespace alien
