// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandexport.h"

#include "client/codec/writer.h"
#include "client/redactor.h"
#include "models/commands/commandreader.h"
#include "models/commands/commandtext.h"
#include "models/journal/journalexport.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace alien::commandexport {

namespace {

using codec::Writer;

constexpr int kAtOnce = 200;

QString iso(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString masked(const QString& text)
{
    return Redactor::text(text);
}

/// Masked text, or nothing when the bytes are none.
std::optional<QString> maskedText(const QByteArray& bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return QString::fromUtf8(Redactor::json(bytes));
}

/// Where a command goes to; what may be a secret in an address stays here.
QString endpointText(const QUrl& manager)
{
    return manager.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                            QUrl::StripTrailingSlash) +
           u"/v1/commands"_s;
}

const char* keptWord(CommandBodyFact::Kept kept)
{
    switch (kept) {
    case CommandBodyFact::Kept::Yes:
        return "yes";
    case CommandBodyFact::Kept::OnHost:
        return "on the manager's host";
    case CommandBodyFact::Kept::Missing:
        return "could not be fetched";
    case CommandBodyFact::Kept::TooLarge:
        return "too large to keep";
    case CommandBodyFact::Kept::No:
        break;
    }
    return "no";
}

Writer bodyJson(const CommandBodyFact& fact, const CommandBody* body)
{
    Writer out;
    out.integer("bytes", fact.bytes).text("kept", QLatin1StringView(keptWord(fact.kept)));
    if (!body || !body->known)
        return out;
    if (const auto text = maskedText(body->bytes))
        out.text("text", *text);
    else
        out.text("base64", QString::fromLatin1(body->bytes.toBase64()));
    return out;
}

Writer facts(const CommandRecord& record)
{
    Writer out;
    out.integer("id", record.id)
        .text("kind", record.kind == CommandRecord::Kind::Run      ? u"run"_s
                      : record.kind == CommandRecord::Kind::Member ? u"member"_s
                                                                   : u"single"_s);
    if (record.runId > 0)
        out.integer("run", record.runId);
    out.text("connection", record.connection).text("operator", record.operatorName).text("command", record.name);
    out.textUnlessEmpty("commandId", record.commandId).textUnlessEmpty("deploymentId", record.deploymentId);
    out.textUnlessEmpty("deploymentName", record.deploymentName).textUnlessEmpty("platform", record.platform);
    out.textUnlessEmpty("releaseId", record.releaseId).textUnlessEmpty("targetResourceId", record.targetResourceId);
    out.textUnlessEmpty("idempotencyKey", record.idempotencyKey);
    out.text("phase", QLatin1StringView(wireName(record.phase))).text("state", CommandText::state(record));
    out.integer("attempt", record.attempt).boolean("tracked", record.tracked).boolean("starred", record.starred);
    for (const auto& [key, ms] :
         {std::pair("recorded", record.recordedMs), std::pair("sent", record.sentMs),
          std::pair("accepted", record.acceptedMs), std::pair("dispatched", record.dispatchedMs),
          std::pair("settled", record.settledMs), std::pair("deadline", record.deadlineMs)})
        out.textUnlessEmpty(key, iso(ms));
    if (record.tookMs() >= 0)
        out.integer("tookMs", record.tookMs());
    out.textUnlessEmpty("errorCode", record.errorCode).textUnlessEmpty("errorMessage", masked(record.errorMessage));
    out.textUnlessEmpty("errorDetails", masked(record.errorDetails)).textUnlessEmpty("note", masked(record.note));
    return out;
}

struct CsvField
{
    const char* name;
    QString (*text)(const CommandRecord&);
};

constexpr std::array kCsv{
    CsvField{"id", [](const CommandRecord& r) { return QString::number(r.id); }},
    CsvField{"run", [](const CommandRecord& r) { return r.runId > 0 ? QString::number(r.runId) : QString(); }},
    CsvField{"sent", [](const CommandRecord& r) { return iso(r.sentMs > 0 ? r.sentMs : r.recordedMs); }},
    CsvField{"command", [](const CommandRecord& r) { return r.name; }},
    CsvField{"target", [](const CommandRecord& r) { return CommandText::target(r); }},
    CsvField{"deploymentId", [](const CommandRecord& r) { return r.deploymentId; }},
    CsvField{"commandId", [](const CommandRecord& r) { return r.commandId; }},
    CsvField{"state", [](const CommandRecord& r) { return CommandText::state(r); }},
    CsvField{"attempt", [](const CommandRecord& r) { return QString::number(r.attempt); }},
    CsvField{"tookMs",
             [](const CommandRecord& r) { return r.tookMs() >= 0 ? QString::number(r.tookMs()) : QString(); }},
    CsvField{"requestBytes", [](const CommandRecord& r) { return QString::number(r.request.bytes); }},
    CsvField{"answerBytes",
             [](const CommandRecord& r) { return r.answer.bytes >= 0 ? QString::number(r.answer.bytes) : QString(); }},
    CsvField{"operator", [](const CommandRecord& r) { return r.operatorName; }},
    CsvField{"errorCode", [](const CommandRecord& r) { return r.errorCode; }},
    CsvField{"errorMessage", [](const CommandRecord& r) { return masked(r.errorMessage); }},
    CsvField{"note", [](const CommandRecord& r) { return masked(r.note); }},
};

/// The records in pages, members beside their runs.
class Writing
{
public:
    Writing(CommandReader& reader, QSaveFile& out, const CommandHistory::Export& order, const FileMask& mask)
        : m_reader(reader)
        , m_mask(mask)
        , m_out(out)
        , m_order(order)
    {}

    bool begin()
    {
        using Format = CommandHistory::ExportFormat;
        if (m_order.format == Format::Csv)
            return put(csvHeader());
        if (m_order.format == Format::Bundle)
            return put(R"({"log":{"version":"1.2","creator":{"name":"alien-console","version":"1"},"entries":[)");
        return true;
    }
    bool add(const CommandRecord& record)
    {
        using Format = CommandHistory::ExportFormat;
        if (m_order.format == Format::Csv)
            return put(csvLine(record));
        if (m_order.format == Format::JsonLines && !m_order.withBodies)
            return put(jsonLine(record, nullptr, nullptr) + '\n');
        const CommandBody request = m_reader.body(record.id, CommandHalf::Request);
        const CommandBody answer = m_reader.body(record.id, CommandHalf::Answer);
        if (m_order.format == Format::JsonLines)
            return put(jsonLine(record, &request, &answer) + '\n');
        if (record.kind == CommandRecord::Kind::Run)
            return true; // its members are the requests
        const bool good = put((m_first ? "\n" : ",\n") + harEntry(m_order.manager, record, request, answer));
        m_first = false;
        return good;
    }
    bool end() { return m_order.format != CommandHistory::ExportFormat::Bundle || put("\n]}}\n"); }

private:
    bool put(const QByteArray& bytes) { return m_out.write(m_mask(bytes)) > 0; }

    CommandReader& m_reader;
    const FileMask& m_mask;
    QSaveFile& m_out;
    const CommandHistory::Export& m_order;
    bool m_first = true;
};

} // namespace

QByteArray jsonLine(const CommandRecord& record, const CommandBody* request, const CommandBody* answer)
{
    Writer out = facts(record);
    out.object("request", bodyJson(record.request, request));
    out.object("answer", bodyJson(record.answer, answer));
    return out.toJson();
}

QByteArray csvHeader()
{
    QByteArrayList names;
    for (const CsvField& field : kCsv)
        names.append(field.name);
    return names.join(',') + "\r\n";
}

QByteArray csvLine(const CommandRecord& record)
{
    QByteArrayList cells;
    for (const CsvField& field : kCsv)
        cells.append(journalexport::csvCell(field.text(record)));
    return cells.join(',') + "\r\n";
}

QByteArray harEntry(const QUrl& manager, const CommandRecord& record, const CommandBody& request,
                    const CommandBody& answer)
{
    const auto none = QByteArray("[]");
    const auto content = [](const CommandBodyFact& fact, const CommandBody& body) {
        Writer out;
        out.integer("size", std::max<qint64>(0, fact.bytes));
        const auto text = body.known ? maskedText(body.bytes) : std::nullopt;
        out.text("mimeType", text ? u"application/json"_s : u"application/octet-stream"_s);
        if (text)
            out.text("text", *text);
        else if (body.known) // a bundle is given away: what cannot be searched for secrets stays here
            out.text("comment", CommandHistory::tr("Left out: it is no text, so secrets in it could not be masked."));
        return out;
    };
    Writer post = content(record.request, request);
    Writer ask;
    ask.text("method", u"POST"_s).text("url", endpointText(manager));
    ask.text("httpVersion", u"HTTP/1.1"_s).raw("cookies", none).raw("headers", none).raw("queryString", none);
    ask.object("postData", post).integer("headersSize", -1).integer("bodySize", record.request.bytes);
    Writer reply;
    reply.integer("status", record.acceptedMs > 0 ? 200 : 0).text("statusText", CommandText::state(record));
    reply.text("httpVersion", u"HTTP/1.1"_s).raw("cookies", none).raw("headers", none);
    reply.object("content", content(record.answer, answer)).text("redirectURL", {});
    reply.integer("headersSize", -1).integer("bodySize", record.answer.bytes);
    const qint64 wait = std::max<qint64>(0, record.tookMs());
    Writer timings;
    timings.integer("send", 0).integer("wait", wait).integer("receive", 0);
    Writer entry;
    entry.text("startedDateTime", iso(record.sentMs > 0 ? record.sentMs : record.recordedMs)).integer("time", wait);
    entry.object("request", ask).object("response", reply).raw("cache", "{}").object("timings", timings);
    entry.object("_command", facts(record));
    return entry.toJson();
}

QString write(CommandReader& reader, const CommandHistory::Export& order, const CommandSelection& selection,
              const CommandRead& read, const FileMask& mask)
{
    QSaveFile out(order.file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return out.errorString();
    Writing writing(reader, out, order, mask);
    bool written = writing.begin();
    qint64 from = 0;
    do {
        const CommandPage page = reader.page(selection, from, kAtOnce, false, read);
        if (!page.error.isEmpty())
            return page.error; // the half file goes with `out`
        for (const CommandRecord& record : page.records) {
            written = written && writing.add(record);
            if (record.kind != CommandRecord::Kind::Run)
                continue;
            for (const CommandRecord& member : reader.members(record.id))
                written = written && writing.add(member);
        }
        from = page.next;
    } while (written && from > 0 && !read.isCancelled());
    if (read.isCancelled())
        return CommandHistory::tr("The export was stopped.");
    return written && writing.end() && out.commit() ? QString() : out.errorString();
}

} // namespace alien::commandexport
