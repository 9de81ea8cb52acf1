// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandfilter.h"

#include "models/commands/commandrecord.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Op = QueryTerm::Op;

constexpr int kGram = 3; ///< characters
constexpr auto kPhases = int(CommandPhase::Other) + 1;

QString likePattern(const QString& text, bool stars)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'*' && stars)
            pattern.append(u'%');
        else if (c == u'%' || c == u'_' || c == u'\\')
            pattern.append(u'\\').append(c);
        else
            pattern.append(c);
    }
    return pattern;
}

QString quoted(const QString& text)
{
    QString inner = text;
    inner.remove(QChar(0));
    return u'"' + inner.replace(u"\""_s, u"\"\""_s) + u'"';
}

bool hasWord(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isGram(const QString& text)
{
    return text.toUcs4().size() >= kGram;
}

struct Span
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

/// today, yesterday, week, 2026-11-20, 2026-11
std::optional<Span> spanOf(const QString& text, const CommandSelection& selection)
{
    const QTimeZone& zone = selection.zone;
    // A day may have 23 or 25 hours, and where the clock changes at midnight it begins at one.
    const auto begin = [&zone](QDate date) { return date.startOfDay(zone).toMSecsSinceEpoch(); };
    const QDate today = QDateTime::fromMSecsSinceEpoch(selection.nowMs, zone).date();
    const QString word = text.toLower();
    if (word == "today"_L1)
        return Span{begin(today), begin(today.addDays(1))};
    if (word == "yesterday"_L1)
        return Span{begin(today.addDays(-1)), begin(today)};
    if (word == "week"_L1)
        return Span{begin(today.addDays(1 - today.dayOfWeek())), begin(today.addDays(8 - today.dayOfWeek()))};
    if (const QDate day = QDate::fromString(word, u"yyyy-MM-dd"_s); day.isValid())
        return Span{begin(day), begin(day.addDays(1))};
    if (const QDate month = QDate::fromString(word, u"yyyy-MM"_s); month.isValid())
        return Span{begin(month), begin(month.addMonths(1))};
    return std::nullopt;
}

class Builder
{
public:
    explicit Builder(const CommandSelection& selection)
        : m_selection(selection)
    {}

    CommandFilter build()
    {
        if (!m_selection.deploymentId.isEmpty())
            require(u"deployment_id = ?"_s, {m_selection.deploymentId});
        for (const QueryTerm& term : m_selection.query.terms())
            add(term);
        join();
        m_filter.where = m_parts.join(u" AND "_s);
        return m_filter;
    }

private:
    void require(const QString& condition, const QVariantList& values = {})
    {
        m_parts.append(u'(' + condition + u')');
        m_filter.values += values;
    }

    void add(const QueryTerm& term)
    {
        static const QHash<QString, QString> columns{
            {u"payload"_s, u"{request answer} : "_s},
            {u"request"_s, u"request : "_s},
            {u"answer"_s, u"answer : "_s},
            {u"target"_s, u"target : "_s},
        };
        if (term.isText())
            addText(term, {});
        else if (columns.contains(term.key))
            addText(term, columns.value(term.key));
        else if (term.key == "state"_L1)
            addEach(term, [](const QString& value, QVariantList& values) { return stateCondition(value, values); });
        else if (term.key == "sent"_L1)
            addSent(term);
        else if (term.key == "age"_L1)
            addAge(term);
        else if (term.key == "took"_L1)
            require(u"sent_ms > 0 AND settled_ms >= sent_ms AND settled_ms - sent_ms "_s + comparison(term.op) +
                        u" ?"_s,
                    {term.number});
        else if (term.key == "attempt"_L1)
            require(u"attempt "_s + comparison(term.op) + u" ?"_s, {term.number});
        else if (term.key == "size"_L1)
            require(u"answer_bytes >= 0 AND answer_bytes "_s + comparison(term.op) + u" ?"_s, {term.number});
        else
            addEach(term, [this, &term](const QString& value, QVariantList& values) {
                return columnCondition(term.key, value, values);
            });
    }

    static QString comparison(Op op)
    {
        switch (op) {
        case Op::Is:
            return u"="_s;
        case Op::IsNot:
            return u"<>"_s;
        case Op::Less:
            return u"<"_s;
        case Op::LessOrEqual:
            return u"<="_s;
        case Op::Greater:
            return u">"_s;
        case Op::GreaterOrEqual:
            break;
        }
        return u">="_s;
    }

    /// Any of the values, or none of them.
    template<class Condition>
    void addEach(const QueryTerm& term, Condition condition)
    {
        QStringList any;
        QVariantList values;
        for (const QueryValue& value : term.values)
            any.append(u'(' + condition(value.text, values) + u')');
        const QString either = any.join(u" OR "_s);
        require(term.op == Op::IsNot ? u"NOT ("_s + either + u')' : either, values);
    }

    static QString wordCondition(const QString& column, const QString& value, QVariantList& values)
    {
        values.append(value.contains(u'*') ? likePattern(value, true) : value);
        return value.contains(u'*') ? column + u" LIKE ? ESCAPE '\\'"_s : column + u" = ? COLLATE NOCASE"_s;
    }

    [[nodiscard]] QString columnCondition(const QString& key, const QString& value, QVariantList& values) const
    {
        if (key == "command"_L1)
            return wordCondition(u"name"_s, value, values);
        if (key == "code"_L1)
            return wordCondition(u"error_code"_s, value, values);
        if (key == "operator"_L1 && value.compare("you"_L1, Qt::CaseInsensitive) == 0 &&
            !m_selection.ownName.isEmpty()) {
            values.append(m_selection.ownName);
            return u"operator = ?"_s;
        }
        if (key == "operator"_L1 || key == "note"_L1) {
            values.append(u'%' + likePattern(value, false) + u'%');
            return key + u" LIKE ? ESCAPE '\\'"_s;
        }
        if (key == "id"_L1) {
            const QString end(QChar(u'\x7f'));
            const QString full = u"cmd_"_s + value;
            values += QVariantList{value, value + end, full, full + end};
            return u"command_id <> '' AND ((command_id >= ? AND command_id < ?) OR (command_id >= ? AND command_id < ?))"_s;
        }
        static const QHash<QString, QString> flags{
            {u"star"_s, u"starred = 1"_s},
            {u"note"_s, u"note <> ''"_s},
            {u"answer"_s, u"answer_bytes >= 0"_s},
            {u"error"_s, u"error_code <> '' OR error_message <> ''"_s},
            {u"run"_s, u"kind > 0"_s},
            {u"tracked"_s, u"tracked = 1"_s},
            {u"replay"_s, u"replay_of > 0"_s},
        };
        return flags.value(value.toLower(), u"0"_s);
    }

    static QString stateCondition(const QString& value, QVariantList& values)
    {
        QStringList phases;
        for (int i = 0; i < kPhases; ++i) {
            const auto phase = CommandPhase(i);
            const bool working = statusClass(phase) == StatusClass::Working;
            const QString name = QLatin1StringView(wireName(phase));
            const bool alias = value.compare("working"_L1, Qt::CaseInsensitive) == 0 ||
                               value.compare("running"_L1, Qt::CaseInsensitive) == 0;
            if (matchesWord(value, name) || (alias && working))
                phases.append(QString::number(i));
        }
        if (!phases.isEmpty())
            return u"phase IN (%1)"_s.arg(phases.join(u','));
        return wordCondition(u"state_text"_s, value, values);
    }

    void addSent(const QueryTerm& term)
    {
        if (term.values.size() == 1 && term.op == Op::Is) {
            const auto span = spanOf(term.values.first().text, m_selection);
            return span ? narrow(*span) : require(u"0"_s);
        }
        addEach(term, [this](const QString& value, QVariantList& values) {
            const auto span = spanOf(value, m_selection);
            if (!span)
                return u"0"_s;
            values += QVariantList{span->fromMs, span->toMs};
            return u"recorded_ms >= ? AND recorded_ms < ?"_s;
        });
    }

    /// A small age is a late time.
    void addAge(const QueryTerm& term)
    {
        const qint64 at = m_selection.nowMs - term.number;
        switch (term.op) {
        case Op::Less:
        case Op::LessOrEqual:
            narrow({at, 0});
            break;
        default:
            narrow({0, std::max<qint64>(1, at)});
        }
    }

    void narrow(const Span& span)
    {
        m_filter.fromMs = std::max(m_filter.fromMs, span.fromMs);
        if (span.toMs > 0)
            m_filter.toMs = m_filter.toMs > 0 ? std::min(m_filter.toMs, span.toMs) : span.toMs;
    }

    /// Words by their beginning, and anything of three characters and more wherever it stands.
    void addText(const QueryTerm& term, const QString& columns)
    {
        QStringList grams;
        QStringList words;
        bool gramsGood = true;
        bool wordsGood = true;
        for (const QueryValue& value : term.values) {
            gramsGood = gramsGood && isGram(value.text);
            wordsGood = wordsGood && hasWord(value.text);
            grams.append(columns + quoted(value.text));
            words.append(columns + quoted(value.text) + u" *"_s);
        }
        const QString eitherGram = u'(' + grams.join(u" OR "_s) + u')';
        const QString eitherWord = u'(' + words.join(u" OR "_s) + u')';
        if (term.op == Op::IsNot) {
            for (const auto& [good, index, match] :
                 {std::tuple(gramsGood, u"grams"_s, eitherGram), std::tuple(wordsGood, u"words"_s, eitherWord)}) {
                if (good)
                    require(indexed(u"NOT IN"_s, index), {match});
            }
            return;
        }
        if (!gramsGood && !wordsGood) // "{}": too short to be indexed, and no word
            return require(u"name LIKE ? OR deployment_name LIKE ?"_s,
                           {u'%' + likePattern(term.values.first().text, false) + u'%',
                            u'%' + likePattern(term.values.first().text, false) + u'%'});
        if (gramsGood)
            m_grams.append(eitherGram);
        if (gramsGood && wordsGood)
            m_words.append(eitherWord);
        if (!gramsGood)
            m_shortWords.append(eitherWord);
    }

    /// The rows come from the trigrams, or from the words where those look further into a body. Words too short for
    /// trigrams are looked for beside that.
    void join()
    {
        m_filter.grams = m_grams.join(u" AND "_s);
        if (m_words.size() == m_grams.size())
            m_filter.words = m_words.join(u" AND "_s);
        if (m_grams.isEmpty())
            m_filter.words = m_shortWords.join(u" AND "_s);
        else if (!m_shortWords.isEmpty())
            require(indexed(u"IN"_s, u"words"_s), {m_shortWords.join(u" AND "_s)});
    }

    static QString indexed(const QString& in, const QString& index)
    {
        return u"id %1 (SELECT rowid FROM %2 WHERE %2 MATCH ? AND rowid BETWEEN %LO% AND %HI%)"_s.arg(in, index);
    }

    const CommandSelection& m_selection;
    CommandFilter m_filter;
    QStringList m_parts;
    QStringList m_grams;
    QStringList m_words;
    QStringList m_shortWords;
};

} // namespace

CommandFilter CommandFilter::of(const CommandSelection& selection)
{
    return Builder(selection).build();
}

} // namespace alien
