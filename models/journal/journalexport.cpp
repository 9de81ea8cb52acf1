// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalexport.h"

#include "models/journal/journalchain.h"
#include "models/journal/journaldatabase.h"

#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace alien::journalexport {

namespace {

struct Field
{
    const char* name;
    QString (*text)(const JournalEntry&);
};

QString isoTime(const JournalEntry& entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

constexpr std::array kFields{
    Field{"seq", [](const JournalEntry& e) { return QString::number(e.seq); }},
    Field{"about", [](const JournalEntry& e) { return QString::number(e.about); }},
    Field{"time", isoTime},
    Field{"atMs", [](const JournalEntry& e) { return QString::number(e.atMs); }},
    Field{"connection", [](const JournalEntry& e) { return e.connection; }},
    Field{"connectionName", [](const JournalEntry& e) { return e.connectionName; }},
    Field{"subject", [](const JournalEntry& e) { return e.subject; }},
    Field{"action", [](const JournalEntry& e) { return e.action; }},
    Field{"targetKind", [](const JournalEntry& e) { return e.targetKind; }},
    Field{"targetId", [](const JournalEntry& e) { return e.targetId; }},
    Field{"targetName", [](const JournalEntry& e) { return e.targetName; }},
    Field{"statusBefore", [](const JournalEntry& e) { return e.statusBefore; }},
    Field{"statusAfter", [](const JournalEntry& e) { return e.statusAfter; }},
    Field{"reason", [](const JournalEntry& e) { return e.reason; }},
    Field{"request", [](const JournalEntry& e) { return e.request; }},
    Field{"requestDigest", [](const JournalEntry& e) { return e.requestDigest; }},
    Field{"outcome", [](const JournalEntry& e) { return QString::fromLatin1(wireName(e.outcome)); }},
    Field{"code", [](const JournalEntry& e) { return e.code; }},
    Field{"detail", [](const JournalEntry& e) { return e.detail; }},
    Field{"previousHash", [](const JournalEntry& e) { return QString::fromLatin1(e.previousHash.toHex()); }},
    Field{"hash", [](const JournalEntry& e) { return QString::fromLatin1(e.hash.toHex()); }},
};

bool isNumber(const char* name)
{
    const std::string_view text(name);
    return text == "seq" || text == "about" || text == "atMs";
}

} // namespace

QByteArray jsonLine(const JournalEntry& entry)
{
    nlohmann::ordered_json object;
    for (const Field& field : kFields) {
        const QString text = field.text(entry);
        if (isNumber(field.name))
            object[field.name] = text.toLongLong();
        else
            object[field.name] = text.toStdString();
    }
    return QByteArray::fromStdString(object.dump()) + '\n';
}

std::optional<JournalEntry> entryOf(const QByteArray& jsonLine)
{
    const auto object = nlohmann::json::parse(jsonLine.cbegin(), jsonLine.cend(), nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    bool good = true;
    const auto number = [&](const char* name) {
        const auto at = object.find(name);
        good = good && at != object.end() && at->is_number_integer();
        return good ? at->get<qint64>() : 0;
    };
    const auto text = [&](const char* name) {
        const auto at = object.find(name);
        good = good && at != object.end() && at->is_string();
        return good ? QString::fromStdString(at->get_ref<const std::string&>()) : QString();
    };
    JournalEntry entry;
    entry.seq = number("seq");
    entry.about = number("about");
    entry.atMs = number("atMs");
    entry.connection = text("connection");
    entry.connectionName = text("connectionName");
    entry.subject = text("subject");
    entry.action = text("action");
    entry.targetKind = text("targetKind");
    entry.targetId = text("targetId");
    entry.targetName = text("targetName");
    entry.statusBefore = text("statusBefore");
    entry.statusAfter = text("statusAfter");
    entry.reason = text("reason");
    entry.request = text("request");
    entry.requestDigest = text("requestDigest");
    const auto outcome = outcomeKind(text("outcome"));
    entry.outcome = outcome.value_or(OutcomeKind::OutcomeUnknown);
    entry.code = text("code");
    entry.detail = text("detail");
    entry.previousHash = QByteArray::fromHex(text("previousHash").toLatin1());
    entry.hash = QByteArray::fromHex(text("hash").toLatin1());
    return good && outcome ? std::optional(entry) : std::nullopt;
}

QByteArray csvCell(const QString& text)
{
    QString cell = text;
    static constexpr QStringView kFormula = u"=+-@\t\r\n";
    if (!cell.isEmpty() && kFormula.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    cell.replace(u'"', u"\"\""_s);
    return quote ? '"' + cell.toUtf8() + '"' : cell.toUtf8();
}

QByteArray csvHeader()
{
    QByteArrayList names;
    for (const Field& field : kFields)
        names.append(field.name);
    return names.join(',') + "\r\n";
}

QByteArray csvLine(const JournalEntry& entry)
{
    QByteArrayList cells;
    for (const Field& field : kFields)
        cells.append(csvCell(field.text(entry)));
    return cells.join(',') + "\r\n";
}

QString write(const JournalDatabase& database, const QString& file, Journal::ExportFormat format, const FileMask& mask)
{
    const bool json = format == Journal::ExportFormat::JsonLines;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return out.errorString();
    bool written = json || out.write(csvHeader()) > 0;
    const bool readable = database.visit([&](const JournalEntry& entry) {
        written = written && out.write(mask(json ? jsonLine(entry) : csvLine(entry))) > 0;
        return written;
    });
    if (!readable) {
        out.cancelWriting();
        return Journal::tr("The journal cannot be read.");
    }
    return written && out.commit() ? QString() : out.errorString();
}

} // namespace alien::journalexport
