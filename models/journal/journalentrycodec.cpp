// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalentrycodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char* name;
    QString text;
};

/// In the order of the chain.
std::array<Field, 18> fields(const JournalEntry& e)
{
    return {Field{"seq", QString::number(e.seq)},
            {"about", QString::number(e.about)},
            {"at", QString::number(e.atMs)},
            {"connection", e.connection},
            {"connectionName", e.connectionName},
            {"subject", e.subject},
            {"action", e.action},
            {"targetKind", e.targetKind},
            {"targetId", e.targetId},
            {"targetName", e.targetName},
            {"statusBefore", e.statusBefore},
            {"statusAfter", e.statusAfter},
            {"reason", e.reason},
            {"request", e.request},
            {"requestDigest", e.requestDigest},
            {"outcome", QString::fromLatin1(wireName(e.outcome))},
            {"code", e.code},
            {"detail", e.detail}};
}

QString timeText(const JournalEntry& entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

const char* wireName(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Sent:
        return "sent";
    case OutcomeKind::Done:
        return "done";
    case OutcomeKind::Refused:
        return "refused";
    case OutcomeKind::Failed:
        return "failed";
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return "outcome unknown";
}

OutcomeKind outcomeKind(QStringView wire)
{
    for (const auto kind : {OutcomeKind::Sent, OutcomeKind::Done, OutcomeKind::Refused, OutcomeKind::Failed}) {
        if (wire == QLatin1StringView(wireName(kind)))
            return kind;
    }
    return OutcomeKind::OutcomeUnknown;
}

QByteArray canonicalBytes(const JournalEntry& entry)
{
    QByteArray out;
    for (const Field& field : fields(entry)) {
        const QByteArray utf8 = field.text.toUtf8();
        out += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return out;
}

QByteArray chainHash(const JournalEntry& entry)
{
    return QCryptographicHash::hash(entry.previousHash + canonicalBytes(entry), QCryptographicHash::Sha256);
}

QByteArray toJsonLine(const JournalEntry& entry)
{
    QJsonObject object;
    for (const Field& field : fields(entry))
        object.insert(QLatin1StringView(field.name), field.text);
    object.insert("seq"_L1, entry.seq);
    object.insert("about"_L1, entry.about);
    object.insert("at"_L1, timeText(entry));
    object.insert("previousHash"_L1, QString::fromLatin1(entry.previousHash.toHex()));
    object.insert("hash"_L1, QString::fromLatin1(entry.hash.toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvHead()
{
    QByteArrayList names;
    for (const Field& field : fields({}))
        names.append(field.name);
    return names.join(',') + ",previousHash,hash\r\n";
}

QByteArray toCsvLine(const JournalEntry& entry)
{
    QByteArrayList cells;
    for (const Field& field : fields(entry)) {
        QByteArray text = qstrcmp(field.name, "at") == 0 ? timeText(entry).toUtf8() : field.text.toUtf8();
        if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
            text.prepend('\'');
        if (text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r'))
            text = '"' + text.replace('"', "\"\"") + '"';
        cells.append(text);
    }
    cells.append(entry.previousHash.toHex());
    cells.append(entry.hash.toHex());
    return cells.join(',') + "\r\n";
}

} // namespace alien
