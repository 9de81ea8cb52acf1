// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace alien {

/// One section of the window. `key` is the English name on screen, for --section, states and tests; `place` its fixed
/// Ctrl+digit.
struct SectionInfo
{
    QString key;
    QString title; ///< translated
    IconId icon = IconId::None;
    int place = 0;
};

/// The sections of the design in their fixed order, built or not: Overview 1, Deployments 2, Groups 3, Releases 4,
/// Commands 5, Telemetry 6, Stack editor 7, Journal 8, API 9.
[[nodiscard]] QList<SectionInfo> allSections();

/// Where one stands inside a section: enough to come back to it with Back, or to open a section at a place.
struct PageLocation
{
    QString query; ///< text of the filter; null: as it is
    QString id;    ///< the selected object; empty: none
    QString part;  ///< inspector tab or the like; empty: as it is

    friend bool operator==(const PageLocation&, const PageLocation&) = default;
};

/// A section's page for one connection. Constructed when it is first shown; lives as long as the connection is open and
/// stays up to date while another page is in front. Controllers bind actions to it; the page knows widgets and models
/// only.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr)
        : QWidget(parent)
    {}

    /// The one muted fact beside the title: "412 in 23 groups".
    [[nodiscard]] virtual QString fact() const = 0;
    /// At most three actions of the registry for the section head, by id; the first one is what people come for when
    /// `mainActionId` names it.
    [[nodiscard]] virtual QStringList headActions() const { return {}; }
    [[nodiscard]] virtual QString mainActionId() const { return {}; }

    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Where the keyboard goes when the section opens: its table.
    virtual void focusContent() { setFocus(Qt::OtherFocusReason); }
    /// Ctrl+Tab and back: the tabs of what is selected.
    virtual void stepTab(int step) { Q_UNUSED(step) }
    /// F5, for what no poll brings (the journal); polls are asked by the shell.
    virtual void refresh() {}
    /// Esc: one level back (tab, inspector, filter). False when there was nothing to close.
    virtual bool stepBack() { return false; }

    [[nodiscard]] virtual PageLocation location() const { return {}; }
    virtual void goTo(const PageLocation& location) { Q_UNUSED(location) }

    /// Columns, sorting, splitters, open tab: opaque, kept by the shell in Preferences under "page.<key>".
    [[nodiscard]] virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray& layout) { Q_UNUSED(layout) }

Q_SIGNALS:
    void factChanged();
    void headActionsChanged();
    /// What is selected changed; controllers ask the page and set the availability of their actions.
    void currentSelectionChanged();
    /// One stepped to another place inside the page that Back should leave again.
    void stepped(const alien::PageLocation& from);
    /// A link to another section: "Groups" and a place in it.
    void openRequested(const QString& sectionKey, const alien::PageLocation& location);
};

} // namespace alien
