// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"
#include "models/deployment/deploymentcomparison.h"
#include "views/shell/tablepage.h"

#include <array>

class QCheckBox;

namespace alien {

class ActionRegistry;
class Format;
class Session;
class TextLabel;

/// Two deployments side by side, what differs first: a part of the section Deployments. Both are read once when it is
/// opened, and again with F5; it says when that was.
class DeploymentComparePage : public TablePage
{
    Q_OBJECT
public:
    DeploymentComparePage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    /// Ids; the same two again read nothing.
    void compare(const QString& left, const QString& right);
    [[nodiscard]] ComparisonTable& table() const { return *m_table; }
    [[nodiscard]] bool isReady() const { return m_ready; }

    [[nodiscard]] QString fact() const override;
    void refresh() override;
    /// `id` holds both, with a comma between them.
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;

Q_SIGNALS:
    void backRequested(); ///< to the deployments
    void readyChanged();

protected:
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;

private:
    DeploymentComparePage(Session& session, ActionRegistry& actions, const Format& format, ComparisonTable* table,
                          QWidget* parent);
    void build();
    void read();
    void arrived(int side, int asked, const Result<Deployment>& answer);
    void compareBoth(int asked);
    [[nodiscard]] QString nameOf(int side) const; ///< its id until it is read
    void showTitle();
    void sayWho();

    Session& m_session;
    ActionRegistry& m_actions;
    const Format& m_format;
    ComparisonTable* m_table;
    QCheckBox* m_only = nullptr;
    TextLabel* m_who = nullptr;
    std::array<QString, 2> m_ids;
    std::array<std::optional<Deployment>, 2> m_read;
    std::optional<ApiError> m_error;
    qint64 m_readMs = 0; ///< this computer's clock
    int m_asked = 0;
    bool m_ready = false;
};

} // namespace alien
