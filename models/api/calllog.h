// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"
#include "models/common/clock.h"

#include <QObject>

#include <map>
#include <set>

namespace alien {

/// Every request that one connection made, the last 2,000 of them: a ring, oldest out first. Fed by WatchingTransport.
class CallLog : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kCapacity = 2000;
    static constexpr qsizetype kKeptBody = qsizetype(64) << 10;
    static constexpr qsizetype kKeptBodies = qsizetype(16) << 20; ///< all bodies together

    explicit CallLog(const Clock& clock, QObject* parent = nullptr);
    ~CallLog() override;

    /// A number for a call that the operator is about to send: set it as HttpRequest::call.
    [[nodiscard]] quint64 reserve();

    /// The request is about to leave; answers its number. One that was reserved keeps it.
    quint64 begin(const HttpRequest& request);
    void attempted(const RequestRecord& record);
    void retrying(quint64 call, int waitMs);
    void ended(quint64 call, const Result<HttpAnswer>& result);

    /// Null when it is not in the ring.
    [[nodiscard]] CallRecordPtr find(quint64 id) const;
    [[nodiscard]] QList<CallRecordPtr> all() const; ///< oldest first
    [[nodiscard]] int count() const { return int(m_records.size()); }
    [[nodiscard]] qsizetype keptBytes() const { return m_bytes; }

Q_SIGNALS:
    void added(quint64 id);
    void changed(quint64 id);
    void removed(quint64 id);

private:
    using Record = std::shared_ptr<CallRecord>;
    /// A copy to change: whoever reads the old one keeps it.
    [[nodiscard]] Record edit(quint64 id) const;
    void put(const Record& record);
    void keepBodies(CallRecord& record, const QByteArray& answer);
    void makeRoom();

    const Clock& m_clock;
    std::map<quint64, CallRecordPtr> m_records;
    std::set<quint64> m_reserved;
    quint64 m_next = 1;
    quint64 m_bodiesFrom = 1; ///< older records have no bodies any more
    qsizetype m_bytes = 0;
};

} // namespace alien
