// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/editor/qsci.h"

#include <QHash>

namespace alien {

class Look;

/// The editor widget of a stack's text: marks lines and writes a sentence after their end.
class StackScintilla : public QsciScintilla
{
    Q_OBJECT
public:
    enum class Mark { Error, Warning };
    struct Note
    {
        Mark mark = Mark::Error;
        QString text;
    };

    StackScintilla(const Look& look, QWidget* parent);

    [[nodiscard]] QByteArray utf8() const;
    /// The smallest change that leads to this text; caret, folding and scroll place stay where they can.
    void become(const QByteArray& text);
    [[nodiscard]] int lineOf(qsizetype position) const; ///< from 0
    [[nodiscard]] qsizetype caret() const;

    void setNotes(const QHash<int, Note>& notes); ///< by line
    /// Bytes under a wavy line.
    void clearWaves();
    void wave(Mark mark, qsizetype from, qsizetype to);
    /// The change bar: lines that are new or changed against the base.
    void setChanges(const QHash<int, bool>& addedByLine);
    void dress();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QsciLexerJSON* m_lexer;
    QHash<int, Note> m_notes;
};

} // namespace alien
