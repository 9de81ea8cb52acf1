// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apioperation.h"

#include <QMap>

namespace alien {

/// What somebody has typed for one operation, right or wrong: nothing is dropped because it does not fit. The body is
/// one text; the form shows and changes its members, so form and JSON cannot differ.
struct ApiDraft
{
    QMap<QString, QString> values; ///< of path and query fields, by ApiField::id(); lists hold one item a line
    QString body;                  ///< JSON as typed; empty means {}
    QString headers;               ///< "Name: value", one a line

    struct Retry
    {
        bool on = false;
        QString initialMs; ///< empty: the default of RetryPolicy
        QString maxMs;
        QString exponent;
        QString maxElapsedMs;
        bool connectionErrors = false;
        friend bool operator==(const Retry&, const Retry&) = default;
    };
    Retry retry;
    QString attemptSeconds; ///< deadline of one attempt; empty: the connection's own
    QString totalSeconds;   ///< of the call with all its attempts; empty: none

    friend bool operator==(const ApiDraft&, const ApiDraft&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == ApiDraft(); }

    /// For the disk: what looks like a secret is replaced by Redactor::mark(), which the check then asks to fill in
    /// again.
    [[nodiscard]] QByteArray toJson(const ApiOperation& operation) const;
    [[nodiscard]] static ApiDraft fromJson(const QByteArray& json);
    /// The body without the values of secret fields, secret keys and what looks like a token.
    [[nodiscard]] static QString withoutSecrets(const QString& body, const ApiOperation& operation);
};

/// The members of a body as a form sees them.
class ApiBody
{
public:
    /// Text of the member as the form shows it: strings without quotes, lists one item a line, numbers and documents as
    /// they were written. Empty when there is none.
    [[nodiscard]] static QString text(const Document& body, const ApiField& field);
    /// The body with that text in the member's place, all else byte for byte; an empty text takes the member out. What
    /// is no value of the field's kind goes in as a string, so that it survives and the check can say what is wrong.
    /// Null when the body is no JSON object: then only its text can be edited.
    [[nodiscard]] static QString with(const QString& body, const ApiField& field, const QString& text);
    /// The body as a document; an empty text is {}.
    [[nodiscard]] static Document parse(const QString& body);
};

} // namespace alien
