// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stacktext.h"

#include "client/codec/writer.h"
#include "models/stack/stackcompletion.h"
#include "views/common/editor/jsonpen.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/stackscintilla.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordList = 7;
/// More marks than anybody reads; the table of findings has them all.
constexpr int marksShown = 500;
constexpr qsizetype completesUpTo = 1 << 20;

QString readablePath(const QString& pointer)
{
    QStringList tokens = pointer.split(u'/', Qt::SkipEmptyParts);
    for (QString& token : tokens)
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return tokens.join(" / "_L1);
}

/// The deepest value that holds the byte.
Document::Node deepest(const Document::Node& root, qsizetype position)
{
    Document::Node here = root;
    for (bool deeper = true; deeper;) {
        deeper = false;
        int low = 0;
        int high = here.size();
        while (low < high) {
            const int middle = (low + high) / 2;
            const Document::Node child = here.at(middle);
            if (position < child.offset())
                high = middle;
            else if (position > child.offset() + qsizetype(child.raw().size()))
                low = middle + 1;
            else {
                here = child;
                deeper = true;
                break;
            }
        }
    }
    return here;
}

} // namespace

StackText::StackText(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_path(new TextLabel({}, FontRole::MonoSmall, Token::Muted, this))
    , m_step(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_editor(new StackScintilla(Look::of(this), this))
    , m_status(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    build();
    wire();
    fill();
}

void StackText::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.text"_s);
    m_editor->setObjectName(u"stack.editor"_s);
    m_editor->setAccessibleName(tr("Stack as JSON"));
    m_path->setObjectName(u"stack.path"_s);
    m_path->setElide(Qt::ElideMiddle);
    m_status->setObjectName(u"stack.textStatus"_s);
    m_status->setElide(Qt::ElideRight);
    m_status->setContentsMargins(look.px(8), look.px(3), look.px(8), look.px(3));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.px(12), look.px(5), look.px(12), look.px(5));
    head->setSpacing(look.px(12));
    head->addWidget(m_path, 1);
    head->addWidget(m_step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_status);
    setFocusProxy(m_editor);
}

void StackText::wire()
{
    connect(&Look::of(this), &Look::changed, m_editor, &StackScintilla::dress);
    connect(m_editor, &QsciScintilla::textChanged, this, &StackText::typed);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &StackText::caretMoved);
    connect(m_editor, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        if (character == '"' || QChar(character).isLetterOrNumber() || character == '-' || character == '/')
            complete(false);
    });
    connect(m_editor, &QsciScintilla::userListActivated, this, [this](int list, const QString& word) {
        if (list == wordList)
            insertWord(word);
    });
    auto* ask = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), m_editor);
    ask->setContext(Qt::WidgetShortcut);
    connect(ask, &QShortcut::activated, this, [this] { complete(true); });
    for (const auto signal : {&StackBench::openedChanged, &StackBench::platformChanged, &StackBench::edited})
        connect(&m_bench, signal, this, &StackText::fill);
    connect(&m_bench, &StackBench::checked, this, [this] {
        showFindings();
        showChanges();
    });
    connect(&m_bench, &StackBench::placeChanged, this, &StackText::followPlace);
}

void StackText::fill()
{
    const StackDocument& document = m_bench.document();
    m_filling = true;
    m_editor->become(document.body().isSplit() ? document.platformText(m_bench.platform()) : document.text());
    m_filling = false;
    jsonpen::fitLineNumbers(*m_editor);
    m_step->setText(m_bench.isReadable() ? tr("in step with the form") : tr("not JSON now: the form rests"));
    caretMoved();
}

void StackText::typed()
{
    if (m_filling)
        return;
    const QByteArray text = m_editor->utf8();
    if (m_bench.document().body().isSplit())
        m_bench.document().setPlatformText(m_bench.platform(), text);
    else
        m_bench.document().setText(text);
}

void StackText::showFindings()
{
    QHash<int, StackScintilla::Note> notes;
    m_sentences.clear();
    m_editor->clearWaves();
    int shown = 0;
    for (const Finding& finding : m_bench.report().findings) {
        const bool frame = finding.platform.isEmpty() && !m_bench.document().body().isSplit();
        if ((finding.platform != m_bench.platform() && !frame) || finding.from >= finding.to)
            continue;
        if (finding.severity > Finding::Severity::Warning || ++shown > marksShown)
            continue;
        const auto mark =
            finding.severity == Finding::Severity::Error ? StackScintilla::Mark::Error : StackScintilla::Mark::Warning;
        const int line = m_editor->lineOf(finding.from);
        // A whole resource is not underlined: its first line says it.
        const bool wide = m_editor->lineOf(finding.to) != line;
        m_editor->wave(mark, finding.from, wide ? finding.from + 1 : finding.to);
        // Errors come first.
        if (!notes.contains(line))
            notes.insert(line, {mark, finding.text});
        QString& sentence = m_sentences[line];
        sentence += (sentence.isEmpty() ? QString() : u" "_s) + finding.text;
    }
    m_editor->setNotes(notes);
    caretMoved();
}

void StackText::showChanges()
{
    QHash<int, bool> lines;
    const Document stack = m_bench.document().stack(m_bench.platform());
    const StackDiff* diff = m_bench.isChecked() ? m_bench.difference(m_bench.platform()) : nullptr;
    const auto mark = [&](const QString& pointer, bool added) {
        const Document::Node node = stack.at(pointer);
        if (!node || lines.size() > 20 * marksShown)
            return;
        const int last = m_editor->lineOf(node.offset() + qsizetype(node.raw().size()));
        for (int line = m_editor->lineOf(node.offset()); line <= last; ++line)
            lines.insert(line, added);
    };
    if (diff && !stack.isNull()) {
        for (const ResourceChange& change : diff->resources) {
            if (change.kind == ChangeKind::Added)
                mark(resourcePointer(change.id), true);
            for (const FieldChange& field : change.fields)
                mark(field.pointer, field.kind == ChangeKind::Added);
        }
        for (const FieldChange& field : diff->fields)
            mark(field.pointer, field.kind == ChangeKind::Added);
    }
    m_editor->setChanges(lines);
}

StackPlace StackText::placeAt(qsizetype position) const
{
    const Document stack = m_bench.document().stack(m_bench.platform());
    if (stack.isNull())
        return {};
    const QStringList tokens = deepest(stack.root(), position).pointer().split(u'/');
    const auto name = [](QString token) { return token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); };
    if (tokens.size() > 2 && tokens.at(1) == "resources"_L1)
        return {StackPlace::Kind::Resource, name(tokens.at(2))};
    if (tokens.size() > 3 && tokens.at(1) == "permissions"_L1 && tokens.at(2) == "profiles"_L1)
        return {StackPlace::Kind::Profile, name(tokens.at(3))};
    return {};
}

void StackText::caretMoved()
{
    if (m_filling || !m_bench.isOpen())
        return;
    const Document stack = m_bench.document().stack(m_bench.platform());
    const QString path = stack.isNull() ? QString() : readablePath(deepest(stack.root(), m_editor->caret()).pointer());
    m_path->setText(oneLine(path.isEmpty() ? m_bench.platform() : m_bench.platform() + u" / "_s + path));
    const QString sentence = m_sentences.value(m_editor->lineOf(m_editor->caret()));
    m_status->setText(oneLine(sentence));
    m_status->setVisible(!sentence.isEmpty());
    m_status->setRole(FontRole::Small, Token::Failed);
    m_editor->setAccessibleDescription(sentence);
    if (!m_editor->hasFocus())
        return;
    if (const StackPlace place = placeAt(m_editor->caret()); place.kind != StackPlace::Kind::None) {
        m_placing = true;
        m_bench.setPlace(place);
        m_placing = false;
    }
}

void StackText::followPlace()
{
    const StackPlace place = m_bench.place();
    if (m_placing || place.kind == StackPlace::Kind::None || m_editor->hasFocus())
        return;
    const QString pointer = place.kind == StackPlace::Kind::Resource
                                ? resourcePointer(place.id)
                                : "/permissions/profiles/"_L1 + pointerToken(place.id);
    const Document::Node node = m_bench.document().stack(m_bench.platform()).at(pointer);
    if (!node)
        return;
    const int line = m_editor->lineOf(node.offset());
    m_editor->ensureLineVisible(line);
    m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, ulong(node.offset()));
    const int visible = int(m_editor->SendScintilla(QsciScintilla::SCI_VISIBLEFROMDOCLINE, ulong(line)));
    m_editor->SendScintilla(QsciScintilla::SCI_SETFIRSTVISIBLELINE, ulong(qMax(0, visible - 2)));
}

void StackText::goTo(qsizetype from, qsizetype to)
{
    m_editor->ensureLineVisible(m_editor->lineOf(from));
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEL, ulong(from), long(qMin<qsizetype>(to, m_editor->length())));
    m_editor->ensureCursorVisible();
}

void StackText::focusText()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void StackText::complete(bool asked)
{
    if (m_editor->length() > completesUpTo || !m_bench.document().body().isSplit())
        return;
    const QByteArray text = m_editor->utf8();
    const auto found =
        StackCompletion::at(text, m_editor->caret(), m_bench.view().document(), m_bench.document().dialect());
    const bool done = found.words.size() == 1 && found.words.first() == found.partial;
    if (found.words.isEmpty() || (done && !asked)) {
        if (m_editor->isListActive())
            m_editor->cancelList();
        return;
    }
    m_editor->showUserList(wordList, found.words);
}

void StackText::insertWord(const QString& word)
{
    const QByteArray text = m_editor->utf8();
    const qsizetype caret = m_editor->caret();
    const auto found = StackCompletion::at(text, caret, m_bench.view().document(), m_bench.document().dialect());
    QByteArray insert = word.toUtf8();
    qsizetype end = caret;
    if (found.isText) {
        insert = codec::Writer::quoted(word);
        if (found.inQuotes) {
            insert = insert.mid(1);
            // What was typed ahead up to the closing quote goes.
            while (end < text.size() && text.at(end) != '"' && text.at(end) != '\n' && text.at(end) != ',')
                ++end;
            if (end < text.size() && text.at(end) == '"')
                ++end;
            else
                end = caret;
        }
    }
    const qsizetype from = caret - found.partial.toUtf8().size();
    if (found.isKey && !text.mid(end, 20).trimmed().startsWith(':'))
        insert += ": ";
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEL, ulong(from), long(end));
    m_editor->SendScintilla(QsciScintilla::SCI_REPLACESEL, insert.constData());
}

} // namespace alien
