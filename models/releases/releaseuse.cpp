// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/releaseuse.h"

#include "client/fromutf8.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

QList<ReleaseUse::Part> parts(const FleetStore& fleet, const QString& release,
                              const std::function<QString(const DeploymentSummary&)>& nameOf)
{
    // Interned: the same word is the same address.
    const char* wanted = intern(release.toStdString()).data();
    QHash<QString, int> counts;
    for (const FleetRow& row : fleet.rows()) {
        if (row.summary->currentReleaseId.data() == wanted)
            ++counts[nameOf(*row.summary)];
    }
    QList<ReleaseUse::Part> out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out.append({it.key(), it.value()});
    std::sort(out.begin(), out.end(), [](const ReleaseUse::Part& a, const ReleaseUse::Part& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return out;
}

} // namespace

QHash<QString, ReleaseUse> ReleaseUse::ofAll(const FleetStore& fleet, const QString& newest)
{
    std::unordered_map<std::string_view, ReleaseUse> uses;
    const std::string last = newest.toStdString();
    for (const FleetRow& row : fleet.rows()) {
        const std::string_view runs = row.summary->currentReleaseId;
        const std::string_view wants = row.summary->desiredReleaseId;
        const bool moves = !wants.empty() && wants != runs;
        if (!runs.empty()) {
            ReleaseUse& use = uses[runs];
            ++use.running;
            use.leaving += moves ? 1 : 0;
            use.behind += !moves && runs != last ? 1 : 0;
        }
        if (moves)
            ++uses[wants].coming;
    }
    QHash<QString, ReleaseUse> out;
    for (const auto& [id, use] : uses)
        out.insert(fromUtf8(id), use);
    return out;
}

QList<ReleaseUse::Part> ReleaseUse::byGroup(const FleetStore& fleet, const QString& release)
{
    return parts(fleet, release, [&fleet](const DeploymentSummary& summary) { return fleet.groupName(summary); });
}

QList<ReleaseUse::Part> ReleaseUse::byPlatform(const FleetStore& fleet, const QString& release)
{
    return parts(fleet, release, [](const DeploymentSummary& summary) { return fromUtf8(summary.platform); });
}

bool stacksContain(const Release& release, const QString& words)
{
    const std::string needle = words.toStdString();
    const std::string_view text = release.document.at(u"/stack"_s).raw();
    const auto hash = [](char c) { return std::size_t(static_cast<unsigned char>(lower(c))); };
    const auto equal = [](char a, char b) { return lower(a) == lower(b); };
    const std::boyer_moore_horspool_searcher searcher(needle.begin(), needle.end(), hash, equal);
    return std::search(text.begin(), text.end(), searcher) != text.end();
}

} // namespace alien
