// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

namespace alien {

/// Changes to a document as text: what is not touched keeps every byte, blanks and order included. Edits name places of
/// the document as it was; they must not overlap. Nothing is applied until result().
class DocumentEdit
{
public:
    explicit DocumentEdit(Document document);

    /// Each answers false, and changes nothing, when the place is missing, the text is no JSON value or the edit
    /// overlaps another.
    bool replace(QStringView pointer, const QByteArray& json);
    /// A member at the end of an object, in the style of the one before it; false when there is one of that name.
    bool addMember(QStringView objectPointer, const QString& key, const QByteArray& json);
    /// An item at the end of an array.
    bool addItem(QStringView arrayPointer, const QByteArray& json);
    /// A member or an item with its comma; not the root.
    bool remove(QStringView pointer);
    /// Another name for a member; its value and the blanks around stay. False when there is one of that name.
    bool renameMember(QStringView pointer, const QString& name);

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    /// The whole text with all edits.
    [[nodiscard]] QByteArray result() const;

private:
    struct Change
    {
        qsizetype from = 0;
        qsizetype to = 0;
        QByteArray text;
    };
    bool add(Change change);
    bool append(const Document::Node& container, const QByteArray& text);

    Document m_document;
    std::vector<Change> m_changes; ///< sorted by place
};

} // namespace alien
