// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/promqueryedit.h"

#include "views/common/look/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QStringList functions()
{
    return {u"rate("_s,          u"increase("_s,      u"sum by ("_s, u"sum("_s,   u"avg("_s,
            u"max("_s,           u"min("_s,           u"count("_s,   u"topk("_s,  u"histogram_quantile("_s,
            u"avg_over_time("_s, u"max_over_time("_s, u"irate("_s,   u"deriv("_s, u"absent("_s,
            u"label_replace("_s, u"$rate"_s,          u"$step"_s,    u"$D"_s};
}

} // namespace

PromQueryEdit::PromQueryEdit(Source source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    Look::of(this).dress(this, FontRole::Mono);
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, QOverload<const QString&>::of(&QCompleter::activated), this, &PromQueryEdit::insert);
    connect(this, &QLineEdit::textEdited, this, &PromQueryEdit::complete);
}

void PromQueryEdit::readMetrics()
{
    m_metrics.clear();
    TelemetrySource* source = m_source();
    if (!source)
        return;
    source->metrics({}, this, [this](const QList<MetricInfo>& metrics) {
        m_metrics.clear();
        for (const MetricInfo& metric : metrics)
            m_metrics.append(metric.name);
    });
}

PromQueryEdit::Place PromQueryEdit::placeIn(const QString& text, int cursor)
{
    static const QRegularExpression inValue(u"([\\w:.]*)\\{[^{}]*?([\\w.]+)\\s*(?:=~|!~|!=|=)\\s*\"([^\"]*)$"_s);
    static const QRegularExpression inBraces(u"([\\w:.]*)\\{(?:[^{}\"]|\"[^\"]*\")*?([\\w.]*)$"_s);
    static const QRegularExpression word(u"([$\\w:.]*)$"_s);
    const QString before = text.left(cursor);
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace >= 0 && before.indexOf(u'}', brace) < 0) {
        const bool quoted = QStringView(before).mid(brace).count(u'"') % 2 == 1;
        if (const auto match = quoted ? inValue.match(before) : inBraces.match(before); match.hasMatch()) {
            if (quoted)
                return {Place::Kind::Value, match.captured(1), match.captured(2), match.captured(3)};
            return {Place::Kind::Label, match.captured(1), {}, match.captured(2)};
        }
    }
    return {Place::Kind::Name, {}, {}, word.match(before).captured(1)};
}

void PromQueryEdit::complete()
{
    m_place = placeIn(text(), cursorPosition());
    const quint64 question = ++m_question;
    TelemetrySource* source = m_source();
    const auto answer = [this, question](const QStringList& words) {
        if (question == m_question)
            offer(words, m_place.typed);
    };
    if (m_place.kind == Place::Kind::Name)
        offer(m_place.typed.isEmpty() ? QStringList() : m_metrics + functions(), m_place.typed);
    else if (source && m_place.kind == Place::Kind::Label)
        source->labelNames(m_place.metric, this, answer);
    else if (source)
        source->labelValues(m_place.metric, m_place.label, this, answer);
}

void PromQueryEdit::offer(const QStringList& words, const QString& typed)
{
    m_words->setStringList(words);
    m_completer->setCompletionPrefix(typed);
    const int count = m_completer->completionCount();
    const bool done = count == 1 && m_completer->currentCompletion() == typed;
    if (count == 0 || done || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    // Below the word, and moved to the left where it would leave the field.
    const int wide = qMin(width(), Look::of(this).px(360));
    m_completer->complete(QRect(qMin(cursorRect().left(), width() - wide), 0, wide, height()));
}

void PromQueryEdit::insert(const QString& word)
{
    const int end = cursorPosition();
    const int begin = end - int(m_place.typed.size());
    QString whole = text();
    whole.replace(begin, end - begin, word);
    setText(whole);
    setCursorPosition(begin + int(word.size()));
}

void PromQueryEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_completer->popup()->isVisible();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the completer's
        return;
    }
    if (event->key() == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier) != 0) {
        complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace alien
