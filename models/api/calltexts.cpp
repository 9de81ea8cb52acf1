// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/calltexts.h"

#include "models/history/packedbytes.h"

#include <algorithm>
#include <optional>

namespace alien {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void writeHeaders(PackedWriter& out, const HeaderList& headers)
{
    out.number(quint64(headers.size()));
    for (const auto& [name, value] : headers) {
        out.text(viewOf(name));
        out.text(viewOf(value));
    }
}

HeaderList readHeaders(PackedReader& in)
{
    HeaderList headers;
    for (quint64 left = in.number(); left > 0 && in.ok(); --left) {
        const QByteArray name = bytesOf(in.text());
        headers.append({name, bytesOf(in.text())});
    }
    return headers;
}

} // namespace

std::vector<quint64> CallTexts::add(const std::vector<CallRecordPtr>& records)
{
    PackedWriter heads;
    PackedWriter bodies;
    Chunk chunk;
    chunk.ids.reserve(records.size());
    bool any = false;
    for (const CallRecordPtr& record : records) {
        chunk.ids.push_back(record->id);
        heads.number(quint64(record->attempts.size()));
        for (const CallAttempt& attempt : record->attempts) {
            writeHeaders(heads, attempt.sent);
            writeHeaders(heads, attempt.received);
        }
        bodies.text(viewOf(record->requestBody));
        bodies.text(viewOf(record->answerBody));
        any = any || !record->requestBody.isEmpty() || !record->answerBody.isEmpty();
    }
    chunk.heads = compressed(heads.bytes());
    if (any)
        chunk.bodies = compressed(bodies.bytes());
    m_bodyBytes += chunk.bodies.size();
    m_chunks.push_back(std::move(chunk));

    std::vector<quint64> bare;
    for (auto it = m_chunks.begin(); m_bodyBytes > kBodies && it != m_chunks.end(); ++it) {
        if (it->bodies.isEmpty())
            continue;
        m_bodyBytes -= it->bodies.size();
        it->bodies = {};
        bare.insert(bare.end(), it->ids.begin(), it->ids.end());
    }
    return bare;
}

void CallTexts::fill(CallRecord& record) const
{
    for (const Chunk& chunk : m_chunks) {
        const auto at = std::find(chunk.ids.begin(), chunk.ids.end(), record.id);
        if (at == chunk.ids.end())
            continue;
        const auto before = at - chunk.ids.begin();
        const QByteArray heads = uncompressed(chunk.heads).value_or(QByteArray());
        PackedReader in(heads);
        for (std::ptrdiff_t call = 0; call <= before; ++call) {
            const quint64 attempts = in.number();
            for (quint64 i = 0; i < attempts && in.ok(); ++i) {
                const HeaderList sent = readHeaders(in);
                const HeaderList received = readHeaders(in);
                if (call < before || qsizetype(i) >= record.attempts.size())
                    continue;
                record.attempts[qsizetype(i)].sent = sent;
                record.attempts[qsizetype(i)].received = received;
            }
        }
        const QByteArray bodies = uncompressed(chunk.bodies).value_or(QByteArray());
        PackedReader texts(bodies);
        for (std::ptrdiff_t call = 0; call <= before; ++call) {
            record.requestBody = bytesOf(texts.text());
            record.answerBody = bytesOf(texts.text());
        }
        return;
    }
}

void CallTexts::forgetBefore(quint64 id)
{
    const auto old = [id](quint64 one) { return one < id; };
    while (!m_chunks.empty() && std::all_of(m_chunks.front().ids.begin(), m_chunks.front().ids.end(), old)) {
        m_bodyBytes -= m_chunks.front().bodies.size();
        m_chunks.pop_front();
    }
}

} // namespace alien
