// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/managerclient.h"

#include "client/operations/dispatcher.h"

namespace alien {

ManagerClient::ManagerClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_dispatcher(new Dispatcher(transport, this))
{}

ManagerClient::~ManagerClient() = default;

void ManagerClient::setGeneration(Generation generation)
{
    if (m_generation == generation)
        return;
    m_generation = generation;
    Q_EMIT generationKnown(generation);
}

bool ManagerClient::supports(QStringView operation) const
{
    // Two methods over one operation each.
    const QStringView name = operation == u"deployments.poll"     ? QStringView(u"deployments.list")
                             : operation == u"deployments.remove" ? QStringView(u"deployments.delete")
                                                                  : operation;
    const Operation* found = Operation::find(name);
    return found && (!m_generation || found->existsIn(*m_generation));
}

} // namespace alien
