// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager, or whoever stands before it, answers: the first byte says how it is read, the second how large its
// pieces are, the third is the status; then lines of headers, an empty line, the body. The same bytes in other pieces
// are the same answer, no cap is passed, and a refusal always has words that can be shown.
#include "client/bodyreader.h"
#include "client/document.h"
#include "client/errordecoder.h"
#include "client/headers.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QThread>

using namespace alien;
using fuzz::require;

namespace {

constexpr qint64 nowMs = 1'750'000'000'000;
constexpr int mostRetryMs = 300'000;

/// Hands out at most `piece` bytes a read, as a connection would.
class Drip : public QIODevice
{
public:
    Drip(const QByteArray& bytes, qsizetype piece)
        : m_bytes(bytes)
        , m_piece(piece)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return qMin(m_piece, m_bytes.size() - m_at); }
    [[nodiscard]] bool isSpent() const { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* out, qint64 most) override
    {
        const qint64 size = qMin(most, bytesAvailable());
        std::copy_n(m_bytes.constData() + m_at, size, out);
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray& m_bytes;
    const qsizetype m_piece;
    qsizetype m_at = 0;
};

struct Read
{
    BodyReader::Trouble trouble = BodyReader::Trouble::None;
    QByteArray body;
    qint64 received = 0;
};

Read readAll(const QByteArray& bytes, qsizetype piece, const BodyReader::Plan& plan)
{
    Drip source(bytes, piece);
    BodyReader reader(source, plan, nullptr);
    bool done = false;
    QObject::connect(&reader, &BodyReader::done, [&done] { done = true; });
    while (!done && !source.isSpent()) {
        reader.pump();
        QCoreApplication::processEvents();
    }
    reader.finishInput();
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Read read;
    read.received = reader.received();
    std::shared_ptr<QIODevice> backing;
    if (reader.trouble() == BodyReader::Trouble::None) {
        read.body = reader.takeBody(&backing);
        read.body.detach();
    } else {
        require(!reader.troubleText().isEmpty());
    }
    read.trouble = reader.trouble();
    return read;
}

void checkBody(const QByteArray& body, int how, qsizetype piece)
{
    static const QTemporaryDir disk;
    BodyReader::Plan plan;
    plan.gzip = (how & 1) != 0;
    plan.balance = (how & 2) != 0 && !plan.gzip;
    plan.toDisk = (how & 12) == 12;
    plan.memoryBytes = 64;
    plan.spoolDir = disk.path();
    plan.cap = (how & 16) != 0 ? 100 : 1 << 20;
    plan.expected = (how & 32) != 0 ? body.size() : -1;
    const Read read = readAll(body, piece, plan);
    const Read whole = readAll(body, qMax<qsizetype>(1, body.size()), plan);
    // Which of two troubles is met first may depend on the pieces; that there is one may not.
    const bool sound = read.trouble == BodyReader::Trouble::None;
    require(sound == (whole.trouble == BodyReader::Trouble::None) && read.body == whole.body);
    require(read.body.size() <= plan.cap && read.received <= body.size());
    if (!sound) {
        require(plan.gzip || body.size() > plan.cap || plan.balance);
        // What is whole JSON never counts as cut.
        require(read.trouble != BodyReader::Trouble::Cut || Document::parse(body).isNull());
        return;
    }
    require(plan.gzip || read.body == body);
}

HeaderList headersOf(const QByteArray& head)
{
    HeaderList list;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        list.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1)});
    }
    return list;
}

void checkDate(const QByteArray& text)
{
    const auto ms = headers::parseDate(text);
    if (!ms)
        return;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    require(time.date().year() >= 0 && time.date().year() <= 9999);
    const QByteArray written = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    require(headers::parseDate(written) == ms);
}

void checkHeaders(const HeaderList& list)
{
    for (const auto& [name, value] : list) {
        require(headers::contains(list, name));
        // What may be sent holds nothing that would begin another line.
        if (headers::isName(name) && headers::isValue(value))
            require(!(name + value).contains('\r') && !(name + value).contains('\n') && !(name + value).contains('\0'));
        checkDate(value);
    }
    const auto wait = headers::retryAfterMs(list, nowMs);
    require(!wait || (*wait >= 0 && *wait <= mostRetryMs));
    const headers::Framing framing = headers::framing(list);
    require(framing.contentLength >= -1);
    require(!framing.sound || framing.contentLength < 0 || headers::contains(list, "content-length"));
    require(headers::sizeOf(list) >= 4 * qint64(list.size()));
    require(headers::mediaType(list) == headers::mediaType(list).toLower());
}

/// Words that one line of a sheet can show.
void checkWords(const QString& text)
{
    require(!text.trimmed().isEmpty());
    require(text.isValidUtf16());
}

void checkRefusal(int status, const HeaderList& list, const QByteArray& body)
{
    const ApiError error = ErrorDecoder::decode(status, list, body);
    require(error.status == status && body.startsWith(error.body));
    checkWords(error.text);
    checkWords(ErrorDecoder::foreign(status, list, body).text);
    const QString excerpt = ErrorDecoder::excerpt(body, 40);
    require(excerpt.size() <= 40);
    for (const QChar c : excerpt)
        require(c.isPrint() || c.isSurrogate());
    const AlienError* link = error.alien ? &*error.alien : nullptr;
    for (int depth = 0; link; link = link->source.get())
        require(++depth <= 64 && (!link->message.isEmpty() || !link->code.isEmpty()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_answers";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    if (size < 3)
        return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 3, size - 3);
    const qsizetype end = bytes.indexOf("\n\n");
    const HeaderList list = headersOf(bytes.left(qMax<qsizetype>(0, end)));
    const QByteArray body = end < 0 ? bytes : bytes.mid(end + 2);
    checkHeaders(list);
    checkRefusal(300 + data[2], list, body);
    checkBody(body, data[0], 1 + data[1]);
    return 0;
}
