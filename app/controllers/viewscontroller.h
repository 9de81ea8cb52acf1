// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"
#include "models/fleet/savedviews.h"

namespace alien {

class AskForm;
class FleetPage;
class ViewStrip;

/// Saved views of the deployments: save, rename, move, copy, delete. They are written down as soon as they change.
class ViewsController : public Controller
{
    Q_OBJECT
public:
    /// What is stored, and where changes go.
    struct Store
    {
        QByteArray saved;
        std::function<void(const QByteArray&)> save;
    };
    ViewsController(const ControllerContext& context, const Store& store, FleetPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void bind();
    void askName(const QString& question, const QString& name, const QString& self,
                 const std::function<void(const QString&)>& then);
    void save();
    void rename();
    void paste();
    void remove();

    FleetPage& m_page;
    SavedViews m_views;
    ViewStrip* m_strip = nullptr;
};

/// The commands on views, each once.
void addViewActions(ActionRegistry& actions);

} // namespace alien
