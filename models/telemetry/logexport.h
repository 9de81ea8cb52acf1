// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/filemask.h"
#include "models/telemetry/telemetrylogs.h"

#include <QObject>

#include <functional>
#include <memory>

class QSaveFile;

namespace alien {

class Format;
class TelemetryStore;

/// Lines of a log as text, for a file or the clipboard: time, severity, service and body, with tabs between. Read a
/// thousand at a time, so that neither the window nor the store's other readers wait for a million of them. Deletes
/// itself when it is done.
class LogExport : public QObject
{
    Q_OBJECT
public:
    LogExport(TelemetryStore& store, const Format& format, QList<qint64> ids, QObject* parent);
    ~LogExport() override;

    void toFile(const QString& path, std::function<void(const QString& error)> done);
    void toText(std::function<void(const QString& text)> done);

private:
    void next();
    void write(const QByteArray& bytes);
    void end(const QString& error);

    TelemetryStore& m_store;
    const Format& m_format;
    FileMask m_mask;
    QList<qint64> m_ids;
    qsizetype m_at = 0;
    std::shared_ptr<QSaveFile> m_file; ///< used by one thread after the other
    QByteArray m_text;
    std::function<void(const QString&)> m_written;
    std::function<void(const QString&)> m_copied;
};

} // namespace alien
