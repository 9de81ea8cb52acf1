// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleetsection.h"

#include "views/fleet/deploymentcomparepage.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleeturlspage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// The layout of a part inside the section's; empty: there is none.
QByteArray partOf(const QByteArray& layout, QLatin1StringView part)
{
    const QJsonObject object = QJsonDocument::fromJson(layout).object().value(part).toObject();
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FleetSection::FleetSection(Session& session, UrlProber& prober, ActionRegistry& actions, const Format& format,
                           QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_prober(prober)
    , m_actions(actions)
    , m_format(format)
    , m_stack(new QStackedWidget(this))
    , m_fleet(new FleetPage(session, actions, format, this))
{
    setObjectName(u"deployments.section"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    follow(m_fleet);
    connect(m_fleet, &TablePage::copied, this, &FleetSection::copied);
}

void FleetSection::follow(Page* page)
{
    m_stack->addWidget(page);
    const auto inFront = [this, page] { return front() == page; };
    connect(page, &Page::factChanged, this, [this, inFront] {
        if (inFront())
            Q_EMIT factChanged();
    });
    connect(page, &Page::headActionsChanged, this, [this, inFront] {
        if (inFront())
            Q_EMIT headActionsChanged();
    });
    connect(page, &Page::windowTitleChanged, this, [this, inFront](const QString& title) {
        if (inFront())
            setWindowTitle(title);
    });
    connect(page, &Page::currentSelectionChanged, this, &Page::currentSelectionChanged);
    connect(page, &Page::stepped, this, &Page::stepped);
    connect(page, &Page::openRequested, this, &Page::openRequested);
}

FleetUrlsPage& FleetSection::urls()
{
    if (m_urls == nullptr) {
        m_urls = new FleetUrlsPage(m_session, m_prober, m_actions, m_format, this);
        follow(m_urls);
        m_urls->restoreLayout(m_urlsLayout);
        connect(m_urls, &FleetUrlsPage::backRequested, this, &FleetSection::stepToFleet);
        connect(m_urls, &TablePage::copied, this, &FleetSection::copied);
        Q_EMIT urlsMade(m_urls);
    }
    return *m_urls;
}

DeploymentComparePage& FleetSection::madeComparison()
{
    if (m_compare == nullptr) {
        m_compare = new DeploymentComparePage(m_session, m_actions, m_format, this);
        follow(m_compare);
        m_compare->restoreLayout(m_compareLayout);
        connect(m_compare, &DeploymentComparePage::backRequested, this, &FleetSection::stepToFleet);
        connect(m_compare, &DeploymentComparePage::readyChanged, this, &FleetSection::partChanged);
        connect(m_compare, &TablePage::copied, this, &FleetSection::copied);
    }
    return *m_compare;
}

Page* FleetSection::front() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

bool FleetSection::showsFleet() const
{
    return front() == m_fleet;
}

bool FleetSection::showsUrls() const
{
    return m_urls != nullptr && front() == m_urls;
}

bool FleetSection::showsComparison() const
{
    return m_compare != nullptr && front() == m_compare;
}

void FleetSection::show(Page* page)
{
    if (front() == page)
        return;
    m_stack->setCurrentWidget(page);
    setWindowTitle(page->windowTitle());
    page->focusContent();
    Q_EMIT factChanged();
    Q_EMIT headActionsChanged();
    Q_EMIT currentSelectionChanged();
    Q_EMIT partChanged();
}

void FleetSection::stepToUrls()
{
    const PageLocation from = location();
    if (showsUrls())
        return;
    show(&urls());
    Q_EMIT stepped(from);
}

void FleetSection::stepToComparison(const QString& left, const QString& right)
{
    const PageLocation from = location();
    madeComparison().compare(left, right);
    show(m_compare);
    Q_EMIT stepped(from);
}

void FleetSection::stepToFleet()
{
    const PageLocation from = location();
    if (showsFleet())
        return;
    show(m_fleet);
    Q_EMIT stepped(from);
}

QString FleetSection::fact() const
{
    return front()->fact();
}

QStringList FleetSection::headActions() const
{
    return showsFleet() ? m_fleet->headActions() + QStringList{u"deployment.urls"_s}
                        : QStringList{u"deployment.urls"_s};
}

void FleetSection::focusFilter()
{
    front()->focusFilter();
}

void FleetSection::focusContent()
{
    front()->focusContent();
}

void FleetSection::stepTab(int step)
{
    front()->stepTab(step);
}

void FleetSection::refresh()
{
    front()->refresh();
}

bool FleetSection::stepBack()
{
    if (front()->stepBack())
        return true;
    if (showsFleet())
        return false;
    stepToFleet();
    return true;
}

PageLocation FleetSection::location() const
{
    PageLocation here = front()->location();
    if (showsUrls())
        here.part = urlsPart();
    else if (showsComparison())
        here.part = comparePart();
    return here;
}

void FleetSection::goTo(const PageLocation& location)
{
    PageLocation inside = location;
    if (location.part == urlsPart()) {
        inside.part.clear();
        show(&urls());
        m_urls->goTo(inside);
        return;
    }
    if (location.part == comparePart()) {
        madeComparison().goTo(location);
        show(m_compare);
        return;
    }
    show(m_fleet);
    m_fleet->goTo(location);
}

QByteArray FleetSection::saveLayout() const
{
    QJsonObject layout = QJsonDocument::fromJson(m_fleet->saveLayout()).object();
    const auto add = [&layout](QLatin1StringView part, const QByteArray& own) {
        if (!own.isEmpty())
            layout.insert(part, QJsonDocument::fromJson(own).object());
    };
    add("urls"_L1, m_urls != nullptr ? m_urls->saveLayout() : m_urlsLayout);
    add("compare"_L1, m_compare != nullptr ? m_compare->saveLayout() : m_compareLayout);
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void FleetSection::restoreLayout(const QByteArray& bytes)
{
    // The fleet's own stands at the top level, as when there was nothing else.
    m_fleet->restoreLayout(bytes);
    m_urlsLayout = partOf(bytes, "urls"_L1);
    m_compareLayout = partOf(bytes, "compare"_L1);
    if (m_urls != nullptr)
        m_urls->restoreLayout(m_urlsLayout);
    if (m_compare != nullptr)
        m_compare->restoreLayout(m_compareLayout);
}

} // namespace alien
