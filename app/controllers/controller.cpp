// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/controller.h"

#include <QAction>

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
    for (const auto& binding : m_bindings) {
        auto& action = m_context.actions.action(binding.id);
        m_connections.push_back(connect(&action, &QAction::triggered, this, binding.run));
    }
    refresh();
}

void Controller::on(const QString& actionId, std::function<void()> fn)
{
    m_bindings.push_back({actionId, std::move(fn)});
    if (m_active) {
        auto& action = m_context.actions.action(actionId);
        m_connections.push_back(connect(&action, &QAction::triggered, this, m_bindings.back().run));
    }
}

void Controller::refreshSoon()
{
    if (!m_active || m_refreshPending)
        return;
    m_refreshPending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshPending = false;
            if (m_active)
                refresh();
        },
        Qt::QueuedConnection);
}

} // namespace alien
