// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

namespace alien {

using namespace Qt::StringLiterals;

Call<Nothing> ManagerClient::Health::health(const CallOptions& options) const
{
    Outgoing out(*client, "health"_L1, options);
    return out.send<Nothing>([](const HttpAnswer& answer) -> codec::Decoded<Nothing> {
        const codec::Decoded<Document> decoded = codec::decodeObject(answer.body);
        if (const auto* fault = std::get_if<codec::DecodeFault>(&decoded))
            return *fault;
        // Any JSON server answers 200 somewhere; only a manager says this.
        const Document& document = std::get<Document>(decoded);
        if (document.root().find("status").text() == u"healthy"_s)
            return Nothing{};
        codec::DecodeFault fault;
        fault.pointer = u"/status"_s;
        fault.expected = u"healthy"_s;
        fault.missing = !document.root().find("status");
        return codec::withSpelling(fault, document);
    });
}

Call<Whoami> ManagerClient::WhoamiApi::whoami(const CallOptions& options) const
{
    Outgoing out(*client, "whoami"_L1, options);
    return out.send<Whoami>([](const HttpAnswer& answer) { return codec::decode<Whoami>(answer.body); },
                            [owner = client](const Whoami& who) { owner->setGeneration(who.generation); });
}

} // namespace alien
