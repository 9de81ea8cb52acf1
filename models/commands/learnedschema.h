// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace alien {

/// What earlier payloads of a command say about the next one: a guess, never a rule. Fields in the order in which they
/// were met.
class LearnedSchema
{
    Q_DECLARE_TR_FUNCTIONS(alien::LearnedSchema)
public:
    struct Field
    {
        QString key;     ///< of its object
        QString pointer; ///< RFC 6901; items of an array share "/-"
        /// Types met, most frequent first: null bool integer number string array object.
        QStringList types;
        int seen = 0; ///< in how many of the objects that could have it
        int of = 0;
        QStringList values;    ///< scalar values met, most frequent first, as JSON; at most 12
        bool isEnum = false;   ///< few values met again and again
        bool isSecret = false; ///< by its name: no values are kept
        QList<Field> fields;   ///< of an object
        QList<Field> items;    ///< of an array: one entry that describes its items; empty: never had any
        [[nodiscard]] bool isOptional() const { return seen < of; }
        [[nodiscard]] QString type() const { return types.value(0); }
    };
    struct Warning
    {
        QString pointer;
        qint64 offset = 0; ///< in the document
        qint64 length = 0;
        QString text; ///< translated: what is unusual against what was seen
    };

    LearnedSchema() = default;
    /// Newest first; what is no JSON is passed over.
    static LearnedSchema of(const QList<QByteArray>& payloads);

    [[nodiscard]] bool isEmpty() const { return m_samples == 0; }
    [[nodiscard]] int samples() const { return m_samples; } ///< that were JSON
    [[nodiscard]] const Field& root() const { return m_root; }
    [[nodiscard]] const Field* field(QStringView pointer) const; ///< null: never met
    /// Can the form of fields stand for it? True for objects.
    [[nodiscard]] bool isForm() const { return m_root.type() == QLatin1StringView("object"); }
    /// Other types, values outside an enum, unknown keys close to a known one, required keys that are missing.
    [[nodiscard]] QList<Warning> check(const Document& document) const;
    /// Keys to offer in the object at this place, most frequent first, without those in `present`.
    [[nodiscard]] QStringList keysFor(QStringView objectPointer, const QStringList& present = {}) const;
    /// A document to begin with: the required fields with their most frequent values.
    [[nodiscard]] QByteArray example() const;

private:
    Field m_root;
    int m_samples = 0;
};

} // namespace alien
