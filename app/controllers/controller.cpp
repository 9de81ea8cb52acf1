// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/controller.h"

#include <QAction>
#include <QEvent>

namespace alien {

Controller::Controller(const ControllerContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

void Controller::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    for (const auto& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    if (!active)
        return;
    for (const auto& binding : m_bindings)
        bind(binding);
    refreshNow();
}

void Controller::bind(const Binding& binding)
{
    auto& action = m_context.actions.action(binding.id);
    m_connections.push_back(connect(&action, &QAction::triggered, this, [this, id = binding.id, run = binding.run] {
        // The section may have changed since the last refresh.
        if (!m_resting.contains(id) || !isOutOfSight())
            run();
    }));
}

void Controller::restWhileHidden(QWidget& page, const QString& section, const QStringList& actionIds)
{
    m_page = &page;
    m_section = section;
    m_resting = actionIds;
    page.installEventFilter(this);
}

bool Controller::isOutOfSight() const
{
    return m_page && !m_page->isVisibleTo(m_page->window());
}

bool Controller::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        refreshSoon();
    return QObject::eventFilter(watched, event);
}

void Controller::refreshNow()
{
    refresh();
    if (!isOutOfSight())
        return;
    const Availability rests{false, tr("It acts on what is selected in %1: go there first.").arg(m_section), {}};
    for (const QString& id : std::as_const(m_resting))
        m_context.actions.setAvailability(id, rests);
}

void Controller::on(const QString& actionId, std::function<void()> fn)
{
    m_bindings.push_back({actionId, std::move(fn)});
    if (m_active)
        bind(m_bindings.back());
}

void Controller::refreshSoon()
{
    if (m_active)
        m_refreshing.ask();
}

} // namespace alien
