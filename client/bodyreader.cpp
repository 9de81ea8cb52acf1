// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bodyreader.h"

#include "client/errortext.h"

#include <QThreadPool>

namespace alien {

namespace {
constexpr qsizetype turnBytes = 1 << 20; // copied in well under a millisecond
constexpr qsizetype packedBytes = 64 << 10;
constexpr qsizetype unpackBytes = 256 << 10;
constexpr qsizetype spoolChunk = 4 << 20;
constexpr qint64 spoolBacklog = 96 << 20; // a slow disk slows the network down, not the memory up
} // namespace

BodyReader::BodyReader(QIODevice& source, Plan plan, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_plan(std::move(plan))
{
    if (m_plan.gzip)
        m_inflater = std::make_unique<Inflater>();
    else if (m_plan.expected > 0)
        m_body.reserve(
            qsizetype(qMin(m_plan.expected, m_plan.toDisk ? qMin(m_plan.cap, m_plan.memoryBytes) : m_plan.cap)));
}

void BodyReader::pump()
{
    if (m_done || m_scheduled)
        return;
    if (turn()) {
        m_scheduled = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_scheduled = false;
                pump();
            },
            Qt::QueuedConnection);
    } else if (m_inputEnded && !m_blocked) {
        conclude();
    }
}

void BodyReader::finishInput()
{
    m_inputEnded = true;
    pump();
}

bool BodyReader::turn()
{
    if (m_trouble != Trouble::None)
        return false;
    m_blocked = m_spool && m_spool->backlog() > spoolBacklog;
    if (m_blocked)
        return false; // advanced() goes on
    const bool more = m_inflater ? readPacked() : readPlain();
    return store() && more;
}

bool BodyReader::readPlain()
{
    const qsizetype before = m_body.size();
    const qint64 want = qMin<qint64>(turnBytes, m_source.bytesAvailable());
    m_body.resize(before + want);
    const qint64 got = m_source.read(m_body.data() + before, want);
    m_body.resize(before + qMax<qint64>(0, got));
    if (got <= 0)
        return false;
    m_received += got;
    m_stored += got;
    if (m_plan.balance)
        m_balance.feed(QByteArrayView(m_body).sliced(before));
    return true;
}

bool BodyReader::readPacked()
{
    if (m_inflater->wantsInput()) {
        QByteArray packed = m_source.read(packedBytes);
        m_received += packed.size();
        if (!packed.isEmpty())
            m_inflater->feed(std::move(packed));
    }
    const qsizetype before = m_body.size();
    if (!m_inflater->step(m_body, unpackBytes)) {
        fail(Trouble::Damaged, ErrorText::badCompression("gzip"));
        return false;
    }
    m_stored += m_body.size() - before;
    // A full turn may have left output inside zlib though the input is used up.
    const bool full = m_body.size() - before == unpackBytes;
    return full || !m_inflater->wantsInput() || m_source.bytesAvailable() > 0;
}

bool BodyReader::store()
{
    if (m_trouble != Trouble::None)
        return false;
    if (m_stored > m_plan.cap) {
        fail(Trouble::TooLarge, ErrorText::tooLarge(m_plan.cap));
        return false;
    }
    if (m_plan.toDisk && !m_spool && m_body.size() > m_plan.memoryBytes) {
        m_spool = std::make_unique<DiskSpool>();
        QString error;
        if (!m_spool->open(m_plan.spoolDir, &error)) {
            fail(Trouble::Disk, ErrorText::spoolFailed(error));
            return false;
        }
        connect(m_spool.get(), &DiskSpool::advanced, this, &BodyReader::pump);
    }
    if (m_spool && m_spool->hasFailed()) {
        fail(Trouble::Disk, ErrorText::spoolFailed(m_spool->errorString()));
        return false;
    }
    if (m_spool && (m_body.size() >= spoolChunk || m_inputEnded) && !m_body.isEmpty())
        m_spool->write(std::exchange(m_body, m_spool->spare()));
    Q_EMIT progressed();
    return true;
}

void BodyReader::fail(Trouble trouble, const QString& text)
{
    if (m_trouble != Trouble::None)
        return;
    m_trouble = trouble;
    m_troubleText = text;
    m_body = {};
    // The owner aborts its reply, which would be wrong inside the reply's own readyRead.
    QMetaObject::invokeMethod(this, &BodyReader::conclude, Qt::QueuedConnection);
}

void BodyReader::conclude()
{
    if (m_done)
        return;
    if (m_trouble == Trouble::None && m_spool && m_spool->backlog() > 0)
        return; // advanced() comes back here through pump()
    if (m_trouble == Trouble::None && m_spool && m_spool->hasFailed()) {
        m_trouble = Trouble::Disk;
        m_troubleText = ErrorText::spoolFailed(m_spool->errorString());
    }
    if (m_trouble == Trouble::None && m_inflater && m_received > 0 && !m_inflater->isComplete()) {
        m_trouble = Trouble::Damaged;
        m_troubleText = ErrorText::badCompression("gzip");
    }
    if (m_trouble == Trouble::None && m_plan.balance && !m_balance.isComplete()) {
        m_trouble = Trouble::Cut;
        m_troubleText = ErrorText::brokeOff(m_received, -1);
    }
    m_done = true;
    Q_EMIT done();
}

QByteArray BodyReader::takeBody(std::shared_ptr<QIODevice>* backing)
{
    if (!m_spool) {
        // Unpacking grows in large steps; a small answer that is kept for long must not carry them.
        if (m_body.size() < unpackBytes && m_body.capacity() > 2 * m_body.size())
            m_body.squeeze();
        return std::exchange(m_body, {});
    }
    std::shared_ptr<QFile> file = m_spool->take();
    const qint64 size = file->size();
    const uchar* map = file->map(0, size);
    if (!map) {
        m_trouble = Trouble::Disk;
        m_troubleText = ErrorText::spoolFailed(file->errorString());
        return {};
    }
    // Letting go of some hundred megabytes in a file takes the system some forty milliseconds: not on this thread.
    QFile* const mapped = file.get();
    *backing = std::shared_ptr<QIODevice>(mapped, [file = std::move(file)](QIODevice*) mutable {
        QThreadPool::globalInstance()->start([file = std::move(file)]() mutable { file.reset(); });
    });
    return QByteArray::fromRawData(reinterpret_cast<const char*>(map), size);
}

} // namespace alien
