// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QWidget>

class QPushButton;

namespace alien {

class PayloadDiffView;
class TextLabel;

/// Two payloads against each other: a title, then what differs.
class AnswerComparison : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerComparison(QWidget* parent = nullptr);
    void compare(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                 const PayloadSourcePtr& after, const QString& afterLabel);
    /// A cross beside the title, for where it stands in the place of something else.
    void setClosable(bool closable);
    /// Line by line first, not path by path.
    void showLines();

Q_SIGNALS:
    void copied(const QString& text);
    void closeRequested();

private:
    TextLabel* m_title;
    PayloadDiffView* m_view;
    QPushButton* m_close;
};

} // namespace alien
