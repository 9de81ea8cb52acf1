// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace alien {

class ActionRegistry;
class ApiWorkbench;
class CallView;
class Composer;
class Format;
class OperationTable;
class QueryEdit;
class RequestLogPage;
class TableView;
class TabStrip;

/// The API section: every operation of the manager to fill in and send, and every request of this connection.
class ApiPage : public Page
{
    Q_OBJECT
public:
    ApiPage(ApiWorkbench& workbench, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override { return {QStringLiteral("api.unlock")}; }
    void focusFilter() override;
    void focusContent() override;
    bool stepBack() override;
    /// `id` is an operation, `part` "operations" or "requests", `query` the filter of that part.
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    [[nodiscard]] Composer& composer() const { return *m_composer; }

Q_SIGNALS:
    void copied(const QString& text);
    void sendPressed(); ///< Ctrl+Return
    void revealRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildOperations(ActionRegistry& actions, const Format& format);
    void build(QWidget* operations);
    void wire();
    void showPart(const QString& part);
    void showContext();
    void showCurrent();
    void showExchange();
    void arrange();

    ApiWorkbench& m_workbench;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    OperationTable* m_table;
    QueryEdit* m_filter = nullptr;
    TableView* m_view = nullptr;
    QSplitter* m_outer = nullptr; ///< list | the rest
    QSplitter* m_inner = nullptr; ///< composer | exchange
    Composer* m_composer = nullptr;
    CallView* m_exchange = nullptr;
    RequestLogPage* m_log = nullptr;
    quint64 m_sourceOf = 0; ///< call whose whole answer is shown
    bool m_placed = false;
};

} // namespace alien
