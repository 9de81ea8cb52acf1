// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandindex.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

/// How many bytes of the text end with a whole character.
qsizetype wholeCharacters(const QByteArray& text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    qsizetype end = most;
    for (int i = 0; i < 4 && end > 0 && (uchar(text[end]) & 0xc0U) == 0x80U; ++i)
        --end;
    return end;
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
    case u'r':
    case u't':
    case u'b':
    case u'f':
        return u' ';
    default:
        return c;
    }
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(u'\\'))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            plain.append(text[i]);
            continue;
        }
        ++i;
        bool hex = false;
        const ushort code = text[i] == u'u' ? QStringView(text).mid(i + 1, 4).toUShort(&hex, 16) : ushort(0);
        if (hex && text.size() > i + 4) {
            plain.append(QChar(code));
            i += 4;
        } else {
            plain.append(unescaped(text[i]));
        }
    }
    return plain;
}

} // namespace

CommandIndex::CommandIndex(const QSqlDatabase& database)
    : m_database(database)
{}

QString CommandIndex::searchable(const QByteArray& body, qint64 most)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(QByteArrayView(body.constData(), wholeCharacters(body, qsizetype(most))));
    if (decode.hasError() || text.contains(QChar(0)))
        return {};
    text = withoutEscapes(text);
    text.remove(QChar(0));
    return QString::fromUtf8(text.toUtf8()); // lone surrogates would not come back as they went in
}

bool CommandIndex::run(const QString& sql, qint64 id, const Texts& texts, qint64 most, QString* error) const
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    query.addBindValue(id);
    query.addBindValue(texts.name);
    query.addBindValue(texts.target);
    query.addBindValue(searchable(texts.request, most));
    query.addBindValue(searchable(texts.answer, most));
    query.addBindValue(texts.remark);
    if (query.exec())
        return true;
    *error = query.lastError().text();
    return false;
}

bool CommandIndex::add(qint64 id, const Texts& texts, QString* error) const
{
    const auto sql = u"INSERT INTO %1 (rowid, name, target, request, answer, remark) VALUES (?, ?, ?, ?, ?, ?)"_s;
    return run(sql.arg(u"words"_s), id, texts, kWordBytes, error) &&
           run(sql.arg(u"grams"_s), id, texts, kGramBytes, error);
}

bool CommandIndex::remove(qint64 id, const Texts& texts, QString* error) const
{
    const auto sql =
        u"INSERT INTO %1 (%1, rowid, name, target, request, answer, remark) VALUES ('delete', ?, ?, ?, ?, ?, ?)"_s;
    return run(sql.arg(u"words"_s), id, texts, kWordBytes, error) &&
           run(sql.arg(u"grams"_s), id, texts, kGramBytes, error);
}

} // namespace alien
