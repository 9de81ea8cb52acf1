// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"

#include <QWidget>

#include <memory>

namespace alien {

class ErrorCard;
class FactList;
class CausePast;
class Format;
class LinkLabel;
class Session;
class TextLabel;

/// The first tab: what is wrong and what can be done now, then the facts.
class DeploymentSummaryTab : public QWidget
{
    Q_OBJECT
public:
    DeploymentSummaryTab(Session& session, const Format& format, QWidget* parent = nullptr);
    /// `whole` is null until the deployment has been read.
    void showDeployment(const QString& id, std::shared_ptr<const Deployment> whole);

Q_SIGNALS:
    void copied(const QString& text);
    void tabRequested(const QString& tab);
    void filterRequested(const QString& query);

private:
    void refresh();
    void refreshError();
    void refreshFacts();
    void refreshSameCause();
    [[nodiscard]] QString nowText() const;

    Session& m_session;
    const Format& m_format;
    QString m_id;
    std::shared_ptr<const Deployment> m_whole;
    ErrorCard* m_error;
    LinkLabel* m_sameCause;
    CausePast* m_past;
    TextLabel* m_last; ///< what was done about this cause
    TextLabel* m_now;
    FactList* m_facts;
    QString m_causeQuery;
};

} // namespace alien
