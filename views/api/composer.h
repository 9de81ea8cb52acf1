// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace alien {

class ActionRegistry;
class ApiWorkbench;
class CallSettings;
class FieldForm;
class JsonEditor;
class MessageBar;
class TabStrip;
class TextLabel;

/// Where the open operation is filled in: what it does and who may, the fields as a form and as JSON, headers and
/// retries, Send and Cancel. All of it shows one draft, the workbench's.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(ApiWorkbench& workbench, ActionRegistry& actions, QWidget* parent = nullptr);

    /// Tells what is missing, and goes to the first problem. False when the draft may leave as it is.
    bool showProblems();
    void focusFirst();
    [[nodiscard]] QString currentTab() const;
    void setCurrentTab(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(ActionRegistry& actions);
    void buildTabs();
    void showOperation();
    void showContext();
    void showDraft();
    void check();
    void fieldEdited(const QString& fieldId, const QString& text);
    void jsonEdited();
    [[nodiscard]] QString whoText() const;

    ApiWorkbench& m_workbench;
    TextLabel* m_line; ///< method and path
    TextLabel* m_what;
    TextLabel* m_who;
    MessageBar* m_lock;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    FieldForm* m_form;
    JsonEditor* m_json;
    TextLabel* m_noBody;
    QStackedWidget* m_jsonStack;
    CallSettings* m_settings;
    TextLabel* m_problem;
    QString m_asked; ///< operation for which somebody tried to send: from then on it says what is missing
    bool m_showing = false;
};

} // namespace alien
