// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;
class QsciLexerJSON;

namespace alien {

class Look;

/// How an editor of JSON looks: the tokens, fonts and lengths of Look put into QScintilla's own settings.
namespace jsonpen {

/// Indicators of the editor: what is wrong, and `${variables}` that are known and unknown.
enum Indicator { Wrong = 8, Variable = 9, UnknownVariable = 10 };

/// Everything that does not depend on the theme; once.
void prepare(QsciScintilla& editor, QsciLexerJSON& lexer);
/// Now and after each change of the look.
void dress(QsciScintilla& editor, QsciLexerJSON& lexer, const Look& look);
/// The margin of line numbers is as wide as the last one.
void fitLineNumbers(QsciScintilla& editor);

} // namespace jsonpen

} // namespace alien
