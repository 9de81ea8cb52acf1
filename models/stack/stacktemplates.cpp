// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stacktemplates.h"

#include "client/codec/writer.h"
#include "models/stack/jsonstyle.h"
#include "models/stack/stackconversion.h"
#include "models/stack/stackdocument.h"

#include <QCoreApplication>
#include <QFile>

static void initStackResources()
{
    Q_INIT_RESOURCE(stack);
}

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StackTemplates", text);
}

QByteArray resource(const QString& name)
{
    initStackResources();
    QFile file(u":/alien/stack/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<StackTemplate> stackTemplates()
{
    return {
        {u"object-store"_s, tr("Object store with API"), tr("A public API in front of a store for objects.")},
        {u"queue-worker"_s, tr("Queue worker"), tr("One worker takes tasks in, another works them off.")},
        {u"scheduled-job"_s, tr("Scheduled job"), tr("A worker that runs at fixed times and keeps its results.")},
        {u"webhook-receiver"_s, tr("Webhook receiver"),
         tr("Takes calls from outside, checks them with a secret, handles them later.")},
        {u"command-agent"_s, tr("Remote command agent"), tr("Waits for commands; nothing reaches it from outside.")},
        {u"full-example"_s, tr("Full example"), tr("An API, triggers of every kind, and one store of each type.")}};
}

QByteArray templateStack(const QString& id, StackDialect dialect)
{
    const QByteArray text = resource(u"templates/"_s + id + u".json"_s);
    if (dialect == StackDialect::V1 || text.isEmpty())
        return text;
    const Document stack = Document::parse(text);
    return editedStack(stack, StackConversion::of(stack, StackDialect::V1, dialect).edits).value_or(QByteArray());
}

QByteArray templateBody(const QString& id, StackDialect dialect, const QStringList& platforms)
{
    const Document stack = Document::parse(templateStack(id, dialect));
    QByteArray out = "{";
    for (const QString& platform : platforms)
        out += (out.size() > 1 ? ",\n  " : "\n  ") + codec::Writer::quoted(platform) + ": " +
               prettyJson(stack.root(), "  ");
    return stack.isNull() ? QByteArray() : out + "\n}\n";
}

QByteArray resourceEntry(StackDialect dialect, const QString& type, const QString& id, const QString& profile)
{
    const StackType* info = stackType(dialect, type);
    if (!info || !info->known)
        return {};
    codec::Writer config;
    config.text("type", type).text("id", id);
    for (const StackField& field : info->fields) {
        if (!field.required)
            continue;
        const QByteArray name = field.name.toLatin1();
        switch (field.kind) {
        case StackField::Kind::Code:
            config.raw(name.constData(), "{\"type\":\"image\",\"image\":" +
                                             codec::Writer::quoted(u"registry.example/"_s + id + u":1"_s) + '}');
            break;
        case StackField::Kind::Profile:
            config.text(name.constData(), profile);
            break;
        case StackField::Kind::Amount:
            config.raw(name.constData(), field.name == "cpu"_L1 ? "{\"min\":\"0.5\",\"desired\":\"0.5\"}"
                                                                : "{\"min\":\"512Mi\",\"desired\":\"512Mi\"}");
            break;
        default:
            config.raw(name.constData(), "[]");
            break;
        }
    }
    codec::Writer entry;
    entry.object("config", config);
    entry.text("lifecycle", info->lifecycle == StackType::Lifecycle::Live ? u"live"_s : u"frozen"_s);
    entry.raw("dependencies", "[]");
    return entry.toJson();
}

QByteArray stackSchema(StackDialect dialect)
{
    return resource(u"schemas/stack-%1.json"_s.arg(QLatin1StringView(wireName(dialect))));
}

} // namespace alien
