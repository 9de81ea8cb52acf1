// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/requestlog.h"

#include "client/redactor.h"

Q_LOGGING_CATEGORY(lcAlienHttp, "alien.client.http", QtInfoMsg)

namespace alien {

using namespace Qt::StringLiterals;

RequestLog::RequestLog(bool enabled, std::function<void(const QString&)> sink)
    : m_enabled(enabled)
    , m_sink(std::move(sink))
{}

bool RequestLog::isOn() const
{
    return m_enabled || lcAlienHttp().isDebugEnabled();
}

void RequestLog::leaving(const HttpRequest& request, int attempt) const
{
    if (isOn())
        write(u"-> %1 %2 attempt %3"_s.arg(QString::fromLatin1(request.method), request.path).arg(attempt));
}

void RequestLog::ended(const RequestRecord& record) const
{
    if (!isOn())
        return;
    const QString status = record.status > 0 ? QString::number(record.status) : u"-"_s;
    QString line =
        u"<- %1 %2 %3 attempt %4 %5 ms %6 bytes"_s.arg(QString::fromLatin1(record.method), record.path, status)
            .arg(record.attempt)
            .arg(double(record.elapsedUs) / 1000.0, 0, 'f', 1)
            .arg(record.bytes);
    if (!record.error.isEmpty())
        line += u": "_s + record.error;
    write(line);
}

void RequestLog::waiting(const HttpRequest& request, int nextAttempt, qint64 waitMs) const
{
    if (isOn())
        write(u".. %1 %2 attempt %3 in %4 ms"_s.arg(QString::fromLatin1(request.method), request.path)
                  .arg(nextAttempt)
                  .arg(waitMs));
}

void RequestLog::write(const QString& line) const
{
    const QString safe = Redactor::text(line);
    if (m_sink)
        m_sink(safe);
    else if (lcAlienHttp().isDebugEnabled())
        qCDebug(lcAlienHttp).noquote() << safe;
    else
        qCInfo(lcAlienHttp).noquote() << safe;
}

} // namespace alien
