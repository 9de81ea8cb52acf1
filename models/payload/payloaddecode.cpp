// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloaddecode.h"

#include "client/document.h"
#include "client/documentdata.h"
#include "client/inflater.h"
#include "models/common/format.h"
#include "models/payload/payloadsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace alien::payloaddecode {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr std::size_t shortest = 16; ///< below, any word could be base64
constexpr std::size_t longestJwt = 16 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("payloaddecode", text);
}

bool isBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
           c == '-' || c == '_';
}

/// `data:image/png;base64,` and its like do not belong to the text.
std::string_view withoutDataUrl(std::string_view text)
{
    if (!text.starts_with("data:"))
        return text;
    const std::size_t comma = text.substr(0, 128).find(";base64,");
    return comma == text.npos ? text : text.substr(comma + 8);
}

QByteArray fromBase64(std::string_view text)
{
    QByteArray plain(text.data(), qsizetype(text.size()));
    plain.replace('-', '+').replace('_', '/');
    auto result = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

struct Looks
{
    bool valid = false;
    bool padded = false;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool hexOnly = true;
    bool urlSafe = false; ///< with the letters that only base64url has
};

Looks looksOf(std::string_view text)
{
    Looks looks;
    while (!text.empty() && text.back() == '=' && text.size() % 4 <= 3) {
        text.remove_suffix(1);
        looks.padded = true;
    }
    looks.valid = text.size() >= shortest && text.size() % 4 != 1;
    for (const char c : text.substr(0, 4096)) {
        looks.valid = looks.valid && isBase64(c);
        looks.lower = looks.lower || (c >= 'a' && c <= 'z');
        looks.upper = looks.upper || (c >= 'A' && c <= 'Z');
        looks.digit = looks.digit || (c >= '0' && c <= '9');
        looks.urlSafe = looks.urlSafe || c == '-' || c == '_';
        looks.hexOnly = looks.hexOnly && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
    }
    return looks;
}

/// The size a gzip stream says it has: its last four bytes.
qint64 gunzippedSize(std::string_view text)
{
    const std::size_t whole = text.find_last_not_of('=') + 1;
    const std::size_t from = whole > 12 ? (whole - 8) / 4 * 4 : 0;
    const QByteArray tail = fromBase64(text.substr(from));
    if (tail.size() < 4)
        return -1;
    qint64 size = 0;
    for (int i = 0; i < 4; ++i)
        size |= qint64(std::uint8_t(tail.at(tail.size() - 4 + i))) << (8 * i);
    return size;
}

QString inTime(qint64 ms, const Format& format, qint64 nowMs)
{
    return ms <= nowMs ? format.age(nowMs - ms) : tr("in %1").arg(format.duration(ms - nowMs));
}

Guess guessJwt(std::string_view text, const Format& format, qint64 nowMs)
{
    if (!text.starts_with("eyJ") || text.size() > longestJwt)
        return {};
    const std::size_t first = text.find('.');
    const std::size_t second = text.find('.', first + 1);
    if (second == text.npos)
        return {};
    const QByteArray header = fromBase64(text.substr(0, first));
    if (Document::parse(header).isNull())
        return {};
    Guess guess{Coding::Jwt, u"JWT"_s, {}};
    const Document claims = Document::parse(fromBase64(text.substr(first + 1, second - first - 1)));
    if (const auto expires = claims.root().find("exp").integer(); expires && *expires < 100'000'000'000) {
        const qint64 ms = *expires * 1000;
        guess.fact = ms > nowMs ? tr("JWT, expires in %1").arg(format.duration(ms - nowMs))
                                : tr("JWT, expired %1").arg(format.age(nowMs - ms));
    }
    return guess;
}

Guess guessBase64(std::string_view whole, const Format& format)
{
    const std::string_view text = withoutDataUrl(whole);
    const Looks looks = looksOf(text);
    if (!looks.valid)
        return {};
    const std::size_t length = text.find_last_not_of('=') + 1;
    const qint64 size = qint64(length) * 3 / 4;
    const QByteArray head = fromBase64(text.substr(0, std::min(length, std::size_t(256)) / 4 * 4));
    const std::string_view inside(head.constData(), std::size_t(head.size()));
    if (inside.empty())
        return {};
    Guess guess{Coding::Base64, {}, PayloadSource::imageFormat(inside)};
    if (inside.starts_with("\x1f\x8b")) {
        guess.fact = tr("gzip, %1 decoded").arg(format.bytes(gunzippedSize(text)));
        return guess;
    }
    if (!guess.imageFormat.isEmpty()) {
        guess.fact = tr("%1 image, %2").arg(guess.imageFormat, format.bytes(size));
        return guess;
    }
    // Ids, hashes and long words consist of the same letters: without a known beginning it has to look mixed.
    const bool mixed = looks.lower && looks.upper && !looks.hexOnly;
    const PayloadKind kind = PayloadSource::kindOf(inside);
    if (kind == PayloadKind::Json && (inside.front() == '{' || inside.front() == '['))
        guess.fact = tr("base64, JSON, %1").arg(format.bytes(size));
    else if (kind == PayloadKind::Text && mixed && (looks.padded || text.size() % 4 == 0))
        guess.fact = tr("base64, text, %1").arg(format.bytes(size));
    else if (mixed && looks.digit && (looks.padded || text.size() >= 64) && !looks.urlSafe)
        guess.fact = tr("base64, %1").arg(format.bytes(size));
    else
        return {};
    return guess;
}

QByteArray quoted(const QByteArray& text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (std::uint8_t(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

/// gzip with the output counted while it grows.
bool gunzip(const QByteArray& packed, const std::atomic_bool& stop, QByteArray* out, QString* problem)
{
    Inflater inflater;
    inflater.feed(packed);
    while (!inflater.isComplete() && !stop) {
        const qsizetype before = out->size();
        if (!inflater.step(*out, qsizetype(1) << 20)) {
            *problem = tr("The gzip data is damaged.");
            return !out->isEmpty();
        }
        if (out->size() >= cap) {
            *problem = tr("More than 32 MB come out of it; the rest is left out.");
            return true;
        }
        if (out->size() == before && inflater.wantsInput()) {
            *problem = tr("The gzip data ends too early.");
            return !out->isEmpty();
        }
    }
    return true;
}

/// What the bytes are, as JSON for the tree.
void describe(Decoded* decoded)
{
    const std::string_view inside(decoded->bytes.constData(), std::size_t(decoded->bytes.size()));
    const PayloadKind kind = PayloadSource::kindOf(inside);
    const char first =
        inside.substr(std::min(inside.find_first_not_of(" \t\r\n"), inside.size())).substr(0, 1) == "{" ? '{' : '[';
    const std::size_t at = inside.find_first_not_of(" \t\r\n");
    if (kind == PayloadKind::Json && at != inside.npos && inside[at] == first)
        decoded->json = decoded->bytes;
    else if (kind == PayloadKind::Json || kind == PayloadKind::Text)
        decoded->json = "{\"text\":" + quoted(QString::fromUtf8(decoded->bytes).toUtf8()) + '}';
    else if (kind == PayloadKind::Empty)
        decoded->json = "{\"bytes\":0}";
    else
        decoded->json = "{\"bytes\":" + QByteArray::number(decoded->bytes.size()) + ",\"begins\":\"" +
                        decoded->bytes.left(64).toHex(' ') + "\"}";
}

Decoded decodeJwt(std::string_view text)
{
    Decoded decoded;
    decoded.label = u"JWT"_s;
    const std::size_t first = text.find('.');
    const std::size_t second = std::min(text.find('.', first + 1), text.size());
    const auto part = [](const QByteArray& json) { return Document::parse(json).isNull() ? quoted(json) : json; };
    decoded.json = "{\"header\":" + part(fromBase64(text.substr(0, first))) +
                   ",\"claims\":" + part(fromBase64(text.substr(first + 1, second - first - 1))) + '}';
    decoded.bytes = decoded.json;
    return decoded;
}

/// Members whose numbers are times.
bool namesTime(std::string_view key)
{
    std::string lower(key.substr(0, 64));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const auto has = [&](std::string_view word) { return lower.find(word) != lower.npos; };
    return has("time") || has("date") || has("expir") || has("deadline") || has("since") || has("until") ||
           has("epoch") || lower == "exp" || lower == "iat" || lower == "nbf" || lower == "ts" || lower == "at" ||
           key.ends_with("At") || key.ends_with("_at");
}

} // namespace

Guess guess(std::string_view inner, const Format& format, qint64 nowMs)
{
    if (inner.size() >= 2) {
        const char first = inner.front();
        const char last = inner.back();
        if ((first == '{' && last == '}') || (first == '[' && last == ']')) {
            // Long ones are believed: opening them tells.
            const bool whole = inner.size() < 16 * 1024;
            const std::string text = unescapeJson(inner.substr(0, whole ? inner.size() : 0));
            if (!whole || !Document::parse(QByteArray(text.data(), qsizetype(text.size()))).isNull())
                return {Coding::Json, tr("JSON inside, %1").arg(format.bytes(qint64(inner.size()))), {}};
            return {};
        }
    }
    if (inner.size() < shortest)
        return {};
    if (Guess jwt = guessJwt(inner, format, nowMs); jwt.coding != Coding::None)
        return jwt;
    return guessBase64(inner, format);
}

Decoded decode(std::string_view inner, Coding coding, const std::atomic_bool& stop)
{
    Decoded decoded;
    const std::string unescaped = inner.find('\\') == inner.npos ? std::string() : unescapeJson(inner);
    const std::string_view text = unescaped.empty() ? inner : std::string_view(unescaped);
    if (coding == Coding::Jwt)
        return decodeJwt(text);
    if (coding == Coding::Json) {
        decoded.label = u"JSON"_s;
        decoded.bytes = QByteArray(text.data(), qsizetype(text.size()));
        decoded.json = decoded.bytes;
        return decoded;
    }
    decoded.label = u"base64"_s;
    decoded.bytes = fromBase64(withoutDataUrl(text));
    if (decoded.bytes.isEmpty()) {
        decoded.problem = tr("This is no base64.");
        return decoded;
    }
    if (decoded.bytes.startsWith("\x1f\x8b")) {
        decoded.label = u"gzip"_s;
        QByteArray out;
        if (gunzip(decoded.bytes, stop, &out, &decoded.problem))
            decoded.bytes = out;
    }
    describe(&decoded);
    return decoded;
}

Decoded unpack(std::string_view gzip, const std::atomic_bool& stop)
{
    Decoded decoded;
    decoded.label = u"gzip"_s;
    gunzip(QByteArray(gzip.data(), qsizetype(gzip.size())), stop, &decoded.bytes, &decoded.problem);
    return decoded;
}

QString timeFact(std::string_view key, std::string_view raw, const Format& format, qint64 nowMs)
{
    if (raw.size() > 2 && raw.front() == '"') {
        const std::string_view text = raw.substr(1, raw.size() - 2);
        if (text.size() < 19 || text.size() > 40 || text[4] != '-' || (text[10] != 'T' && text[10] != ' '))
            return {};
        const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
        return time.isValid() ? inTime(time.toMSecsSinceEpoch(), format, nowMs) : QString();
    }
    qint64 value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size())
        return {};
    // 2001 to 2100, in ms or s.
    constexpr qint64 first = 11'323 * dayMs;
    constexpr qint64 last = 47'482 * dayMs;
    if (value >= first && value <= last)
        return inTime(value, format, nowMs);
    if (value >= first / 1000 && value <= last / 1000 && namesTime(key))
        return inTime(value * 1000, format, nowMs);
    return {};
}

} // namespace alien::payloaddecode
