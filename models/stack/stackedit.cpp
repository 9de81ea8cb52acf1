// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackedit.h"

#include "client/codec/writer.h"
#include "client/documentedit.h"
#include "models/stack/jsonstyle.h"
#include "models/stack/stackdocument.h"

#include <QSet>

#include <optional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QString parentOf(const QString& pointer)
{
    return pointer.left(pointer.lastIndexOf(u'/'));
}

QString lastToken(const QString& pointer)
{
    QString token = pointer.mid(pointer.lastIndexOf(u'/') + 1);
    return token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

/// Does edits one after the other; as long as none stands where an earlier one moved things, they share one pass over
/// the text.
class Editor
{
public:
    explicit Editor(const Document& stack)
        : m_document(stack)
        , m_edit(stack)
    {}

    bool run(const StackEdits& edits)
    {
        for (const StackEdit& edit : edits) {
            if (moved(edit.pointer) && !flush())
                return false;
            if (perform(edit))
                continue;
            // Perhaps only because it touches a place of this pass.
            if (m_edit.isEmpty() || !flush() || !perform(edit))
                return false;
        }
        return flush();
    }
    [[nodiscard]] QByteArray text() const { return m_document.source(); }

private:
    bool flush()
    {
        if (m_edit.isEmpty())
            return true;
        m_document = Document::parse(m_edit.result());
        m_edit = DocumentEdit(m_document);
        m_moved.clear();
        return !m_document.isNull();
    }
    bool moved(const QString& pointer) const
    {
        if (m_moved.isEmpty())
            return false;
        for (QString at = pointer; !at.isEmpty(); at = parentOf(at)) {
            if (m_moved.contains(at))
                return true;
        }
        return false;
    }
    bool perform(const StackEdit& edit)
    {
        switch (edit.kind) {
        case StackEdit::Kind::Set:
            return set(edit.pointer, edit.json);
        case StackEdit::Kind::Append:
            return append(edit.pointer, edit.json);
        case StackEdit::Kind::Remove:
            if (!m_document.at(edit.pointer))
                return true;
            m_moved.insert(parentOf(edit.pointer));
            return m_edit.remove(edit.pointer);
        case StackEdit::Kind::Rename:
            m_moved.insert(edit.pointer);
            m_moved.insert(parentOf(edit.pointer) + u'/' + pointerToken(edit.name));
            return m_edit.renameMember(edit.pointer, edit.name);
        }
        return false;
    }
    bool set(const QString& pointer, const QByteArray& json)
    {
        const Document value = Document::parse(json);
        if (value.isNull())
            return false;
        if (const Document::Node there = m_document.at(pointer)) {
            const JsonStyle style = JsonStyle::of(m_document, there.parent() ? there.parent() : there);
            m_moved.insert(pointer);
            return m_edit.replace(pointer, laidOut(value.root(), style));
        }
        // The objects it stands in come with it.
        QString at = parentOf(pointer);
        QString name = lastToken(pointer);
        QByteArray whole = json;
        while (!m_document.at(at) || m_document.at(at).type() == Type::Null) {
            whole = '{' + codec::Writer::quoted(name) + ':' + whole + '}';
            if (m_document.at(at))
                return set(at, whole);
            if (at.isEmpty())
                return false;
            name = lastToken(at);
            at = parentOf(at);
        }
        return addMember(at, name, whole);
    }
    bool addMember(const QString& at, const QString& name, const QByteArray& json)
    {
        const Document::Node object = m_document.at(at);
        const Document value = Document::parse(json);
        if (object.type() != Type::Object || value.isNull())
            return false;
        m_moved.insert(at);
        const JsonStyle style = JsonStyle::of(m_document, object);
        const QByteArray laid = laidOut(value.root(), style);
        if (object.size() > 0 || !style.lines)
            return m_edit.addMember(at, name, laid);
        return m_edit.replace(at, "{\n" + style.childIndent + codec::Writer::quoted(name) + ": " + laid + '\n' +
                                      style.closeIndent + '}');
    }
    bool append(const QString& pointer, const QByteArray& json)
    {
        const Document::Node array = m_document.at(pointer);
        if (!array || array.type() == Type::Null)
            return set(pointer, '[' + json + ']');
        const Document value = Document::parse(json);
        if (array.type() != Type::Array || value.isNull())
            return false;
        m_moved.insert(pointer);
        const JsonStyle style = JsonStyle::of(m_document, array);
        const QByteArray laid = laidOut(value.root(), style);
        if (array.size() > 0 || !style.lines)
            return m_edit.addItem(pointer, laid);
        return m_edit.replace(pointer, "[\n" + style.childIndent + laid + '\n' + style.closeIndent + ']');
    }
    static QByteArray laidOut(const Document::Node& value, const JsonStyle& style)
    {
        return style.lines ? prettyJson(value, style.childIndent, style.unit) : compactJson(value);
    }

    Document m_document;
    DocumentEdit m_edit;
    QSet<QString> m_moved; ///< containers and members in which places may have moved
};

} // namespace

std::optional<QByteArray> editedStack(const Document& stack, const StackEdits& edits)
{
    if (stack.isNull())
        return std::nullopt;
    Editor editor(stack);
    return editor.run(edits) ? std::optional(editor.text()) : std::nullopt;
}

} // namespace alien
