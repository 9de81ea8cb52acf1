// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "views/common/editor/heldtext.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/editor/jsonscintilla.h"
#include "views/common/widgets/textlabel.h"

#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace alien {

class LinkLabel;

struct JsonEditor::Verdict
{
    bool empty = true;
    bool pending = false; ///< of a held text
    Document::Error error;
    QByteArray lines; ///< a held text as it could be edited; empty: not even so
    [[nodiscard]] bool valid() const { return !empty && !pending && error.text.isEmpty(); }
};

struct JsonEditor::Impl
{
    /// Smaller texts are parsed within a millisecond, where the answer is wanted at once.
    static constexpr qsizetype checksAtOnce = 64 * 1024;

    JsonEditor* q = nullptr;
    JsonScintilla* editor = nullptr;
    HeldText* panel = nullptr;
    std::optional<QByteArray> held;
    QsciLexerJSON* lexer = nullptr;
    QsciAPIs* words = nullptr;
    TextLabel* status = nullptr;
    LinkLabel* indents = nullptr;
    TextLabel* placeholder = nullptr;
    QTimer* timer = nullptr;
    QThreadPool pool;
    quint64 revision = 0; ///< of the text; an answer about an older one is dropped
    Verdict verdict;
    QList<Finding> findings;
    std::optional<QStringList> variables;
    QStringList unknown;

    void build();
    void wire();
    void edited();
    void check();
    void accept(const Verdict& now);
    void markVariables(const QByteArray& text);
    void showStatus();
    void squiggle(int indicator, qint64 from, qint64 to);
    [[nodiscard]] bool isKnown(const QString& name) const;
    void offerVariables();
    void replaceAll(const QByteArray& text);
    void hold(const QByteArray& text);
    void letGo();
    void editInLines();
    [[nodiscard]] QByteArray utf8() const { return held ? *held : editor->utf8(); }
    [[nodiscard]] QString sentence() const;
};

} // namespace alien
