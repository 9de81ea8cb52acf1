// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdiff.h"
#include "views/stack/sidepicker.h"

#include <functional>

class QStackedWidget;

namespace alien {

class DiffTable;
class PayloadDiffView;
class Session;
class TabStrip;
class TableView;
class TextLabel;

/// Any two of drafts, releases and what deployments run: first what differs in meaning, then the text.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    struct Start
    {
        QString draftName; ///< empty: none is open
        QByteArray draft;
        QString before; ///< a release
        QString after;  ///< a release; empty: the draft
        StackDialect dialect = StackDialect::V1;
        QList<SidePicker::Draft> others; ///< drafts beside the open one
        /// Reads one of those; an empty text: it is not there any more.
        std::function<void(const QString& id, std::function<void(const QByteArray& text)> done)> readDraft;
    };
    /// The session outlives the view.
    CompareView(Session& session, const Start& start, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void copied(const QString& text);

private:
    using Ready = std::function<void(const QByteArray& body)>;
    void build();
    void compare();
    void read(const SidePicker::Side& side, int asked, Ready ready);
    void show(int asked, const QByteArray& before, const QByteArray& after);
    void say(const QString& text);
    [[nodiscard]] static QByteArray onlyOf(const QByteArray& body, const QByteArray& deployment);

    Session& m_session;
    Start m_start;
    SidePicker* m_before;
    SidePicker* m_after;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    DiffTable* m_table;
    TableView* m_view;
    PayloadDiffView* m_text;
    TextLabel* m_none;
    int m_asked = 0;
};

} // namespace alien
