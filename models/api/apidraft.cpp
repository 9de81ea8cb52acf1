// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apidraft.h"

#include "client/codec/writer.h"
#include "client/documentedit.h"
#include "client/redactor.h"

namespace alien {

using namespace Qt::StringLiterals;
using codec::Writer;

namespace {

bool isJsonValue(const QString& text)
{
    return !Document::parse(text.toUtf8()).isNull();
}

/// A key that only sounds like a secret.
bool isHarmless(QStringView key)
{
    return key == u"idempotencyKey";
}

void hideIn(const Document::Node& node, const ApiOperation& operation, DocumentEdit& edit)
{
    const QByteArray mark = Writer::quoted(Redactor::mark());
    const bool secretVariable = node.type() == Document::Type::Object && node[u"type"].text() == "secret"_L1;
    for (int i = 0; i < node.size(); ++i) {
        const Document::Node child = node.at(i);
        const QString key = node.type() == Document::Type::Object ? node.keyAt(i) : QString();
        const ApiField* field = node.parent() ? nullptr : operation.field(u"body."_s + key);
        const bool byKey = !isHarmless(key) && Redactor::isSecretKey(key);
        const bool secret = (field && field->kind == ApiField::Kind::Secret) || (field == nullptr && byKey) ||
                            (secretVariable && key == "value"_L1);
        const bool plain = child.type() == Document::Type::String || child.type() == Document::Type::Number;
        if (plain) {
            const QString text = child.text();
            if (!text.isEmpty() && (secret || Redactor::text(text) != text))
                edit.replace(child.pointer(), mark);
        } else if (child.type() == Document::Type::Object || child.type() == Document::Type::Array) {
            if (secret && field)
                edit.replace(child.pointer(), mark);
            else
                hideIn(child, operation, edit);
        }
    }
}

/// Values of headers that are secrets by name or by look.
QString headersWithoutSecrets(const QString& headers)
{
    QStringList lines;
    for (const QString& line : headers.split(u'\n')) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const bool secret = line.contains(u':') && (Redactor::isSecretKey(name) || Redactor::text(line) != line);
        lines << (secret ? name + u": "_s + Redactor::mark() : line);
    }
    return lines.join(u'\n');
}

} // namespace

QString ApiDraft::withoutSecrets(const QString& body, const ApiOperation& operation)
{
    const Document document = Document::parse(body.toUtf8());
    if (document.isNull())
        return QString::fromUtf8(Redactor::json(body.toUtf8()));
    DocumentEdit edit(document);
    hideIn(document.root(), operation, edit);
    return QString::fromUtf8(edit.result());
}

QByteArray ApiDraft::toJson(const ApiOperation& operation) const
{
    Writer fields;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const ApiField* field = operation.field(it.key());
        const bool secret = field && (field->kind == ApiField::Kind::Secret || Redactor::text(*it) != *it);
        if (!it->isEmpty())
            fields.entry(it.key(), secret ? Redactor::mark() : *it);
    }
    Writer policy;
    policy.boolean("on", retry.on)
        .text("initialMs", retry.initialMs)
        .text("maxMs", retry.maxMs)
        .text("exponent", retry.exponent)
        .text("maxElapsedMs", retry.maxElapsedMs)
        .boolean("connectionErrors", retry.connectionErrors);
    Writer all;
    return all.object("values", fields)
        .text("body", withoutSecrets(body, operation))
        .text("headers", headersWithoutSecrets(headers))
        .object("retry", policy)
        .text("attemptSeconds", attemptSeconds)
        .text("totalSeconds", totalSeconds)
        .toJson();
}

ApiDraft ApiDraft::fromJson(const QByteArray& json)
{
    const Document document = Document::parse(json);
    ApiDraft draft;
    if (document.isNull())
        return draft;
    const Document::Node root = document.root();
    const auto text = [](const Document::Node& node) {
        return node.type() == Document::Type::String ? node.text() : QString();
    };
    const Document::Node values = root[u"values"];
    for (int i = 0; i < values.size(); ++i)
        draft.values.insert(values.keyAt(i), text(values.at(i)));
    draft.body = text(root[u"body"]);
    draft.headers = text(root[u"headers"]);
    const Document::Node retry = root[u"retry"];
    draft.retry.on = retry[u"on"].boolean().value_or(false);
    draft.retry.initialMs = text(retry[u"initialMs"]);
    draft.retry.maxMs = text(retry[u"maxMs"]);
    draft.retry.exponent = text(retry[u"exponent"]);
    draft.retry.maxElapsedMs = text(retry[u"maxElapsedMs"]);
    draft.retry.connectionErrors = retry[u"connectionErrors"].boolean().value_or(false);
    draft.attemptSeconds = text(root[u"attemptSeconds"]);
    draft.totalSeconds = text(root[u"totalSeconds"]);
    return draft;
}

Document ApiBody::parse(const QString& body)
{
    return Document::parse(body.trimmed().isEmpty() ? QByteArrayLiteral("{}") : body.toUtf8());
}

QString ApiBody::text(const Document& body, const ApiField& field)
{
    if (body.isNull())
        return {};
    const Document::Node node = body.root()[field.key()];
    if (!node)
        return {};
    const QString raw = QString::fromUtf8(QByteArray(node.raw().data(), qsizetype(node.raw().size())));
    const bool document = field.kind == ApiField::Kind::Json || field.kind == ApiField::Kind::Payload;
    if (node.type() == Document::Type::String) // a document that is still being typed stands there as a string
        return document && isJsonValue(node.text()) ? raw : node.text();
    if (field.kind != ApiField::Kind::List || node.type() != Document::Type::Array)
        return raw;
    QStringList lines;
    for (int i = 0; i < node.size(); ++i) {
        if (node.at(i).type() != Document::Type::String || node.at(i).text().contains(u'\n'))
            return raw; // not what one can write line by line
        lines << node.at(i).text();
    }
    return lines.join(u'\n');
}

namespace {

QByteArray memberJson(const ApiField& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    switch (field.kind) {
    case ApiField::Kind::Integer: {
        bool whole = false;
        (void)trimmed.toLongLong(&whole);
        return whole && isJsonValue(trimmed) ? trimmed.toUtf8() : Writer::quoted(text);
    }
    case ApiField::Kind::Boolean:
        return trimmed == "true"_L1 || trimmed == "false"_L1 ? trimmed.toUtf8() : Writer::quoted(text);
    case ApiField::Kind::Json:
    case ApiField::Kind::Payload:
        return isJsonValue(trimmed) ? trimmed.toUtf8() : Writer::quoted(text);
    case ApiField::Kind::List: {
        if (trimmed.startsWith(u'[') && isJsonValue(trimmed))
            return trimmed.toUtf8();
        QByteArrayList items;
        for (const QString& line : text.split(u'\n'))
            items << Writer::quoted(line);
        return '[' + items.join(", ") + ']';
    }
    default:
        return Writer::quoted(text);
    }
}

} // namespace

QString ApiBody::with(const QString& body, const ApiField& field, const QString& text)
{
    const Document document = parse(body);
    if (document.isNull() || document.root().type() != Document::Type::Object)
        return {};
    const Document::Node root = document.root();
    const Document::Node node = root[field.key()];
    if (text.isEmpty() && !node)
        return body.isNull() ? u""_s : body;
    const QByteArray json = memberJson(field, text);
    if (!node && root.size() == 0)
        return u"{\n  "_s + QString::fromUtf8(Writer::quoted(field.key()) + ": " + json) + u"\n}"_s;
    DocumentEdit edit(document);
    if (text.isEmpty() && root.size() == 1)
        return u"{}"_s;
    if (text.isEmpty())
        edit.remove(node.pointer());
    else if (node)
        edit.replace(node.pointer(), json);
    else
        edit.addMember(u"", field.key(), json);
    return QString::fromUtf8(edit.result());
}

} // namespace alien
