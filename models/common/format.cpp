// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kDaysAlone = 30; ///< from here on hours say nothing

bool isHex(QStringView text)
{
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = c >= u'a' && c <= u'f';
        if (!digit && !letter)
            return false;
    }
    return !text.isEmpty();
}

} // namespace

Format::Format(QObject* parent)
    : QObject(parent)
    , m_timeZone(QTimeZone::systemTimeZone())
{}

Format::Format(const Clock& clock, QObject* parent)
    : Format(parent)
{
    m_clock = &clock;
}

void Format::setZone(Zone zone, const QByteArray& ianaId)
{
    QTimeZone timeZone = zone == Zone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    if (zone == Zone::Chosen) {
        if (const QTimeZone chosen(ianaId); chosen.isValid())
            timeZone = chosen;
        else
            zone = Zone::Local;
    }
    if (zone == m_zone && timeZone == m_timeZone)
        return;
    m_zone = zone;
    m_timeZone = timeZone;
    Q_EMIT changed();
}

void Format::setZoneName(const QString& name)
{
    if (name.isEmpty() || name == "local"_L1)
        setZone(Zone::Local);
    else if (name == "utc"_L1)
        setZone(Zone::Utc);
    else
        setZone(Zone::Chosen, name.toUtf8());
}

QDateTime Format::inZone(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_timeZone);
}

QString Format::zoneLabel() const
{
    if (m_zone == Zone::Utc)
        return u"UTC"_s;
    const qint64 now = m_clock ? m_clock->nowMs() : QDateTime::currentMSecsSinceEpoch();
    const int minutes = inZone(now).offsetFromUtc() / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString name = QString::fromUtf8(m_timeZone.id());
    return name.isEmpty() || name == "UTC"_L1 ? offset : u"%1 (%2)"_s.arg(name, offset);
}

QString Format::time(qint64 ms) const
{
    if (ms == 0)
        return {};
    const QDateTime time = inZone(ms);
    const QDateTime now = inZone(m_clock ? m_clock->nowMs() : QDateTime::currentMSecsSinceEpoch());
    return m_locale.toString(time, time.date() == now.date() ? u"HH:mm:ss"_s : u"d MMM yyyy HH:mm"_s);
}

QString Format::exact(qint64 ms) const
{
    if (ms == 0)
        return {};
    const QDateTime time = inZone(ms);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString Format::duration(qint64 ms) const
{
    ms = qMax<qint64>(ms, 0);
    if (ms < kMinute)
        return tr("%1 s").arg(ms / kSecond);
    if (ms < kHour)
        return tr("%1 min").arg(ms / kMinute);
    if (ms < kDay) {
        //: 1 h 04: one hour and four minutes
        return tr("%1 h %2").arg(ms / kHour).arg(ms % kHour / kMinute, 2, 10, QChar(u'0'));
    }
    if (ms >= kDaysAlone * kDay)
        return tr("%1 d").arg(m_locale.toString(ms / kDay));
    return tr("%1 d %2 h").arg(ms / kDay).arg(ms % kDay / kHour);
}

QString Format::age(qint64 ms) const
{
    return tr("%1 ago").arg(duration(ms));
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::bytes(qint64 value) const
{
    const int precision = value < 1000 ? 0 : 1;
    return m_locale.formattedDataSize(value, precision, QLocale::DataSizeSIFormat);
}

QString Format::shortId(const QString& id)
{
    constexpr int kEnds = 4;
    constexpr int kCommit = 7;
    if (id.size() == 40 && isHex(id))
        return id.left(kCommit);
    const qsizetype prefix = id.indexOf(u'_') + 1;
    if (id.size() - prefix <= 2 * kEnds + 1)
        return id;
    return id.left(prefix + kEnds) + u'…' + id.right(kEnds);
}

} // namespace alien
