// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/causes.h"

#include "client/fleet/causemark.h"
#include "client/fromutf8.h"
#include "models/common/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Causes", text);
}

/// Causes that are open while the fleet is walked once. Their words are interned, so a word is its address.
class Collector
{
public:
    explicit Collector(const FleetStore& fleet)
        : m_fleet(fleet)
    {}

    struct Open
    {
        Cause cause;
        std::vector<const char*> platforms;
        std::vector<const char*> groups;
    };

    /// The cause of this id; new ones get their words from `make`.
    template<class Make>
    Open& open(const QString& id, Make make)
    {
        const auto [it, fresh] = m_causes.try_emplace(id);
        if (fresh) {
            it->second.cause = make();
            it->second.cause.id = id;
        }
        return it->second;
    }

    void add(Open& open, const FleetRow& row) const
    {
        const DeploymentSummary& s = *row.summary;
        Cause& cause = open.cause;
        if (cause.ids.isEmpty()) // who waits for ever is stalled from the start
            cause.klass = row.klass == StatusClass::Working ? StatusClass::Stalled : row.klass;
        cause.ids.append(fromUtf8(s.id));
        if (isNew(open.platforms, s.platform))
            cause.platforms.append(fromUtf8(s.platform));
        if (isNew(open.groups, s.groupId))
            cause.groups.append(m_fleet.groupName(s.groupId));
        if (cause.oldestMs == 0 || row.sinceMs < cause.oldestMs)
            cause.oldestMs = row.sinceMs;
    }

    [[nodiscard]] QList<Cause> take()
    {
        QList<Cause> out;
        for (auto& [id, open] : m_causes) {
            Cause& cause = open.cause;
            cause.platforms.sort();
            cause.groups.sort();
            cause.groups.removeDuplicates(); // two may have one name
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
        for (Cause& cause : out) {
            if (cause.klass == StatusClass::Healthy)
                cause.klass = StatusClass::Attention; // it runs, but nothing is heard of it: no tick for that
        }
        return out;
    }

private:
    static bool isNew(std::vector<const char*>& known, std::string_view word)
    {
        const auto at = std::lower_bound(known.begin(), known.end(), word.data(), std::less<>());
        if (at != known.end() && *at == word.data())
            return false;
        known.insert(at, word.data());
        return true;
    }

    const FleetStore& m_fleet;
    std::map<QString, Open> m_causes; ///< whose places stay
};

/// Finds the cause of each row.
class CauseFinder
{
public:
    CauseFinder(const FleetStore& fleet, const ReleaseStore& releases)
        : m_fleet(fleet)
        , m_collector(fleet)
        , m_newest(releases.newest())
        , m_newestId(m_newest ? m_newest->id.toStdString() : std::string())
    {
        const QList<FacetValue> platforms = m_newest ? fleet.facet(FleetFacet::Platform) : QList<FacetValue>();
        for (const FacetValue& platform : platforms) {
            if (!m_newest->platforms.contains(platform.value))
                m_lacking.append(platform.value);
        }
        m_lacking.sort();
        if (m_lacking.isEmpty())
            return;
        QueryTerm others;
        others.key = u"platform"_s;
        others.op = QueryTerm::Op::IsNot;
        for (const QString& platform : std::as_const(m_lacking))
            others.values.append(QueryValue{platform, false, false});
        m_covered = u" desired!=latest or "_s + others.toText();
    }

    void look(const FleetRow& row)
    {
        // Most of a fleet is well; its summaries are not even touched.
        const bool waitsMaybe = row.klass == StatusClass::Working && !m_lacking.isEmpty();
        if (!row.silent && !waitsMaybe &&
            (row.klass == StatusClass::Healthy || row.klass == StatusClass::Working || row.klass == StatusClass::Gone))
            return;
        if (Collector::Open* open = causeOf(row))
            m_collector.add(*open, row);
    }
    [[nodiscard]] QList<Cause> take() { return m_collector.take(); }

private:
    static Cause made(const QString& title, const QString& says, const QString& query)
    {
        Cause cause;
        cause.title = title;
        cause.says = says;
        cause.query = query;
        return cause;
    }

    Collector::Open& failed(const DeploymentSummary& s)
    {
        Collector::Open*& open = s.cause != 0 ? m_failed[s.cause] : m_silently[s.status.data()];
        if (open == nullptr) {
            const QString status = fromUtf8(s.status);
            if (s.cause == 0)
                open = &m_collector.open(u"failed\n"_s + status, [&] {
                    return made(status, tr("The manager gives no error for it"), u"error:no status:"_s + status);
                });
            else
                open = &m_collector.open(causeId(s), [&] {
                    Cause cause = made(s.errorCode.empty() ? status : fromUtf8(s.errorCode), fromUtf8(s.errorMessage),
                                       u"class:failed cause:"_s + QString::fromStdString(causeText(s.cause)));
                    cause.mark = QString::fromStdString(causeText(s.cause));
                    return cause;
                });
        }
        return *open;
    }

    /// The newest release has no stack for it: it waits for ever, whether or not its limit is over (protocol 1, 14).
    [[nodiscard]] bool isUncovered(const FleetRow& row) const
    {
        if (m_lacking.isEmpty() || (row.klass != StatusClass::Stalled && row.klass != StatusClass::Working))
            return false;
        return row.summary->desiredReleaseId == m_newestId && m_lacking.contains(fromUtf8(row.summary->platform));
    }

    Collector::Open& uncovered(const DeploymentSummary& s)
    {
        const QString platform = fromUtf8(s.platform);
        return m_collector.open(u"uncovered\n"_s + platform, [&] {
            QueryTerm term;
            term.key = u"platform"_s;
            term.values = {QueryValue{platform, false, false}};
            return made(tr("Not covered by the newest release"),
                        tr("The release has no stack for %1; they wait for ever").arg(platform),
                        u"class:working,stalled desired:latest "_s + term.toText());
        });
    }

    Collector::Open& stalled(const DeploymentSummary& s)
    {
        const QString status = fromUtf8(s.status);
        return m_collector.open(u"stalled\n"_s + status, [&] {
            Cause cause =
                made(tr("%1 over its limit").arg(status), {}, u"class:stalled status:"_s + status + m_covered);
            cause.limitMs = m_fleet.stallLimit(deploymentStatus(s.status));
            return cause;
        });
    }

    /// Null: nothing is wrong.
    Collector::Open* causeOf(const FleetRow& row)
    {
        const DeploymentSummary& s = *row.summary;
        if (row.klass == StatusClass::Failed)
            return &failed(s);
        if (deploymentStatus(s.status) == DeploymentStatus::TeardownRequired)
            return &m_collector.open(u"teardown"_s, [] {
                return made(tr("Teardown required"),
                            tr("Runtime gone, setup resources left: teardown by the command line"),
                            u"status:teardown-required"_s);
            });
        if (isUncovered(row))
            return &uncovered(s);
        if (row.klass == StatusClass::Stalled)
            return &stalled(s);
        if (row.silent)
            return &m_collector.open(u"silent"_s, [this] {
                const QString waiting = m_covered.isEmpty() ? QString() : m_covered + u" or class!=working"_s;
                return made(tr("Agent silent"), tr("Pull agents not heard of for more than three intervals"),
                            u"silent:yes class!=failed,stalled,attention"_s + waiting);
            });
        if (row.klass != StatusClass::Unknown)
            return nullptr;
        const QString status = fromUtf8(s.status);
        return &m_collector.open(u"unknown\n"_s + status, [&] {
            return made(status, tr("A status that this console does not know; shown as sent"),
                        u"class:unknown silent:no status:"_s + status);
        });
    }

    const FleetStore& m_fleet;
    Collector m_collector;
    std::shared_ptr<const Release> m_newest;
    std::string m_newestId;
    QStringList m_lacking; ///< platforms of the fleet that the newest release has no stack for
    QString m_covered;     ///< what leaves those out that wait for such a stack; empty: there is nothing to leave out
    std::unordered_map<std::uint64_t, Collector::Open*> m_failed;
    std::unordered_map<const char*, Collector::Open*> m_silently; ///< failed without an error, by status
};

} // namespace

QString causeId(const DeploymentSummary& summary)
{
    return summary.cause == 0 ? QString() : u"error\n"_s + QString::fromStdString(causeText(summary.cause));
}

QString causeName(const DeploymentSummary& summary)
{
    if (summary.cause == 0)
        return {};
    constexpr qsizetype most = 48;
    QString words = fromUtf8(causeWords(summary.errorMessage)).simplified();
    if (words.size() > most) {
        const qsizetype space = words.lastIndexOf(u' ', most);
        words = words.first(space > 0 ? space : most) + u'\u2026';
    }
    const QString code = fromUtf8(summary.errorCode);
    return code.isEmpty() || words.isEmpty() ? code + words : tr("%1: %2").arg(code, words);
}

QString causeName(const FleetStore& fleet, QStringView mark)
{
    for (const FleetRow& row : fleet.rows()) {
        const std::uint64_t cause = row.summary->cause;
        if (cause != 0 && fromUtf8(causeText(cause)) == mark)
            return causeName(*row.summary);
    }
    return {};
}

QStringList retryableOf(const Cause& cause, const FleetStore& fleet, const AvailabilityContext& context)
{
    QStringList out;
    if (cause.klass != StatusClass::Failed)
        return out;
    for (const QString& id : cause.ids) {
        const FleetRow* row = fleet.find(id);
        if (row == nullptr || row->summary->retryRequested)
            continue;
        const bool pull = row->summary->model == "pull";
        if (retryAvailability(context, fromUtf8(row->summary->status), pull).allowed)
            out.append(id);
    }
    return out;
}

QList<Cause> causesOf(const FleetStore& fleet, const ReleaseStore& releases)
{
    CauseFinder finder(fleet, releases);
    for (const FleetRow& row : fleet.rows())
        finder.look(row);
    return finder.take();
}

} // namespace alien
