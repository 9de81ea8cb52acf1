// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/findingtable.h"

#include "client/types/deploymentstatus.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

StatusClass severityClass(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return StatusClass::Failed;
    case Finding::Severity::Warning:
        return StatusClass::Attention;
    case Finding::Severity::Notice:
        return StatusClass::Gone;
    case Finding::Severity::NotChecked:
        break;
    }
    return StatusClass::Unknown;
}

QList<RowColumn<FindingRow>> tableColumns()
{
    const auto make = [](const QString& id, const QString& title, int width, int priority, auto text) {
        RowColumn<FindingRow> out;
        out.id = id;
        out.title = title;
        out.width = width;
        out.priority = priority;
        out.text = text;
        return out;
    };
    auto severity = make(u"severity"_s, FindingTable::tr("Severity"), 12, 0,
                         [](const FindingRow& r) { return severityWord(r.finding.severity); });
    severity.code = [](const FindingRow& r) { return QString::fromLatin1(severityName(r.finding.severity)); };
    severity.sort = Column::Sort::Number;
    severity.number = [](const FindingRow& r) { return r.order; };
    severity.other = [](const FindingRow& r, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return severityWord(r.finding.severity);
        return role == TableModel::StatusClassRole ? QVariant(int(severityClass(r.finding.severity))) : QVariant();
    };
    auto place =
        make(u"place"_s, FindingTable::tr("Place"), 26, 10, [](const FindingRow& r) { return r.finding.place(); });
    place.mono = true;
    place.elide = Qt::ElideMiddle;
    auto deployments = make(u"deployments"_s, FindingTable::tr("Deployments"), 12, 40, [](const FindingRow& r) {
        return r.finding.deployments > 0 ? QString::number(r.finding.deployments) : QString();
    });
    deployments.sort = Column::Sort::Number;
    deployments.alignment = Qt::AlignRight | Qt::AlignVCenter;
    deployments.number = [](const FindingRow& r) { return r.finding.deployments; };
    return {severity,
            place,
            make(u"text"_s, FindingTable::tr("Finding"), 50, 0, [](const FindingRow& r) { return r.finding.text; }),
            make(u"rule"_s, FindingTable::tr("Rule"), 12, 30, [](const FindingRow& r) { return r.finding.rule(); }),
            deployments,
            make(u"why"_s, FindingTable::tr("Why"), 40, 50, [](const FindingRow& r) { return r.finding.why; })};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"severity"_s, Kind::Text, FindingTable::tr("error, warning, notice, not checked"), {}},
            {u"rule"_s, Kind::Text, FindingTable::tr("rule"), {}},
            {u"place"_s, Kind::Text, FindingTable::tr("place"), {}}};
}

} // namespace

const char* severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return QT_TRANSLATE_NOOP("alien::FindingTable", "Error");
    case Finding::Severity::Warning:
        return QT_TRANSLATE_NOOP("alien::FindingTable", "Warning");
    case Finding::Severity::Notice:
        return QT_TRANSLATE_NOOP("alien::FindingTable", "Notice");
    case Finding::Severity::NotChecked:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::FindingTable", "Not checked");
}

QString severityWord(Finding::Severity severity)
{
    return FindingTable::tr(severityName(severity));
}

FindingTable::FindingTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{
    setSortKeys({{columnOf(u"severity"_s), Qt::AscendingOrder}});
}

void FindingTable::setFindings(const QList<Finding>& findings)
{
    QList<FindingRow> rows;
    QHash<QString, int> seen;
    rows.reserve(findings.size());
    for (const Finding& finding : findings) {
        const QString key = finding.key();
        const int before = seen[key]++;
        rows.append({finding, before == 0 ? key : key + u'#' + QString::number(before), int(rows.size())});
    }
    setRows(rows);
}

} // namespace alien
