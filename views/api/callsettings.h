// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apicheck.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace alien {

class TextLabel;

/// What holds for one call only: more headers, retries, deadlines.
class CallSettings : public QWidget
{
    Q_OBJECT
public:
    explicit CallSettings(QWidget* parent = nullptr);

    /// Retries are for reads: a change is sent once.
    void setRead(bool read);
    void setDraft(const ApiDraft& draft);
    /// The draft with what stands here in its place.
    [[nodiscard]] ApiDraft applied(ApiDraft draft) const;
    void setProblems(const QList<ApiProblem>& problems);
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addNumber(QFormLayout* form, const QString& place, const QString& label, const QString& placeholder,
                         const QString& help);
    QCheckBox* addCheck(QFormLayout* form, const QString& name, const QString& text);
    void addProblem(QFormLayout* form, const QString& place, QWidget* field);

    QPlainTextEdit* m_headers;
    QCheckBox* m_retry;
    QCheckBox* m_connectionErrors;
    QHash<QString, QLineEdit*> m_numbers; ///< by ApiProblem::place
    QHash<QString, QWidget*> m_fields;
    QHash<QString, TextLabel*> m_problems;
    TextLabel* m_once;
    bool m_read = true;
};

} // namespace alien
