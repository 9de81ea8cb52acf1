// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/demotable.h"

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

QString duration(int minutes)
{
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    if (minutes < 60 * 24)
        return u"%1 h %2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return u"%1 d %2 h"_s.arg(minutes / 1440).arg(minutes % 1440 / 60);
}

RowColumn<DemoRow> column(const QString& id, const QString& title, int width, int minWidth, int priority,
                          std::function<QString(const DemoRow&)> text)
{
    RowColumn<DemoRow> result;
    result.id = id;
    result.title = title;
    result.width = width;
    result.minWidth = minWidth;
    result.priority = priority;
    result.text = std::move(text);
    return result;
}

QList<RowColumn<DemoRow>> demoColumns()
{
    QList<RowColumn<DemoRow>> list{
        column(u"status"_s, u"Status"_s, 20, 17, 0, [](const DemoRow& r) { return r.status; }),
        column(u"name"_s, u"Name"_s, 22, 14, 0, [](const DemoRow& r) { return r.name; }),
        column(u"group"_s, u"Group"_s, 12, 10, 40, [](const DemoRow& r) { return r.group; }),
        column(u"platform"_s, u"Platform"_s, 12, 8, 50, [](const DemoRow& r) { return r.platform; }),
        column(u"region"_s, u"Region"_s, 14, 8, 60, [](const DemoRow& r) { return r.region; }),
        column(u"release"_s, u"Release"_s, 11, 10, 30,
               [](const DemoRow& r) { return r.release.isEmpty() ? u"none"_s : r.release; }),
        column(u"error"_s, u"Error code"_s, 24, 12, 10, [](const DemoRow& r) { return r.error; }),
        column(u"inState"_s, u"In state"_s, 10, 9, 20, [](const DemoRow& r) { return duration(r.minutes); }),
    };
    list[0].other = [](const DemoRow& r, int role) -> QVariant {
        return role == TableModel::StatusClassRole ? QVariant(static_cast<int>(r.klass)) : QVariant();
    };
    list[2].other = [](const DemoRow&, int role) {
        return role == TableModel::MutedRole ? QVariant(true) : QVariant();
    };
    list[5].other = [](const DemoRow& r, int role) -> QVariant {
        if (role == TableModel::MarkRole)
            return r.release != r.desired ? u"\u2191"_s : QString();
        if (role == TableModel::MutedRole)
            return r.release.isEmpty();
        return role == TableModel::MonoRole ? QVariant(!r.release.isEmpty()) : QVariant();
    };
    list[6].mono = true;
    list[7].alignment = Qt::AlignRight | Qt::AlignVCenter;
    list[7].sort = Column::Sort::Number;
    list[7].number = [](const DemoRow& r) { return qint64(r.minutes); };
    return list;
}

} // namespace

DemoTable::DemoTable(QObject* parent)
    : RowTable(demoColumns(),
               FieldSet{{u"status"_s, QueryField::Kind::Word, {}, {}}, {u"group"_s, QueryField::Kind::Word, {}, {}}},
               parent)
{}

// NOLINTNEXTLINE(readability-function-size): a table
QList<DemoRow> demoRows()
{
    return {
        {u"update-failed"_s, StatusClass::Failed, u"halden-bank-prod-fra"_s, u"halden-bank"_s, u"aws"_s,
         u"eu-central-1"_s, u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 18},
        {u"update-failed"_s, StatusClass::Failed, u"halden-bank-prod-dub"_s, u"halden-bank"_s, u"aws"_s, u"eu-west-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 18},
        {u"update-failed"_s, StatusClass::Failed, u"kestrel-air-prod"_s, u"kestrel-air"_s, u"aws"_s, u"eu-west-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 19},
        {u"update-failed"_s, StatusClass::Failed, u"kestrel-air-uat"_s, u"kestrel-air"_s, u"aws"_s, u"eu-west-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 19},
        {u"update-failed"_s, StatusClass::Failed, u"orbis-health-eu"_s, u"orbis-health"_s, u"aws"_s, u"eu-central-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 21},
        {u"update-failed"_s, StatusClass::Failed, u"tessera-core"_s, u"tessera"_s, u"aws"_s, u"us-east-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 21},
        {u"update-failed"_s, StatusClass::Failed, u"tessera-analytics"_s, u"tessera"_s, u"aws"_s, u"us-east-1"_s,
         u"77e0c13"_s, u"4f2c9ab"_s, u"EXECUTION_STEP_FAILED"_s, 22},
        {u"provisioning-failed"_s, StatusClass::Failed, u"brightwater-gcp-ams"_s, u"brightwater"_s, u"gcp"_s,
         u"europe-west4"_s, u""_s, u"4f2c9ab"_s, u"CLOUD_PLATFORM_ERROR"_s, 64},
        {u"provisioning-failed"_s, StatusClass::Failed, u"brightwater-gcp-fra"_s, u"brightwater"_s, u"gcp"_s,
         u"europe-west3"_s, u""_s, u"4f2c9ab"_s, u"CLOUD_PLATFORM_ERROR"_s, 66},
        {u"provisioning-failed"_s, StatusClass::Failed, u"lumen-labs-ml"_s, u"lumen-labs"_s, u"gcp"_s,
         u"europe-west4"_s, u""_s, u"4f2c9ab"_s, u"CLOUD_PLATFORM_ERROR"_s, 151},
        {u"preflights-failed"_s, StatusClass::Failed, u"polaris-re-west"_s, u"polaris-re"_s, u"azure"_s,
         u"westeurope"_s, u""_s, u"4f2c9ab"_s, u"PREFLIGHT_CHECKS_FAILED"_s, 192},
        {u"preflights-failed"_s, StatusClass::Failed, u"polaris-re-north"_s, u"polaris-re"_s, u"azure"_s,
         u"northeurope"_s, u""_s, u"4f2c9ab"_s, u"PREFLIGHT_CHECKS_FAILED"_s, 192},
        {u"refresh-failed"_s, StatusClass::Failed, u"vantor-edge-02"_s, u"vantor"_s, u"kubernetes"_s, u"on-prem"_s,
         u"b81d07e"_s, u"b81d07e"_s, u"READINESS_PROBE_FAILED"_s, 41},
        {u"teardown-required"_s, StatusClass::Attention, u"quillon-trial"_s, u"quillon"_s, u"aws"_s, u"us-west-2"_s,
         u"77e0c13"_s, u"77e0c13"_s, u""_s, 3060},
        {u"teardown-required"_s, StatusClass::Attention, u"quillon-trial-b"_s, u"quillon"_s, u"aws"_s, u"us-west-2"_s,
         u"77e0c13"_s, u"77e0c13"_s, u""_s, 3060},
        {u"teardown-required"_s, StatusClass::Attention, u"lumen-labs-poc"_s, u"lumen-labs"_s, u"azure"_s,
         u"westeurope"_s, u"77e0c13"_s, u"77e0c13"_s, u""_s, 7260},
        {u"update-pending"_s, StatusClass::Stalled, u"vantor-edge-04"_s, u"vantor"_s, u"kubernetes"_s, u"on-prem"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 220},
        {u"update-pending"_s, StatusClass::Stalled, u"vantor-edge-07"_s, u"vantor"_s, u"kubernetes"_s, u"on-prem"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 220},
        {u"update-pending"_s, StatusClass::Stalled, u"vantor-edge-09"_s, u"vantor"_s, u"kubernetes"_s, u"on-prem"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 220},
        {u"update-pending"_s, StatusClass::Stalled, u"ferro-plant-1"_s, u"ferro"_s, u"kubernetes"_s, u"on-prem"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 221},
        {u"provisioning"_s, StatusClass::Stalled, u"orbis-health-apac"_s, u"orbis-health"_s, u"aws"_s,
         u"ap-southeast-2"_s, u""_s, u"4f2c9ab"_s, u""_s, 52},
        {u"updating"_s, StatusClass::Working, u"amber-retail-se"_s, u"amber-retail"_s, u"aws"_s, u"eu-north-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 2},
        {u"updating"_s, StatusClass::Working, u"amber-retail-no"_s, u"amber-retail"_s, u"aws"_s, u"eu-north-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 2},
        {u"updating"_s, StatusClass::Working, u"halden-bank-uat"_s, u"halden-bank"_s, u"aws"_s, u"eu-central-1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 3},
        {u"updating"_s, StatusClass::Working, u"northgate-claims"_s, u"northgate"_s, u"azure"_s, u"uksouth"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 3},
        {u"updating"_s, StatusClass::Working, u"northgate-quotes"_s, u"northgate"_s, u"azure"_s, u"uksouth"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 4},
        {u"update-pending"_s, StatusClass::Working, u"sable-logistics"_s, u"sable"_s, u"gcp"_s, u"europe-west1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 1},
        {u"update-pending"_s, StatusClass::Working, u"sable-logistics-eu"_s, u"sable"_s, u"gcp"_s, u"europe-west1"_s,
         u"b81d07e"_s, u"4f2c9ab"_s, u""_s, 1},
        {u"initial-setup"_s, StatusClass::Working, u"merrow-bio-stage"_s, u"merrow-bio"_s, u"aws"_s, u"eu-west-3"_s,
         u""_s, u"4f2c9ab"_s, u""_s, 6},
        {u"deleting"_s, StatusClass::Working, u"lumen-labs-demo"_s, u"lumen-labs"_s, u"gcp"_s, u"us-central1"_s,
         u"77e0c13"_s, u"77e0c13"_s, u""_s, 7},
        {u"hibernating"_s, StatusClass::Unknown, u"ferro-plant-3"_s, u"ferro"_s, u"local"_s, u"on-prem"_s, u"77e0c13"_s,
         u"77e0c13"_s, u""_s, 1560},
        {u"hibernating"_s, StatusClass::Unknown, u"ferro-plant-4"_s, u"ferro"_s, u"local"_s, u"on-prem"_s, u"77e0c13"_s,
         u"77e0c13"_s, u""_s, 1560},
    };
}

} // namespace alien::gallery
