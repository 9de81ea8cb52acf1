// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandTable)
};

} // namespace

FieldSet commandFields()
{
    using Kind = QueryField::Kind;
    FieldSet fields{
        {u"payload"_s, Kind::Text, Words::tr("words in the request or the answer"), {}},
        {u"request"_s, Kind::Text, Words::tr("words in the request"), {}},
        {u"answer"_s, Kind::Text, Words::tr("words in the answer"), {}},
        {u"command"_s, Kind::Word, Words::tr("the command's name; * stands for anything"), {}},
        {u"target"_s, Kind::Text, Words::tr("name or id of the deployment"), {}},
        {u"state"_s, Kind::Word, Words::tr("succeeded, failed, expired, pending, running, unknown, refused…"), {}},
        {u"sent"_s,
         Kind::Word,
         Words::tr("today, yesterday, week, 2026-11-20 or 2026-11"),
         {u"today"_s, u"yesterday"_s, u"week"_s}},
        {u"age"_s, Kind::Age, Words::tr("time since it was sent"), {}},
        {u"took"_s, Kind::Age, Words::tr("time from sending to the end"), {}},
        {u"operator"_s, Kind::Text, Words::tr("who sent it"), {}},
        {u"code"_s, Kind::Word, Words::tr("error code"), {}},
        {u"note"_s, Kind::Text, Words::tr("words in the note"), {}},
        {u"id"_s, Kind::Id, Words::tr("the manager's id of the command"), {}},
        {u"attempt"_s, Kind::Number, Words::tr("attempts"), {}},
        {u"size"_s, Kind::Number, Words::tr("bytes of the answer"), {}},
        {u"has"_s,
         Kind::Word,
         Words::tr("star, note, answer or error"),
         {u"star"_s, u"note"_s, u"answer"_s, u"error"_s}},
        {u"is"_s, Kind::Word, Words::tr("run, tracked or replay"), {u"run"_s, u"tracked"_s, u"replay"_s}},
    };
    fields.setJoinable(false); // the store selects the rows
    return fields;
}

} // namespace alien
