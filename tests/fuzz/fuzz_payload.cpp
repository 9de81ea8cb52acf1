// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a payload: the index agrees with the parser of documents, layouts and lines lose nothing, secrets have
// places inside of the text, and whatever a decoder is given, it ends.
#include "client/document.h"
#include "models/common/format.h"
#include "models/payload/jsoncheck.h"
#include "models/payload/jsonchildren.h"
#include "models/payload/jsonindent.h"
#include "models/payload/payloaddecode.h"
#include "models/payload/payloaddiff.h"
#include "models/payload/payloadsearch.h"
#include "models/payload/payloadspans.h"
#include "models/payload/textlines.h"

#include <cstdint>
#include <cstdlib>

using namespace alien;

namespace {

const std::atomic_bool never{false};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// In pieces of growing sizes, as while a file is read.
JsonCheck checked(std::string_view json, qint64 piece)
{
    JsonCheck check(json);
    qint64 to = 0;
    while (!check.isDone()) {
        to = std::min<qint64>(to + piece, qint64(json.size()));
        check.advance(to);
    }
    return check;
}

void checkIndex(const QByteArray& bytes, std::string_view json)
{
    const JsonCheck whole = checked(json, qint64(json.size()) + 1);
    const JsonCheck pieces = checked(json, 3);
    require(bool(whole.fault()) == bool(pieces.fault()) && whole.fault().offset == pieces.fault().offset);
    require(whole.checkedTo() <= qint64(json.size()));
    const Document document = Document::parse(bytes);
    if (whole.deepest() <= Document::kMaxDepth)
        require(document.isNull() == bool(whole.fault()));
    if (document.isNull())
        return;
    const auto type = document.root().type();
    if (type != Document::Type::Object && type != Document::Type::Array)
        return;
    JsonChildren children(qint64(json.find_first_of("[{")));
    for (std::size_t to = 0; to <= json.size(); to += 5)
        children.extend(json.substr(0, to));
    children.extend(json);
    require(children.isComplete() && children.count() == document.root().size());
    for (qint64 i = 0; i < children.count(); ++i) {
        const JsonChild child = children.child(json, i);
        const qint64 end = children.endOf(json, child);
        require(child.isValid() && end > child.from);
        require(json.substr(std::size_t(child.from), std::size_t(end - child.from)) ==
                document.root().at(int(i)).raw());
    }
}

void checkLayout(std::string_view json)
{
    const jsonindent::Layout layout = jsonindent::layoutOf(json, 1 << 20);
    const std::string_view text(layout.text.constData(), std::size_t(layout.text.size()));
    for (qint64 at = 0; at < qint64(json.size()); at += 1 + qint64(json.size()) / 7) {
        const qint64 there = jsonindent::offsetInLayout(json, layout, at);
        require(there >= 0 && there <= qint64(text.size()));
        const qint64 back = jsonindent::offsetInJson(json, layout, there);
        require(back >= 0 && back <= qint64(json.size()));
    }
    for (const bool right : {false, true}) {
        if (right && checked(json, qint64(json.size()) + 1).fault())
            continue;
        qint64 last = 0;
        for (const PayloadSpan& span : maskedSpans(json, right)) {
            require(span.from >= last && span.to > span.from && span.to <= qint64(json.size()));
            last = span.to;
        }
    }
}

void checkLines(std::string_view text)
{
    TextLines lines(9);
    lines.extend(text, qint64(text.size()));
    require(lines.isComplete() || text.empty());
    qint64 at = 0;
    for (qint64 i = 0; i < lines.rows(); ++i) {
        const TextLines::Row row = lines.row(text, i);
        require(row.from == at && row.to >= row.from && row.next >= row.to && row.next > row.from);
        require(lines.rowOf(text, row.from) == i);
        at = row.next;
    }
    require(at == qint64(text.size()));
}

void checkDecoders(std::string_view text)
{
    static const Format format;
    using payloaddecode::Coding;
    static_cast<void>(payloaddecode::guess(text, format, 1'700'000'000'000));
    static_cast<void>(payloaddecode::timeFact("createdAt", text, format, 1'700'000'000'000));
    for (const Coding coding : {Coding::Json, Coding::Jwt, Coding::Base64}) {
        const payloaddecode::Decoded inside = payloaddecode::decode(text, coding, never);
        require(inside.bytes.size() <= payloaddecode::cap + (1 << 20));
        if (coding == Coding::Base64 && !inside.json.isEmpty() &&
            PayloadSource::kindOf({inside.bytes.constData(), std::size_t(inside.bytes.size())}) != PayloadKind::Json)
            require(!Document::parse(inside.json).isNull());
    }
    static_cast<void>(payloaddecode::unpack(text, never));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const std::string_view text(bytes.constData(), size);
    checkIndex(bytes, text);
    checkLayout(text);
    checkLines(text);
    checkDecoders(text);
    for (const qint64 offset : {qint64(0), qint64(size) / 2, qint64(size)})
        static_cast<void>(stepsTo(text, offset, never));
    const auto before = PayloadSource::fromBytes(bytes.left(bytes.size() / 2));
    const auto after = PayloadSource::fromBytes(bytes.mid(bytes.size() / 2));
    const PayloadDiff diff = PayloadDiff::compare(*before, *after, never);
    require(diff.total >= qint64(diff.changes.size()));
    return 0;
}
