// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace alien::test {

/// What a raw server does with one request, byte by byte: the wrong things included.
///   RawAnswer().send("HTTP/1.1 200 OK\r\n").wait(50).reset()
class RawAnswer
{
public:
    enum class Kind { Send, Drip, Repeat, Wait, Close, Reset, Stall, StopListening };
    struct Step
    {
        Kind kind = Kind::Send;
        QByteArray bytes;
        qint64 count = 0; ///< Drip: bytes a piece; Repeat: bytes in all
        int ms = 0;
    };

    RawAnswer& send(const QByteArray& bytes) { return add({Kind::Send, bytes, 0, 0}); }
    RawAnswer& drip(const QByteArray& bytes, int piece, int ms) { return add({Kind::Drip, bytes, piece, ms}); }
    RawAnswer& repeat(const QByteArray& bytes, qint64 total) { return add({Kind::Repeat, bytes, total, 0}); }
    RawAnswer& wait(int ms) { return add({Kind::Wait, {}, 0, ms}); }
    RawAnswer& close() { return add({Kind::Close, {}, 0, 0}); } ///< FIN
    RawAnswer& reset() { return add({Kind::Reset, {}, 0, 0}); } ///< RST
    RawAnswer& stall() { return add({Kind::Stall, {}, 0, 0}); } ///< silence until the peer goes
    RawAnswer& stopListening() { return add({Kind::StopListening, {}, 0, 0}); }

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    /// A proper answer with Content-Length.
    static RawAnswer http(int status, const QByteArray& body, const QByteArray& type = "application/json",
                          const Headers& headers = {});

    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }

private:
    RawAnswer& add(Step step)
    {
        m_steps << std::move(step);
        return *this;
    }
    QList<Step> m_steps;
};

} // namespace alien::test
