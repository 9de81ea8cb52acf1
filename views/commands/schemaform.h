// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/commands/learnedschema.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace alien {

/// Parameters as fields, learned from earlier payloads of the same command. The text of the document stays the truth:
/// each field changes its own place in it and nothing else.
class SchemaForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit SchemaForm(QWidget* parent = nullptr);

    void setSchema(const LearnedSchema& schema);
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// Shows the values of this text. What is no JSON object leaves the fields as they are, disabled.
    void setText(const QByteArray& json);

Q_SIGNALS:
    void edited(const QByteArray& json); ///< the whole text, changed in one place

private:
    struct Entry
    {
        LearnedSchema::Field field;
        QString parent; ///< pointer of the object that holds it
        QComboBox* box = nullptr;
        QLineEdit* line = nullptr;
    };
    void addFields(const QList<LearnedSchema::Field>& fields, const QString& parent, int depth);
    void addField(const LearnedSchema::Field& field, const QString& parent, int depth);
    void write(const Entry& entry, const QString& value);
    [[nodiscard]] static QByteArray jsonOf(const LearnedSchema::Field& field, const QString& value);
    [[nodiscard]] static QString textOf(const Document::Node& node);

    QFormLayout* m_form = nullptr;
    QList<Entry> m_fields;
    QByteArray m_json;
    bool m_showing = false;
};

} // namespace alien
