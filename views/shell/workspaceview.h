// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/listfault.h"
#include "views/shell/page.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace alien {

class ActionRegistry;
class Format;
class NoticeStack;
class Preferences;
class SectionHead;
class Session;

/// What one connection shows: section head, message bars, the page of the open section. Pages are made when first
/// shown. Keeps the way back through the places where one has been.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    using MakePage = std::function<Page*(const QString& key, QWidget* parent)>;
    struct Parts
    {
        ActionRegistry& actions;
        Preferences& preferences;
        const Format& format;
    };
    WorkspaceView(Session& session, const QList<SectionInfo>& sections, const Parts& parts, MakePage makePage,
                  QWidget* parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] NoticeStack& notices() const { return *m_notices; }
    [[nodiscard]] QString currentSection() const { return m_current; }
    [[nodiscard]] Page* currentPage() const;      ///< null before the first open()
    [[nodiscard]] Page* page(const QString& key); ///< makes it when needed
    [[nodiscard]] Page* pageIfMade(const QString& key) const { return m_pages.value(key); } ///< null before
    [[nodiscard]] QString title() const;                                                    ///< of the section
    /// For the window: what its page says is in front (Page::windowTitle), else the section.
    [[nodiscard]] QString placeTitle() const;

    void open(const QString& key);
    void open(const QString& key, const PageLocation& location);
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();
    void saveLayouts() const;
    /// The token is kept for this run only: the rail wears a badge.
    void setTokenForThisRun(bool badge) { m_tokenForThisRun = badge; }
    [[nodiscard]] bool tokenForThisRun() const { return m_tokenForThisRun; }
    /// Ages and countdowns; the window calls it each second while this is shown.
    void tick();

Q_SIGNALS:
    void sectionChanged(const QString& key);
    void historyChanged();
    void placeTitleChanged();
    void tokenRequested(); ///< the manager refused the token and the operator wants to give another
    void editRequested();  ///< the address looks wrong
    void copyRequested(const QString& text);

private:
    struct Step
    {
        QString key;
        PageLocation location;
    };
    [[nodiscard]] Step here() const;
    void show(const QString& key);
    void walk(QList<Step>& from, QList<Step>& to);
    void followPage(Page* page);
    [[nodiscard]] QString layoutKey(const QString& section) const;
    /// Filter and selected row as they were when this connection was last open; not of the throw-away sandbox, whose
    /// fleet is another each time.
    void restorePlace(const QString& section, Page* page) const;
    [[nodiscard]] QString placeKey(const QString& section) const;
    [[nodiscard]] bool isPassing() const;
    void showHead();
    void showSessionState();
    void showListFault();
    void showListDoubt();
    [[nodiscard]] static QString listFaultTitle(ListFault::List list);
    [[nodiscard]] QString listFaultText(const ListFault& fault) const;
    [[nodiscard]] QString unreachableTitle() const;
    [[nodiscard]] QString unreachableText() const;

    Session& m_session;
    QList<SectionInfo> m_sections;
    Parts m_parts;
    MakePage m_makePage;
    SectionHead* m_head;
    NoticeStack* m_notices;
    QStackedWidget* m_stack;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QList<Step> m_back;
    QList<Step> m_forward;
    bool m_tokenForThisRun = false;
    QString m_toldDoubt; ///< what the notice of showListDoubt() says, or said until it was dismissed
};

} // namespace alien
