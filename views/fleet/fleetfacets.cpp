// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleetfacets.h"

#include "models/fleet/deploymenttable.h"
#include "models/releases/releasestore.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FleetFacets", text);
}

FacetGroup classGroup(const DeploymentTable& table)
{
    // What needs a person comes first.
    constexpr std::array order{StatusClass::Failed,  StatusClass::Stalled, StatusClass::Attention, StatusClass::Working,
                               StatusClass::Healthy, StatusClass::Unknown, StatusClass::Gone};
    const auto counts = table.classCounts();
    FacetGroup group{u"class"_s, tr("Status class"), {}};
    for (const StatusClass klass : order) {
        FacetItem item;
        item.key = QLatin1StringView(wireName(klass));
        item.text = statusWord(klass);
        item.shape = statusShape(klass);
        item.count = counts[std::size_t(klass)];
        item.checked = table.query().hasValue(u"class"_s, item.key);
        if (item.count > 0 || item.checked)
            group.items.append(item);
    }
    return group;
}

FacetGroup group(const DeploymentTable& table, FleetFacet facet, const QString& title, const ReleaseStore& releases)
{
    const QString key = DeploymentTable::keyOf(facet);
    FacetGroup out{key, title, {}};
    const auto values = table.facet(facet);
    for (const FacetValue& value : values) {
        FacetItem item;
        item.key = value.value;
        item.text = value.label;
        if (facet == FleetFacet::Release) {
            item.mono = !value.value.isEmpty();
            item.muted = value.value.isEmpty();
            item.text = value.value.isEmpty() ? tr("none yet") : releases.label(value.value);
            if (const auto newest = releases.newest(); newest && newest->id == value.value)
                item.text = tr("%1 newest").arg(item.text);
        }
        if (item.key.isEmpty() && facet != FleetFacet::Release)
            continue; // a missing value: release:"" and the like are typed
        item.count = value.total;
        item.checked = table.query().hasValue(key, item.key);
        out.items.append(item);
    }
    return out;
}

/// yes and no.
FacetGroup flagGroup(const DeploymentTable& table, const QString& key, const QString& title)
{
    FacetGroup out{key, title, {}, true};
    const QueryField* field = table.fields().find(key);
    Query rest = table.query();
    for (int term = int(rest.terms().size()) - 1; term >= 0; --term) {
        if (rest.terms().at(term).key == key && rest.terms().at(term).others.isEmpty())
            rest = rest.without(term);
    }
    for (const QString& value : {u"yes"_s, u"no"_s}) {
        FacetItem item;
        item.key = value;
        item.text = value == u"yes"_s ? tr("Yes") : tr("No");
        item.count = table.countOf(rest.toggled(*field, value));
        item.checked = table.query().hasValue(key, value);
        out.items.append(item);
    }
    return out;
}

} // namespace

FacetGroup fleetFacetGroup(const DeploymentTable& table, const ReleaseStore& releases, const FacetPanel& panel,
                           int which)
{
    const auto folded = [&](FleetFacet facet, const QString& title) {
        const QString key = DeploymentTable::keyOf(facet);
        FacetGroup out = panel.isOpen(key, false) ? group(table, facet, title, releases) : FacetGroup{key, title, {}};
        out.folded = true;
        return out;
    };
    const auto flag = [&](const QString& key, const QString& title) {
        return panel.isOpen(key, false) ? flagGroup(table, key, title) : FacetGroup{key, title, {}, true};
    };
    switch (which) {
    case 1:
        return group(table, FleetFacet::Platform, tr("Platform"), releases);
    case 2:
        return group(table, FleetFacet::Release, tr("Release"), releases);
    case 3:
        return group(table, FleetFacet::Group, tr("Group"), releases);
    case 4:
        return folded(FleetFacet::Status, tr("Status"));
    case 5:
        return folded(FleetFacet::ErrorCode, tr("Error code"));
    case 6:
        return folded(FleetFacet::Region, tr("Region"));
    case 7:
        return folded(FleetFacet::Model, tr("Model"));
    case 8:
        return flag(u"drift"_s, tr("Wants another release"));
    case 9:
        return flag(u"silent"_s, tr("Agent silent"));
    case 10:
        return flag(u"retry"_s, tr("Retry asked for"));
    default:
        return classGroup(table);
    }
}

} // namespace alien
