// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"
#include "models/api/calltexts.h"
#include "models/common/clock.h"

#include <QObject>

#include <map>
#include <set>

namespace alien {

/// Every request that one connection made, the last 2,000 of them: a ring, oldest out first. Fed by WatchingTransport.
/// Only the newest hold their headers and bodies ready, those of the others are packed: a console that polls for hours
/// shall need no more memory than one that polls for minutes.
class CallLog : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kCapacity = 2000;
    static constexpr qsizetype kKeptBody = qsizetype(64) << 10;
    static constexpr qsizetype kKeptBodies = qsizetype(4) << 20; ///< of all calls whose texts are not packed
    static constexpr std::size_t kLoose = 8;                     ///< the newest are not packed

    explicit CallLog(const Clock& clock, QObject* parent = nullptr);
    ~CallLog() override;

    /// A number for a call that the operator is about to send: set it as HttpRequest::call.
    [[nodiscard]] quint64 reserve();

    /// The request is about to leave; answers its number. One that was reserved keeps it.
    quint64 begin(const HttpRequest& request);
    void attempted(const RequestRecord& record);
    void retrying(quint64 call, int waitMs);
    void ended(quint64 call, const Result<HttpAnswer>& result);

    /// With its headers and bodies. Null when it is not in the ring.
    [[nodiscard]] CallRecordPtr find(quint64 id) const;
    /// What a table shows of it: without headers and bodies where those are packed.
    [[nodiscard]] CallRecordPtr line(quint64 id) const;
    [[nodiscard]] QList<CallRecordPtr> all() const; ///< lines, oldest first
    [[nodiscard]] int count() const { return int(m_records.size()); }
    [[nodiscard]] qsizetype keptBytes() const { return m_bytes + m_texts.bodyBytes(); } ///< of bodies, in memory

Q_SIGNALS:
    void added(quint64 id);
    void changed(quint64 id);
    void packed(quint64 id); ///< nothing changed, but whoever holds its line can let go of headers and bodies
    void removed(quint64 id);

private:
    using Record = std::shared_ptr<CallRecord>;
    /// A copy to change: whoever reads the old one keeps it.
    [[nodiscard]] Record edit(quint64 id) const;
    void put(const Record& record);
    void keepBodies(CallRecord& record, const QByteArray& answer);
    void shareWords(CallRecord& record) const;
    void makeRoom();
    void dropLooseBodies();
    void packOld();
    void pack(const std::vector<CallRecordPtr>& records);

    const Clock& m_clock;
    std::map<quint64, CallRecordPtr> m_records;
    std::set<quint64> m_loose; ///< not packed
    CallTexts m_texts;
    std::set<quint64> m_reserved;
    quint64 m_next = 1;
    quint64 m_bodiesFrom = 1; ///< older records have no bodies any more
    qsizetype m_bytes = 0;
};

} // namespace alien
