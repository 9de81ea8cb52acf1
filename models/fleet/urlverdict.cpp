// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/urlverdict.h"

#include "models/fleet/fleeturltable.h"

namespace alien {

using namespace Qt::StringLiterals;

UrlVerdict urlVerdict(StatusClass deployment, const UrlProber::Found* found)
{
    using Outcome = UrlFinding::Outcome;
    if (found == nullptr)
        return UrlVerdict::Unchecked;
    if (found->finding.outcome == Outcome::Skipped)
        return UrlVerdict::Skipped;
    const bool serves = found->finding.outcome == Outcome::Answered && found->finding.status < 500;
    if (serves)
        return deployment == StatusClass::Failed ? UrlVerdict::FailedButServing : UrlVerdict::Serving;
    return deployment == StatusClass::Healthy ? UrlVerdict::RunningButDead : UrlVerdict::Dead;
}

const char* wireName(UrlVerdict verdict)
{
    switch (verdict) {
    case UrlVerdict::Skipped:
        return "skipped";
    case UrlVerdict::Serving:
        return "serving";
    case UrlVerdict::Dead:
        return "dead";
    case UrlVerdict::RunningButDead:
        return "running-but-dead";
    case UrlVerdict::FailedButServing:
        return "failed-but-serving";
    case UrlVerdict::Unchecked:
        break;
    }
    return "unchecked";
}

int classOf(UrlVerdict verdict)
{
    switch (verdict) {
    case UrlVerdict::Serving:
        return int(StatusClass::Healthy);
    case UrlVerdict::RunningButDead:
        return int(StatusClass::Failed);
    case UrlVerdict::FailedButServing:
        return int(StatusClass::Attention);
    case UrlVerdict::Dead:
        return int(StatusClass::Unknown);
    case UrlVerdict::Skipped:
    case UrlVerdict::Unchecked:
        break;
    }
    return -1;
}

QString urlVerdictText(UrlVerdict verdict, const UrlProber::Found* found)
{
    if (found == nullptr)
        return {};
    const UrlFinding& finding = found->finding;
    QString what = finding.problem;
    if (finding.outcome == UrlFinding::Outcome::Answered) {
        what = QString::number(finding.status);
        if (!finding.location.isEmpty())
            what = FleetUrlTable::tr("%1 to %2").arg(what, finding.location);
    }
    switch (verdict) {
    case UrlVerdict::RunningButDead:
        return FleetUrlTable::tr("running but dead: %1").arg(what);
    case UrlVerdict::FailedButServing:
        return FleetUrlTable::tr("failed but serving: %1").arg(what);
    case UrlVerdict::Dead:
        return FleetUrlTable::tr("dead: %1").arg(what);
    case UrlVerdict::Skipped:
        return FleetUrlTable::tr("not looked at: %1").arg(what);
    case UrlVerdict::Serving:
    case UrlVerdict::Unchecked:
        break;
    }
    return what;
}

} // namespace alien
