// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/querycompleter.h"

#include "models/common/tablemodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int insertRole = Qt::UserRole + 1;
constexpr int most = 12;

/// What stands between key and value; empty: there is none.
QString operatorIn(const QString& word, int* at)
{
    for (int i = 1; i < word.size(); ++i) {
        const QChar c = word.at(i);
        if (c == u':' || c == u'=' || c == u'<' || c == u'>' || c == u'!') {
            *at = i;
            int end = i + 1;
            while (end < word.size() && (word.at(end) == u'=' || word.at(end) == u'<' || word.at(end) == u'>'))
                ++end;
            return word.mid(i, end - i);
        }
    }
    return {};
}

/// Where the last of several values begins; a comma between quotes parts nothing.
int lastValueIn(const QString& word)
{
    int from = 0;
    bool quoted = false;
    for (int i = 0; i < word.size(); ++i) {
        quoted = quoted != (word.at(i) == u'"');
        if (!quoted && word.at(i) == u',')
            from = i + 1;
    }
    return from;
}

/// Those that begin with what is typed, then those that have it further on; each in the order in which they come. A
/// value that stands there whole is asked for as it is: only longer ones go on from it.
QStringList proposed(const QStringList& values, const QString& begun)
{
    QStringList out;
    QStringList within;
    for (const QString& value : values) {
        const auto at = value.indexOf(begun, 0, Qt::CaseInsensitive);
        if (at >= 0 && value.size() > begun.size() && out.size() < most)
            (at == 0 ? out : within).append(value);
    }
    if (!values.contains(begun, Qt::CaseInsensitive))
        out.append(within);
    return out.mid(0, most);
}

/// As it would be typed as a value.
QString spelled(const QString& value)
{
    QueryTerm term;
    term.key = u"k"_s;
    term.values = {QueryValue{value, false, false}};
    return term.toText().sliced(2);
}

} // namespace

QueryCompleter::QueryCompleter(QLineEdit* edit, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_proposals(new QStandardItemModel(this))
{
    m_completer->setModel(m_proposals);
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(most);
    m_completer->popup()->setObjectName(u"query.proposals"_s);
    m_completer->popup()->setAccessibleName(tr("Proposals for the filter"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(insertRole).toString()); });
}

void QueryCompleter::setWords(const FieldSet& fields, ValuesOf valuesOf)
{
    m_fields = fields;
    m_valuesOf = std::move(valuesOf);
}

const FieldSet* QueryCompleter::fields() const
{
    if (m_table)
        return &m_table->fields();
    return m_fields ? &*m_fields : nullptr;
}

QStringList QueryCompleter::valuesOf(const QueryField& field) const
{
    QStringList values = field.symbols;
    if (field.kind == QueryField::Kind::Flag)
        values = QStringList{u"yes"_s, u"no"_s};
    else if (field.kind == QueryField::Kind::Age)
        values = QStringList{u"5m"_s, u"1h"_s, u"1d"_s, u"1w"_s};
    return values + (m_table ? m_table->valuesOf(field.key) : m_valuesOf(field.key));
}

QueryCompleter::Word QueryCompleter::wordAtCursor() const
{
    const QString before = m_edit->text().first(m_edit->cursorPosition());
    Word out;
    bool quoted = false;
    for (int i = 0; i < before.size(); ++i) {
        quoted = quoted != (before.at(i) == u'"');
        if (!quoted && before.at(i).isSpace())
            out.from = i + 1;
    }
    if (out.from < before.size() && before.at(out.from) == u'-')
        ++out.from;
    const QString word = before.sliced(out.from);
    int at = 0;
    if (const QString op = operatorIn(word, &at); !op.isEmpty()) {
        out.key = word.first(at).toLower();
        const int value = std::max(at + int(op.size()), lastValueIn(word));
        out.begun = word.sliced(value);
        out.from += value;
        if (out.begun.startsWith(u'"')) // what is taken brings its own
            out.begun.remove(0, 1);
    } else {
        out.begun = word;
    }
    return out;
}

void QueryCompleter::offer()
{
    m_proposals->clear();
    const Word word = wordAtCursor();
    const FieldSet* known = fields();
    if (known == nullptr || (word.key.isEmpty() && word.begun.isEmpty()))
        return close();
    const auto add = [this](const QString& text, const QString& insert) {
        auto* item = new QStandardItem(text);
        item->setData(insert, insertRole);
        m_proposals->appendRow(item);
    };
    if (word.key.isEmpty()) {
        for (const QueryField& field : known->fields()) {
            if (!field.key.startsWith(word.begun, Qt::CaseInsensitive))
                continue;
            const QString op = field.kind == QueryField::Kind::Age ? u">"_s : u":"_s;
            add(u"%1%2  %3"_s.arg(field.key, op, field.description), field.key + op);
        }
    } else if (const QueryField* field = known->find(word.key)) {
        for (const QString& value : proposed(valuesOf(*field), word.begun))
            add(value, spelled(value));
    }
    if (m_proposals->rowCount() == 0)
        return close();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter applies what was typed
}

bool QueryCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void QueryCompleter::close()
{
    m_completer->popup()->hide();
}

bool QueryCompleter::takeFirst()
{
    if (!isOpen() || wordAtCursor().begun.isEmpty())
        return false;
    if (!m_completer->popup()->currentIndex().isValid())
        m_completer->popup()->setCurrentIndex(m_proposals->index(0, 0));
    return takeMarked();
}

bool QueryCompleter::takeMarked()
{
    const QModelIndex index = m_completer->popup()->currentIndex();
    if (!m_completer->popup()->isVisible() || !index.isValid())
        return false;
    close();
    insert(index.data(insertRole).toString());
    return true;
}

void QueryCompleter::insert(const QString& text)
{
    const int from = wordAtCursor().from;
    m_edit->setSelection(from, m_edit->cursorPosition() - from);
    m_edit->insert(text);
}

} // namespace alien
