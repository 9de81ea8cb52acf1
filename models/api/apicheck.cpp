// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apicheck.h"

#include "client/codec/timestamp.h"
#include "client/headers.h"
#include "client/redactor.h"
#include "client/requestcheck.h"

#include <algorithm>
#include <cmath>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBodyLimit = qint64(2) << 20; // protocol 0
constexpr int kLongestWait = 86'400'000;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// -1: none.
qsizetype lineBreakIn(const QString& text)
{
    const auto at = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'\r' || c == u'\n'; });
    return at == text.end() ? -1 : at - text.begin();
}

ApiProblem problemAt(const QString& place, const QString& text, bool blocks = true)
{
    return {place, text, blocks, -1, -1};
}

ApiProblem problemAt(const Document::Node& node, const QString& place, const QString& text, bool blocks = true)
{
    return {place, text, blocks, node.offset(), node.offset() + qint64(node.raw().size())};
}

} // namespace

bool ApiCheck::blocks(const QList<ApiProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const ApiProblem& problem) { return problem.blocks; });
}

HeaderList ApiCheck::headers(const QString& text, QString* bad)
{
    HeaderList list;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1) {
            if (bad && bad->isEmpty())
                *bad = line;
            continue;
        }
        list.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return list;
}

QString ApiCheck::textProblem(const ApiField& field, const QString& text)
{
    if (text == Redactor::mark())
        return tr("%1 was not kept, because it is a secret: fill it in again.").arg(field.key());
    if (text.isEmpty())
        return field.required ? tr("%1 is needed: fill it in.").arg(field.key()) : QString();
    const bool inAddress = field.place == ApiField::Place::Path || field.place == ApiField::Place::Query;
    // Pasted, mostly: the field shows no sign of it.
    if (const qsizetype at = lineBreakIn(text); at >= 0 && inAddress && field.kind != ApiField::Kind::List)
        return tr("%1 has a line break after character %2: take it out.").arg(field.key()).arg(at);
    switch (field.kind) {
    case ApiField::Kind::Id:
        if (const QString problem = RequestCheck::idProblem(text); !problem.isEmpty())
            return tr("%1: %2").arg(field.key(), problem);
        break;
    case ApiField::Kind::Time:
        if (!codec::parseTimestamp(text.toStdString()))
            return tr("%1 is no point in time: write it like %2.").arg(field.key(), u"2030-01-01T12:00:00Z"_s);
        break;
    default:
        break;
    }
    const bool path = field.place == ApiField::Place::Path;
    if (path && (text == "."_L1 || text == ".."_L1 || std::any_of(text.begin(), text.end(), isControl)))
        return tr("%1 cannot stand in a path: take out dots alone and control characters.").arg(field.key());
    if (field.place == ApiField::Place::Query && field.kind != ApiField::Kind::List &&
        std::any_of(text.begin(), text.end(), isControl))
        return tr("%1 holds a control character: take it out.").arg(field.key());
    if (field.kind != ApiField::Kind::Integer && text.size() > field.most)
        return tr("%1 has %2 characters; at most %3 are taken.").arg(field.key()).arg(text.size()).arg(field.most);
    return {};
}

QString ApiCheck::payloadProblem(const Document::Node& node)
{
    if (node.type() != Document::Type::Object)
        return tr("It must be an object with mode inline or storage.");
    const QString mode = node[u"mode"].text();
    if (mode == "inline"_L1) {
        const Document::Node bytes = node[u"inlineBase64"];
        if (bytes.type() != Document::Type::String)
            return tr("Mode inline needs inlineBase64 with a text.");
        const auto decoded =
            QByteArray::fromBase64Encoding(bytes.text().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return tr("inlineBase64 is not base64: the manager would take it and no worker could read it.");
        return {};
    }
    if (mode == "storage"_L1)
        return node[u"size"] && !node[u"size"].integer() ? tr("size must be a whole number of bytes.") : QString();
    return tr("mode must be inline or storage.");
}

QString ApiCheck::nodeProblem(const ApiField& field, const Document::Node& node)
{
    using Type = Document::Type;
    const QString name = field.key();
    if (node.type() == Type::Null)
        return field.required ? tr("%1 is needed: null does not count.").arg(name) : QString();
    switch (field.kind) {
    case ApiField::Kind::Integer: {
        const auto value = node.integer();
        if (!value)
            return tr("%1 must be a whole number.").arg(name);
        if (*value < field.least)
            return tr("%1 must be at least %2.").arg(name).arg(field.least);
        return *value > field.most ? tr("%1 must be at most %2.").arg(name).arg(field.most) : QString();
    }
    case ApiField::Kind::Boolean:
        return node.type() == Type::Bool ? QString() : tr("%1 must be true or false.").arg(name);
    case ApiField::Kind::List: {
        bool texts = node.type() == Type::Array;
        for (int i = 0; texts && i < node.size(); ++i)
            texts = node.at(i).type() == Type::String && !node.at(i).text().isEmpty();
        return texts ? QString() : tr("%1 must be a list of texts, none of them empty.").arg(name);
    }
    case ApiField::Kind::Json:
        if (node.type() == Type::String && !Document::parse(node.text().toUtf8()).error().text.isEmpty())
            return tr("%1 must be JSON; this is only text. It would look like %2.")
                .arg(name, QString::fromUtf8(field.example));
        return {};
    case ApiField::Kind::Payload: {
        const QString problem = payloadProblem(node);
        return problem.isEmpty() ? QString() : tr("%1: %2").arg(name, problem);
    }
    default:
        break;
    }
    if (node.type() != Type::String)
        return tr("%1 must be a text, in quotes.").arg(name);
    return textProblem(field, node.text());
}

void ApiCheck::checkMember(const ApiField& field, Generation generation, const Document::Node& node, Problems& problems)
{
    if (!node) {
        if (field.required)
            problems.append(problemAt(field.id(), tr("%1 is needed: fill it in.").arg(field.key())));
        return;
    }
    if (const QString problem = nodeProblem(field, node); !problem.isEmpty()) {
        problems.append(problemAt(node, field.id(), problem));
        return;
    }
    const QStringList choices = field.choiceList(generation);
    if (field.kind == ApiField::Kind::Choice && !choices.isEmpty() && node.type() == Document::Type::String &&
        !choices.contains(node.text()))
        problems.append(problemAt(node, field.id(),
                                  tr("%1 is not known here; the manager may refuse it. Known are %2.")
                                      .arg(node.text(), choices.join(u", "_s)),
                                  false));
}

void ApiCheck::checkUnknown(const ApiOperation& operation, Generation generation, const Document::Node& root,
                            Problems& problems)
{
    for (int i = 0; i < root.size(); ++i) {
        const QString key = root.keyAt(i);
        const ApiField* field = operation.field(u"body."_s + key);
        if (field == nullptr || !field->existsIn(generation))
            problems.append(
                problemAt(root.at(i), u"body"_s,
                          tr("%1 is no field of this operation; the manager refuses or ignores it.").arg(key), false));
    }
}

void ApiCheck::checkBody(const ApiOperation& operation, Generation generation, const ApiDraft& draft,
                         Problems& problems)
{
    const Document body = ApiBody::parse(draft.body);
    if (body.isNull()) {
        const Document::Error error = body.error();
        problems.append(
            {u"body"_s,
             tr("Line %1, column %2 of the body: %3. Mend the JSON.").arg(error.line).arg(error.column).arg(error.text),
             true, error.offset, error.offset + 1});
        return;
    }
    if (body.root().type() != Document::Type::Object) {
        problems.append(problemAt(body.root(), u"body"_s, tr("The body must be an object: { … }.")));
        return;
    }
    for (const ApiField* field : operation.fieldsAt(ApiField::Place::Body, generation))
        checkMember(*field, generation, body.root()[field->key()], problems);
    checkUnknown(operation, generation, body.root(), problems);
    if (body.hasDuplicateKeys())
        problems.append(problemAt(u"body"_s, tr("A name stands twice in one object; the last one counts."), false));
    if (body.source().size() > kBodyLimit)
        problems.append(problemAt(
            u"body"_s, tr("The body has %1 bytes; the manager takes at most 2 MB.").arg(body.source().size())));
}

void ApiCheck::checkSettings(const ApiOperation& operation, const ApiDraft& draft, Problems& problems)
{
    QString bad;
    const HeaderList list = headers(draft.headers, &bad);
    if (!bad.isEmpty())
        problems.append(problemAt(u"headers"_s, tr("\"%1\" is no header: write Name: value.").arg(bad.left(40))));
    else if (draft.headers.contains(Redactor::mark()))
        problems.append(problemAt(u"headers"_s, tr("A header's value was not kept, because it is a secret: fill it in "
                                                   "again.")));
    else if (const QByteArray name = headers::firstUnsendable(list); !name.isEmpty())
        problems.append(
            problemAt(u"headers"_s,
                      tr("%1 cannot be set: it belongs to the connection, or its value has characters that no header "
                         "may have.")
                          .arg(QString::fromUtf8(name))));
    const auto number = [&problems](const QString& place, const QString& text, double least, double most) {
        bool ok = false;
        const double value = text.trimmed().toDouble(&ok);
        if (!text.trimmed().isEmpty() && (!ok || !std::isfinite(value) || value < least || value > most))
            problems.append(
                problemAt(place, tr("Write a number from %1 to %2, or leave it empty.").arg(least).arg(most)));
    };
    if (draft.retry.on && operation.isRead()) {
        number(u"retry.initialMs"_s, draft.retry.initialMs, 1, kLongestWait);
        number(u"retry.maxMs"_s, draft.retry.maxMs, 1, kLongestWait);
        number(u"retry.exponent"_s, draft.retry.exponent, 0, 10);
        number(u"retry.maxElapsedMs"_s, draft.retry.maxElapsedMs, 1, kLongestWait);
    }
    number(u"attemptSeconds"_s, draft.attemptSeconds, 0.1, 3600);
    number(u"totalSeconds"_s, draft.totalSeconds, 0.1, 86'400);
}

QList<ApiProblem> ApiCheck::problems(const ApiOperation& operation, Generation generation, const ApiDraft& draft)
{
    Problems problems;
    for (const ApiField::Place place : {ApiField::Place::Path, ApiField::Place::Query}) {
        for (const ApiField* field : operation.fieldsAt(place, generation)) {
            const QString text = textProblem(*field, draft.values.value(field->id()));
            if (!text.isEmpty())
                problems.append(problemAt(field->id(), text));
        }
    }
    if (operation.takesBody())
        checkBody(operation, generation, draft, problems);
    checkSettings(operation, draft, problems);
    return problems;
}

} // namespace alien
