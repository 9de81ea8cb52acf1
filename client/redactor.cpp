// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"

#include <QRegularExpression>

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 128;

/// "clientSecretValue" and "CLIENT_SECRET_VALUE" -> client, secret, value.
QStringList wordsOf(QStringView key)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words << word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        if (!c.isLetterOrNumber()) {
            flush();
            continue;
        }
        const bool camel =
            c.isUpper() && i > 0 && (key.at(i - 1).isLower() || (i + 1 < key.size() && key.at(i + 1).isLower()));
        if (camel)
            flush();
        word += c;
    }
    flush();
    return words;
}

/// Copies JSON while leaving secret values out. Works on bytes and never fails: what it cannot read it copies.
class JsonCopier
{
public:
    explicit JsonCopier(const QByteArray& in)
        : m_in(in)
    {
        m_out.reserve(in.size());
    }

    QByteArray run()
    {
        while (m_at < m_in.size()) {
            value(0);
            if (m_at < m_in.size()) // not JSON here: go on behind it
                m_out += m_in.at(m_at++);
        }
        return m_out;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_in.size() ? m_in.at(m_at) : '\0'; }

    void blanks()
    {
        while (m_at < m_in.size() && QByteArrayView(" \t\r\n").contains(m_in.at(m_at)))
            m_out += m_in.at(m_at++);
    }

    QByteArray string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_in.size() && m_in.at(m_at) != '"')
            m_at += m_in.at(m_at) == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_in.size());
        const QByteArray raw = m_in.mid(start, m_at - start);
        m_out += raw;
        return raw.mid(1, qMax<qsizetype>(0, raw.size() - 2));
    }

    void value(int depth)
    {
        blanks();
        const char c = peek();
        if (c == '"')
            (void)string();
        else if (c == '{' && depth < maxDepth)
            object(depth + 1);
        else if (c == '[' && depth < maxDepth)
            array(depth + 1);
        else
            while (m_at < m_in.size() && !QByteArrayView(",]}\"").contains(peek()))
                m_out += m_in.at(m_at++);
    }

    void array(int depth)
    {
        m_out += m_in.at(m_at++);
        while (m_at < m_in.size() && peek() != ']') {
            const qsizetype before = m_at;
            value(depth);
            if (peek() == ',' || m_at == before)
                m_out += m_in.at(m_at++);
        }
        if (m_at < m_in.size())
            m_out += m_in.at(m_at++);
    }

    void object(int depth)
    {
        m_out += m_in.at(m_at++);
        bool hidesValue = false;
        qsizetype valueFrom = -1; // where the value of the member "value" lies in m_out
        qsizetype valueTo = -1;
        while (m_at < m_in.size() && peek() != '}') {
            const qsizetype before = m_at;
            blanks();
            if (peek() == '"') {
                const QByteArray key = string();
                blanks();
                if (peek() == ':') {
                    m_out += m_in.at(m_at++);
                    blanks();
                    const qsizetype from = m_out.size();
                    value(depth);
                    if (Redactor::isSecretKey(QString::fromUtf8(key)))
                        replace(from, m_out.size());
                    const QByteArray text = m_out.mid(from).trimmed();
                    if (key == "value") {
                        valueFrom = from;
                        valueTo = m_out.size();
                    }
                    hidesValue = hidesValue || (key == "type" && text == "\"secret\"") ||
                                 (key == "name" && Redactor::isSecretKey(QString::fromUtf8(text)));
                }
            }
            if (peek() == ',' || (m_at == before && m_at < m_in.size()))
                m_out += m_in.at(m_at++);
        }
        if (hidesValue && valueFrom >= 0)
            replace(valueFrom, valueTo);
        if (m_at < m_in.size())
            m_out += m_in.at(m_at++);
    }

    void replace(qsizetype from, qsizetype to)
    {
        const QByteArray text = m_out.mid(from, to - from).trimmed();
        if (text != "null" && text != "\"\"" && text != "false" && text != "true")
            m_out.replace(from, to - from, '"' + Redactor::mark().toUtf8() + '"');
    }

    const QByteArray& m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
};

QString byValue(QString text)
{
    static const QRegularExpression ours(u"\\bax_[a-z]+_[A-Za-z0-9_-]+"_s);
    static const QRegularExpression jwt(u"\\beyJ[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?"_s);
    static const QRegularExpression aws(u"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"_s);
    static const QRegularExpression pem(u"-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\\s\\\\]*"
                                        "(?:-----END [A-Z ]*PRIVATE KEY-----)?"_s);
    static const QRegularExpression scheme(u"\\b(bearer|basic)(\\s+)[A-Za-z0-9._~+/=-]{4,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(\\b[a-z][a-z0-9+.-]*://)[^/\\s@\"]+@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        u"([?&](?:[A-Za-z0-9_.-]*(?:sig|signature|token|credential|password|secret|key)))=[^&\\s\"'<>\\\\]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString mark = Redactor::mark();
    text.replace(ours, mark);
    text.replace(jwt, mark);
    text.replace(aws, mark);
    text.replace(pem, mark);
    text.replace(scheme, u"\\1\\2"_s + mark);
    text.replace(userInfo, u"\\1"_s + mark + u'@');
    text.replace(query, u"\\1="_s + mark);
    return text;
}

/// Nothing in it can be a secret or name one: of most lines of a log that is soon said.
bool isHarmless(const QString& text)
{
    static const QRegularExpression hint(
        u"token|secret|pass|auth|cred|key|bearer|basic|cookie|sig|ax_|eyJ|AKIA|ASIA|@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !hint.match(text).hasMatch();
}

} // namespace

QString Redactor::mark()
{
    return u"[redacted]"_s;
}

bool Redactor::isSecretKey(QStringView key)
{
    static constexpr std::array words{"token"_L1,      "tokens"_L1,      "secret"_L1,     "secrets"_L1,
                                      "password"_L1,   "passwd"_L1,      "passphrase"_L1, "authorization"_L1,
                                      "credential"_L1, "credentials"_L1, "key"_L1,        "keys"_L1,
                                      "bearer"_L1};
    // These name a secret's kind or whereabouts, and people need to read them.
    static constexpr std::array harmless{"type"_L1, "types"_L1, "prefix"_L1, "name"_L1, "count"_L1, "ref"_L1};
    const QStringList parts = wordsOf(key);
    if (parts.isEmpty())
        return false;
    for (const auto& word : harmless) {
        if (parts.size() > 1 && parts.constLast() == word)
            return false;
    }
    for (const auto& word : words) {
        if (parts.contains(word))
            return true;
    }
    const QString whole = parts.join(QString());
    return whole == "apikey"_L1 || whole == "accesskey"_L1 || whole == "privatekey"_L1;
}

QString Redactor::field(const QString& key, const QString& value)
{
    return !value.isEmpty() && !isHarmless(key) && isSecretKey(key) ? mark() : text(value);
}

QString Redactor::text(const QString& text)
{
    if (isHarmless(text))
        return text;
    // key: value, key=value, "key": "value", and headers up to the end of their line
    static const QRegularExpression pair(
        u"(?<key>\"?[A-Za-z][A-Za-z0-9_.-]*\"?)(?<sep>\\s*[:=]\\s*)(?<value>\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,;&\"]+)"_s);
    static const QRegularExpression header(u"(?<=^|\\n)(?<name>[A-Za-z-]*(?:authorization|cookie)):[^\\r\\n]*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString once = byValue(text);
    once.replace(header, u"\\1: "_s + mark());
    QString result;
    qsizetype from = 0;
    for (auto it = pair.globalMatch(once); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString key = match.captured(u"key"_s);
        key.remove(u'"');
        if (!isSecretKey(key))
            continue;
        result += QStringView(once).mid(from, match.capturedStart(u"value"_s) - from);
        result += match.captured(u"value"_s).startsWith(u'"') ? u'"' + mark() + u'"' : mark();
        from = match.capturedEnd(u"value"_s);
    }
    return result + once.mid(from);
}

QByteArray Redactor::json(const QByteArray& json)
{
    const QByteArray start = json.left(64).trimmed();
    if (!start.startsWith('{') && !start.startsWith('['))
        return text(QString::fromUtf8(json)).toUtf8();
    return byValue(QString::fromUtf8(JsonCopier(json).run())).toUtf8();
}

} // namespace alien
