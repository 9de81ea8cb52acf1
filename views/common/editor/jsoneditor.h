// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace alien {

/// JSON that somebody writes: colours, folding, brackets, the error while typing with line and column under the text,
/// Format (Ctrl+Shift+F), words to complete, `${variables}` marked. Only formatting and the person change the text, and
/// both can be undone. What is too large to be laid out (JsonScintilla says how much) is held: utf8() has every byte of
/// it, its beginning is shown, and taking it out brings back what stood there before.
class JsonEditor : public QWidget
{
    Q_OBJECT
public:
    explicit JsonEditor(QWidget* parent = nullptr);
    ~JsonEditor() override;

    /// On screen and for screen readers: "Parameters". The editor inside carries it.
    void setName(const QString& accessibleName);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray utf8() const;
    /// Replaces all of it, as one step that can be undone; the same text changes nothing. `fresh`: a new document,
    /// nothing to undo.
    void setText(const QString& text, bool fresh = true);
    void setUtf8(const QByteArray& text, bool fresh = true);
    [[nodiscard]] bool isHeld() const;     ///< too large to be edited
    [[nodiscard]] bool isChecking() const; ///< of a held text
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString& text);

    /// A text of blanks only is empty, neither valid nor wrong.
    [[nodiscard]] bool isEmpty() const;
    /// Of the last check, which runs shortly after each change; checkNow() runs it at once, but for a held text, which
    /// is not valid until checked() says so.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] Document::Error error() const;
    [[nodiscard]] QString errorText() const; ///< "Line 3, column 12: expected ','"; empty when there is none
    bool checkNow();
    /// Indents by two spaces; numbers, strings, the order of keys stay. False when the text is no JSON.
    bool format();

    /// Words offered while typing and on Ctrl+Space: keys seen in earlier payloads, for one.
    void setCompletions(const QStringList& words);
    /// What may stand between `${` and `}`, with NAME for any one word between dots; others are marked as unknown. Null
    /// list (never set): none are marked.
    void setVariables(const QStringList& names);
    [[nodiscard]] QStringList unknownVariables() const;

    /// Something that is wrong beyond the grammar, from the caller: wavy line and the sentence under the text.
    struct Finding
    {
        qint64 from = 0; ///< bytes of the UTF-8 text
        qint64 to = 0;
        QString text;
    };
    void setFindings(const QList<Finding>& findings);
    void goTo(int line, int column); ///< from 1

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void textChanged();
    /// After each check.
    void checked(bool valid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Verdict;
    [[nodiscard]] static Verdict judge(const QByteArray& text);
    [[nodiscard]] static Verdict judgeHeld(const QByteArray& text);
    [[nodiscard]] static QByteArray indented(const QByteArray& text);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
