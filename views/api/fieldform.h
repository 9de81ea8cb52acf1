// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apicheck.h"

#include <QWidget>

class QVBoxLayout;

namespace alien {

class FieldEditor;

/// The fields of one operation as a form. Shows a draft and says what is typed; keeps nothing itself.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget* parent = nullptr);

    void setOperation(const ApiOperation* operation, Generation generation);
    void setDraft(const ApiDraft& draft);
    /// What is wrong is told at once; what is only missing, when `all`: after somebody tried to send.
    void setProblems(const QList<ApiProblem>& problems, bool all);
    /// The first field with a problem; false when there is none.
    bool focusFirstProblem();
    void focusFirst();

Q_SIGNALS:
    void edited(const QString& fieldId, const QString& text);

private:
    void addRow(const ApiField& field);

    const ApiOperation* m_operation = nullptr;
    Generation m_generation = Generation::V1;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout;
    QList<FieldEditor*> m_editors; ///< children of m_body
};

} // namespace alien
