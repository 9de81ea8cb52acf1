// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/diskspool.h"
#include "client/inflater.h"
#include "client/jsonbalance.h"
#include "client/transportoptions.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace alien {

/// Collects the body of one answer in small turns, so that no turn holds the thread up: in memory, or on disk beyond a
/// limit; unpacks gzip; stops at the cap.
class BodyReader : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        qint64 cap = 0;
        qint64 expected = -1; ///< Content-Length
        bool gzip = false;
        bool toDisk = false;
        bool balance = false;   ///< no length and no checksum tell the end: JSON's brackets must
        qint64 memoryBytes = 0; ///< with toDisk: beyond this
        QString spoolDir;
    };
    enum class Trouble { None, TooLarge, Damaged, Disk, Cut };

    BodyReader(QIODevice& source, Plan plan, QObject* parent);

    /// More may have come. One turn now, further ones from the event loop.
    void pump();
    /// The source is being closed: nothing is read any more, and no done() follows.
    void stop() { m_done = true; }
    /// Nothing more will come: done() follows when all has been taken in.
    void finishInput();
    [[nodiscard]] qint64 received() const { return m_received; } ///< as it travelled
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QString troubleText() const { return m_troubleText; }
    /// Once, after done().
    [[nodiscard]] QByteArray takeBody(std::shared_ptr<QIODevice>* backing);

Q_SIGNALS:
    void progressed();
    void done(); ///< everything is in, or trouble() says why not

private:
    [[nodiscard]] bool turn(); ///< false: nothing more to do for now
    [[nodiscard]] bool readPlain();
    [[nodiscard]] bool readPacked();
    [[nodiscard]] bool store();
    void fail(Trouble trouble, const QString& text = {});
    void conclude();

    QIODevice& m_source;
    Plan m_plan;
    std::unique_ptr<Inflater> m_inflater;
    std::unique_ptr<DiskSpool> m_spool;
    JsonBalance m_balance;
    QByteArray m_body; ///< all of it, or what has not gone to the spool yet
    qint64 m_received = 0;
    qint64 m_stored = 0; ///< unpacked bytes so far
    Trouble m_trouble = Trouble::None;
    QString m_troubleText;
    bool m_inputEnded = false;
    bool m_scheduled = false;
    bool m_blocked = false; ///< the disk is behind
    bool m_done = false;
};

} // namespace alien
