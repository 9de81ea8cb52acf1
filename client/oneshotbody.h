// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace alien {

/// The body of a request that may leave only once. Being sequential it cannot be rewound, so Qt cannot send it again by
/// itself when the server closes before answering (it does so with any other body, and with none). Needs an explicit
/// Content-Length and DoNotBufferUploadDataAttribute beside it. Empty bodies work too.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_taken; }
    [[nodiscard]] bool atEnd() const override { return m_taken >= m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Bytes that were handed to the network; more than 0 means that the head of the request has been written.
    [[nodiscard]] qint64 taken() const { return m_taken; }

Q_SIGNALS:
    void firstTaken();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace alien
