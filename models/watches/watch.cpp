// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watches/watch.h"

#include "models/common/format.h"

#include <QJsonArray>

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qsizetype kNamed = 3;

constexpr std::array kinds{std::pair{Watch::Kind::Leaves, "leaves"_L1}, std::pair{Watch::Kind::Settles, "settles"_L1},
                           std::pair{Watch::Kind::Fails, "fails"_L1}, std::pair{Watch::Kind::Lasts, "lasts"_L1}};

} // namespace

QString Watch::whom() const
{
    if (targets.size() == 1)
        return targets.first().name;
    if (!targets.isEmpty())
        return tr("%n deployment(s)", nullptr, int(targets.size()));
    return query.isEmpty() ? tr("the whole fleet") : query;
}

QString Watch::what(const Format& format) const
{
    switch (kind) {
    case Kind::Leaves:
        return tr("leaves %1").arg(status);
    case Kind::Settles:
        return tr("is no longer working");
    case Kind::Fails:
        return tr("fails");
    case Kind::Lasts:
        break;
    }
    return status.isEmpty() ? tr("stays in one working status for more than %1").arg(format.duration(lastsMs))
                            : tr("stays in %1 for more than %2").arg(status, format.duration(lastsMs));
}

QString Watch::sentence(const Format& format) const
{
    //: %1: whom, "acme-prod" or "3 deployments"; %2: what, "leaves updating"
    return tr("%1: %2").arg(whom(), what(format));
}

QJsonObject Watch::toJson() const
{
    QJsonObject out{{u"id"_s, id}, {u"created"_s, createdMs}};
    for (const auto& [each, word] : kinds) {
        if (each == kind)
            out.insert(u"kind"_s, QString(word));
    }
    if (!status.isEmpty())
        out.insert(u"status"_s, status);
    if (lastsMs > 0)
        out.insert(u"lastsMs"_s, lastsMs);
    if (!query.isEmpty())
        out.insert(u"query"_s, query);
    if (keep)
        out.insert(u"keep"_s, true);
    if (snoozedUntilMs > 0)
        out.insert(u"snoozedUntil"_s, snoozedUntilMs);
    QJsonArray list;
    for (const Target& target : targets)
        list.append(QJsonObject{{u"id"_s, target.id}, {u"name"_s, target.name}});
    if (!list.isEmpty())
        out.insert(u"targets"_s, list);
    return out;
}

std::optional<Watch> Watch::fromJson(const QJsonObject& object)
{
    Watch out;
    const QString word = object.value("kind"_L1).toString();
    const auto* const at =
        std::find_if(kinds.begin(), kinds.end(), [&word](const auto& each) { return each.second == word; });
    if (at == kinds.end())
        return std::nullopt;
    out.kind = at->first;
    out.id = object.value("id"_L1).toString();
    out.status = object.value("status"_L1).toString();
    out.lastsMs = object.value("lastsMs"_L1).toInteger();
    out.query = object.value("query"_L1).toString();
    out.keep = object.value("keep"_L1).toBool();
    out.createdMs = object.value("created"_L1).toInteger();
    out.snoozedUntilMs = object.value("snoozedUntil"_L1).toInteger();
    const QJsonArray list = object.value("targets"_L1).toArray();
    for (const auto& value : list) {
        const QJsonObject target = value.toObject();
        if (!target.value("id"_L1).toString().isEmpty())
            out.targets.append({target.value("id"_L1).toString(), target.value("name"_L1).toString()});
    }
    // A watch whose targets cannot be read must not become one of the whole fleet.
    const bool lost = !list.isEmpty() && out.targets.isEmpty();
    const bool vague = (out.kind == Kind::Leaves && out.status.isEmpty()) ||
                       (out.kind == Kind::Lasts && out.lastsMs < kMinute) || out.id.isEmpty();
    return lost || vague ? std::nullopt : std::optional(out);
}

QString WatchEvent::title(const Format& format) const
{
    const int count = int(hits.size());
    const QString one = count == 1 ? hits.first().name : QString();
    switch (watch.kind) {
    case Watch::Kind::Leaves:
        return count == 1 ? tr("%1 left %2").arg(one, watch.status)
                          : tr("%n deployment(s) left %1", nullptr, count).arg(watch.status);
    case Watch::Kind::Settles:
        return count == 1 ? tr("%1 is %2 now").arg(one, hits.first().to.isEmpty() ? tr("gone") : hits.first().to)
                          : tr("%n deployment(s) settled", nullptr, count);
    case Watch::Kind::Fails:
        return count == 1 ? tr("%1 failed").arg(one) : tr("%n deployment(s) failed", nullptr, count);
    case Watch::Kind::Lasts:
        break;
    }
    const QString lasts = format.duration(watch.lastsMs);
    return count == 1 ? tr("%1 has been %2 for more than %3").arg(one, hits.first().from, lasts)
                      : tr("%n deployment(s) stay in one status for more than %1", nullptr, count).arg(lasts);
}

QString WatchEvent::text() const
{
    QStringList lines;
    for (const WatchHit& hit : hits.mid(0, kNamed)) {
        const QString now = hit.to.isEmpty() ? tr("gone") : hit.to;
        lines.append(hit.errorCode.isEmpty() ? tr("%1: %2").arg(hit.name, now)
                                             : tr("%1: %2, %3").arg(hit.name, now, hit.errorCode));
    }
    if (hits.size() > kNamed)
        lines.append(tr("%n more", nullptr, int(hits.size() - kNamed)));
    return lines.join(u'\n');
}

bool QuietHours::covers(const QTime& time) const
{
    if (!on || from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

bool QuietHours::coversMoment(qint64 ms) const
{
    return covers(QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime).time());
}

} // namespace alien
