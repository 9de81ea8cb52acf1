// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/documentdata.h"
#include "client/fromutf8.h"
#include "client/redactor.h"
#include "models/common/format.h"
#include "models/payload/jsonbytes.h"
#include "models/payload/payloadtree_p.h"

#include <QElapsedTimer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cellBytes = 400;
constexpr qint64 countedBytes = 64 * 1024;
constexpr qint64 previewBytes = 2048;
constexpr qsizetype previewLength = 90;
/// So much of a long string is looked through for secrets while it is shown; copies are looked through as a whole.
constexpr qint64 searchedBytes = 4096;
constexpr qint64 mostCopied = qint64(64) << 20;
/// rowOfSteps() unfolds for so long at a time.
constexpr qint64 stepsMs = 6;
/// Members whose names rowOfPath() looks at.
constexpr int mostCompared = 20'000;

/// Without a character cut in half at the end.
std::string_view cut(std::string_view text, qint64 most)
{
    if (qint64(text.size()) <= most)
        return text;
    std::size_t end = std::size_t(most);
    while (end > 0 && (std::uint8_t(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

QString keyOf(std::string_view json, const JsonChild& place)
{
    const std::string_view inner = json.substr(std::size_t(place.key + 1), std::size_t(place.keyEnd - place.key - 2));
    const std::string_view shown = cut(inner, 64 * 1024);
    return fromUtf8(shown.find('\\') == shown.npos ? std::string(shown) : unescapeJson(shown));
}

/// ".name", or ["odd name"] where that would be read differently.
QString step(const QString& key)
{
    const bool plain = !key.isEmpty() && !key.front().isDigit() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    if (plain)
        return u'.' + key;
    QString escaped = key;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"[\""_s + escaped + u"\"]"_s;
}

} // namespace

QString PayloadTree::keyText(const Row& row) const
{
    if (!row.place.isValid())
        return {};
    if (row.holder < 0)
        return m_rootName;
    if (row.place.key < 0)
        return QString::number(row.place.index);
    return keyOf(layerOf(row).index->source().view(), row.place);
}

std::string_view PayloadTree::raw(const Row& row) const
{
    if (!row.place.isValid())
        return {};
    const PayloadIndex& index = *layerOf(row).index;
    const std::string_view good = index.good();
    qint64 end = -1;
    if (row.holder >= 0) {
        end = m_opens[std::size_t(row.holder)]->children.endOf(good, row.place);
    } else if (index.isChecked() && !index.fault()) {
        end = jsonbytes::endBefore(good, qint64(good.size()));
    }
    return end < 0 ? std::string_view() : good.substr(std::size_t(row.place.from), std::size_t(end - row.place.from));
}

QString PayloadTree::preview(std::string_view object) const
{
    if (object.empty() || qint64(object.size()) > previewBytes)
        return {};
    JsonChildren members(0);
    members.extend(object);
    struct Member
    {
        QString key;
        std::string_view value;
        PayloadMask::Word word;
    };
    std::vector<Member> found;
    PayloadMask mask;
    bool named = false; // a name or type makes "value" a secret
    for (JsonChild at = members.child(object, 0); at.isValid(); at = members.following(object, at)) {
        const qint64 end = members.endOf(object, at);
        const std::string_view value = object.substr(std::size_t(at.from), std::size_t(end - at.from));
        if (jsonbytes::isContainer(value.front()) || found.size() == 6)
            return {};
        const auto word = mask.word(object.substr(std::size_t(at.key + 1), std::size_t(at.keyEnd - at.key - 2)));
        named = named || (value.size() > 2 && PayloadMask::namesSecret(word, value.substr(1, value.size() - 2)));
        found.push_back({keyOf(object, at), value, word});
    }
    QStringList parts;
    qsizetype length = 0;
    for (const Member& member : found) {
        const bool hidden = member.word == PayloadMask::Word::Secret ||
                            (member.word == PayloadMask::Word::Value && named) ||
                            PayloadMask::hides(fromUtf8(member.value));
        parts.append(member.key + u": "_s + (hidden ? PayloadMask::dots() : fromUtf8(cut(member.value, 40))));
        length += parts.last().size() + 2;
        if (length > previewLength)
            return {};
    }
    return u'{' + parts.join(u", "_s) + u'}';
}

QString PayloadTree::valueText(const Row& row) const
{
    if (row.kind == Kind::Fault) {
        const PayloadIndex::Fault* fault = index() ? index()->fault() : nullptr;
        return fault ? tr("Line %1, column %2: %3").arg(fault->line).arg(fault->column).arg(fault->text) : QString();
    }
    if (!row.place.isValid())
        return {};
    if (isMasked(row) && row.kind != Kind::Container)
        return PayloadMask::dots();
    const std::string_view good = layerOf(row).index->good();
    const std::string_view rest = good.substr(std::size_t(row.place.from));
    if (row.kind != Kind::Container) {
        const std::string_view head = rest.substr(0, std::size_t(cellBytes));
        const qint64 end = jsonbytes::pastValue(head, 0);
        if (end >= 0 && (end < qint64(head.size()) || head.size() == rest.size() || row.kind == Kind::String))
            return fromUtf8(head.substr(0, std::size_t(end)));
        return fromUtf8(cut(rest, cellBytes - 4)) + u'…';
    }
    const bool object = rest.front() == '{';
    QString count;
    if (const int id = openOf(row); id >= 0) {
        const JsonChildren& children = m_opens[std::size_t(id)]->children;
        count = children.isComplete() ? QString::number(children.count()) : QString::number(children.count()) + u'+';
    } else {
        const std::string_view head = rest.substr(0, std::size_t(countedBytes));
        const qint64 counted = jsonbytes::countChildren(head, 0, countedBytes);
        if (object && row.inArray && counted > 0) {
            const qint64 end = jsonbytes::pastValue(head.substr(0, std::size_t(previewBytes)), 0);
            const bool whole = end > 0 && !isSecret(row);
            const QString shown = preview(whole ? head.substr(0, std::size_t(end)) : std::string_view());
            if (!shown.isEmpty())
                return shown;
        }
        count = counted >= 0 ? QString::number(counted) : u"…"_s;
    }
    return (object ? u"{%1}"_s : u"[%1]"_s).arg(count);
}

QString PayloadTree::factText(const Row& row) const
{
    if (!row.place.isValid())
        return {};
    if (row.holder < 0 && row.kind == Kind::Container)
        return m_format.bytes(layerOf(row).index->source().size());
    QStringList facts;
    if (isMasked(row))
        facts.append(tr("masked"));
    const std::string_view value = raw(row);
    const std::string_view key =
        row.place.key < 0 ? std::string_view()
                          : layerOf(row).index->source().view(row.place.key + 1, row.place.keyEnd - row.place.key - 2);
    switch (row.kind) {
    case Kind::Container:
        if (const int id = openOf(row); row.inArray == false && qint64(value.size()) > countedBytes)
            facts.append(m_format.bytes(qint64(value.size())));
        else if (id >= 0 && !m_opens[std::size_t(id)]->children.isComplete())
            facts.append(tr("reading"));
        break;
    case Kind::String: {
        const payloaddecode::Guess inside = guess(row);
        const QString time = payloaddecode::timeFact(key, value, m_format, m_now());
        const int id = openOf(row);
        const QString problem = id >= 0 ? m_layers[std::size_t(m_opens[std::size_t(id)]->layer)]->problem : QString();
        if (!problem.isEmpty())
            facts.append(problem);
        else if (!inside.fact.isEmpty())
            facts.append(inside.fact);
        else if (!time.isEmpty())
            facts.append(time);
        else if (qint64(value.size()) > cellBytes)
            facts.append(m_format.bytes(qint64(value.size()) - 2));
        break;
    }
    case Kind::Number:
        if (const QString time = payloaddecode::timeFact(key, value, m_format, m_now()); !time.isEmpty())
            facts.append(time);
        break;
    default:
        break;
    }
    return facts.join(u", "_s);
}

bool PayloadTree::isSecret(const Row& row) const
{
    if (!row.place.isValid())
        return false;
    QHash<qint64, bool>& known = layerOf(row).secrets;
    if (const auto at = known.constFind(row.place.from); at != known.constEnd())
        return *at;
    if (known.size() > 20'000)
        known.clear();
    const bool secret = findSecret(row);
    known.insert(row.place.from, secret);
    return secret;
}

bool PayloadTree::findSecret(const Row& row) const
{
    Layer& layer = layerOf(row);
    const Open* holder = row.holder < 0 ? nullptr : m_opens[std::size_t(row.holder)].get();
    const std::string_view good = layer.index->good();
    const std::string_view rest = good.substr(std::size_t(row.place.from));
    if (rest.starts_with("null") || rest.starts_with("\"\""))
        return false;
    if (holder && holder->secret)
        return true;
    if (row.place.key >= 0) {
        const auto word = layer.mask.word(
            good.substr(std::size_t(row.place.key + 1), std::size_t(row.place.keyEnd - row.place.key - 2)));
        if (word == PayloadMask::Word::Secret)
            return true;
        if (word == PayloadMask::Word::Value && holder) {
            JsonChild at = holder->children.child(good, 0);
            for (int i = 0; i < 16 && at.isValid(); ++i, at = holder->children.following(good, at)) {
                const std::string_view name = good.substr(std::size_t(at.key + 1), std::size_t(at.keyEnd - at.key - 2));
                const qint64 end = holder->children.endOf(good, at);
                if (end > at.from + 2 && good[std::size_t(at.from)] == '"' &&
                    PayloadMask::namesSecret(layer.mask.word(name),
                                             good.substr(std::size_t(at.from + 1), std::size_t(end - at.from - 2))))
                    return true;
            }
        }
    }
    if (row.kind != Kind::String)
        return false;
    const std::string_view head = rest.substr(0, std::size_t(searchedBytes));
    const qint64 end = jsonbytes::pastString(head, 0);
    return PayloadMask::hides(fromUtf8(head.substr(1, end < 0 ? head.npos : std::size_t(end - 2))));
}

bool PayloadTree::isMasked(const Row& row) const
{
    return row.place.isValid() && row.kind != Kind::Container && isSecret(row) &&
           !layerOf(row).revealed.contains(row.place.from);
}

void PayloadTree::reveal(const Row& row)
{
    if (!isMasked(row))
        return;
    layerOf(row).revealed.insert(row.place.from);
    Q_EMIT changed();
}

void PayloadTree::revealOffset(qint64 offset)
{
    if (m_layers.empty())
        return;
    m_layers.front()->revealed.insert(offset);
    Q_EMIT changed();
}

bool PayloadTree::isDecoded(const Row& row) const
{
    return row.holder >= 0 && m_opens[std::size_t(row.holder)]->layer != 0;
}

qint64 PayloadTree::payloadOffset(const Row& row) const
{
    Row at = row;
    while (isDecoded(at))
        at = m_opens[std::size_t(at.holder)]->row;
    return at.place.from;
}

QString PayloadTree::ownPath(const Row& row) const
{
    if (row.holder < 0)
        return u"$"_s;
    const Open& holder = *m_opens[std::size_t(row.holder)];
    const QString own = row.place.key < 0 ? u"[%1]"_s.arg(row.place.index) : step(keyText(row));
    return holder.row.kind == Kind::String ? u" | "_s + m_layers[std::size_t(holder.layer)]->label + u" $"_s + own
                                           : own;
}

QString PayloadTree::path(const Row& row) const
{
    if (!row.place.isValid())
        return {};
    QStringList parts;
    for (Row at = row;; at = m_opens[std::size_t(at.holder)]->row) {
        parts.append(ownPath(at));
        if (at.holder < 0)
            break;
    }
    std::reverse(parts.begin(), parts.end());
    return parts.join(QString());
}

qint64 PayloadTree::rowOfSteps(const QList<qint64>& steps, bool* more)
{
    *more = false;
    if (rowCount() == 0)
        return -1;
    QElapsedTimer clock;
    clock.start();
    Row at = rowAt(0);
    m_batching = true;
    for (const qint64 child : steps) {
        int id = openOf(at);
        if (id < 0 && at.kind == Kind::String && (isFull() || !canUnfold(at)))
            break;
        if (id < 0) {
            *more = clock.elapsed() >= stepsMs;
            id = !*more && canUnfold(at) ? openRow(at) : -1;
        }
        const JsonChild place = id < 0 ? JsonChild() : childOf(id, child);
        at = place.isValid() ? childRow(*m_opens[std::size_t(id)], place) : Row();
        if (!place.isValid())
            break;
    }
    const bool opened = !m_batch.empty();
    endBatch();
    if (opened)
        Q_EMIT changed();
    return at.isValid() ? rowNumber(at.holder, at.place.index) : -1;
}

JsonChild PayloadTree::childOf(int id, qint64 child) const
{
    const Open& open = *m_opens[std::size_t(id)];
    return open.children.child(bytesOf(open), child);
}

qint64 PayloadTree::rowOfPath(const QString& path)
{
    if (rowCount() == 0 || !path.startsWith(u'$'))
        return -1;
    Row at = rowAt(0);
    int left = mostCompared;
    for (QString rest = path.mid(1); !rest.isEmpty();) {
        int id = openOf(at);
        if (id < 0)
            id = canUnfold(at) ? openRow(at) : -1;
        if (id < 0)
            return -1;
        const Open& open = *m_opens[std::size_t(id)];
        if (open.row.kind == Kind::String) {
            const qsizetype mark = rest.indexOf(u" $"_s);
            if (!rest.startsWith(u" | "_s) || mark < 0)
                return -1;
            rest = rest.mid(mark + 2);
        }
        Row next;
        JsonChild child = open.children.child(bytesOf(open), 0);
        if (rest.startsWith(u'[') && !rest.startsWith(u"[\""_s)) {
            const qsizetype end = rest.indexOf(u']');
            child = open.children.child(bytesOf(open), rest.mid(1, end - 1).toLongLong());
            next = child.isValid() ? childRow(open, child) : Row();
            rest = rest.mid(end + 1);
        } else {
            for (; child.isValid() && --left > 0; child = open.children.following(bytesOf(open), child)) {
                const QString own = step(keyOf(bytesOf(open), child));
                if (rest.startsWith(own) && (rest.size() == own.size() || u".[ "_s.contains(rest.at(own.size())))) {
                    next = childRow(open, child);
                    rest = rest.mid(own.size());
                    break;
                }
            }
        }
        if (!next.isValid())
            return -1;
        at = next;
    }
    Q_EMIT changed();
    return at.holder < 0 ? 0 : rowNumber(at.holder, at.place.index);
}

QStringList PayloadTree::unfoldedPaths(int most) const
{
    QStringList paths;
    for (const auto& open : m_opens) {
        if (open && open->row.holder >= 0 && open->depth < 200 && paths.size() < most)
            paths.append(path(open->row));
    }
    std::sort(paths.begin(), paths.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return paths;
}

QString PayloadTree::copyText(const Row& row, bool asJson) const
{
    return copyWork(row, asJson)();
}

std::function<QString()> PayloadTree::copyWork(const Row& row, bool asJson) const
{
    if (row.kind == Kind::Fault)
        return [text = valueText(row)] { return text; };
    const std::string_view value = raw(row);
    if (isMasked(row) || (row.kind == Kind::Container && isSecret(row)))
        return [] { return PayloadMask::dots(); };
    if (qint64(value.size()) > mostCopied)
        return [] { return QString(); };
    const bool open = layerOf(row).revealed.contains(row.place.from);
    return [value, open, asJson, kind = row.kind, source = layerOf(row).index->sourcePtr()] {
        if (kind == Kind::Container)
            return QString::fromUtf8(Redactor::json(QByteArray(value.data(), qsizetype(value.size()))));
        if (kind != Kind::String)
            return fromUtf8(value);
        const std::string_view inner = value.size() >= 2 ? value.substr(1, value.size() - 2) : std::string_view();
        const QString text = asJson ? fromUtf8(value) : fromUtf8(unescapeJson(inner));
        return open ? text : Redactor::text(text);
    };
}

payloaddecode::Guess PayloadTree::guess(const Row& row) const
{
    const std::string_view value = row.kind == Kind::String ? raw(row) : std::string_view();
    return value.size() < 4 ? payloaddecode::Guess{}
                            : payloaddecode::guess(value.substr(1, value.size() - 2), m_format, m_now());
}

payloaddecode::Decoded PayloadTree::decoded(const Row& row) const
{
    const DecodeWork work = decodeWork(row);
    const std::atomic_bool never{false};
    return work ? work(never) : payloaddecode::Decoded();
}

PayloadTree::DecodeWork PayloadTree::decodeWork(const Row& row) const
{
    const auto coding = guess(row).coding;
    const std::string_view value = raw(row);
    if (coding == payloaddecode::Coding::None || value.size() < 4 || isMasked(row))
        return {};
    return [value, coding, source = layerOf(row).index->sourcePtr()](const std::atomic_bool& stop) {
        return payloaddecode::decode(value.substr(1, value.size() - 2), coding, stop);
    };
}

void PayloadTree::decodeLater(const Row& row)
{
    const DecodeWork work = decodeWork(row);
    if (!work)
        return;
    auto result = std::make_shared<payloaddecode::Decoded>();
    const quint64 serial = row.holder < 0 ? 0 : m_opens[std::size_t(row.holder)]->serial;
    if (!m_decoding.emplace(serial, row.place.from).second)
        return;
    const PayloadIndex* whole = index();
    layerOf(row).index->run([work, result](const std::atomic_bool& stop) { *result = work(stop); },
                            [this, row, serial, result, whole] {
                                const bool same =
                                    index() == whole &&
                                    (row.holder < 0 ||
                                     (std::size_t(row.holder) < m_opens.size() && m_opens[std::size_t(row.holder)] &&
                                      m_opens[std::size_t(row.holder)]->serial == serial));
                                m_decoding.erase({serial, row.place.from});
                                if (same && openOf(row) < 0 && openDecoded(row, *result) >= 0)
                                    Q_EMIT changed();
                            });
}

} // namespace alien
