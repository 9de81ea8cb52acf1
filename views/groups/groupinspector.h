// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/token.h"
#include "views/common/widgets/inspector.h"

namespace alien {

class ActionRegistry;
class FactList;
class Format;
class Session;
class StackedBar;
class StatePane;
class TableView;
class TokenTable;
struct PageLocation;

/// One deployment group: how full it is, how its deployments are, the tokens that open it.
class GroupInspector : public Inspector
{
    Q_OBJECT
public:
    GroupInspector(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    void showGroup(const QString& id);
    /// Tokens of the whole manager; those of the group are shown.
    void setTokens(const QList<TokenInfo>& tokens);
    void setTokensProblem(const QString& text); ///< why they are not shown
    [[nodiscard]] QStringList selectedTokens() const;
    [[nodiscard]] QString tokenPrefix(const QString& id) const;

Q_SIGNALS:
    void tokenSelectionChanged();
    void openRequested(const QString& sectionKey, const alien::PageLocation& location);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildOverview(ActionRegistry& actions);
    void buildTokens(ActionRegistry& actions);
    void refresh();
    void refreshTokens();

    Session& m_session;
    const Format& m_format;
    QString m_id;
    QList<TokenInfo> m_tokens;
    QWidget* m_overview;
    StackedBar* m_bar;
    FactList* m_facts;
    QWidget* m_tokenPage;
    TokenTable* m_tokenTable;
    TableView* m_tokenView;
    StatePane* m_tokenState;
};

} // namespace alien
