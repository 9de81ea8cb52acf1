// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/documentedit.h"

#include "client/codec/writer.h"

#include <algorithm>

namespace alien {

namespace {

using Type = Document::Type;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isJson(const QByteArray& text)
{
    return !Document::parse(text).isNull();
}

qsizetype endOf(const Document::Node& node)
{
    return node.offset() + qsizetype(node.raw().size());
}

/// Where the text of a child begins: its name for a member, its value for an item.
qsizetype startOf(const QByteArray& source, const Document::Node& child)
{
    qsizetype at = child.offset();
    if (child.parent().type() != Type::Object)
        return at;
    // Back over the colon to the closing quote, then to the opening one: a quote that no odd run of backslashes
    // escapes.
    while (source[at - 1] != ':')
        --at;
    at = source.lastIndexOf('"', at - 1);
    for (;;) {
        at = source.lastIndexOf('"', at - 1);
        qsizetype slashes = 0;
        while (source[at - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return at;
    }
}

int placeOf(const Document::Node& child)
{
    const Document::Node parent = child.parent();
    int place = 0;
    while (!(parent.at(place) == child))
        ++place;
    return place;
}

} // namespace

DocumentEdit::DocumentEdit(Document document)
    : m_document(std::move(document))
{}

bool DocumentEdit::add(Change change)
{
    const auto at = std::lower_bound(m_changes.begin(), m_changes.end(), change,
                                     [](const Change& a, const Change& b) { return a.from < b.from; });
    if (at != m_changes.end() && (at->from < change.to || at->from == change.from))
        return false;
    if (at != m_changes.begin() && std::prev(at)->to > change.from)
        return false;
    m_changes.insert(at, std::move(change));
    return true;
}

bool DocumentEdit::replace(QStringView pointer, const QByteArray& json)
{
    const Document::Node node = m_document.at(pointer);
    if (!node || !isJson(json))
        return false;
    return add({node.offset(), endOf(node), json.trimmed()});
}

bool DocumentEdit::append(const Document::Node& container, const QByteArray& text)
{
    const QByteArray source = m_document.source();
    const qsizetype closing = endOf(container) - 1;
    const int size = container.size();
    if (size == 0)
        return add({closing, closing, text});
    const Document::Node last = container.at(size - 1);
    // The blanks before the last child are the style of this container.
    const qsizetype start = startOf(source, last);
    qsizetype blanks = start;
    while (isSpace(source[blanks - 1]))
        --blanks;
    return add({endOf(last), endOf(last), ',' + source.mid(blanks, start - blanks) + text});
}

bool DocumentEdit::addMember(QStringView objectPointer, const QString& key, const QByteArray& json)
{
    const Document::Node object = m_document.at(objectPointer);
    if (object.type() != Type::Object || object[key] || !isJson(json))
        return false;
    const QByteArray source = m_document.source();
    bool spaced = true;
    if (object.size() > 0)
        spaced = isSpace(source[object.at(object.size() - 1).offset() - 1]);
    return append(object, codec::Writer::quoted(key) + (spaced ? ": " : ":") + json.trimmed());
}

bool DocumentEdit::addItem(QStringView arrayPointer, const QByteArray& json)
{
    const Document::Node array = m_document.at(arrayPointer);
    return array.type() == Type::Array && isJson(json) && append(array, json.trimmed());
}

bool DocumentEdit::remove(QStringView pointer)
{
    const Document::Node node = m_document.at(pointer);
    const Document::Node parent = node.parent();
    if (!parent)
        return false;
    const QByteArray source = m_document.source();
    const int place = placeOf(node);
    // The first child goes with the comma behind it, any other with the one before it.
    if (place > 0)
        return add({endOf(parent.at(place - 1)), endOf(node), {}});
    if (parent.size() > 1)
        return add({startOf(source, node), startOf(source, parent.at(1)), {}});
    return add({parent.offset() + 1, endOf(parent) - 1, {}});
}

bool DocumentEdit::renameMember(QStringView pointer, const QString& name)
{
    const Document::Node node = m_document.at(pointer);
    const Document::Node parent = node.parent();
    if (parent.type() != Type::Object || parent[name])
        return false;
    const QByteArray source = m_document.source();
    const qsizetype start = startOf(source, node);
    // Between the name's closing quote and the value stand blanks and one colon.
    qsizetype end = node.offset();
    while (source[end - 1] != '"')
        --end;
    return add({start, end, codec::Writer::quoted(name)});
}

QByteArray DocumentEdit::result() const
{
    const QByteArray source = m_document.source();
    QByteArray text;
    text.reserve(source.size() + 1024);
    qsizetype at = 0;
    for (const Change& change : m_changes) {
        text += source.mid(at, change.from - at);
        text += change.text;
        at = change.to;
    }
    return text + source.mid(at);
}

} // namespace alien
