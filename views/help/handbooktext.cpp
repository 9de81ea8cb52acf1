// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbooktext.h"

#include "views/common/look/look.h"
#include "views/help/handbook.h"

#include <QEvent>
#include <QImage>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kLine = 820; ///< a line that the eye still follows back

} // namespace

HandbookText::HandbookText(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(&Look::of(this), &Look::changed, this, &HandbookText::render);
}

void HandbookText::showPage(const QString& markdown)
{
    m_markdown = markdown;
    m_words.clear();
    render();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

int HandbookText::lineWidth() const
{
    return Look::of(this).px(kLine);
}

void HandbookText::render()
{
    const Look& look = Look::of(this);
    const int place = verticalScrollBar()->value();
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(lineWidth());
    // A document that nobody shows yet takes its formats without laying out each time.
    auto* page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(look.font(FontRole::Body));
    page->setDocumentMargin(look.px(20));
    page->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                      QTextDocument::MarkdownNoHTML);
    formatBlocks(page);
    formatTables(page);
    const QPointer<QTextDocument> before = document();
    setDocument(page);
    if (before) // the first one was the browser's own
        before->deleteLater();
    mark(m_words);
    verticalScrollBar()->setValue(place);
}

void HandbookText::formatBlocks(QTextDocument* page) const
{
    const Look& look = Look::of(this);
    QTextCharFormat code;
    code.setFontFamilies(look.font(FontRole::Mono).families());
    QTextCursor cursor(page);
    cursor.beginEditBlock();
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        format.setTopMargin(look.px(format.headingLevel() > 1 ? 16 : 0));
        format.setBottomMargin(look.px(inTable ? 0 : block.textList() != nullptr ? 4 : 8));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        QList<std::pair<int, int>> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontFixedPitch())
                pieces.append({it.fragment().position(), it.fragment().length()});
        }
        for (const auto& [from, length] : pieces) {
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(code);
        }
    }
    cursor.endEditBlock();
}

void HandbookText::formatTables(QTextDocument* page) const
{
    const Look& look = Look::of(this);
    for (auto* frame : page->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(look.color(Token::Border));
        format.setCellPadding(look.px(5));
        format.setBottomMargin(look.px(10));
        table->setFormat(format);
    }
}

bool HandbookText::goToHeading(const QString& anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || Handbook::anchorOf(block.text()) != anchor)
            continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - Look::of(this).px(8));
        return true;
    }
    return false;
}

int HandbookText::mark(const QStringList& words)
{
    m_words = words;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Look::of(this).color(Token::AttentionTint));
    for (const QString& word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            marks.append({at, format});
    }
    setExtraSelections(marks);
    return int(marks.size());
}

void HandbookText::goToNextMark()
{
    const auto marks = extraSelections();
    const QTextEdit::ExtraSelection* next = nullptr;
    const QTextEdit::ExtraSelection* first = nullptr;
    const int here = textCursor().selectionEnd();
    for (const auto& mark : marks) {
        const int at = mark.cursor.selectionStart();
        if (first == nullptr || at < first->cursor.selectionStart())
            first = &mark;
        if (at >= here && (next == nullptr || at < next->cursor.selectionStart()))
            next = &mark;
    }
    if (next == nullptr)
        next = first;
    if (next != nullptr)
        setTextCursor(next->cursor);
}

QVariant HandbookText::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative() || name.path().contains(u".."_s))
        return {};
    QImage image(Handbook::folder() + u'/' + name.path());
    if (image.isNull())
        return {};
    const int width = lineWidth() - 2 * int(document()->documentMargin());
    const qreal ratio = devicePixelRatioF();
    if (image.width() > int(width * ratio))
        image = image.convertToFormat(QImage::Format_RGB32).scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    image.setDevicePixelRatio(image.width() / qreal(width));
    return image;
}

void HandbookText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_markdown.isEmpty())
        render();
}

} // namespace alien
