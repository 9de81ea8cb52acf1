// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/writer.h"

#include "client/codec/json.h"
#include "client/codec/timestamp.h"

namespace alien::codec {

QByteArray Writer::quoted(const QString& value)
{
    const Json text(value.toStdString());
    return QByteArray::fromStdString(text.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Writer& Writer::member(const QByteArray& quotedKey, const QByteArray& json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += quotedKey + ':' + json;
    return *this;
}

Writer& Writer::raw(const char* key, const QByteArray& json)
{
    return member('"' + QByteArray(key) + '"', json);
}

Writer& Writer::entry(const QString& key, const QString& value)
{
    return member(quoted(key), quoted(value));
}

Writer& Writer::text(const char* key, const QString& value)
{
    return raw(key, quoted(value));
}

Writer& Writer::textUnlessEmpty(const char* key, const QString& value)
{
    return value.isEmpty() ? *this : text(key, value);
}

Writer& Writer::integer(const char* key, qint64 value)
{
    return raw(key, QByteArray::number(value));
}

Writer& Writer::boolean(const char* key, bool value)
{
    return raw(key, value ? "true" : "false");
}

Writer& Writer::time(const char* key, const QDateTime& value)
{
    return raw(key, '"' + formatTimestamp(value) + '"');
}

Writer& Writer::texts(const char* key, const QStringList& values)
{
    QByteArray items;
    for (const QString& value : values) {
        if (!items.isEmpty())
            items += ',';
        items += quoted(value);
    }
    return raw(key, '[' + items + ']');
}

Writer& Writer::list(const char* key, const QList<Writer>& values)
{
    QByteArray items;
    for (const Writer& value : values) {
        if (!items.isEmpty())
            items += ',';
        items += value.toJson();
    }
    return raw(key, '[' + items + ']');
}

} // namespace alien::codec
