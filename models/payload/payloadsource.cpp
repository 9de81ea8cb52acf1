// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mapsFrom = qint64(1) << 20;
/// So much of the beginning decides what a payload is.
constexpr std::size_t looksAt = 4096;

QString tr(const char* text)
{
    return QCoreApplication::translate("PayloadSource", text);
}

/// Control characters that no text has, and bytes that are no UTF-8, both counted in the beginning.
bool looksLikeText(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, looksAt);
    for (const char c : head) {
        const auto byte = std::uint8_t(c);
        if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B)
            return false;
    }
    const QString decoded = QString::fromUtf8(head.data(), qsizetype(head.size()));
    // The cut may go through the middle of one character.
    return decoded.count(QChar::ReplacementCharacter) <= (head.size() < bytes.size() ? 1 : 0) + decoded.size() / 64;
}

bool hasAt(std::string_view bytes, std::size_t at, std::string_view text)
{
    return bytes.size() >= at && bytes.substr(at).starts_with(text);
}

} // namespace

PayloadSource::~PayloadSource() = default;

PayloadSourcePtr PayloadSource::fromBytes(const QByteArray& bytes)
{
    const std::shared_ptr<PayloadSource> source(new PayloadSource);
    source->m_bytes = bytes;
    source->m_data = source->m_bytes.constData();
    source->m_size = bytes.size();
    source->m_kind = kindOf(source->view());
    return source;
}

PayloadSourcePtr PayloadSource::fromFile(const QString& path, QString* error)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        if (error)
            *error = tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file->errorString());
        return nullptr;
    }
    return fromFile(file, error);
}

PayloadSourcePtr PayloadSource::fromFile(const std::shared_ptr<QFile>& file, QString* error)
{
    const auto fail = [&](const QString& why) {
        if (error)
            *error = tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file->fileName()), why);
        return nullptr;
    };
    if (!file->isOpen() || file->isSequential())
        return fail(tr("it is no regular file"));
    const qint64 size = file->size();
    const std::shared_ptr<PayloadSource> source(new PayloadSource);
    uchar* mapped = size >= mapsFrom ? file->map(0, size) : nullptr;
    if (mapped != nullptr) {
        source->m_file = file;
        source->m_data = reinterpret_cast<const char*>(mapped);
    } else {
        if (!file->seek(0))
            return fail(file->errorString());
        source->m_bytes = file->read(size);
        if (source->m_bytes.size() != size)
            return fail(file->errorString());
        source->m_data = source->m_bytes.constData();
    }
    source->m_size = size;
    source->m_kind = kindOf(source->view());
    return source;
}

std::string_view PayloadSource::view(qint64 from, qint64 length) const
{
    const qint64 start = std::clamp<qint64>(from, 0, m_size);
    return {m_data + start, std::size_t(std::clamp<qint64>(length, 0, m_size - start))};
}

QByteArray PayloadSource::bytes() const
{
    return m_file ? QByteArray(m_data, qsizetype(m_size)) : m_bytes;
}

QString PayloadSource::imageFormat(std::string_view bytes)
{
    struct Magic
    {
        std::string_view bytes;
        const char* name;
    };
    static constexpr std::array magics{Magic{"\x89PNG\r\n\x1a\n", "png"},
                                       Magic{"\xff\xd8\xff", "jpeg"},
                                       Magic{"GIF87a", "gif"},
                                       Magic{"GIF89a", "gif"},
                                       Magic{"BM", "bmp"},
                                       Magic{{"\0\0\1\0", 4}, "ico"}};
    for (const Magic& magic : magics)
        if (bytes.starts_with(magic.bytes) && (magic.bytes != "BM" || hasAt(bytes, 6, std::string_view("\0\0\0\0", 4))))
            return QString::fromLatin1(magic.name);
    if (bytes.starts_with("RIFF") && hasAt(bytes, 8, "WEBP"))
        return u"webp"_s;
    if (bytes.starts_with("<svg") ||
        (bytes.starts_with("<?xml") && bytes.substr(0, looksAt).find("<svg") != bytes.npos))
        return u"svg"_s;
    return {};
}

PayloadKind PayloadSource::kindOf(std::string_view bytes)
{
    if (bytes.empty())
        return PayloadKind::Empty;
    if (bytes.starts_with("\x1f\x8b"))
        return PayloadKind::Gzip;
    if (!imageFormat(bytes).isEmpty())
        return PayloadKind::Image;
    if (!looksLikeText(bytes))
        return PayloadKind::Binary;
    const std::size_t first = bytes.substr(0, looksAt).find_first_not_of(" \t\r\n");
    if (first == bytes.npos)
        return PayloadKind::Text;
    const std::string_view rest = bytes.substr(first, 8);
    const char c = rest.front();
    const bool scalar = c == '"' || c == '-' || (c >= '0' && c <= '9') || rest.starts_with("true") ||
                        rest.starts_with("false") || rest.starts_with("null");
    return c == '{' || c == '[' || scalar ? PayloadKind::Json : PayloadKind::Text;
}

} // namespace alien
