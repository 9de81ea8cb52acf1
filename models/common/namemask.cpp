// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namemask.h"

#include "client/fromutf8.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr std::array kFirst{u"amber",  u"azure",  u"birch",  u"blue",   u"brave",  u"bright", u"brisk",  u"bronze",
                            u"calm",   u"cedar",  u"clear",  u"cobalt", u"copper", u"coral",  u"cosmic", u"crisp",
                            u"dapper", u"deep",   u"eager",  u"early",  u"ember",  u"fair",   u"fern",   u"fleet",
                            u"frosty", u"gentle", u"gilded", u"glad",   u"golden", u"grand",  u"green",  u"hazel",
                            u"honest", u"indigo", u"ivory",  u"jade",   u"jolly",  u"keen",   u"kind",   u"late",
                            u"lilac",  u"lively", u"lunar",  u"maple",  u"mellow", u"merry",  u"misty",  u"noble",
                            u"ochre",  u"olive",  u"opal",   u"pearl",  u"proud",  u"quiet",  u"rapid",  u"rosy",
                            u"ruby",   u"rustic", u"silver", u"sunny",  u"tidal",  u"velvet", u"violet", u"witty"};
constexpr std::array kSecond{u"anchor",  u"badger",  u"beacon", u"bison", u"bridge", u"brook",  u"canyon",  u"castle",
                             u"cliff",   u"comet",   u"condor", u"cove",  u"crane",  u"creek",  u"delta",   u"dune",
                             u"eagle",   u"falcon",  u"finch",  u"fjord", u"forest", u"fox",    u"garden",  u"glacier",
                             u"grove",   u"gull",    u"harbor", u"heron", u"hill",   u"island", u"kestrel", u"lagoon",
                             u"lake",    u"lantern", u"lark",   u"lynx",  u"marsh",  u"meadow", u"mesa",    u"moose",
                             u"oasis",   u"orchid",  u"otter",  u"owl",   u"peak",   u"pine",   u"plover",  u"pond",
                             u"prairie", u"quarry",  u"raven",  u"reef",  u"ridge",  u"river",  u"robin",   u"salmon",
                             u"spruce",  u"stone",   u"summit", u"swan",  u"tide",   u"valley", u"willow",  u"wren"};
constexpr quint64 kNumbers = 90; ///< 10 to 99 after the two words
constexpr int kIdLength = 10;
constexpr qsizetype kSeenMost = 20'000;
constexpr qsizetype kSeenLongest = 400;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber();
}

/// By their form: URLs; ids as the manager makes them, also shortened by Format::shortId(); UUIDs; ARNs; addresses of
/// machines and people; hosts under the usual ends.
const QRegularExpression& forms()
{
    static const QRegularExpression pattern(
        u"(?<url>\\b[a-z][a-z0-9+.-]*://[^\\s\"'<>\\\\,;)\\]}]+)"
        "|(?<arn>\\barn:[a-z-]+:[^\\s\"'<>\\\\,;]+)"
        "|(?<id>\\b[a-z]{2,8}_(?=[A-Za-z0-9]*[0-9…])[A-Za-z0-9]{4,}(?:…[A-Za-z0-9]{4})?\\b)"
        "|(?<uuid>\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b)"
        "|(?<mail>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
        "|(?<ip>\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?::[0-9]{1,5})?\\b)"
        "|(?<host>\\b(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
        "(?:com|net|org|io|dev|app|cloud|example|internal|local|test|invalid|de|eu|uk|fr|ch|jp|cn|us)(?::[0-9]{1,5})?"
        "\\b"
        "(?![.\\w-]))"
        "|(?<account>\\b[0-9]{12}\\b)" // of AWS; of Azure it is a UUID
        "|(?<localhost>\\blocalhost(?::[0-9]{1,5})?\\b)"_s);
    return pattern;
}

} // namespace

NameMask* NameMask::s_active = nullptr;

NameMask::NameMask(QObject* parent)
    : QObject(parent)
    , m_key(32, '\0')
{
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(m_key.data()),
                                          m_key.size() / qsizetype(sizeof(quint32)));
}

NameMask::~NameMask()
{
    if (s_active == this)
        s_active = nullptr;
}

void NameMask::setOn(bool on)
{
    if (on == isOn())
        return;
    s_active = on ? this : nullptr;
    Q_EMIT switched(on);
}

std::unique_ptr<NameMask> NameMask::copy() const
{
    auto out = std::make_unique<NameMask>();
    out->m_key = m_key;
    out->m_names = m_names;
    out->m_firstWords = m_firstWords;
    out->m_pseudonyms = m_pseudonyms;
    out->m_truths = m_truths;
    return out;
}

void NameMask::learn(const QString& name)
{
    const QString trimmed = name.trimmed();
    // What stands for a name already is none.
    if (trimmed.size() < 2 || m_truths.contains(trimmed))
        return;
    if (!m_names.insert(trimmed.toStdU16String()).second)
        return;
    qsizetype word = 0;
    while (word < trimmed.size() && isWordPart(trimmed[word]))
        ++word;
    int& longest = m_firstWords[trimmed.left(std::max<qsizetype>(word, 1)).toStdU16String()];
    longest = std::max(longest, int(trimmed.size()));
    m_seen.clear();
}

void NameMask::learn(std::string_view name)
{
    learn(fromUtf8(name));
}

void NameMask::learnUrl(const QString& url)
{
    const QUrl parsed(url);
    learn(parsed.host());
    if (parsed.port() > 0)
        learn(parsed.host() + u':' + QString::number(parsed.port()));
}

quint64 NameMask::numberOf(const QString& text, int round) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_key);
    hash.addData(QByteArray::number(round));
    hash.addData(text.toUtf8());
    return qFromLittleEndian<quint64>(hash.result().constData());
}

QString NameMask::keep(const QString& text, const QString& shown)
{
    m_pseudonyms.insert(text, shown);
    m_truths.insert(shown, text);
    return shown;
}

QString NameMask::pseudonym(const QString& text)
{
    if (const auto known = m_pseudonyms.constFind(text); known != m_pseudonyms.cend())
        return *known;
    for (int round = 0;; ++round) {
        quint64 number = numberOf(text, round);
        const auto take = [&number](quint64 of) {
            const quint64 part = number % of;
            number /= of;
            return part;
        };
        const QString first = QString::fromUtf16(kFirst[take(kFirst.size())]);
        const QString second = QString::fromUtf16(kSecond[take(kSecond.size())]);
        const QString made = u"%1-%2-%3"_s.arg(first, second).arg(10 + take(kNumbers));
        if (!m_truths.contains(made) && m_names.find(std::u16string_view(made.toStdU16String())) == m_names.end())
            return keep(text, made);
    }
}

QString NameMask::idPseudonym(const QString& id)
{
    if (const auto known = m_pseudonyms.constFind(id); known != m_pseudonyms.cend())
        return *known;
    const qsizetype prefix = id.indexOf(u'_') + 1;
    for (int round = 0;; ++round) {
        const QString made = id.left(prefix) + u'x' +
                             QString::number(numberOf(id, round), 36).leftJustified(kIdLength, u'0').left(kIdLength);
        if (!m_truths.contains(made))
            return keep(id, made);
    }
}

QString NameMask::urlPseudonym(const QString& url)
{
    const QUrl parsed(url);
    const QString scheme = url.left(url.indexOf(u':'));
    const QString host = parsed.host().isEmpty() ? url.mid(scheme.size() + 3) : parsed.host();
    // The path may name anybody.
    const bool more = parsed.path().size() > 1 || parsed.hasQuery() || parsed.hasFragment();
    return u"%1://%2.example%3"_s.arg(scheme, pseudonym(host), more ? u"/…"_s : QString());
}

QString NameMask::formsIn(const QString& text)
{
    QString out;
    qsizetype done = 0;
    for (auto it = forms().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString found = match.captured();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const bool maskedHost =
            match.capturedLength(u"host"_s) > 0 && found.endsWith(u".example"_s) && m_truths.contains(found.chopped(8));
        if (maskedHost || m_truths.contains(found))
            out += found; // masked before
        else if (match.capturedLength(u"url"_s) > 0)
            out += found.contains(u".example"_s) && m_truths.contains(QUrl(found).host().chopped(8))
                       ? found
                       : urlPseudonym(found);
        else if (match.capturedLength(u"id"_s) > 0)
            out += idPseudonym(found);
        else if (match.capturedLength(u"mail"_s) > 0)
            out += pseudonym(found) + u"@mail.example"_s;
        else
            out += pseudonym(found);
    }
    return out + text.mid(done);
}

QString NameMask::namesIn(const QString& text)
{
    const std::u16string_view all(reinterpret_cast<const char16_t*>(text.utf16()), std::size_t(text.size()));
    QString out;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        const auto word = all.substr(std::size_t(at), std::size_t(std::max<qsizetype>(end - at, 1)));
        const auto first = m_firstWords.find(word);
        qsizetype found = 0;
        if (first != m_firstWords.end()) {
            for (qsizetype length = std::min<qsizetype>(first->second, text.size() - at); length > 0 && found == 0;
                 --length) {
                const bool whole =
                    at + length == text.size() || !isWordPart(text[at + length]) || !isWordPart(text[at + length - 1]);
                if (whole && m_names.find(all.substr(std::size_t(at), std::size_t(length))) != m_names.end())
                    found = length;
            }
        }
        if (found > 0) {
            out += QStringView(text).mid(done, at - done);
            out += pseudonym(text.mid(at, found));
            at += found;
            done = at;
        } else {
            at = std::max(end, at + 1);
        }
    }
    return done == 0 ? text : out + text.mid(done);
}

QString NameMask::text(const QString& text)
{
    if (text.size() < 2 || m_truths.contains(text))
        return text;
    if (const auto seen = m_seen.constFind(text); seen != m_seen.cend())
        return *seen;
    // A URL goes as a whole, before the names in it.
    const QString masked = namesIn(formsIn(text));
    if (text.size() <= kSeenLongest) {
        if (m_seen.size() >= kSeenMost)
            m_seen.clear();
        m_seen.insert(text, masked);
        // Masking twice, where one outlet feeds another, changes nothing.
        if (masked != text)
            m_seen.insert(masked, masked);
    }
    return masked;
}

QString NameMask::whole(const QString& name)
{
    if (name.size() < 2 || m_truths.contains(name))
        return name;
    if (const QString masked = formsIn(name); masked != name)
        return masked;
    learn(name);
    return text(name);
}

QByteArray NameMask::bytes(const QByteArray& utf8)
{
    const QString decoded = QString::fromUtf8(utf8);
    return decoded.toUtf8() == utf8 ? text(decoded).toUtf8() : utf8;
}

bool NameMask::holdsPseudonym(const QString& text) const
{
    static const QRegularExpression pattern(u"[a-z]+-[a-z]+-[0-9]{2}\\b|\\b[a-z]{2,8}_x[0-9a-z]{10}\\b"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        if (m_truths.contains(it.next().captured()))
            return true;
    }
    return false;
}

QString NameMask::truth(const QString& shown) const
{
    return m_truths.value(shown, shown);
}

QStringList NameMask::truths(const QString& part, int most) const
{
    QStringList found;
    for (auto it = m_truths.cbegin(); !part.isEmpty() && it != m_truths.cend(); ++it) {
        const qsizetype at = it.key().indexOf(part, 0, Qt::CaseInsensitive);
        if (at < 0 || (at > 0 && isWordPart(it.key().at(at - 1))))
            continue;
        if (found.size() == most)
            return {};
        found.append(it.value());
    }
    return found;
}

} // namespace alien
