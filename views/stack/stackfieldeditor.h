// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackedit.h"
#include "models/stack/stackview.h"

#include <QWidget>

namespace alien {

/// One field of a resource on the form. It shows what the stack says and asks for edits; the text stays the truth.
class StackFieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// `at`: where the value stands, from the resource's entry: /config/memoryMb.
    StackFieldEditor(const StackField& field, const QString& title, const QString& at, QWidget* parent);

    /// What the stack says now; typing that is not finished stays.
    void showResource(const StackView& stack, const StackResource& resource);
    [[nodiscard]] QString pointer() const; ///< of the value, from the platform's stack
    [[nodiscard]] const StackField& field() const { return m_field; }
    [[nodiscard]] QString title() const { return m_title; }

    /// The editor for a kind of field.
    [[nodiscard]] static StackFieldEditor* make(const StackField& field, const QString& title, const QString& at,
                                                QWidget* parent);

Q_SIGNALS:
    /// Edits with the same key at one place become one step back.
    void edited(const alien::StackEdits& edits, const QByteArray& mergeKey);
    /// What is typed is no value yet; empty: it is one again.
    void problemChanged(const QString& problem);

protected:
    virtual void show(const Document::Node& value) = 0; ///< Missing: absent
    [[nodiscard]] const StackView& stack() const { return m_stack; }
    [[nodiscard]] const StackResource& resource() const { return m_resource; }
    /// Sets the value, or takes it out when it is what the manager fills in by itself.
    void put(const QByteArray& json, const QByteArray& mergeKey = {});
    void takeOut(const QByteArray& mergeKey = {});
    [[nodiscard]] QString childName(const QString& part) const; ///< objectName of a control inside

private:
    StackField m_field;
    QString m_title;
    QString m_at;
    StackView m_stack;
    StackResource m_resource;
};

} // namespace alien
