// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackbody.h"

#include <QCoreApplication>

#include <algorithm>

namespace alien {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StackBody", text);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isContinuation(char c)
{
    return (std::uint8_t(c) & 0xC0U) == 0x80U;
}

/// Reads {"name": value, ...} by its brackets and quotes only, so that a value need not be JSON.
class FrameScanner
{
public:
    struct Member
    {
        QByteArray quotedName;
        qsizetype from = 0;
        qsizetype to = 0;
    };
    explicit FrameScanner(const QByteArray& text)
        : m_text(text)
    {}
    bool run(std::vector<Member>& out)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return atEnd();
        do {
            Member member;
            space();
            const qsizetype name = m_at;
            if (!string())
                return false;
            member.quotedName = m_text.mid(name, m_at - name);
            if (!take(':'))
                return false;
            space();
            member.from = m_at;
            if (!value())
                return false;
            member.to = m_at;
            out.push_back(member);
        } while (take(','));
        return take('}') && atEnd();
    }

private:
    void space()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        space();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool atEnd()
    {
        space();
        return m_at == m_text.size();
    }
    bool string()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at, true;
        }
        return false;
    }
    bool value()
    {
        int depth = 0;
        const qsizetype start = m_at;
        qsizetype end = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (depth == 0 && (c == ',' || c == '}'))
                break;
            if (c == '"') {
                if (!string())
                    return false;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                ++m_at;
            }
            if (!isSpace(c))
                end = m_at;
        }
        m_at = end;
        return depth == 0 && end > start;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

} // namespace

TextSplice TextSplice::between(const QByteArray& before, const QByteArray& after)
{
    const qsizetype most = std::min(before.size(), after.size());
    const auto [a, b] = std::mismatch(before.begin(), before.begin() + most, after.begin());
    qsizetype head = a - before.begin();
    while (head > 0 && ((head < before.size() && isContinuation(before[head])) ||
                        (head < after.size() && isContinuation(after[head]))))
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isContinuation(before[before.size() - tail]))
        --tail;
    return {head, before.mid(head, before.size() - tail - head), after.mid(head, after.size() - tail - head), false};
}

StackBody::StackBody(const QByteArray& text)
    : m_text(text)
{
    split({});
}

const StackBody::Slice* StackBody::slice(QStringView platform) const
{
    const auto it = std::find_if(m_slices.rbegin(), m_slices.rend(),
                                 [platform](const Slice& slice) { return slice.platform == platform; });
    return it == m_slices.rend() ? nullptr : &*it;
}

bool StackBody::isWhole() const
{
    return m_split &&
           std::all_of(m_slices.begin(), m_slices.end(), [](const Slice& slice) { return !slice.document.isNull(); });
}

void StackBody::apply(const TextSplice& splice)
{
    const qsizetype end = splice.from + splice.removed.size();
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    Q_ASSERT(m_text.mid(splice.from, splice.removed.size()) == splice.removed);
    m_text.replace(splice.from, splice.removed.size(), splice.inserted);
    Slice* inside = nullptr;
    std::vector<Slice> known;
    for (Slice& slice : m_slices) {
        if (!splice.frame && splice.from >= slice.from && end <= slice.to) {
            inside = &slice;
            slice.to += grown;
            continue;
        }
        if (slice.from >= end) {
            slice.from += grown;
            slice.to += grown;
        } else if (slice.to > splice.from) {
            continue; // cut by the splice
        }
        known.push_back(slice);
    }
    if (inside)
        inside->document = Document::parse(sliceText(*inside));
    else
        split(known);
}

void StackBody::split(const std::vector<Slice>& known)
{
    // What is known stands as null while the frame is read: it need not be JSON.
    static const QByteArray placeholder = "null";
    QByteArray frame;
    std::vector<qsizetype> places;
    qsizetype at = 0;
    for (const Slice& slice : known) {
        frame += m_text.mid(at, slice.from - at);
        places.push_back(frame.size());
        frame += placeholder;
        at = slice.to;
    }
    frame += m_text.mid(at);
    const auto real = [&](qsizetype place) {
        qsizetype moved = place;
        for (std::size_t i = 0; i < places.size() && places[i] < place; ++i)
            moved += known[i].to - known[i].from - placeholder.size();
        return moved;
    };

    m_slices.clear();
    m_error = {};
    std::vector<FrameScanner::Member> members;
    m_split = FrameScanner(frame).run(members);
    if (!m_split) {
        m_error = Document::parse(m_text).error();
        if (m_error.text.isEmpty())
            m_error.text = tr("The stacks of a release stand in an object, one member per platform.");
        return;
    }
    for (const FrameScanner::Member& member : members) {
        Slice slice;
        slice.platform = Document::parse(member.quotedName).root().text();
        slice.from = real(member.from);
        slice.to = real(member.to);
        const auto place = std::find(places.begin(), places.end(), member.from);
        if (place != places.end() && member.to == member.from + placeholder.size())
            slice.document = known[std::size_t(place - places.begin())].document;
        else
            slice.document = Document::parse(m_text.mid(slice.from, slice.to - slice.from));
        m_slices.push_back(slice);
    }
}

} // namespace alien
