// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QList>
#include <QString>

#include <memory>

namespace alien {

/// One attempt of a call: what left, what came.
struct CallAttempt
{
    int number = 1;
    int status = 0;       ///< 0: no answer
    qint64 startedMs = 0; ///< wall clock
    qint64 elapsedUs = 0; ///< monotonic
    qint64 bytes = 0;     ///< of the answer's body, as they travelled
    QString error;        ///< why there is no answer; empty when there is one
    int waitMs = 0;       ///< before the next attempt; 0 when there is none
    HeaderList sent;      ///< the token is masked
    HeaderList received;
};

/// One request of this console and what became of it. Bodies that carry credentials are not kept, others up to
/// CallLog::kKeptBody.
struct CallRecord
{
    enum class State {
        UnderWay,
        Answered, ///< 2xx
        Refused,  ///< the manager, or what stands before it, answered with another status
        Failed,   ///< no answer, or none that can be read
        Cancelled,
        Unknown ///< it left and may have happened
    };

    quint64 id = 0;
    bool own = false; ///< sent by the operator from the API section
    State state = State::UnderWay;
    QByteArray method;
    QString path; ///< below the base URL, percent-encoded
    QUrlQuery query;
    QString operation; ///< "deployments.list"
    qint64 startedMs = 0;
    qint64 endedMs = 0; ///< 0 while it is under way
    QList<CallAttempt> attempts;

    QByteArray requestBody; ///< the beginning of it
    qint64 requestBytes = 0;
    QByteArray contentType; ///< of the request
    QByteArray answerBody;  ///< the beginning of it
    qint64 answerBytes = 0;
    bool withheld = false; ///< the bodies carry credentials and were not kept
    bool dropped = false;  ///< the bodies went, to make room for newer ones
    bool packed = false;   ///< this is the line only: headers and bodies come with CallLog::find()

    int status = 0;
    QString error; ///< a sentence; empty when all went well
    QString code;  ///< the manager's error code

    [[nodiscard]] bool isOver() const { return state != State::UnderWay; }
    [[nodiscard]] qint64 tookMs() const { return isOver() ? endedMs - startedMs : 0; }
    /// Headers of the last attempt.
    [[nodiscard]] HeaderList sent() const { return attempts.isEmpty() ? HeaderList() : attempts.last().sent; }
    [[nodiscard]] HeaderList received() const { return attempts.isEmpty() ? HeaderList() : attempts.last().received; }
    /// Path and query as they stand in the request line.
    [[nodiscard]] QString target() const;
};

using CallRecordPtr = std::shared_ptr<const CallRecord>;

/// underway, answered, refused, failed, cancelled, unknown: for queries and copies.
[[nodiscard]] QLatin1StringView wireName(CallRecord::State state);

} // namespace alien
