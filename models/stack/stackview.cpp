// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackview.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QByteArray rawOf(const Document::Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

} // namespace

StackResource::StackResource(QString id, Document::Node entry, StackDialect dialect)
    : m_id(std::move(id))
    , m_entry(entry)
    , m_config(entry.find("config"))
{
    m_type = m_config.find("type").text();
    m_info = stackType(dialect, m_type);
}

QString StackResource::lifecycle() const
{
    return m_entry.find("lifecycle").text();
}

QByteArray StackResource::value(QStringView name) const
{
    if (const Document::Node there = m_config[name])
        return rawOf(there);
    const StackField* field = m_info ? m_info->field(name) : nullptr;
    return field ? field->fallback : QByteArray();
}

QString StackResource::textValue(QStringView name) const
{
    if (const Document::Node there = m_config[name])
        return there.text();
    return Document::parse(value(name)).root().text();
}

std::optional<qint64> StackResource::wholeValue(QStringView name) const
{
    if (const Document::Node there = m_config[name])
        return there.integer();
    return Document::parse(value(name)).root().integer();
}

QList<std::pair<QString, QString>> StackResource::links() const
{
    QList<std::pair<QString, QString>> out;
    const Document::Node links = m_config.find("links");
    for (int i = 0; links.type() == Type::Array && i < links.size(); ++i)
        out.append({links.at(i).find("type").text(), links.at(i).find("id").text()});
    return out;
}

QList<StackTrigger> StackResource::triggers() const
{
    QList<StackTrigger> out;
    const Document::Node triggers = m_config.find("triggers");
    for (int i = 0; triggers.type() == Type::Array && i < triggers.size(); ++i) {
        StackTrigger trigger;
        trigger.node = triggers.at(i);
        const QString type = trigger.node.find("type").text();
        if (type == "queue"_L1) {
            trigger.kind = StackTrigger::Kind::Queue;
            trigger.target = trigger.node.find("queue").find("id").text();
        } else if (type == "storage"_L1) {
            trigger.kind = StackTrigger::Kind::Storage;
            trigger.target = trigger.node.find("storage").find("id").text();
            const Document::Node events = trigger.node.find("events");
            for (int e = 0; events.type() == Type::Array && e < events.size(); ++e)
                trigger.events.append(events.at(e).text());
        } else if (type == "schedule"_L1) {
            trigger.kind = StackTrigger::Kind::Schedule;
            trigger.cron = trigger.node.find("cron").text();
        }
        out.append(trigger);
    }
    return out;
}

QList<StackPort> StackResource::ports() const
{
    QList<StackPort> out;
    const Document::Node ports = m_config.find("ports");
    for (int i = 0; ports.type() == Type::Array && i < ports.size(); ++i) {
        const Document::Node expose = ports.at(i).find("expose");
        out.append({ports.at(i).find("port").integer().value_or(0),
                    expose.type() == Type::String ? expose.text() : QString(), ports.at(i)});
    }
    return out;
}

QString StackResource::image() const
{
    const Document::Node code = m_config.find("code");
    return code.find("type").text() == "image"_L1 ? code.find("image").text() : QString();
}

bool StackResource::isPublic() const
{
    if (m_config.find("ingress").text() == "public"_L1 || m_config.find("publicEndpoints").size() > 0)
        return true;
    for (const StackPort& port : ports()) {
        if (!port.expose.isEmpty())
            return true;
    }
    return false;
}

StackView::StackView(Document stack, StackDialect dialect)
    : m_stack(std::move(stack))
    , m_dialect(dialect)
{}

QStringList StackView::resourceIds() const
{
    QStringList out;
    const Document::Node resources = m_stack.root().find("resources");
    for (int i = 0; resources.type() == Type::Object && i < resources.size(); ++i)
        out.append(resources.keyAt(i));
    return out;
}

StackResource StackView::resource(const QString& id) const
{
    const Document::Node entry = m_stack.root().find("resources")[id];
    return entry ? StackResource(id, entry, m_dialect) : StackResource();
}

QList<StackResource> StackView::resources() const
{
    QList<StackResource> out;
    const Document::Node resources = m_stack.root().find("resources");
    for (int i = 0; resources.type() == Type::Object && i < resources.size(); ++i)
        out.append(StackResource(resources.keyAt(i), resources.at(i), m_dialect));
    return out;
}

QStringList StackView::profiles() const
{
    QStringList out;
    const Document::Node profiles = m_stack.root().find("permissions").find("profiles");
    for (int i = 0; profiles.type() == Type::Object && i < profiles.size(); ++i)
        out.append(profiles.keyAt(i));
    return out;
}

Document::Node StackView::profile(const QString& name) const
{
    return m_stack.root().find("permissions").find("profiles")[name];
}

Document::Node StackView::management() const
{
    return m_stack.root().find("permissions").find("management");
}

} // namespace alien
