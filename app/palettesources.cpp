// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettesources.h"

#include "client/fromutf8.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/widgets/palettepopup.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Ignores the case of ASCII only: it runs over every deployment at each key.
bool contains(std::string_view haystack, std::string_view needle)
{
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end(), same) != haystack.end();
}

bool contains(const QString& haystack, const QString& needle)
{
    return haystack.contains(needle, Qt::CaseInsensitive);
}

} // namespace

PaletteSources::PaletteSources(ActionRegistry& actions, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_window(window)
{
    auto& palette = m_window.palette();
    const auto add = [&palette](QChar prefix, bool without,
                                std::function<QList<PaletteItem>(const QString&, int)> items) {
        palette.addProvider({prefix, without, std::move(items)});
    };
    add(u'>', true, [this](const QString&, int) { return this->actions(); });
    add({}, true, [this](const QString& query, int limit) { return acts(query, limit); });
    add({}, true, [this](const QString& query, int limit) { return deployments(query, limit); });
    add(u'#', true, [this](const QString& query, int limit) { return groups(query, limit); });
    add(u'@', true, [this](const QString& query, int limit) { return releases(query, limit); });
    add({}, true, [this](const QString& query, int limit) { return urls(query, limit); });
    add(u':', false, [this](const QString& query, int limit) { return deployments(query, limit); });
}

QList<PaletteItem> PaletteSources::actions() const
{
    QList<PaletteItem> items;
    for (auto* action : m_actions.actions()) {
        if (!m_actions.spec(action).inPalette || !action->isVisible())
            continue;
        PaletteItem item;
        item.group = tr("Actions");
        item.text = action->text().remove(u'&');
        item.detail = action->isEnabled() ? QString() : m_actions.whyNot(action);
        item.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        item.icon = m_actions.spec(action).icon;
        if (item.icon == IconId::None)
            item.picture = action->icon();
        item.enabled = action->isEnabled();
        item.run = [action = QPointer<QAction>(action)] {
            if (action)
                action->trigger();
        };
        items.append(item);
    }
    return items;
}

std::function<void()> PaletteSources::opens(const QString& section, const QString& id) const
{
    return [window = QPointer<MainWindow>(&m_window), section, id] {
        if (!window || window->currentWorkspace() == nullptr)
            return;
        window->openSection(section);
        window->currentWorkspace()->open(section, {{}, id, {}});
    };
}

QList<PaletteItem> PaletteSources::deployments(const QString& query, int limit) const
{
    const auto* view = m_window.currentWorkspace();
    if (view == nullptr || query.isEmpty())
        return {};
    const std::string needle = query.toStdString();
    const auto& fleet = view->session().fleet();
    QList<PaletteItem> items;
    for (const auto& row : fleet.rows()) {
        const auto& summary = *row.summary;
        const bool byName = contains(summary.name, needle);
        if (!byName && !contains(summary.id, needle))
            continue;
        PaletteItem item;
        item.group = tr("Deployments");
        item.text = byName ? fromUtf8(summary.name) : fromUtf8(summary.id);
        QStringList detail{fromUtf8(summary.status), fromUtf8(summary.platform), fromUtf8(summary.region)};
        detail.removeAll(QString());
        item.detail = detail.join(u", "_s);
        item.shape = statusShape(row.klass);
        item.run = opens(u"Deployments"_s, fromUtf8(summary.id));
        items.append(item);
        if (items.size() >= limit)
            break;
    }
    return items;
}

std::function<void()> PaletteSources::runs(const QString& actionId, const QString& id) const
{
    return [window = QPointer<MainWindow>(&m_window), show = opens(u"Deployments"_s, id), actionId, id] {
        if (!window || window->currentWorkspace() == nullptr)
            return;
        // First in sight, then asked for: what comes of it is seen there.
        show();
        if (auto* section = qobject_cast<FleetSection*>(window->currentWorkspace()->currentPage()))
            Q_EMIT section->fleet().actionRequested(actionId, id);
    };
}

QList<PaletteItem> PaletteSources::acts(const QString& query, int limit) const
{
    const auto* view = m_window.currentWorkspace();
    if (view == nullptr || query.isEmpty())
        return {};
    // "retry hal" names the verb, "hal" leaves it open.
    const QString last = query.section(u' ', -1);
    const std::string needle = last.toStdString();
    const auto context = view->session().availability();
    QList<PaletteItem> items;
    const auto offer = [&](const QString& actionId, const QString& verb, const QString& detail, const FleetRow& row) {
        PaletteItem item;
        item.group = tr("Actions");
        //: %1: "Retry"; %2: the name of a deployment
        item.text = tr("%1 %2").arg(verb, fromUtf8(row.summary->name));
        if (!contains(item.text, query))
            return;
        item.detail = detail;
        item.icon = m_actions.spec(&m_actions.action(actionId)).icon;
        item.preselected = false;
        item.run = runs(actionId, fromUtf8(row.summary->id));
        items.append(item);
    };
    for (const auto& row : view->session().fleet().rows()) {
        const auto& summary = *row.summary;
        if (!contains(summary.name, needle) || view->session().runner().isBusy(fromUtf8(summary.id)))
            continue;
        const QString status = fromUtf8(summary.status);
        const bool pull = summary.model == "pull";
        if (!summary.retryRequested && retryAvailability(context, status, pull).allowed)
            offer(u"deployment.retry"_s, tr("Retry"), tr("failed, runs the phase again"), row);
        if (redeployAvailability(context, status, pull).allowed)
            offer(u"deployment.redeploy"_s, tr("Redeploy"), tr("asks first"), row);
        if (items.size() >= limit)
            break;
    }
    return items;
}

QList<PaletteItem> PaletteSources::groups(const QString& query, int limit) const
{
    const auto* view = m_window.currentWorkspace();
    if (view == nullptr)
        return {};
    QList<PaletteItem> items;
    for (const auto& group : view->session().groups().groups()) {
        if (!contains(group.name, query) && !contains(group.id, query))
            continue;
        PaletteItem item;
        item.group = tr("Groups");
        item.text = contains(group.name, query) && !group.name.isEmpty() ? group.name : group.id;
        item.detail = tr("%1 of %2 deployments").arg(group.deploymentCount).arg(group.maxDeployments);
        item.icon = IconId::Groups;
        item.run = opens(u"Groups"_s, group.id);
        items.append(item);
        if (items.size() >= limit)
            break;
    }
    return items;
}

QList<PaletteItem> PaletteSources::releases(const QString& query, int limit) const
{
    const auto* view = m_window.currentWorkspace();
    if (view == nullptr)
        return {};
    QList<PaletteItem> items;
    for (const auto& release : view->session().releases().releases()) {
        const QString label = view->session().releases().label(release->id);
        const QString message = release->git.commitMessage.section(u'\n', 0, 0);
        PaletteItem item;
        item.group = tr("Releases");
        item.icon = IconId::Releases;
        if (contains(label, query)) {
            item.text = label;
            item.detail = message;
        } else if (contains(message, query)) {
            item.text = message;
            item.detail = label;
        } else if (contains(release->id, query)) {
            item.text = release->id;
            item.detail = message;
        } else {
            continue;
        }
        item.run = opens(u"Releases"_s, release->id);
        items.append(item);
        if (items.size() >= limit)
            break;
    }
    return items;
}

QList<PaletteItem> PaletteSources::urls(const QString& query, int limit) const
{
    const auto* view = m_window.currentWorkspace();
    if (view == nullptr || query.isEmpty())
        return {};
    const std::string needle = query.toStdString();
    QList<PaletteItem> items;
    for (const auto& row : view->session().fleet().rows()) {
        const auto& summary = *row.summary;
        if (summary.publicUrl.empty() || !contains(summary.publicUrl, needle))
            continue;
        PaletteItem item;
        item.group = tr("URLs");
        item.text = tr("Copy %1").arg(fromUtf8(summary.publicUrl));
        item.detail = fromUtf8(summary.name);
        item.icon = IconId::Copy;
        item.run = [url = fromUtf8(summary.publicUrl)] { QGuiApplication::clipboard()->setText(url); };
        items.append(item);
        if (items.size() >= limit)
            break;
    }
    return items;
}

} // namespace alien
