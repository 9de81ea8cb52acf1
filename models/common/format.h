// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QTimeZone>

namespace alien {

/// The one formatter for every time, age, number and size on screen, in tooltips, copies and exports.
class Format : public QObject
{
    Q_OBJECT
public:
    enum class Zone { Local, Utc, Chosen };
    explicit Format(QObject* parent = nullptr);
    /// `clock` says what "today" is; outlives the formatter.
    explicit Format(const Clock& clock, QObject* parent = nullptr);

    /// "local", "utc" or an IANA id, as Preferences keeps it; what is unknown means local.
    void setZoneName(const QString& name);

    void setZone(Zone zone, const QByteArray& ianaId = {});
    [[nodiscard]] Zone zone() const { return m_zone; }
    [[nodiscard]] QString zoneLabel() const; ///< "Europe/Berlin (UTC+01:00)", always visible in the status bar

    [[nodiscard]] QString time(qint64 ms) const;     ///< 06:46:12 today, else 14 Mar 2026 09:12; empty for 0
    [[nodiscard]] QString exact(qint64 ms) const;    ///< ISO 8601 with offset and milliseconds, for tooltips and copies
    [[nodiscard]] QString duration(qint64 ms) const; ///< "18 min", "1 h 04", "2 d 3 h", "4 s"
    [[nodiscard]] QString age(qint64 ms) const;      ///< the duration `ms` + " ago"
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString bytes(qint64 value) const;
    /// "dep_7qk2…m4zd": ids and commits short enough for a cell.
    [[nodiscard]] static QString shortId(const QString& id);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDateTime inZone(qint64 ms) const;

    const Clock* m_clock = nullptr;
    Zone m_zone = Zone::Local;
    QTimeZone m_timeZone;
    QLocale m_locale;
};

} // namespace alien
