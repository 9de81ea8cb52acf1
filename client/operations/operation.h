// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "client/types/whoami.h"

#include <QStringList>

#include <optional>
#include <span>

namespace alien {

/// One operation of the manager, as the wire has it (protocol 1 and 7, both generations).
struct Operation
{
    const char* name;   ///< "deployments.get"
    const char* method; ///< GET, POST, PUT, DELETE
    const char* path;   ///< each {} takes the next argument, percent-encoded
    enum Traits : unsigned {
        None = 0,
        Mutation = 1U << 0U,    ///< changes something: leaves at most once
        Acts = 1U << 1U,        ///< the selected object's reads and mutations; else the lane of the list reads
        List = 1U << 2U,        ///< may be slow: streamed, to disk where it is large; no larger than other answers
        OneDocument = 1U << 9U, ///< a list of long items: as large as a document can be
        Fleet = 1U << 10U,      ///< a list that is decoded piece by piece: as large as the endpoint's list cap
        Anonymous = 1U << 3U,   ///< no token is sent
        EmptyAnswer = 1U << 4U, ///< the manager answers 2xx without a body
        Secrets = 1U << 5U,     ///< the answer carries tokens or credentials: never kept in an error
        Body = 1U << 6U,        ///< takes a JSON body of its own
        OnlyV1 = 1U << 7U,
        OnlyV3 = 1U << 8U,
    };
    unsigned traits;

    [[nodiscard]] bool is(Traits trait) const { return (traits & trait) != 0; }
    [[nodiscard]] bool existsIn(Generation generation) const;

    /// All of them, in the order of the API's groups.
    [[nodiscard]] static std::span<const Operation> all();
    /// Null when there is none of that name.
    [[nodiscard]] static const Operation* find(QStringView name);

    /// The request without body and query. Arguments must have passed the checks.
    [[nodiscard]] HttpRequest request(const QStringList& arguments, const CallOptions& options) const;
};

} // namespace alien
