// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "app/controllers/controller.h"
#include "client/types/deployment.h"

#include <QPointer>

namespace alien {

class CreateDeploymentForm;

/// New deployment: the form in a sheet, one request, the token shown once. What was typed stays until it was created.
class CreateController : public Controller
{
    Q_OBJECT
public:
    CreateController(const ControllerContext& context, QObject* parent);

Q_SIGNALS:
    void created(const QString& id);

protected:
    void refresh() override;

private:
    void openForm();
    void submit(const CreateDeploymentRequest& request);
    void arrived(const CreatedDeployment& created, const CreateDeploymentRequest& sent);

    CreateDeploymentRequest m_draft;
    QPointer<CreateDeploymentForm> m_form;
};

} // namespace alien
