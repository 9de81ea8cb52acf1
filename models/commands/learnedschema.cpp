// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/learnedschema.h"

#include "client/codec/writer.h"
#include "client/fromutf8.h"
#include "client/redactor.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Node = Document::Node;
using Field = LearnedSchema::Field;

constexpr int kMaxDepth = 12;
constexpr int kMaxFields = 200; ///< of one object: what has more uses its keys as data
constexpr qsizetype kMaxValues = 12;
constexpr int kEnumUses = 3; ///< each value, on the average, before they count as a choice
constexpr int kItemsLookedAt = 50;

QString typeOf(const Node& node)
{
    switch (node.type()) {
    case Document::Type::Null:
        return u"null"_s;
    case Document::Type::Bool:
        return u"bool"_s;
    case Document::Type::Number:
        return node.integer() ? u"integer"_s : u"number"_s;
    case Document::Type::String:
        return u"string"_s;
    case Document::Type::Array:
        return u"array"_s;
    case Document::Type::Object:
        return u"object"_s;
    case Document::Type::Missing:
        break;
    }
    return {};
}

QString rawText(const Node& node)
{
    return fromUtf8(node.raw());
}

QString childPointer(const QString& parent, QString key)
{
    key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent + u'/' + key;
}

/// A field while it is learned: counts beside what will be told.
struct Learning
{
    QString key;
    QString pointer;
    QMap<QString, int> types;
    QMap<QString, int> values;
    QStringList valueOrder;
    int seen = 0;
    int objects = 0; ///< times that it was an object itself
    bool secret = false;
    bool many = false; ///< more values than anybody would choose from
    std::vector<Learning> fields;
    std::vector<Learning> items; ///< none or one

    Learning& child(const QString& name)
    {
        for (Learning& field : fields) {
            if (field.key == name)
                return field;
        }
        Learning field;
        field.key = name;
        field.pointer = childPointer(pointer, name);
        field.secret = secret || Redactor::isSecretKey(name);
        fields.push_back(field);
        return fields.back();
    }

    void take(const Node& node, int depth)
    {
        ++seen;
        const QString type = typeOf(node);
        ++types[type];
        if (type == "object"_L1) {
            ++objects;
            const int size = depth < kMaxDepth ? std::min(node.size(), kMaxFields) : 0;
            for (int i = 0; i < size; ++i)
                child(node.keyAt(i)).take(node.at(i), depth + 1);
        } else if (type == "array"_L1) {
            const int size = depth < kMaxDepth ? std::min(node.size(), kItemsLookedAt) : 0;
            if (size > 0 && items.empty()) {
                items.emplace_back();
                items.front().pointer = pointer + u"/-"_s;
                items.front().secret = secret;
            }
            for (int i = 0; i < size; ++i)
                items.front().take(node.at(i), depth + 1);
        } else {
            takeValue(rawText(node));
        }
    }

    void takeValue(const QString& raw)
    {
        constexpr qsizetype kLongest = 200;
        if (secret || raw.size() > kLongest)
            return;
        if (!values.contains(raw)) {
            if (values.size() >= kMaxValues * 4) {
                many = true;
                return;
            }
            valueOrder.append(raw);
        }
        ++values[raw];
    }

    [[nodiscard]] Field told(int of) const
    {
        Field field;
        field.key = key;
        field.pointer = pointer;
        field.seen = seen;
        field.of = of;
        field.isSecret = secret;
        field.types = types.keys();
        std::stable_sort(field.types.begin(), field.types.end(),
                         [this](const QString& a, const QString& b) { return types[a] > types[b]; });
        // null is what an absent value looks like; the other type is the field's.
        if (field.types.size() > 1 && field.types.first() == "null"_L1)
            field.types.move(0, 1);
        field.values = valueOrder;
        std::stable_sort(field.values.begin(), field.values.end(),
                         [this](const QString& a, const QString& b) { return values[a] > values[b]; });
        int uses = 0;
        for (const int count : values)
            uses += count;
        const bool choice = field.type() == "string"_L1 || field.type() == "bool"_L1;
        field.isEnum =
            choice && !many && values.size() <= kMaxValues && uses >= kEnumUses * values.size() && !values.isEmpty();
        if (field.values.size() > kMaxValues)
            field.values.resize(kMaxValues);
        for (const Learning& child : fields)
            field.fields.append(child.told(objects));
        for (const Learning& item : items)
            field.items.append(item.told(item.seen));
        return field;
    }
};

const Field* childOf(const Field& field, const QString& key)
{
    for (const Field& child : field.fields) {
        if (child.key == key)
            return &child;
    }
    return nullptr;
}

/// One letter more, less, other, or two changed places.
bool isClose(const QString& a, const QString& b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    if (std::abs(a.size() - b.size()) > 1 || std::min(a.size(), b.size()) < 3)
        return false;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype restA = a.size() - head - tail;
    const qsizetype restB = b.size() - head - tail;
    if (restA <= 1 && restB <= 1)
        return true;
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(alien::LearnedSchema)
public:
    QList<LearnedSchema::Warning> warnings;

    void check(const Field& field, const Node& node)
    {
        const QString type = typeOf(node);
        const bool number = type == "integer"_L1 && field.types.contains(u"number"_s);
        if (!field.types.contains(type) && !number) {
            warn(node, tr("%1 was always %2 so far; here it is %3.").arg(nameOf(field), typesOf(field), wordOf(type)));
            return;
        }
        if (field.isEnum && !field.isSecret && type != "null"_L1 && !field.values.contains(rawText(node))) {
            warn(node, tr("%1 was one of %2 so far.").arg(nameOf(field), field.values.join(u", "_s)));
            return;
        }
        if (type == "object"_L1)
            checkObject(field, node);
        if (type == "array"_L1 && !field.items.isEmpty()) {
            for (int i = 0; i < std::min(node.size(), kItemsLookedAt); ++i)
                check(field.items.first(), node.at(i));
        }
    }

private:
    void checkObject(const Field& field, const Node& node)
    {
        constexpr int kEnough = 2; ///< objects seen before anything counts as required
        for (int i = 0; i < std::min(node.size(), kMaxFields); ++i) {
            const QString key = node.keyAt(i);
            if (const Field* known = childOf(field, key)) {
                check(*known, node.at(i));
                continue;
            }
            for (const Field& other : field.fields) {
                if (!node[other.key] && isClose(key, other.key)) {
                    warn(node.at(i), tr("%1 was never there before; %2 was. A typing mistake?").arg(key, other.key));
                    break;
                }
            }
        }
        for (const Field& required : field.fields) {
            if (!required.isOptional() && required.of >= kEnough && !node[required.key])
                warn(node, tr("%1 was always there so far.").arg(required.key));
        }
    }

    void warn(const Node& node, const QString& text)
    {
        warnings.append({node.pointer(), node.offset(), qint64(node.raw().size()), text});
    }
    static QString nameOf(const Field& field)
    {
        return field.key.isEmpty() ? (field.pointer.isEmpty() ? tr("The whole") : tr("Each item")) : field.key;
    }
    static QString wordOf(const QString& type)
    {
        if (type == "null"_L1)
            return tr("null");
        if (type == "bool"_L1)
            return tr("true or false");
        if (type == "integer"_L1)
            return tr("a whole number");
        if (type == "number"_L1)
            return tr("a number");
        if (type == "string"_L1)
            return tr("a text");
        return type == "array"_L1 ? tr("a list") : tr("an object");
    }
    static QString typesOf(const Field& field)
    {
        QStringList words;
        for (const QString& type : field.types)
            words.append(wordOf(type));
        return words.join(tr(" or "));
    }
};

QByteArray exampleOf(const Field& field)
{
    const QString type = field.type();
    if (type == "object"_L1) {
        QByteArray members;
        for (const Field& child : field.fields) {
            if (child.isOptional())
                continue;
            members += (members.isEmpty() ? "" : ",") + codec::Writer::quoted(child.key) + ':' + exampleOf(child);
        }
        return '{' + members + '}';
    }
    if (type == "array"_L1)
        return "[]";
    if (!field.values.isEmpty())
        return field.values.first().toUtf8();
    return type == "string"_L1 ? "\"\"" : type == "bool"_L1 ? "false" : type == "null"_L1 ? "null" : "0";
}

} // namespace

LearnedSchema LearnedSchema::of(const QList<QByteArray>& payloads)
{
    LearnedSchema schema;
    Learning root;
    for (const QByteArray& payload : payloads) {
        const Document document = Document::parse(payload);
        if (document.isNull())
            continue;
        root.take(document.root(), 0);
        ++schema.m_samples;
    }
    schema.m_root = root.told(schema.m_samples);
    return schema;
}

const LearnedSchema::Field* LearnedSchema::field(QStringView pointer) const
{
    if (isEmpty())
        return nullptr;
    const Field* at = &m_root;
    const QStringList parts = pointer.isEmpty() ? QStringList() : pointer.mid(1).toString().split(u'/');
    for (QString part : parts) {
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        const Field* next = childOf(*at, part);
        bool index = false;
        (void)part.toInt(&index);
        if (!next && (index || part == "-"_L1) && !at->items.isEmpty())
            next = &at->items.first();
        if (!next)
            return nullptr;
        at = next;
    }
    return at;
}

QList<LearnedSchema::Warning> LearnedSchema::check(const Document& document) const
{
    Checker checker;
    if (!isEmpty() && !document.isNull())
        checker.check(m_root, document.root());
    return checker.warnings;
}

QStringList LearnedSchema::keysFor(QStringView objectPointer, const QStringList& present) const
{
    const Field* object = field(objectPointer);
    if (!object)
        return {};
    QList<Field> fields = object->fields;
    std::stable_sort(fields.begin(), fields.end(), [](const Field& a, const Field& b) { return a.seen > b.seen; });
    QStringList keys;
    for (const Field& field : std::as_const(fields)) {
        if (!present.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

QByteArray LearnedSchema::example() const
{
    return isEmpty() ? QByteArray("{}") : exampleOf(m_root);
}

} // namespace alien
