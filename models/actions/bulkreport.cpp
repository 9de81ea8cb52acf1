// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkreport.h"

#include "models/journal/journalexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alien {

using namespace Qt::StringLiterals;

const BulkRow& BulkReport::row(qsizetype place) const
{
    static const BulkRow waiting;
    return place < rows.size() ? rows.at(place) : waiting;
}

const char* BulkReport::outcomeName(qsizetype place) const
{
    const BulkRow& came = row(place);
    if (came.state == BulkRow::State::Waiting)
        return QT_TRANSLATE_NOOP("alien::BulkRun", "waiting");
    if (came.state == BulkRow::State::UnderWay)
        return QT_TRANSLATE_NOOP("alien::BulkRun", "under way");
    switch (came.outcome) {
    case OutcomeKind::Done:
        return wish ? QT_TRANSLATE_NOOP("alien::BulkRun", "accepted") : QT_TRANSLATE_NOOP("alien::BulkRun", "done");
    case OutcomeKind::Refused:
        return QT_TRANSLATE_NOOP("alien::BulkRun", "not sent");
    case OutcomeKind::Failed:
        return QT_TRANSLATE_NOOP("alien::BulkRun", "failed");
    case OutcomeKind::Sent:
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::BulkRun", "outcome unknown");
}

QList<ActionTarget> BulkReport::failedTargets() const
{
    QList<ActionTarget> out;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const BulkRow& came = rows.at(place);
        if (came.state != BulkRow::State::Ended || came.outcome != OutcomeKind::Failed)
            continue;
        out.append(targets.at(place));
        ActionTarget& target = out.last();
        if (!came.statusAfter.isEmpty() && came.statusAfter != target.statusSeen) {
            target.statusSeen = came.statusAfter;
            target.detail.clear(); // it was said of the status it had
        }
    }
    return out;
}

QByteArray BulkReport::toCsv() const
{
    QByteArray out("action,kind,id,name,before,outcome,after,code,text\r\n");
    for (qsizetype place = 0; place < targets.size(); ++place) {
        const ActionTarget& target = targets.at(place);
        const BulkRow& came = row(place);
        QByteArrayList cells;
        for (const QString& cell : {action, target.kind, target.id, target.name, target.statusSeen,
                                    QString::fromLatin1(outcomeName(place)), came.statusAfter, came.code, came.text})
            cells.append(journalexport::csvCell(cell));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QByteArray BulkReport::toJson() const
{
    QJsonArray all;
    for (qsizetype place = 0; place < targets.size(); ++place) {
        const ActionTarget& target = targets.at(place);
        const BulkRow& came = row(place);
        all.append(QJsonObject{{u"kind"_s, target.kind},
                               {u"id"_s, target.id},
                               {u"name"_s, target.name},
                               {u"before"_s, target.statusSeen},
                               {u"outcome"_s, QString::fromLatin1(outcomeName(place))},
                               {u"after"_s, came.statusAfter},
                               {u"code"_s, came.code},
                               {u"text"_s, came.text}});
    }
    return QJsonDocument(QJsonObject{{u"action"_s, action}, {u"reason"_s, reason}, {u"targets"_s, all}}).toJson();
}

} // namespace alien
