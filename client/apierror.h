// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace alien {

/// The error object of the manager, as the wire and `deployment.error` carry it:
/// {code, message, context?, hint?, retryable, internal, httpStatusCode?, source?}; the source chain is unmasked and
/// may be deep. The command operations declare ErrorResponse{code,message,details}, which lands here too (details
/// becomes hint).
struct AlienError
{
    QString code;
    QString message;
    QString hint;
    QByteArray contextJson; ///< the context object as it came, or empty
    bool retryable = false;
    bool internal = false;
    std::optional<int> httpStatusCode;
    std::shared_ptr<const AlienError> source; ///< what caused it, or null

    [[nodiscard]] int depth() const;
    /// The last link of the chain, often the cloud's own words.
    [[nodiscard]] const AlienError& root() const;
    friend bool operator==(const AlienError& a, const AlienError& b);
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// What came instead of the answer that a call asked for.
struct ApiError
{
    enum class Kind {
        Connection,     ///< no answer: refused, reset, DNS, TLS; `text` names the cause
        Timeout,        ///< a deadline of ours passed
        Aborted,        ///< the caller cancelled
        InvalidRequest, ///< refused before anything left: bad header, path, argument, an operation this generation
                        ///< lacks
        Decode,         ///< 2xx, but not the shape that the operation promises
        Api,            ///< the manager refused: AlienError, ErrorResponse, plain text or empty body with a status
        Unexpected, ///< not the manager's answer: HTML of a proxy, a redirect, a foreign content type, a broken frame
        OutcomeUnknown, ///< a mutation left, its answer did not come: it may or may not have happened; never sent again
    };
    Kind kind = Kind::Unexpected;
    QString text;       ///< one sentence for people: what happened
    QString detail;     ///< readable multi-line text: where, raw value, what to do; may be empty
    int status = 0;     ///< HTTP status, 0 when none came
    HeaderList headers; ///< of the answer, as they came
    QByteArray body;    ///< the raw answer, at most 64 kB
    QString method;
    QString path; ///< of the request, without host and query
    int attempts = 0;
    std::optional<AlienError> alien; ///< when the body was the manager's own error
    QString pointer;                 ///< Decode: JSON pointer of the place
    QString rawValue;                ///< Decode: the value that stood there, at most 200 characters
    QString certificateFingerprint;  ///< TLS failures: SHA-256 of the peer's certificate, hex pairs; else empty
    std::optional<int> retryAfterMs; ///< what the manager asked for, at most 300,000

    [[nodiscard]] QString code() const { return alien ? alien->code : QString(); }
    [[nodiscard]] bool retryable() const;
    /// Multi-line report without secrets, for "Copy report".
    [[nodiscard]] QString pretty() const;
};

} // namespace alien
