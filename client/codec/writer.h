// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace alien::codec {

/// Writes one JSON object in the order of the calls. Documents go in byte for byte, so numbers that nobody may change
/// stay as written.
class Writer
{
public:
    Writer& text(const char* key, const QString& value);
    /// A member whose name is data.
    Writer& entry(const QString& key, const QString& value);
    /// Leaves the member out when there is nothing to say.
    Writer& textUnlessEmpty(const char* key, const QString& value);
    Writer& integer(const char* key, qint64 value);
    Writer& boolean(const char* key, bool value);
    Writer& time(const char* key, const QDateTime& value);
    Writer& texts(const char* key, const QStringList& values);
    /// `json` must be a valid JSON value.
    Writer& raw(const char* key, const QByteArray& json);
    Writer& object(const char* key, const Writer& value) { return raw(key, value.toJson()); }
    Writer& list(const char* key, const QList<Writer>& values);

    [[nodiscard]] QByteArray toJson() const { return '{' + m_members + '}'; }
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }

    /// A JSON string with its quotes; lone surrogates become U+FFFD.
    [[nodiscard]] static QByteArray quoted(const QString& value);

private:
    Writer& member(const QByteArray& quotedKey, const QByteArray& json);

    QByteArray m_members;
};

} // namespace alien::codec
