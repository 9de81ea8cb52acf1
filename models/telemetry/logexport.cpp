// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/logexport.h"

#include "models/common/format.h"
#include "models/common/inbackground.h"
#include "models/telemetry/logtable.h"
#include "models/telemetry/telemetrystore.h"

#include <QHash>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qsizetype kAtOnce = 1000;

QByteArray lineText(const LogLine& line, const Format& format)
{
    return QStringList{format.exact(line.atMs), LogTable::severityText(line), line.service, line.body}
               .join(u'\t')
               .toUtf8() +
           '\n';
}

} // namespace

LogExport::LogExport(TelemetryStore& store, const Format& format, QList<qint64> ids, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_format(format)
    , m_ids(std::move(ids))
{}

LogExport::~LogExport() = default;

void LogExport::toFile(const QString& path, std::function<void(const QString& error)> done)
{
    m_written = std::move(done);
    m_file = std::make_shared<QSaveFile>(path);
    inBackground(
        this, [file = m_file] { return file->open(QIODevice::WriteOnly) ? QString() : file->errorString(); },
        [this](const QString& error) { error.isEmpty() ? next() : end(error); });
}

void LogExport::toText(std::function<void(const QString& text)> done)
{
    m_copied = std::move(done);
    next();
}

void LogExport::next()
{
    if (m_at >= m_ids.size()) {
        if (!m_file) {
            end({});
            return;
        }
        inBackground(
            this, [file = m_file] { return file->commit() ? QString() : file->errorString(); },
            [this](const QString& error) { end(error); });
        return;
    }
    const QList<qint64> ids = m_ids.mid(m_at, kAtOnce);
    m_at += ids.size();
    m_store.logLines(ids, this, [this, ids](const QList<LogLine>& lines) {
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < lines.size(); ++i)
            places.insert(lines.at(i).id, i);
        QByteArray bytes;
        for (const qint64 id : ids) {
            if (const auto it = places.constFind(id); it != places.constEnd())
                bytes += lineText(lines.at(*it), m_format);
        }
        write(bytes);
    });
}

void LogExport::write(const QByteArray& bytes)
{
    if (!m_file) {
        m_text += bytes;
        next();
        return;
    }
    inBackground(
        this,
        [file = m_file, bytes, mask = m_mask] {
            const QByteArray shown = mask(bytes);
            return file->write(shown) == shown.size() ? QString() : file->errorString();
        },
        [this](const QString& error) { error.isEmpty() ? next() : end(error); });
}

void LogExport::end(const QString& error)
{
    if (m_written)
        m_written(error);
    if (m_copied)
        m_copied(QString::fromUtf8(m_text).chopped(m_text.isEmpty() ? 0 : 1));
    deleteLater();
}

} // namespace alien
