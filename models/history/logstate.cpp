// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/logstate.h"

namespace alien {

quint32 differenceOf(const LogState& before, const LogState& now)
{
    if (!now.present)
        return before.present ? quint32(LogGone) : 0U;
    if (!before.present)
        return LogAll;
    quint32 parts = 0;
    const auto tell = [&parts](bool differs, quint32 part) { parts |= differs ? part : 0; };
    tell(before.status != now.status || before.sinceMs != now.sinceMs, LogStatus);
    tell(before.current != now.current, LogCurrent);
    tell(before.desired != now.desired, LogDesired);
    tell(before.error != now.error, LogError);
    tell(before.url != now.url || before.urls != now.urls, LogUrl);
    tell(before.resources != now.resources || before.failed != now.failed, LogResources);
    tell(before.flags != now.flags, LogFlags);
    tell(before.region != now.region, LogRegion);
    if (parts == 0)
        return 0;
    tell(before.running != now.running || before.busy != now.busy, LogResources);
    tell(before.updatedMs != now.updatedMs, LogUpdated);
    return parts;
}

void writeEntry(PackedWriter& out, quint32 number, quint32 parts, const LogState& state, qint64 atMs)
{
    out.number(number);
    out.number(parts);
    const auto tells = [parts](quint32 part) { return (parts & part) != 0; };
    if (tells(LogStatus)) {
        out.number(state.status);
        out.signedNumber(atMs - state.sinceMs);
    }
    if (tells(LogCurrent))
        out.number(state.current);
    if (tells(LogDesired))
        out.number(state.desired);
    if (tells(LogError))
        out.number(state.error);
    if (tells(LogUrl)) {
        out.number(state.url);
        out.number(state.urls);
    }
    if (tells(LogResources)) {
        for (const quint16 count : {state.resources, state.running, state.failed, state.busy})
            out.number(count);
    }
    if (tells(LogFlags))
        out.number(state.flags);
    if (tells(LogRegion))
        out.number(state.region);
    if (tells(LogUpdated))
        out.signedNumber(state.updatedMs == 0 ? 0 : atMs - state.updatedMs + 1);
}

bool readEntry(PackedReader& in, LogState& state, qint64 atMs, quint32* parts)
{
    *parts = quint32(in.number());
    const auto tells = [told = *parts](quint32 part) { return (told & part) != 0; };
    if (tells(LogGone)) {
        state = LogState();
        return in.ok();
    }
    state.present = true;
    if (tells(LogStatus)) {
        state.status = quint32(in.number());
        state.sinceMs = atMs - in.signedNumber();
    }
    if (tells(LogCurrent))
        state.current = quint32(in.number());
    if (tells(LogDesired))
        state.desired = quint32(in.number());
    if (tells(LogError))
        state.error = quint32(in.number());
    if (tells(LogUrl)) {
        state.url = quint32(in.number());
        state.urls = quint16(in.number());
    }
    if (tells(LogResources)) {
        for (quint16* count : {&state.resources, &state.running, &state.failed, &state.busy})
            *count = quint16(in.number());
    }
    if (tells(LogFlags))
        state.flags = quint8(in.number());
    if (tells(LogRegion))
        state.region = quint32(in.number());
    if (tells(LogUpdated)) {
        const qint64 before = in.signedNumber();
        state.updatedMs = before == 0 ? 0 : atMs - (before - 1);
    }
    return in.ok();
}

} // namespace alien
