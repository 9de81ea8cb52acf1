// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace alien {

class TextLabel;

/// The content of a sheet that asks for one line.
class AskForm : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString id;    ///< names the controls: "<id>.text", "<id>.accept"
        QString label; ///< "Command id"
        QString hint;
        QString verb;
        bool mayBeEmpty = false;
    };
    AskForm(const Words& words, const QString& text, QWidget* parent = nullptr);
    void showError(const QString& text);

Q_SIGNALS:
    void accepted(const QString& text);
    void rejected();
    void edited(const QString& text);

private:
    void check();

    Words m_words;
    QLineEdit* m_text;
    TextLabel* m_note;
    QPushButton* m_accept;
};

} // namespace alien
