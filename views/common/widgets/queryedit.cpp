// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/queryedit.h"

#include "models/common/tablemodel.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/querycompleter.h"

#include <QAbstractButton>
#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimer>

#include <utility>

namespace alien {

namespace {

constexpr int typingPause = 120;

void addFormat(QList<QInputMethodEvent::Attribute>* attributes, int cursor, int start, int length,
               const QTextCharFormat& format)
{
    if (length > 0)
        attributes->append({QInputMethodEvent::TextFormat, start - cursor, length, format});
}

} // namespace

QueryEdit::QueryEdit(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent)
    , m_delay(new QTimer(this))
    , m_completer(new QueryCompleter(this, this))
{
    const Look& look = Look::of(this);
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("Filter: words, status:failed, group:…, age>1h"));
    Look::of(this).dress(this, FontRole::Mono);
    addAction(new QAction(look.icon(IconId::Search), tr("Go to the filter"), this), LeadingPosition);
    setClearButtonEnabled(true);
    // Qt gives its own button neither a name nor a text.
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text().isEmpty() ? tr("Clear the filter") : button->text());
    }
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &QueryEdit::apply);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_delay->start();
        m_completer->offer();
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        // The clear button and undo change the text without a key.
        if (m_table && text() != m_table->query().text())
            m_delay->start();
        colour();
    });
    connect(&look, &Look::changed, this, &QueryEdit::colour);
}

void QueryEdit::setTable(TableModel* table)
{
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    m_completer->setTable(table);
    if (!table)
        return;
    connect(table, &TableModel::queryChanged, this, [this] {
        m_delay->stop();
        if (m_table->query().text() != text())
            setText(m_table->query().text());
        m_delay->stop();
        colour();
    });
    setText(table->query().text());
    colour();
}

void QueryEdit::setWords(const FieldSet& fields, std::function<QStringList(const QString& key)> valuesOf)
{
    m_inForm = true;
    m_completer->setWords(fields, std::move(valuesOf));
    colour();
}

QString QueryEdit::sentence(const QueryError& error)
{
    return error.suggestion.isEmpty() ? error.text : tr("%1. Did you mean “%2”?").arg(error.text, error.suggestion);
}

void QueryEdit::apply()
{
    m_delay->stop();
    if (!m_table || m_table->query().text() == text())
        return;
    Q_EMIT aboutToApply();
    m_table->setQueryText(text());
    Q_EMIT applied(m_table->query());
}

void QueryEdit::colour()
{
    const FieldSet* fields = m_completer->fields();
    if (m_colouring || fields == nullptr)
        return;
    m_colouring = true;
    const Query query = Query::parse(text(), *fields);
    const Look& look = Look::of(this);
    // A line edit takes formats only as those of an input method with nothing to compose; places count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    QTextCharFormat key;
    key.setForeground(look.color(Token::JsonKey));
    const int cursor = cursorPosition();
    for (const QueryTerm& whole : query.terms()) {
        const QList<QueryTerm> each = whole.each(); // those that `or` joins as well
        for (const QueryTerm& term : each)
            if (!term.isText())
                addFormat(&attributes, cursor, term.position,
                          int(term.key.size()) + (text().mid(term.position, 1) == u"-" ? 1 : 0), key);
    }
    QTextCharFormat wrong;
    wrong.setForeground(look.color(Token::Failed));
    wrong.setUnderlineColor(look.color(Token::FailedIcon));
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    QStringList sentences;
    for (const QueryError& error : query.errors()) {
        addFormat(&attributes, cursor, error.position, error.length, wrong);
        sentences.append(sentence(error));
    }
    QInputMethodEvent formats({}, attributes);
    QLineEdit::inputMethodEvent(&formats);
    if (!m_inForm) {
        setFieldError(this, !sentences.isEmpty());
        setToolTip(plainTip(sentences.join(u'\n')));
        setAccessibleDescription(sentences.join(u' '));
    }
    Q_EMIT problemChanged(sentences.value(0));
    m_colouring = false;
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_completer->takeMarked()) {
            m_completer->close();
            if (m_inForm)
                return QLineEdit::keyPressEvent(event);
            apply();
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_completer->isOpen()) {
        m_completer->close(); // one level back: what was typed stays
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_inForm && !text().isEmpty()) {
        clear();
        apply();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool QueryEdit::focusNextPrevChild(bool next)
{
    if (next && m_completer->takeFirst())
        return true;
    m_completer->close();
    return QLineEdit::focusNextPrevChild(next);
}

void QueryEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace alien
