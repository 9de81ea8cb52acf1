// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"
#include "views/common/widgets/inspector.h"

namespace alien {

class ActionRegistry;
class DeploymentSummaryTab;
class Format;
class HistoryTab;
class PayloadView;
class ReleaseTab;
class ResourcesTab;
class Session;
class SettingsTab;
class UrlsTab;
struct PageLocation;

/// Everything about one deployment: Summary (the error first), Resources, Public URLs, Release and drift, Settings,
/// History, JSON. Shows at once what the list knows; the tabs that need the whole object follow when it has been read.
class DeploymentInspector : public Inspector
{
    Q_OBJECT
public:
    DeploymentInspector(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    void showDeployment(const QString& id); ///< empty: none
    [[nodiscard]] QString selectedResourceId() const;
    void focusContent();

Q_SIGNALS:
    void deploymentShown(const QString& id); ///< empty: none
    void resourceSelected();
    void filterRequested(const QString& query);
    void openRequested(const QString& sectionKey, const alien::PageLocation& location);

private:
    void buildTabs();
    void refresh();
    void refreshHead();
    void buildUrlMenu();

    Session& m_session;
    ActionRegistry& m_actions;
    const Format& m_format;
    QString m_id;
    DeploymentSummaryTab* m_summary;
    ResourcesTab* m_resources;
    UrlsTab* m_urls;
    ReleaseTab* m_release;
    SettingsTab* m_settings;
    HistoryTab* m_history;
    PayloadView* m_json;
    QByteArray m_shownJson;
    std::vector<PublicUrl> m_shownUrls;
    QPushButton* m_urlChoice = nullptr;
};

} // namespace alien
