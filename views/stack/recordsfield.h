// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

class QGridLayout;

namespace alien {

class LinkLabel;
class TextLabel;

/// Small records in lines of fields: environment, ports, endpoints, texts; and the single ones: an amount, a probe.
class RecordsField : public StackFieldEditor
{
    Q_OBJECT
public:
    struct Member
    {
        QString name; ///< in the record; empty: the value itself, or the name of an object's member
        QString title;
        bool number = false;
        QStringList choices; ///< a combo box
        int width = 0;       ///< px at the reference; 0: what is left
        QString fallback{};  ///< what the manager takes when it is absent
    };
    RecordsField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    enum class Shape { Map, List, Records, Single };
    [[nodiscard]] static Shape shapeOf(StackField::Kind kind);
    void describe(bool portOfItsOwn);
    void describeRecord();
    void showFallback(bool absent);
    /// A record of many members stands one member a line, with its name.
    [[nodiscard]] bool isTall() const { return field().kind == StackField::Kind::Record; }
    void rebuild(int rows);
    QWidget* addCell(int row, int column);
    void addRow();
    void removeRow(int row);
    void write(int row, int column, const QString& text);
    void rename(int row, const QString& text);
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString rowPointer(int row) const;

    Shape m_shape;
    QList<Member> m_members;
    QByteArray m_fresh; ///< JSON of a new record
    QGridLayout* m_grid;
    LinkLabel* m_add;
    TextLabel* m_fallback;
    QList<QList<QWidget*>> m_cells;
    Document::Node m_value;
    int m_rows = -1;
};

} // namespace alien
