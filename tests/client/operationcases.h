// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"

#include <functional>
#include <vector>

namespace alien::test {

/// How a call ended, whatever its type.
struct Outcome
{
    bool done = false;
    bool ok = false;
    ApiError error;
    QString digest; ///< what the case reads from the value
};

using Invoke = std::function<void(ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome)>;

/// One row of the table: an operation, what must leave, and what its answers become.
struct OperationCase
{
    const char* name;     ///< row, and operation up to a space
    const char* request;  ///< method, path and query as they must leave
    QByteArray body;      ///< as it must leave
    QByteArray answer;    ///< a good one
    QString digest;       ///< what must be read from it
    QByteArray badAnswer; ///< 2xx of another shape; null: any JSON will do
    const char* badPlace; ///< pointer of the fault
    Invoke invoke;
};

[[nodiscard]] std::vector<OperationCase> operationCases();
[[nodiscard]] std::vector<OperationCase> agentCases();

template<class T>
void follow(const Call<T>& call, QObject* context, const std::shared_ptr<Outcome>& outcome,
            std::function<QString(const T&)> digest = {})
{
    call.then(context, [outcome, digest = std::move(digest)](const Result<T>& result) {
        outcome->done = true;
        outcome->ok = result.ok();
        if (!result.ok())
            outcome->error = result.error();
        else if (digest)
            outcome->digest = digest(result.value());
    });
}

} // namespace alien::test
