// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandenvelope.h"

#include "client/codec/writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace alien {

QByteArray commandEnvelope(const CommandRecord& record, const QByteArray& digest)
{
    if (record.tracked || record.kind == CommandRecord::Kind::Run || record.sentMs == 0)
        return {};
    codec::Writer params;
    params.text("mode", record.request.mode == CommandBodyFact::Mode::Storage ? u"storage"_s : u"inline"_s);
    if (record.request.bytes >= 0)
        params.integer("size", record.request.bytes);
    if (!digest.isEmpty())
        params.text("sha256", QString::fromLatin1(digest.toHex()));
    codec::Writer body;
    body.text("deploymentId", record.deploymentId).text("command", record.name).object("params", params);
    if (record.deadlineMs > 0)
        body.time("deadline", QDateTime::fromMSecsSinceEpoch(record.deadlineMs, Qt::UTC));
    body.textUnlessEmpty("idempotencyKey", record.idempotencyKey);
    body.textUnlessEmpty("targetResourceId", record.targetResourceId);
    return body.toJson();
}

} // namespace alien
