// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/rollouts.h"

#include <unordered_map>

namespace alien {

namespace {
constexpr qint64 recentMs = 24 * 3'600'000LL;
}

QList<RolloutState> rolloutsOf(const FleetStore& fleet, const ReleaseStore& releases, int most)
{
    // Those that want another release than they run; words are interned, so a word is its address.
    std::unordered_map<const char*, std::array<int, statusClasses>> wanted;
    std::unordered_map<const char*, std::array<int, statusClasses>> leaving;
    for (const FleetRow& row : fleet.rows()) {
        if (row.klass == StatusClass::Healthy) // has got what it wanted; its summary is not even touched
            continue;
        const DeploymentSummary& s = *row.summary;
        if (s.desiredReleaseId.empty() || s.desiredReleaseId == s.currentReleaseId)
            continue;
        ++wanted[s.desiredReleaseId.data()][std::size_t(row.klass)];
        ++leaving[s.currentReleaseId.data()][std::size_t(row.klass)];
    }
    std::unordered_map<const char*, std::array<int, statusClasses>> current;
    const QList<FacetValue> values = fleet.facet(FleetFacet::Release);
    for (const FacetValue& value : values)
        current[intern(value.value.toStdString()).data()] = value.byClass;

    QList<RolloutState> out;
    for (const std::shared_ptr<const Release>& release : releases.releases()) {
        const char* word = intern(release->id.toStdString()).data();
        const bool recent = fleet.serverNowMs() - release->createdAt.toMSecsSinceEpoch() < recentMs;
        if (!recent && !wanted.contains(word))
            continue;
        RolloutState state;
        state.release = release;
        for (std::size_t klass = 0; klass < statusClasses; ++klass) {
            state.byClass[klass] = current[word][klass] - leaving[word][klass] + wanted[word][klass];
            state.all += state.byClass[klass];
        }
        state.running = current[word][std::size_t(StatusClass::Healthy)];
        if (state.all == 0)
            continue;
        out.append(state);
        if (out.size() == most)
            break;
    }
    return out;
}

} // namespace alien
