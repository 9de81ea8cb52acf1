// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadspans.h"

#include "client/fromutf8.h"
#include "models/payload/jsonbytes.h"

#include <algorithm>

namespace alien {

using namespace jsonbytes;

namespace {

/// A token beyond the window is followed no further than this.
constexpr qint64 behind = 64 * 1024;
/// Text around the window in which a pattern may begin or end.
constexpr qint64 around = 8 * 1024;
constexpr qint64 patternBytes = 4096;

/// Walks over tokens from a marker on and tells those of a window.
class Walk
{
public:
    Walk(std::string_view json, const JsonCheck::Marker& marker, qint64 from, qint64 to, const QSet<qint64>& revealed)
        : m_json(json)
        , m_from(from)
        , m_to(std::min(to, qint64(json.size())))
        , m_revealed(revealed)
        , m_at(marker.offset)
        , m_secret(marker.secret)
        , m_hidden(marker.hidden)
        , m_inString(marker.inString)
    {}

    std::vector<PayloadSpan> run()
    {
        if (m_inString) {
            const qint64 past = stringEnd(m_at - 1);
            add(m_at, past, m_secret > 0 || m_hidden ? PayloadSpan::Kind::Masked : PayloadSpan::Kind::String);
            m_hidden = false;
            m_at = past;
        }
        while (m_at < m_to)
            token();
        return std::move(m_spans);
    }

private:
    qint64 stringEnd(qint64 quote)
    {
        const qint64 past = pastString(m_json.substr(0, std::size_t(std::max(m_to, quote) + behind)), quote);
        return past < 0 ? m_to : past;
    }

    void token()
    {
        const char c = m_json[std::size_t(m_at)];
        switch (c) {
        case '{':
        case '[':
            if (m_secret > 0 || m_hidden)
                ++m_secret;
            m_hidden = false;
            m_word = PayloadMask::Word::Plain;
            m_pairs.push_back(false);
            ++m_at;
            return;
        case '}':
        case ']':
            m_secret = std::max(m_secret - 1, 0);
            if (!m_pairs.empty())
                m_pairs.pop_back();
            ++m_at;
            return;
        case '"':
            return string();
        default:
            break;
        }
        if (isBlank(c) || c == ',' || c == ':') {
            ++m_at;
            return;
        }
        const qint64 past = std::max(pastValue(m_json, m_at), m_at + 1);
        value(past, c == '-' || (c >= '0' && c <= '9') ? PayloadSpan::Kind::Number : PayloadSpan::Kind::Literal);
    }

    void string()
    {
        const qint64 past = stringEnd(m_at);
        const qint64 next = pastBlanks(m_json, past);
        if (next >= qint64(m_json.size()) || m_json[std::size_t(next)] != ':')
            return value(past, PayloadSpan::Kind::String);
        m_word = m_mask.word(m_json.substr(std::size_t(m_at + 1), std::size_t(std::max<qint64>(past - m_at - 2, 0))));
        m_hidden = m_word == PayloadMask::Word::Secret;
        add(m_at, past, PayloadSpan::Kind::Key);
        m_at = past;
    }

    void value(qint64 past, PayloadSpan::Kind kind)
    {
        const std::string_view text = m_json.substr(std::size_t(m_at), std::size_t(past - m_at));
        const bool seen = past > m_from;
        bool hide = m_secret > 0 || m_hidden;
        if (m_word == PayloadMask::Word::Value && !hide && seen)
            hide = (!m_pairs.empty() && m_pairs.back()) || m_mask.restNamesSecret(m_json, past);
        if (kind == PayloadSpan::Kind::String && !m_pairs.empty() && text.size() >= 2 &&
            PayloadMask::namesSecret(m_word, text.substr(1, text.size() - 2)))
            m_pairs.back() = true;
        if (!hide && seen && kind == PayloadSpan::Kind::String && text.size() > 8) {
            const std::string_view head = text.substr(1, std::min<std::size_t>(text.size() - 2, patternBytes));
            hide = PayloadMask::hides(fromUtf8(head));
        }
        if (text == "null" || text == "\"\"" || m_revealed.contains(m_at))
            hide = false;
        add(m_at, past, hide ? PayloadSpan::Kind::Masked : kind);
        m_hidden = false;
        m_word = PayloadMask::Word::Plain;
        m_at = past;
    }

    void add(qint64 from, qint64 to, PayloadSpan::Kind kind)
    {
        if (to > m_from && from < m_to)
            m_spans.push_back({from, to, kind});
    }

    std::string_view m_json;
    qint64 m_from;
    qint64 m_to;
    const QSet<qint64>& m_revealed;
    qint64 m_at;
    qint32 m_secret;
    bool m_hidden;
    bool m_inString;
    PayloadMask m_mask;
    PayloadMask::Word m_word = PayloadMask::Word::Plain;
    std::vector<bool> m_pairs; ///< of the containers opened since the marker
    std::vector<PayloadSpan> m_spans;
};

void addPatterns(const PayloadSource& source, qint64 from, qint64 to, const QSet<qint64>& revealed,
                 std::vector<PayloadSpan>* spans)
{
    const qint64 start = std::max<qint64>(from - around, 0);
    const std::string_view window = source.view(start, to + around - start);
    for (const PayloadMask::Range& range : PayloadMask::secretsIn(window, true)) {
        const PayloadSpan span{std::max(start + range.from, spans->empty() ? 0 : spans->back().to), start + range.to,
                               PayloadSpan::Kind::Masked};
        if (span.to > from && span.from < to && span.from < span.to && !revealed.contains(start + range.from))
            spans->push_back(span);
    }
}

} // namespace

PayloadGround groundAt(const PayloadIndex& index, qint64 from)
{
    return {index.sourcePtr(), index.isJson() ? index.good() : std::string_view(), index.markerFor(from)};
}

std::vector<PayloadSpan> payloadSpans(const PayloadGround& ground, qint64 from, qint64 to, const QSet<qint64>& revealed)
{
    std::vector<PayloadSpan> spans;
    const auto known = qint64(ground.good.size());
    if (from < known)
        spans = Walk(ground.good, ground.marker, from, to, revealed).run();
    if (to > known)
        addPatterns(*ground.source, std::max(from, known), to, revealed, &spans);
    return spans;
}

std::vector<PayloadSpan> payloadSpans(const PayloadIndex& index, qint64 from, qint64 to, const QSet<qint64>& revealed)
{
    return payloadSpans(groundAt(index, from), from, to, revealed);
}

std::vector<PayloadSpan> maskedSpans(std::string_view text, bool json)
{
    std::vector<PayloadSpan> spans;
    if (json) {
        const QSet<qint64> none;
        spans = Walk(text, {}, 0, qint64(text.size()), none).run();
        std::erase_if(spans, [](const PayloadSpan& span) { return span.kind != PayloadSpan::Kind::Masked; });
        return spans;
    }
    for (const PayloadMask::Range& range : PayloadMask::secretsIn(text, true)) {
        const qint64 from = std::max(range.from, spans.empty() ? 0 : spans.back().to);
        if (from < range.to)
            spans.push_back({from, range.to, PayloadSpan::Kind::Masked});
    }
    return spans;
}

} // namespace alien
