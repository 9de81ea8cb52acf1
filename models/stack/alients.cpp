// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stack written as its authors write it.
#include "client/codec/writer.h"
#include "models/stack/codesamples.h"
#include "models/stack/jsonstyle.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QString quoted(const QString& text)
{
    return QString::fromUtf8(codec::Writer::quoted(text));
}

QString compact(const Document::Node& node)
{
    return QString::fromUtf8(compactJson(node));
}

/// storage -> Storage, artifact-registry -> ArtifactRegistry; worker keeps the word that the documents use.
QString className(const QString& type)
{
    if (type == "worker"_L1 || type == "function"_L1)
        return u"Function"_s;
    QString out;
    bool upper = true;
    for (const QChar c : type) {
        if (!c.isLetterOrNumber()) {
            upper = true;
            continue;
        }
        out += upper ? c.toUpper() : c;
        upper = false;
    }
    return out;
}

/// A name of a constant: letters and digits in camel case.
QString constantName(const QString& id)
{
    static const QSet<QString> words{u"default"_s,  u"new"_s,   u"delete"_s, u"import"_s, u"export"_s, u"class"_s,
                                     u"function"_s, u"var"_s,   u"let"_s,    u"const"_s,  u"in"_s,     u"if"_s,
                                     u"for"_s,      u"alien"_s, u"return"_s, u"this"_s,   u"switch"_s, u"await"_s};
    QString out;
    bool upper = false;
    for (const QChar c : id) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!plain) {
            upper = !out.isEmpty();
            continue;
        }
        out += upper ? c.toUpper() : c;
        upper = false;
    }
    if (out.isEmpty() || (out.front() >= u'0' && out.front() <= u'9') || words.contains(out))
        out.prepend(u'_');
    return out;
}

class Renderer
{
public:
    explicit Renderer(const StackView& stack)
        : m_stack(stack)
    {
        QSet<QString> taken;
        for (const QString& id : stack.resourceIds()) {
            QString name = constantName(id);
            while (taken.contains(name))
                name += u'_';
            taken.insert(name);
            m_names.insert(id, name);
        }
    }

    QString run()
    {
        m_out = u"// %1, written from the release. `alien` is the module your project declares its stack with.\n"
                "// Documented are alien.Storage, alien.Function, .link(), .ingress() and .trigger() with a schedule; "
                "other\n"
                "// types follow the same pattern, and settings without a documented call stand as comments.\n"_s.arg(
                    m_stack.id());
        // What is linked stands before what links it; a circle is cut where it is met again.
        for (const QString& id : m_stack.resourceIds())
            visit(id);
        return m_out;
    }

private:
    void visit(const QString& id)
    {
        if (m_done.contains(id) || !m_names.contains(id))
            return;
        m_done.insert(id);
        const StackResource resource = m_stack.resource(id);
        for (const auto& [type, target] : resource.links())
            visit(target);
        for (const StackTrigger& trigger : resource.triggers())
            visit(trigger.target);
        write(resource);
    }

    void write(const StackResource& resource)
    {
        m_out += u"\nconst %1 = new alien.%2(%3)\n"_s.arg(m_names.value(resource.id()), className(resource.type()),
                                                          quoted(resource.id()));
        const Document::Node config = resource.config();
        for (int i = 0; i < config.size(); ++i) {
            const QString name = config.keyAt(i);
            const Document::Node value = config.at(i);
            if (name == "type"_L1 || name == "id"_L1)
                continue;
            if (name == "links"_L1)
                links(resource);
            else if (name == "triggers"_L1)
                triggers(resource);
            else if (name == "ingress"_L1)
                m_out += u"  .ingress(%1)\n"_s.arg(compact(value));
            else if (value.type() != Type::Null)
                m_out += u"  // %1: %2\n"_s.arg(name, compact(value));
        }
        m_out += u"  // lifecycle: %1\n  .build()\n"_s.arg(resource.lifecycle());
    }

    void links(const StackResource& resource)
    {
        for (const auto& [type, target] : resource.links())
            m_out += m_names.contains(target) ? u"  .link(%1)\n"_s.arg(m_names.value(target))
                                              : u"  // link: %1\n"_s.arg(quoted(target));
    }

    void triggers(const StackResource& resource)
    {
        for (const StackTrigger& trigger : resource.triggers()) {
            if (trigger.kind == StackTrigger::Kind::Schedule)
                m_out += u"  .trigger({ type: \"schedule\", cron: %1 })\n"_s.arg(quoted(trigger.cron));
            else if (trigger.kind == StackTrigger::Kind::Other || !m_names.contains(trigger.target))
                m_out += u"  // trigger: %1\n"_s.arg(compact(trigger.node));
            else
                m_out += u"  // trigger: %1 %2\n"_s.arg(trigger.kind == StackTrigger::Kind::Queue ? u"queue"_s
                                                                                                  : u"storage"_s,
                                                        m_names.value(trigger.target));
        }
    }

    const StackView& m_stack;
    QHash<QString, QString> m_names;
    QSet<QString> m_done;
    QString m_out;
};

} // namespace

QString alienTs(const StackView& stack)
{
    return Renderer(stack).run();
}

} // namespace alien
