// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

class QFile;

namespace alien {

class PayloadSource;
using PayloadSourcePtr = std::shared_ptr<const PayloadSource>;

/// What the first bytes of a payload say it is.
enum class PayloadKind : std::uint8_t { Empty, Json, Text, Image, Gzip, Binary };

/// The bytes of one payload, in memory or in a file that is mapped, never copied. Immutable and shared: views, indexes
/// and diffs hold on to it. May be read from any thread.
class PayloadSource
{
public:
    [[nodiscard]] static PayloadSourcePtr fromBytes(const QByteArray& bytes);
    /// Files below 1 MiB are read, larger ones mapped: nobody may make the file shorter as long as the source lives.
    /// Null and a sentence in `error` when it cannot be read.
    [[nodiscard]] static PayloadSourcePtr fromFile(const QString& path, QString* error);
    /// For a temporary file that is open already, as an answer's spool is; the source keeps it.
    [[nodiscard]] static PayloadSourcePtr fromFile(const std::shared_ptr<QFile>& file, QString* error);

    PayloadSource(const PayloadSource&) = delete;
    PayloadSource& operator=(const PayloadSource&) = delete;
    ~PayloadSource();

    [[nodiscard]] const char* data() const { return m_data; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_data, std::size_t(m_size)}; }
    /// Clamped to what there is.
    [[nodiscard]] std::string_view view(qint64 from, qint64 length) const;
    /// A copy of all of it.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] PayloadKind kind() const { return m_kind; }
    /// "png", "jpeg", "gif", "webp", "svg", "bmp", "ico"; empty for what is no image.
    [[nodiscard]] static QString imageFormat(std::string_view bytes);
    [[nodiscard]] static PayloadKind kindOf(std::string_view bytes);
    [[nodiscard]] bool sameBytes(const PayloadSource& other) const { return view() == other.view(); }

private:
    PayloadSource() = default;

    QByteArray m_bytes;
    std::shared_ptr<QFile> m_file;
    const char* m_data = "";
    qint64 m_size = 0;
    PayloadKind m_kind = PayloadKind::Empty;
};

} // namespace alien
