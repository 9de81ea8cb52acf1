// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace alien {

/// Takes secrets out of what people read, copy or keep: by key (token, secret, password, authorization, key) and by
/// value (the manager's tokens, JWTs, AWS keys, private keys, bearer headers, signatures in URLs).
class Redactor
{
public:
    /// What stands where a secret stood.
    static QString mark();
    /// Free text: log lines, messages, reports. Understands "key": "value", key=value, headers and URLs inside.
    [[nodiscard]] static QString text(const QString& text);
    /// The value of a named field, such as an attribute of a log line: the whole of it when the name is a secret's.
    [[nodiscard]] static QString field(const QString& key, const QString& value);
    /// JSON, also cut short or broken: the whole value of a secret key goes, whatever its type; so does `value` in an
    /// object that has
    /// `"type": "secret"` or a secret `name`. What is no JSON is treated as text.
    [[nodiscard]] static QByteArray json(const QByteArray& json);
    /// By words: "apiKey", "AUTH_TOKEN", "client-secret"; not "monkey" or "tokenType".
    [[nodiscard]] static bool isSecretKey(QStringView key);
};

} // namespace alien
