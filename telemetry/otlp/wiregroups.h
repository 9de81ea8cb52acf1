// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/wirereader.h"

#include <utility>
#include <vector>

namespace alien::otlp {

/// The two outer layers, which are alike in all signals: request{1: per resource{1: resource, 2: per scope{1: scope, 2:
/// record}}}. A resource may follow what belongs to it.
template<class Record, class ReadRecord>
void readGroups(WireReader& wire, std::string_view body, std::vector<Group<Record>>& out, const ReadRecord& readRecord)
{
    using Wire = WireReader::Wire;
    WireReader::Reader request(body.data(), body.size());
    while (request.next()) {
        if (request.tag_and_type() != WireReader::is(1, Wire::length_delimited)) {
            request.skip();
            continue;
        }
        const std::size_t first = out.size();
        Attributes resource;
        WireReader::Reader perResource = wire.message(request);
        while (perResource.next()) {
            switch (perResource.tag_and_type()) {
            case WireReader::is(1, Wire::length_delimited):
                resource = wire.resource(wire.message(perResource));
                break;
            case WireReader::is(2, Wire::length_delimited): {
                Group<Record> group;
                WireReader::Reader perScope = wire.message(perResource);
                while (perScope.next()) {
                    switch (perScope.tag_and_type()) {
                    case WireReader::is(1, Wire::length_delimited):
                        group.scope = wire.scope(wire.message(perScope));
                        break;
                    case WireReader::is(2, Wire::length_delimited):
                        readRecord(wire.message(perScope), group.records);
                        break;
                    default:
                        perScope.skip();
                    }
                }
                if (!group.records.empty())
                    out.push_back(std::move(group));
                break;
            }
            default:
                perResource.skip();
            }
        }
        for (std::size_t i = first; i < out.size(); ++i)
            out[i].resource = resource;
    }
}

} // namespace alien::otlp
