// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/editor/jsonpen.h"

#include "views/common/editor/qsci.h"
#include "views/common/look/look.h"

#include <QGuiApplication>

namespace alien::jsonpen {

namespace {

Token tokenOf(int style)
{
    switch (style) {
    case QsciLexerJSON::Number:
        return Token::JsonNumber;
    case QsciLexerJSON::String:
    case QsciLexerJSON::IRI:
    case QsciLexerJSON::IRICompact:
    case QsciLexerJSON::EscapeSequence:
        return Token::JsonString;
    case QsciLexerJSON::Property:
        return Token::JsonKey;
    case QsciLexerJSON::Keyword:
    case QsciLexerJSON::KeywordLD:
        return Token::JsonLiteral;
    case QsciLexerJSON::Operator:
    case QsciLexerJSON::CommentLine:
    case QsciLexerJSON::CommentBlock:
        return Token::JsonPunct;
    default:
        // An unclosed string is an error that the check explains; while somebody types it is only unfinished.
        return style == QsciLexerJSON::UnclosedString ? Token::JsonString : Token::Text;
    }
}

constexpr int lineNumbers = 0;
constexpr int symbols = 1;
constexpr int folds = 2;

/// Scintilla asks a font for its points, which one made of pixels does not have.
QFont inPoints(QFont font, const QPaintDevice& screen)
{
    font.setPointSizeF(font.pixelSize() * 72.0 / screen.logicalDpiY());
    return font;
}

} // namespace

void prepare(QsciScintilla& editor, QsciLexerJSON& lexer)
{
    editor.setUtf8(true);
    if (QGuiApplication::isRightToLeft()) {
        // On a widget a painter takes the application's direction and turns braces round; on a picture it does not.
        editor.setLayoutDirection(Qt::LeftToRight);
        editor.SendScintilla(QsciScintilla::SCI_SETBUFFEREDDRAW, 1UL);
    }
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setLexer(&lexer);
    editor.setFrameShape(QFrame::NoFrame);
    editor.setIndentationsUseTabs(false);
    editor.setIndentationWidth(2);
    editor.setTabWidth(2);
    editor.setTabIndents(true);
    editor.setBackspaceUnindents(true);
    editor.setAutoIndent(true);
    editor.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    editor.setFolding(QsciScintilla::PlainFoldStyle, folds);
    editor.setMarginType(lineNumbers, QsciScintilla::NumberMargin);
    editor.setMarginWidth(symbols, 0);
    editor.setCaretLineVisible(true);
    editor.setScrollWidth(1);
    editor.setScrollWidthTracking(true);
    editor.SendScintilla(QsciScintilla::SCI_SETPASTECONVERTENDINGS, 1UL);
    editor.indicatorDefine(QsciScintilla::SquigglePixmapIndicator, Wrong);
    editor.indicatorDefine(QsciScintilla::RoundBoxIndicator, Variable);
    editor.indicatorDefine(QsciScintilla::SquigglePixmapIndicator, UnknownVariable);
    editor.setIndicatorDrawUnder(true, Variable);
    lexer.setFoldCompact(false);
}

void dress(QsciScintilla& editor, QsciLexerJSON& lexer, const Look& look)
{
    const QFont mono = inPoints(look.font(FontRole::Mono), editor);
    lexer.setDefaultFont(mono);
    lexer.setDefaultPaper(look.color(Token::Base));
    lexer.setDefaultColor(look.color(Token::Text));
    for (int style = QsciLexerJSON::Default; style <= QsciLexerJSON::Error; ++style) {
        lexer.setFont(mono, style);
        lexer.setPaper(look.color(Token::Base), style);
        lexer.setColor(look.color(tokenOf(style)), style);
        lexer.setEolFill(false, style);
    }
    editor.setPaper(look.color(Token::Base));
    editor.setColor(look.color(Token::Text));
    editor.setCaretForegroundColor(look.color(Token::Text));
    editor.setCaretWidth(qMax(1, look.px(1.5)));
    editor.setCaretLineBackgroundColor(look.color(Token::Hover));
    editor.setSelectionBackgroundColor(look.color(Token::Selection));
    editor.resetSelectionForegroundColor();
    editor.setMarginsFont(inPoints(look.font(FontRole::MonoSmall), editor));
    editor.setMarginsForegroundColor(look.color(Token::Muted));
    editor.setMarginsBackgroundColor(look.color(Token::Alternate));
    editor.setFoldMarginColors(look.color(Token::Alternate), look.color(Token::Alternate));
    for (int marker = int(QsciScintilla::SC_MARKNUM_FOLDEREND); marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN);
         ++marker) {
        // The editor's own call leaves markers alone that it did not hand out, and it paints folds black and white.
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, ulong(marker), look.color(Token::Alternate));
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, ulong(marker), look.color(Token::Muted));
    }
    editor.setMatchedBraceForegroundColor(look.color(Token::Text));
    editor.setMatchedBraceBackgroundColor(look.color(Token::Changed));
    editor.setUnmatchedBraceForegroundColor(look.color(Token::Failed));
    editor.setUnmatchedBraceBackgroundColor(look.color(Token::Base));
    editor.setIndicatorForegroundColor(look.color(Token::Failed), Wrong);
    QColor variable = look.color(Token::Accent);
    variable.setAlphaF(0.16F); // the text is under it
    editor.setIndicatorForegroundColor(variable, Variable);
    editor.setIndicatorForegroundColor(look.color(Token::Attention), UnknownVariable);
    editor.setExtraAscent(look.px(1));
    editor.setExtraDescent(look.px(2));
    editor.setMarginWidth(folds, look.px(14));
    fitLineNumbers(editor);
}

void fitLineNumbers(QsciScintilla& editor)
{
    editor.setMarginWidth(lineNumbers, QString(1, u' ') + QString::number(qMax(editor.lines(), 10)) + u' ');
}

} // namespace alien::jsonpen
