// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalchain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace alien {

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

std::optional<OutcomeKind> outcomeKind(QStringView name)
{
    for (const OutcomeKind kind : {OutcomeKind::Sent, OutcomeKind::Done, OutcomeKind::Refused, OutcomeKind::Failed,
                                   OutcomeKind::OutcomeUnknown}) {
        if (name == QLatin1StringView(wireName(kind)))
            return kind;
    }
    return std::nullopt;
}

namespace journalchain {

namespace {

void add(QByteArray& out, const QByteArray& field)
{
    std::array<char, sizeof(quint64)> length{};
    qToBigEndian(quint64(field.size()), length.data());
    out.append(length.data(), qsizetype(length.size()));
    out.append(field);
}

} // namespace

QByteArray beginning()
{
    return QByteArray(kHashSize, '\0');
}

QByteArray encode(const JournalEntry& entry)
{
    QByteArray out("alien-journal-1\n");
    out.append(entry.previousHash);
    for (const qint64 number : {entry.seq, entry.about, entry.atMs})
        add(out, QByteArray::number(number));
    for (const QString* text : {&entry.connection, &entry.connectionName, &entry.subject, &entry.action,
                                &entry.targetKind, &entry.targetId, &entry.targetName, &entry.statusBefore,
                                &entry.statusAfter, &entry.reason, &entry.request, &entry.requestDigest})
        add(out, text->toUtf8());
    add(out, wireName(entry.outcome));
    add(out, entry.code.toUtf8());
    add(out, entry.detail.toUtf8());
    return out;
}

QByteArray hashOf(const JournalEntry& entry)
{
    return QCryptographicHash::hash(encode(entry), QCryptographicHash::Sha256);
}

} // namespace journalchain

bool ChainEnd::isFollowedBy(const JournalEntry& entry) const
{
    return entry.seq == seq + 1 && entry.previousHash == hash && entry.hash == journalchain::hashOf(entry);
}

} // namespace alien
