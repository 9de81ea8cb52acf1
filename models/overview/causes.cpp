// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/causes.h"

#include "models/common/fromutf8.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Causes", text);
}

/// Groups that are open while the fleet is walked once.
class Collector
{
public:
    explicit Collector(const FleetStore& fleet)
        : m_fleet(fleet)
    {}

    void add(const QString& id, const FleetRow& row, const QString& title, const QString& says, const QString& query)
    {
        Cause& cause = m_causes[id];
        if (cause.id.isEmpty()) {
            cause.id = id;
            cause.klass = row.klass;
            cause.title = title;
            cause.says = says;
            cause.query = query;
        }
        cause.ids.append(fromUtf8(row.summary->id));
        const QString platform = fromUtf8(row.summary->platform);
        if (!cause.platforms.contains(platform))
            cause.platforms.append(platform);
        const QString group = m_fleet.groupName(row.summary->groupId);
        if (!cause.groups.contains(group))
            cause.groups.append(group);
        if (cause.oldestMs == 0 || row.sinceMs < cause.oldestMs)
            cause.oldestMs = row.sinceMs;
    }

    [[nodiscard]] QList<Cause> take()
    {
        QList<Cause> out;
        for (auto& [id, cause] : m_causes) {
            cause.platforms.sort();
            cause.groups.sort();
            out.append(std::move(cause));
        }
        const auto rank = [](StatusClass klass) {
            return klass == StatusClass::Failed      ? 0
                   : klass == StatusClass::Stalled   ? 1
                   : klass == StatusClass::Attention ? 2
                                                     : 3;
        };
        std::stable_sort(out.begin(), out.end(), [rank](const Cause& a, const Cause& b) {
            return rank(a.klass) != rank(b.klass) ? rank(a.klass) < rank(b.klass) : a.ids.size() > b.ids.size();
        });
        return out;
    }

private:
    const FleetStore& m_fleet;
    std::map<QString, Cause> m_causes;
};

} // namespace

QString causeFingerprint(QStringView code, QStringView message)
{
    // Order matters: whole ARNs and URLs before the ids and numbers inside them.
    static const QList<std::pair<QRegularExpression, QString>> rules{
        {QRegularExpression(uR"(arn:[a-z-]*:[^\s"']+)"_s), u"<arn>"_s},
        {QRegularExpression(uR"(https?://[^\s"']+)"_s), u"<url>"_s},
        {QRegularExpression(uR"(\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^\s,;]*)"_s), u"<time>"_s},
        {QRegularExpression(uR"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"_s), u"<id>"_s},
        {QRegularExpression(uR"(\b(?:dep|dg|rel|cmd|tok|lease)_[A-Za-z0-9-]+)"_s), u"<id>"_s},
        {QRegularExpression(uR"(\b[0-9a-f]{7,64}\b)"_s), u"<hex>"_s},
        {QRegularExpression(uR"("[^"]*"|'[^']*'|`[^`]*`)"_s), u"<name>"_s},
        {QRegularExpression(uR"(\b[a-z0-9]{6,}-[a-z0-9-]+)"_s), u"<name>"_s},
        {QRegularExpression(uR"(\d+)"_s), u"<n>"_s},
    };
    QString out = message.toString().left(300);
    for (const auto& [pattern, stand] : rules)
        out.replace(pattern, stand);
    return code.toString() + u'\n' + out.simplified();
}

QList<Cause> causesOf(const FleetStore& fleet, const ReleaseStore& releases)
{
    Collector collector(fleet);
    // Messages repeat by the hundred, regular expressions are slow: each distinct text is looked at once.
    std::unordered_map<std::string, QString> known;
    const auto newest = releases.newest();
    for (const FleetRow& row : fleet.rows()) {
        const DeploymentSummary& s = *row.summary;
        const auto status = deploymentStatus(s.status);
        if (row.klass == StatusClass::Failed) {
            const std::string key = std::string(s.errorCode) + '\n' + s.errorMessage;
            auto [it, fresh] = known.try_emplace(key);
            if (fresh)
                it->second = causeFingerprint(fromUtf8(s.errorCode), QString::fromStdString(s.errorMessage));
            const QString code = s.errorCode.empty() ? fromUtf8(s.status) : fromUtf8(s.errorCode);
            collector.add(u"error\n"_s + it->second, row, code, QString::fromStdString(s.errorMessage),
                          s.errorCode.empty() ? u"status:"_s + fromUtf8(s.status) : u"class:failed error:"_s + code);
        } else if (status == DeploymentStatus::TeardownRequired) {
            collector.add(u"teardown"_s, row, tr("Teardown required"),
                          tr("Runtime gone, setup resources left: teardown by the command line"),
                          u"status:teardown-required"_s);
        } else if (row.klass == StatusClass::Stalled && newest && s.desiredReleaseId == newest->id.toStdString() &&
                   !newest->platforms.contains(fromUtf8(s.platform))) {
            collector.add(u"uncovered\n"_s + fromUtf8(s.platform), row, tr("Not covered by the newest release"),
                          tr("The release has no stack for %1; they wait for ever").arg(fromUtf8(s.platform)),
                          u"class:stalled platform:"_s + fromUtf8(s.platform));
        } else if (row.klass == StatusClass::Stalled) {
            collector.add(u"stalled\n"_s + fromUtf8(s.status), row, tr("%1 over its limit").arg(fromUtf8(s.status)),
                          tr("It takes longer than usual"), u"class:stalled status:"_s + fromUtf8(s.status));
        } else if (row.silent) {
            collector.add(u"silent"_s, row, tr("Agent silent"),
                          tr("Pull agents not heard of for more than three intervals"), u"silent:yes"_s);
        } else if (row.klass == StatusClass::Unknown) {
            collector.add(u"unknown\n"_s + fromUtf8(s.status), row, fromUtf8(s.status),
                          tr("A status that this console does not know; shown as sent"),
                          u"status:"_s + fromUtf8(s.status));
        }
    }
    return collector.take();
}

} // namespace alien
