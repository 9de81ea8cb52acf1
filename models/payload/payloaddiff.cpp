// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloaddiff.h"

#include "client/document.h"
#include "client/fromutf8.h"
#include "models/payload/jsonindent.h"
#include "models/payload/payloadmask.h"
#include "models/payload/payloadspans.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <dtl/dtl.hpp>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Change = PayloadDiff::Change;
using Line = PayloadDiff::Line;
using Node = Document::Node;

constexpr qsizetype shownBytes = 400;
/// Beyond, lines are no longer matched with each other: it would take seconds and show nothing.
constexpr std::size_t matchedLines = 4000;
constexpr std::size_t context = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("PayloadDiff", text);
}

QString shown(const Node& node, bool secret)
{
    if (secret)
        return PayloadMask::dots();
    const std::string_view raw = node.raw();
    const QString text = QString::fromUtf8(raw.data(), std::min<qsizetype>(qsizetype(raw.size()), shownBytes));
    if (node.type() == Document::Type::String && PayloadMask::hides(node.text().left(4096)))
        return PayloadMask::dots();
    if (node.type() == Document::Type::Object)
        return u"{%1}"_s.arg(node.size());
    if (node.type() == Document::Type::Array)
        return u"[%1]"_s.arg(node.size());
    return qsizetype(raw.size()) > shownBytes ? text + u'…' : text;
}

QString memberPath(const QString& path, const QString& key)
{
    const bool plain = !key.isEmpty() && !key.front().isDigit() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    if (plain)
        return path + u'.' + key;
    return path + u"[\""_s + QString(key).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u"\"]"_s;
}

/// Walks two documents side by side; depth is at most Document::kMaxDepth.
class Comparison
{
public:
    Comparison(PayloadDiff* diff, const std::atomic_bool& stop)
        : m_diff(diff)
        , m_stop(stop)
    {}

    void compare(const Node& before, const Node& after, const QString& path, bool secret)
    {
        if (m_stop || before.raw() == after.raw())
            return;
        if (before.type() == Document::Type::Object && after.type() == Document::Type::Object)
            objects(before, after, path, secret);
        else if (before.type() == Document::Type::Array && after.type() == Document::Type::Array)
            arrays(before, after, path, secret);
        else
            add({Change::Kind::Changed, path, shown(before, secret), shown(after, secret)});
    }

private:
    bool hides(const QString& key, const Node& object)
    {
        const QByteArray bytes = key.toUtf8();
        const auto word = m_mask.word(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        if (word == PayloadMask::Word::Secret)
            return true;
        if (word != PayloadMask::Word::Value)
            return false;
        return object[u"type"].text() == u"secret" ||
               PayloadMask::namesSecret(PayloadMask::Word::Name, object[u"name"].text().toStdString());
    }

    void objects(const Node& before, const Node& after, const QString& path, bool secret)
    {
        for (int i = 0; i < before.size() && !m_stop; ++i) {
            const QString key = before.keyAt(i);
            const Node there = after[key];
            const bool hidden = secret || hides(key, before) || hides(key, after);
            if (!there)
                add({Change::Kind::Removed, memberPath(path, key), shown(before.at(i), hidden), {}});
            else if (before[key] == before.at(i)) // the last of equal names counts
                compare(before.at(i), there, memberPath(path, key), hidden);
        }
        for (int i = 0; i < after.size() && !m_stop; ++i) {
            const QString key = after.keyAt(i);
            if (!before[key])
                add({Change::Kind::Added, memberPath(path, key), {}, shown(after.at(i), secret || hides(key, after))});
        }
    }

    /// What tells an element from the others: its id or name; empty when there is none.
    static QHash<QString, int> identities(const Node& array)
    {
        QHash<QString, int> result;
        for (int i = 0; i < array.size(); ++i) {
            const Node element = array.at(i);
            const Node id = element[u"id"] ? element[u"id"] : element[u"name"];
            const auto raw = id.raw();
            const QString text = fromUtf8(raw);
            if (!id || id.type() == Document::Type::Object || id.type() == Document::Type::Array ||
                result.contains(text))
                return {};
            result.insert(text, i);
        }
        return result;
    }

    void arrays(const Node& before, const Node& after, const QString& path, bool secret)
    {
        const QHash<QString, int> old = identities(before);
        const QHash<QString, int> now = old.isEmpty() ? QHash<QString, int>() : identities(after);
        if (!old.isEmpty() && !now.isEmpty())
            return byIdentity(before, after, old, now, path, secret);
        const int shorter = std::min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.at(same).raw() == after.at(same).raw())
            ++same;
        int tail = 0;
        while (tail < shorter - same &&
               before.at(before.size() - 1 - tail).raw() == after.at(after.size() - 1 - tail).raw())
            ++tail;
        const int paired = shorter - tail;
        for (int i = same; i < paired && !m_stop; ++i)
            compare(before.at(i), after.at(i), element(path, i), secret);
        for (int i = std::max(paired, same); i < before.size() - tail && !m_stop; ++i)
            add({Change::Kind::Removed, element(path, i), shown(before.at(i), secret), {}});
        for (int i = std::max(paired, same); i < after.size() - tail && !m_stop; ++i)
            add({Change::Kind::Added, element(path, i), {}, shown(after.at(i), secret)});
    }

    void byIdentity(const Node& before, const Node& after, const QHash<QString, int>& old,
                    const QHash<QString, int>& now, const QString& path, bool secret)
    {
        std::vector<std::pair<int, QString>> order;
        for (auto it = old.cbegin(); it != old.cend(); ++it)
            order.emplace_back(it.value(), it.key());
        std::sort(order.begin(), order.end());
        for (const auto& [place, id] : order) {
            if (const auto there = now.constFind(id); there != now.cend())
                compare(before.at(place), after.at(*there), element(path, *there), secret);
            else
                add({Change::Kind::Removed, element(path, place), shown(before.at(place), secret), {}});
        }
        for (int i = 0; i < after.size(); ++i) {
            const Node node = after.at(i);
            const auto raw = (node[u"id"] ? node[u"id"] : node[u"name"]).raw();
            if (!old.contains(fromUtf8(raw)))
                add({Change::Kind::Added, element(path, i), {}, shown(node, secret)});
        }
    }

    static QString element(const QString& path, int index) { return path + u"[%1]"_s.arg(index); }

    void add(Change change)
    {
        if (std::size_t(++m_diff->total) <= PayloadDiff::changesKept)
            m_diff->changes.push_back(std::move(change));
    }

    PayloadDiff* m_diff;
    const std::atomic_bool& m_stop;
    PayloadMask m_mask;
};

struct Text
{
    QByteArray bytes; ///< as compared
    QByteArray shown; ///< the same lines with dots for secrets
    std::vector<QByteArrayView> lines;
    std::vector<QByteArrayView> shownLines;
};

std::vector<QByteArrayView> linesOf(const QByteArray& text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        if (end > at || end < text.size())
            lines.push_back(QByteArrayView(text).sliced(at, end - at));
        at = end + 1;
    }
    return lines;
}

Text textOf(const PayloadSource& source, bool json)
{
    Text text;
    text.bytes = json ? jsonindent::indented(source.view(), 8 * PayloadDiff::textUpTo) : source.bytes();
    const std::string_view all(text.bytes.constData(), std::size_t(text.bytes.size()));
    qint64 at = 0;
    for (const PayloadSpan& span : maskedSpans(all, json)) {
        text.shown.append(all.data() + at, qsizetype(span.from - at));
        text.shown += '"' + PayloadMask::dots().toUtf8() + '"';
        // The lines stay the same ones, also where a private key goes over many.
        text.shown.append(std::count(all.begin() + span.from, all.begin() + span.to, '\n'), '\n');
        at = span.to;
    }
    text.shown.append(all.data() + at, qsizetype(qint64(all.size()) - at));
    text.lines = linesOf(text.bytes);
    text.shownLines = linesOf(text.shown);
    return text;
}

/// The lines of both with equal ones matched, before context is cut.
class Matching
{
public:
    Matching(const Text& before, const Text& after)
        : m_before(before)
        , m_after(after)
        , m_a(before.lines)
        , m_b(after.lines)
    {}

    std::vector<Line> run()
    {
        const std::size_t shorter = std::min(m_a.size(), m_b.size());
        std::size_t head = 0;
        while (head < shorter && m_a[head] == m_b[head])
            ++head;
        std::size_t tail = 0;
        while (tail < shorter - head && m_a[m_a.size() - 1 - tail] == m_b[m_b.size() - 1 - tail])
            ++tail;
        while (m_i < head)
            same();
        const std::size_t endA = m_a.size() - tail;
        const std::size_t endB = m_b.size() - tail;
        if (endA - head <= matchedLines && endB - head <= matchedLines)
            matchMiddle(head, endA, endB);
        while (m_i < endA)
            removed();
        while (m_j < endB)
            added();
        while (m_i < m_a.size())
            same();
        removedFirst();
        return std::move(m_lines);
    }

private:
    /// Between two lines that are the same in both, what went stands before what came.
    void removedFirst()
    {
        const auto isSame = [](const Line& line) { return line.kind == Line::Kind::Same; };
        for (auto at = m_lines.begin(); at != m_lines.end();) {
            at = std::find_if_not(at, m_lines.end(), isSame);
            const auto end = std::find_if(at, m_lines.end(), isSame);
            std::stable_partition(at, end, [](const Line& line) { return line.kind == Line::Kind::Removed; });
            at = end;
        }
    }

    void matchMiddle(std::size_t head, std::size_t endA, std::size_t endB)
    {
        QHash<QByteArrayView, int> numbers;
        const auto numbered = [&](const std::vector<QByteArrayView>& lines, std::size_t end) {
            std::vector<int> result;
            for (std::size_t k = head; k < end; ++k) {
                const auto known = numbers.constFind(lines[k]);
                result.push_back(known != numbers.cend() ? *known : *numbers.insert(lines[k], int(numbers.size())));
            }
            return result;
        };
        const std::vector<int> left = numbered(m_a, endA);
        const std::vector<int> right = numbered(m_b, endB);
        dtl::Diff<int, std::vector<int>> diff(left, right);
        diff.compose();
        for (const auto& [element, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_COMMON)
                same();
            else if (info.type == dtl::SES_DELETE)
                removed();
            else
                added();
        }
    }

    static QString shownLine(const Text& of, std::size_t i)
    {
        const QByteArrayView line = i < of.shownLines.size() ? of.shownLines[i] : QByteArrayView();
        return QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 4 * shownBytes)));
    }
    void same()
    {
        m_lines.push_back({Line::Kind::Same, shownLine(m_after, m_j), qint64(m_i + 1), qint64(m_j + 1)});
        ++m_i;
        ++m_j;
    }
    void removed()
    {
        m_lines.push_back({Line::Kind::Removed, shownLine(m_before, m_i), qint64(m_i + 1), 0});
        ++m_i;
    }
    void added()
    {
        m_lines.push_back({Line::Kind::Added, shownLine(m_after, m_j), 0, qint64(m_j + 1)});
        ++m_j;
    }

    const Text& m_before;
    const Text& m_after;
    const std::vector<QByteArrayView>& m_a;
    const std::vector<QByteArrayView>& m_b;
    std::size_t m_i = 0;
    std::size_t m_j = 0;
    std::vector<Line> m_lines;
};

std::vector<Line> withGaps(const std::vector<Line>& lines)
{
    std::vector<Line> result;
    std::vector<bool> kept(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].kind != Line::Kind::Same)
            for (std::size_t k = i > context ? i - context : 0; k < std::min(i + context + 1, lines.size()); ++k)
                kept[k] = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (kept[i]) {
            result.push_back(lines[i]);
            continue;
        }
        if (result.empty() || result.back().kind != Line::Kind::Gap)
            result.push_back({Line::Kind::Gap, {}, 0, 0});
        ++result.back().before;
    }
    return result;
}

} // namespace

PayloadDiff PayloadDiff::compare(const PayloadSource& before, const PayloadSource& after, const std::atomic_bool& stop)
{
    PayloadDiff diff;
    diff.equal = before.sameBytes(after);
    bool json = false;
    if (std::max(before.size(), after.size()) > structuralUpTo) {
        diff.problem = tr("More than 16 MB are not compared by path.");
    } else {
        const Document left = Document::parse(before.bytes());
        const Document right = Document::parse(after.bytes());
        json = !left.isNull() && !right.isNull();
        if (json) {
            Comparison(&diff, stop).compare(left.root(), right.root(), u"$"_s, false);
            diff.structural = true;
        } else {
            diff.problem = left.isNull() ? tr("The first is not JSON: %1").arg(left.error().text)
                                         : tr("The second is not JSON: %1").arg(right.error().text);
        }
    }
    const auto isText = [](const PayloadSource& source) {
        return source.kind() == PayloadKind::Json || source.kind() == PayloadKind::Text ||
               source.kind() == PayloadKind::Empty;
    };
    if (std::max(before.size(), after.size()) > textUpTo)
        diff.textProblem = tr("More than 8 MB are not compared line by line.");
    else if (!isText(before) || !isText(after))
        diff.textProblem = tr("These are bytes, no text.");
    else if (!stop) {
        const Text old = textOf(before, json);
        const Text fresh = textOf(after, json);
        diff.lines = withGaps(Matching(old, fresh).run());
        diff.textual = true;
    }
    return diff;
}

} // namespace alien
