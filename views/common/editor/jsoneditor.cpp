// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/editor/jsoneditor.h"

#include "models/payload/jsonindent.h"
#include "views/common/editor/jsoneditor_p.h"
#include "views/common/editor/jsonpen.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/linklabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int checksAfterMs = 150;
constexpr int variableList = 1;

} // namespace

void JsonEditor::Impl::build()
{
    Look& look = Look::of(q);
    editor = new JsonScintilla(q);
    panel = new HeldText(q);
    panel->hide();
    editor->setObjectName(u"json.editor"_s);
    lexer = new QsciLexerJSON(editor);
    words = new QsciAPIs(lexer);
    jsonpen::prepare(*editor, *lexer);
    editor->setAutoCompletionSource(QsciScintilla::AcsAPIs);
    editor->setAutoCompletionThreshold(2);
    editor->setAutoCompletionCaseSensitivity(false);
    editor->setAutoCompletionReplaceWord(true);
    status = new TextLabel({}, FontRole::Small, Token::Muted, q);
    status->setObjectName(u"json.editor.status"_s);
    status->setElide(Qt::ElideRight);
    status->setContentsMargins(look.px(8), look.px(3), look.px(8), look.px(3));
    indents = new LinkLabel(tr("Format"), q);
    indents->setObjectName(u"json.format"_s);
    indents->setAccessibleName(tr("Format JSON"));
    indents->setSmall(true);
    indents->hide();
    placeholder = new TextLabel({}, FontRole::Mono, Token::Placeholder, editor->viewport());
    placeholder->setAttribute(Qt::WA_TransparentForMouseEvents);
    placeholder->hide();
    timer = new QTimer(q);
    timer->setSingleShot(true);
    timer->setInterval(checksAfterMs);
    pool.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(editor, 1);
    column->addWidget(panel, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(QMargins(0, 0, look.px(8), 0));
    foot->addWidget(status, 1);
    foot->addWidget(indents);
    column->addLayout(foot);
    wire();
}

void JsonEditor::Impl::wire()
{
    Look& look = Look::of(q);
    const auto dress = [this, &look] { jsonpen::dress(*editor, *lexer, look); };
    dress();
    QObject::connect(&look, &Look::changed, q, dress);
    QObject::connect(editor, &QsciScintilla::textChanged, q, [this] { edited(); });
    QObject::connect(editor, &JsonScintilla::tooLarge, q, [this](const QByteArray& whole, bool cleared) {
        if (cleared)
            editor->undo(); // taking the large text out brings the selection back
        hold(whole);
    });
    QObject::connect(panel, &HeldText::removeWanted, q, [this] {
        letGo();
        editor->setFocus();
    });
    QObject::connect(panel, &HeldText::linesWanted, q, [this] { editInLines(); });
    QObject::connect(timer, &QTimer::timeout, q, [this] { check(); });
    QObject::connect(editor, &QsciScintillaBase::SCN_CHARADDED, q, [this](int character) {
        if (character == '{')
            offerVariables();
    });
    QObject::connect(editor, &QsciScintilla::userListActivated, q, [this](int list, const QString& name) {
        if (list == variableList)
            editor->insert(name + u'}');
    });
}

void JsonEditor::Impl::edited()
{
    if (held)
        return;
    if (editor->hasGrownTooLarge() && !editor->isReadOnly()) {
        // Not from inside the change itself. By an assistive program, for one; it may come in several changes.
        QMetaObject::invokeMethod(
            q,
            [this] {
                if (!held && editor->hasGrownTooLarge()) {
                    const QByteArray whole = editor->utf8();
                    editor->undo();
                    hold(whole);
                }
            },
            Qt::QueuedConnection);
        return;
    }
    ++revision;
    jsonpen::fitLineNumbers(*editor);
    placeholder->setVisible(editor->length() == 0 && !placeholder->text().isEmpty());
    timer->start();
    Q_EMIT q->textChanged();
}

void JsonEditor::Impl::check()
{
    timer->stop();
    const QByteArray text = utf8();
    markVariables(text);
    if (!held && text.size() <= checksAtOnce)
        return accept(judge(text));
    pool.start([this, text, asked = revision, large = held.has_value()] {
        const Verdict now = large ? judgeHeld(text) : judge(text);
        // The pool ends before the editor does, so that q is there to take the call.
        QMetaObject::invokeMethod(
            q,
            [this, now, asked] {
                if (asked == revision)
                    accept(now);
            },
            Qt::QueuedConnection);
    });
}

void JsonEditor::Impl::accept(const Verdict& now)
{
    verdict = now;
    panel->setLinesOffered(!verdict.lines.isEmpty());
    showStatus();
    Q_EMIT q->checked(verdict.valid());
}

QString JsonEditor::Impl::sentence() const
{
    if (verdict.pending)
        return tr("It is still being checked.");
    if (verdict.error.text.isEmpty())
        return {};
    return tr("Line %1, column %2: %3").arg(verdict.error.line).arg(verdict.error.column).arg(verdict.error.text);
}

void JsonEditor::Impl::showStatus()
{
    const int length = editor->length();
    editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, long(jsonpen::Wrong));
    editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, long(length));
    QString text = sentence();
    if (!text.isEmpty() && !held) {
        const qint64 at = verdict.error.offset;
        squiggle(jsonpen::Wrong, at >= length ? length - 1 : at, at + 1);
    } else if (!held) {
        for (const Finding& finding : findings)
            squiggle(jsonpen::Wrong, finding.from, finding.to);
        if (!findings.isEmpty())
            text = findings.constFirst().text;
        else if (!unknown.isEmpty())
            text = tr("Not a known variable: %1").arg(unknown.join(u", "_s));
    }
    const bool wrong = !text.isEmpty() && !verdict.pending;
    if (text.isEmpty())
        text = verdict.empty ? QString() : tr("Valid JSON");
    status->setRole(FontRole::Small, wrong ? Token::Failed : Token::Muted);
    status->setText(text);
    editor->setAccessibleDescription(text);
    indents->setVisible(!held && verdict.valid() && !editor->isReadOnly());
    q->update(); // the frame's colour says it too
}

void JsonEditor::Impl::squiggle(int indicator, qint64 from, qint64 to)
{
    const qint64 length = editor->length();
    const qint64 start = qBound<qint64>(0, from, length);
    const qint64 end = qBound<qint64>(start, to, length);
    editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, long(indicator));
    editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, ulong(start), long(qMax<qint64>(end - start, 1)));
}

void JsonEditor::Impl::markVariables(const QByteArray& text)
{
    for (const int indicator : {jsonpen::Variable, jsonpen::UnknownVariable}) {
        editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, long(indicator));
        editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, long(text.size()));
    }
    unknown.clear();
    if (!variables || held)
        return;
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            return;
        const QString name = QString::fromUtf8(text.mid(at + 2, end - at - 2));
        if (name.contains(u'\n') || name.contains(u'"'))
            continue;
        const bool known = isKnown(name);
        if (!known && !unknown.contains(name))
            unknown.append(name);
        squiggle(known ? jsonpen::Variable : jsonpen::UnknownVariable, at, end + 1);
    }
}

bool JsonEditor::Impl::isKnown(const QString& name) const
{
    return std::any_of(variables->cbegin(), variables->cend(), [&name](const QString& known) {
        const QStringList wanted = known.split(u'.');
        const QStringList given = name.split(u'.');
        return wanted.size() == given.size() &&
               std::equal(wanted.cbegin(), wanted.cend(), given.cbegin(), [](const QString& one, const QString& other) {
                   return one == other || (one == "NAME"_L1 && !other.isEmpty());
               });
    });
}

void JsonEditor::Impl::offerVariables()
{
    if (!variables || variables->isEmpty())
        return;
    const long at = editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    if (at >= 2 && editor->SendScintilla(QsciScintilla::SCI_GETCHARAT, ulong(at - 2)) == '$')
        editor->showUserList(variableList, *variables);
}

/// As one step for Undo, and with the cursor at the same token.
void JsonEditor::Impl::replaceAll(const QByteArray& text)
{
    const QByteArray before = utf8();
    const qint64 solid = jsonindent::solidBefore(std::string_view(before.constData(), std::size_t(before.size())),
                                                 editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
    editor->SendScintilla(QsciScintilla::SCI_BEGINUNDOACTION);
    editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
    editor->SendScintilla(QsciScintilla::SCI_ADDTEXT, ulong(text.size()), text.constData());
    editor->SendScintilla(QsciScintilla::SCI_ENDUNDOACTION);
    const qint64 place = jsonindent::offsetOfSolid(std::string_view(text.constData(), std::size_t(text.size())), solid);
    editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, ulong(place));
}

JsonEditor::JsonEditor(QWidget* parent)
    : QWidget(parent)
    , m_impl(std::make_unique<Impl>())
{
    setObjectName(u"json.editorFrame"_s);
    m_impl->q = this;
    m_impl->build();
    setFocusProxy(m_impl->editor);
    auto* format = new QAction(tr("Format"), this);
    format->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    format->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(format, &QAction::triggered, this, &JsonEditor::format);
    connect(m_impl->indents, &LinkLabel::clicked, this, &JsonEditor::format);
    setTip(m_impl->indents, tr("A line for each value; Undo takes it back (%1)")
                                .arg(format->shortcut().toString(QKeySequence::NativeText)));
    addAction(format);
    setName(tr("JSON"));
}

JsonEditor::~JsonEditor()
{
    m_impl->pool.waitForDone();
}

void JsonEditor::setName(const QString& accessibleName)
{
    m_impl->editor->setAccessibleName(accessibleName);
    m_impl->panel->setName(accessibleName);
    setAccessibleName(QString());
}

QString JsonEditor::text() const
{
    return QString::fromUtf8(utf8());
}

QByteArray JsonEditor::utf8() const
{
    return m_impl->utf8();
}

void JsonEditor::setText(const QString& text, bool fresh)
{
    setUtf8(text.toUtf8(), fresh);
}

void JsonEditor::setReadOnly(bool readOnly)
{
    m_impl->editor->setReadOnly(readOnly);
    m_impl->panel->setReadOnly(readOnly);
    m_impl->showStatus();
}

void JsonEditor::setPlaceholder(const QString& text)
{
    TextLabel* label = m_impl->placeholder;
    label->setText(text);
    label->adjustSize();
    // Behind the margins, on the first line.
    int left = 0;
    for (int margin = 0; margin < 3; ++margin)
        left += m_impl->editor->marginWidth(margin);
    label->move(left + Look::of(this).px(2), Look::of(this).px(2));
    label->setVisible(m_impl->editor->length() == 0 && !text.isEmpty());
}

bool JsonEditor::isEmpty() const
{
    return !isHeld() && utf8().trimmed().isEmpty();
}

bool JsonEditor::isValid() const
{
    return m_impl->verdict.valid();
}

Document::Error JsonEditor::error() const
{
    return m_impl->verdict.error;
}

QString JsonEditor::errorText() const
{
    return m_impl->sentence();
}

bool JsonEditor::checkNow()
{
    m_impl->timer->stop();
    if (isHeld()) {
        if (m_impl->verdict.pending)
            m_impl->check();
        return isValid();
    }
    ++m_impl->revision;
    const QByteArray text = utf8();
    m_impl->markVariables(text);
    m_impl->accept(judge(text));
    return isValid();
}

bool JsonEditor::format()
{
    if (!checkNow() || m_impl->editor->isReadOnly())
        return false;
    if (isHeld()) {
        m_impl->editInLines();
        return !isHeld();
    }
    const QByteArray text = utf8();
    const QByteArray formatted = indented(text);
    if (formatted != text)
        m_impl->replaceAll(formatted);
    return true;
}

void JsonEditor::setCompletions(const QStringList& words)
{
    m_impl->words->clear();
    for (const QString& word : words)
        m_impl->words->add(word);
    m_impl->words->prepare();
}

void JsonEditor::setVariables(const QStringList& names)
{
    m_impl->variables = names;
    m_impl->markVariables(utf8());
    m_impl->showStatus();
}

QStringList JsonEditor::unknownVariables() const
{
    return m_impl->unknown;
}

void JsonEditor::setFindings(const QList<Finding>& findings)
{
    m_impl->findings = findings;
    m_impl->showStatus();
}

void JsonEditor::goTo(int line, int column)
{
    if (isHeld())
        return;
    m_impl->editor->setCursorPosition(qMax(line - 1, 0), qMax(column - 1, 0));
    m_impl->editor->ensureCursorVisible();
    m_impl->editor->setFocus();
}

QSize JsonEditor::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(420), look.px(220)};
}

void JsonEditor::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const bool wrong = !m_impl->verdict.pending && !m_impl->sentence().isEmpty();
    const bool focused = m_impl->editor->hasFocus();
    // Not with a pen: half of it would be cut at fractional scales.
    painter.fillRect(rect(), look.color(wrong ? Token::Failed : focused ? Token::Focus : Token::BorderStrong));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), look.color(Token::Base));
}

} // namespace alien
