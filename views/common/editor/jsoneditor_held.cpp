// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is too large for the editor, and the reading of texts in the background.
#include "models/payload/jsonindent.h"
#include "views/common/editor/jsoneditor_p.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <limits>

namespace alien {

using namespace Qt::StringLiterals;

JsonEditor::Verdict JsonEditor::judge(const QByteArray& text)
{
    Verdict verdict;
    verdict.empty = text.trimmed().isEmpty();
    if (!verdict.empty)
        verdict.error = Document::parse(jsonindent::withoutVariables(text)).error();
    return verdict;
}

QByteArray JsonEditor::indented(const QByteArray& text)
{
    return jsonindent::indented(std::string_view(text.constData(), std::size_t(text.size())),
                                std::numeric_limits<qsizetype>::max());
}

JsonEditor::Verdict JsonEditor::judgeHeld(const QByteArray& text)
{
    Verdict verdict = judge(text);
    if (verdict.valid() && text.size() <= JsonScintilla::kMostBytes)
        verdict.lines = indented(text);
    if (JsonScintilla::isTooLarge(verdict.lines))
        verdict.lines.clear();
    return verdict;
}

/// The text that stood in the editor waits there, unseen.
void JsonEditor::Impl::hold(const QByteArray& text)
{
    const bool focused = editor->hasFocus();
    held = text;
    ++revision;
    verdict = {};
    verdict.empty = false;
    verdict.pending = true;
    panel->setText(text);
    panel->setLinesOffered(false);
    editor->hide();
    panel->show();
    if (focused)
        panel->setFocus();
    showStatus();
    timer->start();
    Q_EMIT q->textChanged();
}

void JsonEditor::Impl::letGo()
{
    if (!held)
        return;
    held.reset();
    panel->hide();
    editor->show();
    edited();
    check();
}

void JsonEditor::Impl::editInLines()
{
    const QByteArray lines = verdict.lines;
    if (lines.isEmpty())
        return;
    letGo();
    replaceAll(lines);
    check();
    editor->setFocus();
}

bool JsonEditor::isHeld() const
{
    return m_impl->held.has_value();
}

bool JsonEditor::isChecking() const
{
    return m_impl->verdict.pending;
}

void JsonEditor::setUtf8(const QByteArray& bytes, bool fresh)
{
    if (JsonScintilla::isTooLarge(bytes)) {
        if (m_impl->held != bytes)
            m_impl->hold(bytes);
        if (fresh) {
            m_impl->editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
            m_impl->editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
        }
        return;
    }
    m_impl->letGo();
    if (bytes != utf8()) {
        const bool locked = m_impl->editor->isReadOnly();
        m_impl->editor->setReadOnly(false);
        m_impl->replaceAll(bytes);
        m_impl->editor->setReadOnly(locked);
    }
    if (fresh) {
        m_impl->editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
        m_impl->editor->setCursorPosition(0, 0);
    }
    if (bytes.size() <= Impl::checksAtOnce)
        m_impl->check();
}

/// Pasting over a held text replaces it.
void JsonEditor::keyPressEvent(QKeyEvent* event)
{
    if (!isHeld() || m_impl->editor->isReadOnly() || !event->matches(QKeySequence::Paste))
        return QWidget::keyPressEvent(event);
    if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
        setText(text, false);
}

} // namespace alien
