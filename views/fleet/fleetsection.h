// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QStackedWidget;

namespace alien {

class ActionRegistry;
class DeploymentComparePage;
class FleetPage;
class FleetUrlsPage;
class Format;
class Session;
class UrlProber;

/// The section Deployments: the table of the fleet, and what one steps to from it and comes back from with Esc or Back:
/// the public URLs of the whole fleet, two deployments side by side.
class FleetSection : public Page
{
    Q_OBJECT
public:
    /// All outlive the section.
    FleetSection(Session& session, UrlProber& prober, ActionRegistry& actions, const Format& format,
                 QWidget* parent = nullptr);

    /// PageLocation::part of the URLs and of the comparison; any other part is one of FleetPage.
    [[nodiscard]] static QString urlsPart() { return QStringLiteral("fleetUrls"); }
    [[nodiscard]] static QString comparePart() { return QStringLiteral("compare"); }

    [[nodiscard]] FleetPage& fleet() const { return *m_fleet; }
    [[nodiscard]] FleetUrlsPage& urls(); ///< made when first asked for
    [[nodiscard]] bool showsFleet() const;
    [[nodiscard]] bool showsUrls() const;
    [[nodiscard]] DeploymentComparePage* comparison() const { return m_compare; } ///< null before the first
    [[nodiscard]] bool showsComparison() const;
    /// The way in by a command: Back leads out again.
    void stepToUrls();
    void stepToComparison(const QString& left, const QString& right);
    void stepToFleet();

    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;
    void focusFilter() override;
    void focusContent() override;
    void stepTab(int step) override;
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

Q_SIGNALS:
    void partChanged();
    void urlsMade(alien::FleetUrlsPage* page); ///< once
    void copied(const QString& text);

private:
    [[nodiscard]] Page* front() const;
    void show(Page* page);
    void follow(Page* page);
    [[nodiscard]] DeploymentComparePage& madeComparison();

    Session& m_session;
    UrlProber& m_prober;
    ActionRegistry& m_actions;
    const Format& m_format;
    QStackedWidget* m_stack;
    FleetPage* m_fleet;
    FleetUrlsPage* m_urls = nullptr;
    DeploymentComparePage* m_compare = nullptr;
    QByteArray m_urlsLayout; ///< until the page is made
    QByteArray m_compareLayout;
};

} // namespace alien
