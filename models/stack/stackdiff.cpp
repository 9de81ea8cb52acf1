// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackdiff.h"

#include "models/stack/stackbody.h"
#include "models/stack/stackedit.h"

#include <QSet>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;

QByteArray rawOf(const Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

/// Sign, digits without noughts at either end, exponent: 1e3, 1000 and 1000.0 are the same.
QByteArray normalNumber(std::string_view raw)
{
    QByteArray digits;
    qint64 exponent = 0;
    bool fraction = false;
    std::size_t at = 0;
    const bool negative = raw[0] == '-';
    for (at = negative ? 1 : 0; at < raw.size() && raw[at] != 'e' && raw[at] != 'E'; ++at) {
        if (raw[at] == '.') {
            fraction = true;
            continue;
        }
        digits += raw[at];
        exponent -= fraction ? 1 : 0;
    }
    if (at < raw.size())
        exponent += QByteArray(raw.data() + at + 1, qsizetype(raw.size() - at - 1)).toLongLong();
    qsizetype head = 0;
    while (head < digits.size() && digits[head] == '0')
        ++head;
    digits = digits.mid(head);
    while (digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    return digits.isEmpty() ? QByteArray("0") : (negative ? "-" : "") + digits + 'e' + QByteArray::number(exponent);
}

bool isContainer(const Node& node)
{
    return node.type() == Type::Object || node.type() == Type::Array;
}

/// {type, id} and nothing else.
bool isReference(const Node& node)
{
    return node.type() == Type::Object && node.size() == 2 && node.find("type").type() == Type::String &&
           node.find("id").type() == Type::String;
}

/// Lists in which order says nothing: references, and names of permission sets.
bool isSet(const Node& list)
{
    if (list.type() != Type::Array)
        return false;
    for (int i = 0; i < list.size(); ++i) {
        if (!isReference(list.at(i)))
            return false;
    }
    return true;
}

class Comparer
{
public:
    explicit Comparer(StackDialect dialect)
        : m_dialect(dialect)
    {}

    StackDiff run(const Document& before, const Document& after)
    {
        resources(before.root().find("resources"), after.root().find("resources"));
        m_fields = &m_diff.fields;
        m_type = nullptr;
        const Node from = before.root();
        const Node to = after.root();
        for (const QString& name : names(from, to)) {
            if (name == "resources"_L1)
                continue;
            compare(from[name], to[name], u'/' + pointerToken(name), name);
        }
        return std::move(m_diff);
    }

private:
    static QStringList names(const Node& before, const Node& after)
    {
        QStringList out;
        QSet<QString> seen;
        for (const Node& side : {after, before}) {
            for (int i = 0; side.type() == Type::Object && i < side.size(); ++i) {
                QString name = side.keyAt(i);
                if (!seen.contains(name)) {
                    seen.insert(name);
                    out.append(std::move(name));
                }
            }
        }
        return out;
    }

    void resources(const Node& before, const Node& after)
    {
        for (int i = 0; after.type() == Type::Object && i < after.size(); ++i) {
            const QString id = after.keyAt(i);
            const Node entry = after.at(i);
            const Node old = before[id];
            if (!old)
                add(ChangeKind::Added, id, entry, {});
            else if (old.raw() != entry.raw())
                resource(id, old, entry);
        }
        for (int i = 0; before.type() == Type::Object && i < before.size(); ++i) {
            const QString id = before.keyAt(i);
            if (!after[id])
                add(ChangeKind::Removed, id, before.at(i), {});
        }
        std::sort(m_diff.resources.begin(), m_diff.resources.end(),
                  [](const ResourceChange& a, const ResourceChange& b) {
                      return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
                  });
    }

    void add(ChangeKind kind, const QString& id, const Node& entry, const QList<FieldChange>& fields)
    {
        m_diff.resources.append(
            {kind, id, entry.find("config").find("type").text(), entry.find("lifecycle").text(), fields});
    }

    void resource(const QString& id, const Node& before, const Node& after)
    {
        QList<FieldChange> fields;
        m_fields = &fields;
        m_type = stackType(m_dialect, after.find("config").find("type").text());
        const QString pointer = resourcePointer(id);
        for (const QString& name : names(before, after)) {
            if (name == "config"_L1)
                continue;
            compare(before[name], after[name], pointer + u'/' + pointerToken(name), name);
        }
        const Node old = before.find("config");
        const Node now = after.find("config");
        for (const QString& name : names(old, now))
            compare(old[name], now[name], pointer + "/config/"_L1 + pointerToken(name), name);
        if (!fields.isEmpty())
            add(ChangeKind::Changed, id, after, fields);
    }

    /// What the manager fills in for an absent one.
    [[nodiscard]] Document fallback(const QString& name) const
    {
        static const QHash<QString, QByteArray> common{{u"remoteAccess"_s, "false"},
                                                       {u"dependencies"_s, "[]"},
                                                       {u"permissions"_s, "{}"},
                                                       {u"permissions / profiles"_s, "{}"},
                                                       {u"permissions / management"_s, "\"auto\""},
                                                       {u"healthCheck / path"_s, "\"/health\""},
                                                       {u"healthCheck / method"_s, "\"GET\""},
                                                       {u"healthCheck / timeoutSeconds"_s, "1"},
                                                       {u"healthCheck / failureThreshold"_s, "3"},
                                                       {u"readinessProbe / method"_s, "\"GET\""},
                                                       {u"readinessProbe / path"_s, "\"/\""}};
        const StackField* field = m_type ? m_type->field(name) : nullptr;
        const QByteArray json = field ? field->fallback : common.value(name);
        return json.isEmpty() ? Document() : Document::parse(json);
    }

    void compare(const Node& before, const Node& after, const QString& pointer, const QString& name)
    {
        if (before && after) {
            both(before, after, pointer, name);
            return;
        }
        const Node there = before ? before : after;
        const Document filled = fallback(name);
        const Node instead = filled.root();
        if (!instead && there.type() == Type::Null)
            return;
        if (instead && isContainer(instead) && instead.type() == there.type() && there.size() > 0 &&
            there.type() == Type::Object) {
            both(before ? before : instead, after ? after : instead, pointer, name);
            return;
        }
        if (instead && sameValue(instead, there))
            return;
        FieldChange change{before ? ChangeKind::Removed : ChangeKind::Added, pointer, name, rawOf(before),
                           rawOf(after)};
        if (instead) {
            change.kind = ChangeKind::Changed;
            (before ? change.after : change.before) = filled.source();
        }
        m_fields->append(change);
    }

    void both(const Node& before, const Node& after, const QString& pointer, const QString& name)
    {
        if (sameValue(before, after))
            return;
        if (before.type() == Type::Object && after.type() == Type::Object) {
            for (const QString& key : names(before, after))
                compare(before[key], after[key], pointer + u'/' + pointerToken(key), name + " / "_L1 + key);
        } else if (isSet(before) && isSet(after)) {
            sets(before, after, pointer, name);
        } else if (before.type() == Type::Array && after.type() == Type::Array && before.size() == after.size()) {
            for (int i = 0; i < after.size(); ++i)
                both(before.at(i), after.at(i), pointer + u'/' + QString::number(i),
                     name + " / "_L1 + QString::number(i + 1));
        } else {
            m_fields->append({ChangeKind::Changed, pointer, name, rawOf(before), rawOf(after)});
        }
    }

    void sets(const Node& before, const Node& after, const QString& pointer, const QString& name)
    {
        const auto has = [](const Node& list, const Node& wanted) {
            for (int i = 0; i < list.size(); ++i) {
                if (sameValue(list.at(i), wanted))
                    return true;
            }
            return false;
        };
        for (int i = 0; i < after.size(); ++i) {
            if (!has(before, after.at(i)))
                m_fields->append(
                    {ChangeKind::Added, pointer + u'/' + QString::number(i), name, {}, rawOf(after.at(i))});
        }
        for (int i = 0; i < before.size(); ++i) {
            if (!has(after, before.at(i)))
                m_fields->append({ChangeKind::Removed, pointer, name, rawOf(before.at(i)), {}});
        }
    }

    StackDialect m_dialect;
    const StackType* m_type = nullptr;
    QList<FieldChange>* m_fields = nullptr;
    StackDiff m_diff;
};

bool sameObjects(const Node& a, const Node& b)
{
    for (int i = 0; i < a.size(); ++i) {
        if (!sameValue(a.at(i), b[a.keyAt(i)]))
            return false;
    }
    return true;
}

} // namespace

bool sameValue(const Node& a, const Node& b)
{
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case Type::Missing:
    case Type::Null:
        return true;
    case Type::Bool:
        return a.raw() == b.raw();
    case Type::String:
        return a.raw() == b.raw() || a.text() == b.text();
    case Type::Number:
        return a.raw() == b.raw() || normalNumber(a.raw()) == normalNumber(b.raw());
    case Type::Array:
    case Type::Object:
        break;
    }
    if (a.raw() == b.raw())
        return true;
    if (a.size() != b.size())
        return false;
    if (a.type() == Type::Object)
        return sameObjects(a, b);
    for (int i = 0; i < a.size(); ++i) {
        if (!sameValue(a.at(i), b.at(i)))
            return false;
    }
    return true;
}

QStringList StackDiff::ids(ChangeKind which) const
{
    QStringList out;
    for (const ResourceChange& change : resources) {
        if (change.kind == which)
            out.append(change.id);
    }
    return out;
}

StackDiff StackDiff::between(const Document& before, const Document& after, StackDialect dialect,
                             const QString& platform)
{
    StackDiff diff = Comparer(dialect).run(before, after);
    diff.platform = platform;
    if (before.isNull() != after.isNull())
        diff.kind = before.isNull() ? ChangeKind::Added : ChangeKind::Removed;
    return diff;
}

QList<StackDiff> StackDiff::between(const QHash<QString, Document>& before, const QHash<QString, Document>& after,
                                    StackDialect dialect)
{
    QStringList platforms = before.keys();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            platforms.append(it.key());
    }
    platforms.sort();
    QList<StackDiff> out;
    for (const QString& platform : std::as_const(platforms)) {
        StackDiff diff = between(before.value(platform), after.value(platform), dialect, platform);
        if (!diff.isEmpty())
            out.append(std::move(diff));
    }
    return out;
}

QHash<QString, Document> platformStacks(const QByteArray& body)
{
    QHash<QString, Document> out;
    const StackBody split(body);
    for (const StackBody::Slice& slice : split.slices()) {
        if (slice.document.root().type() == Type::Object)
            out.insert(slice.platform, slice.document);
    }
    return out;
}

} // namespace alien
