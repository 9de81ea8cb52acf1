// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QWidget>

class QPlainTextEdit;

namespace alien {

class TextLabel;

/// Two payloads against each other: a title, then what differs.
class AnswerComparison : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerComparison(QWidget* parent = nullptr);
    void compare(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                 const PayloadSourcePtr& after, const QString& afterLabel);

Q_SIGNALS:
    void copied(const QString& text);
    void closeRequested();

private:
    TextLabel* m_title;
    QPlainTextEdit* m_text;
    QWidget* m_close;

public:
    /// A cross beside the title, for where it stands in the place of something else.
    void setClosable(bool closable);
};

} // namespace alien
