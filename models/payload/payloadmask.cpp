// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadmask.h"

#include "client/documentdata.h"
#include "client/fromutf8.h"
#include "client/redactor.h"
#include "models/payload/jsonbytes.h"

#include <QRegularExpression>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t remembered = 64; ///< bytes of a key that is worth remembering
constexpr qint64 looksAhead = 8 * 1024;

PayloadMask::Word wordOf(std::string_view raw)
{
    const std::string key = raw.find('\\') == raw.npos ? std::string(raw) : unescapeJson(raw);
    if (key == "name")
        return PayloadMask::Word::Name;
    if (key == "type")
        return PayloadMask::Word::Type;
    if (key == "value")
        return PayloadMask::Word::Value;
    return Redactor::isSecretKey(fromUtf8(key)) ? PayloadMask::Word::Secret : PayloadMask::Word::Plain;
}

} // namespace

PayloadMask::Word PayloadMask::word(std::string_view key)
{
    if (key.size() > remembered)
        return wordOf(key);
    std::uint32_t hash = 2166136261U;
    for (const char c : key)
        hash = (hash ^ std::uint8_t(c)) * 16777619U;
    Seen& seen = m_seen[(hash ^ (hash >> 16U)) % m_seen.size()];
    if (seen.key != key || key.empty()) {
        seen.key.assign(key);
        seen.word = wordOf(key);
    }
    return seen.word;
}

bool PayloadMask::namesSecret(Word word, std::string_view text)
{
    if (word == Word::Type)
        return text == "secret";
    return word == Word::Name && text.size() < 256 && Redactor::isSecretKey(fromUtf8(text));
}

bool PayloadMask::restNamesSecret(std::string_view json, qint64 pastValue)
{
    json = json.substr(0, std::size_t(std::min<qint64>(qint64(json.size()), pastValue + looksAhead)));
    for (qint64 at = jsonbytes::pastBlanks(json, pastValue);
         at < qint64(json.size()) && json[std::size_t(at)] == ',';) {
        const qint64 key = jsonbytes::pastBlanks(json, at + 1);
        if (key >= qint64(json.size()) || json[std::size_t(key)] != '"')
            return false;
        const qint64 keyEnd = jsonbytes::pastString(json, key);
        if (keyEnd < 0)
            return false;
        const Word meaning = word(json.substr(std::size_t(key + 1), std::size_t(keyEnd - key - 2)));
        const qint64 value = jsonbytes::pastBlanks(json, jsonbytes::pastBlanks(json, keyEnd) + 1);
        const qint64 end = jsonbytes::pastValue(json, value);
        if (end < 0)
            return false;
        if (json[std::size_t(value)] == '"' &&
            namesSecret(meaning, json.substr(std::size_t(value + 1), std::size_t(end - value - 2))))
            return true;
        at = jsonbytes::pastBlanks(json, end);
    }
    return false;
}

bool PayloadMask::hides(const QString& text)
{
    return text.size() >= 8 && Redactor::text(text) != text;
}

std::vector<PayloadMask::Range> PayloadMask::secretsIn(std::string_view text, bool pairs)
{
    static const QRegularExpression pattern(
        u"\\bax_[a-z]+_[A-Za-z0-9_-]+"
        "|\\beyJ[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"
        "|\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
        "|-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\\s\\\\]*(?:-----END [A-Z ]*PRIVATE KEY-----)?"
        "|\\b(?i:bearer|basic)\\s+\\K[A-Za-z0-9._~+/=-]{4,}"
        "|\\b[A-Za-z][A-Za-z0-9+.-]*://\\K[^/\\s@\"]+(?=@)"
        "|[?&][A-Za-z0-9_.-]*(?i:sig|signature|token|credential|password|secret|key)=\\K[^&\\s\"'<>\\\\]+"_s);
    static const QRegularExpression pair(
        u"(?<key>[A-Za-z][A-Za-z0-9_.-]*)\"?\\s*[:=]\\s*(?:\"(?<quoted>(?:[^\"\\\\\\n]|\\\\.)*)|(?<bare>[^\\s,;&\"{\\[]+))"_s);
    // Latin-1, so that places in the string are places in the bytes.
    const QString window = QString::fromLatin1(text.data(), qsizetype(text.size()));
    std::vector<Range> ranges;
    for (auto it = pattern.globalMatch(window); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        ranges.push_back({match.capturedStart(), match.capturedEnd()});
    }
    if (pairs) {
        for (auto it = pair.globalMatch(window); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString group = match.capturedLength(u"bare"_s) > 0 ? u"bare"_s : u"quoted"_s;
            if (match.capturedLength(group) > 0 && Redactor::isSecretKey(match.captured(u"key"_s)))
                ranges.push_back({match.capturedStart(group), match.capturedEnd(group)});
        }
        std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.from < b.from; });
    }
    // "Bearer" and what follows it, each found by itself, are one secret.
    std::vector<Range> joined;
    for (const Range& range : ranges) {
        if (!joined.empty() && jsonbytes::pastBlanks(text, joined.back().to) >= range.from &&
            text.substr(std::size_t(joined.back().to)).substr(0, 1) != "\n")
            joined.back().to = std::max(joined.back().to, range.to);
        else
            joined.push_back(range);
    }
    return joined;
}

QString PayloadMask::dots()
{
    return QString(8, QChar(0x2022));
}

} // namespace alien
