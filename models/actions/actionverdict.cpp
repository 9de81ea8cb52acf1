// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionverdict.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kBadRequest = 400;
constexpr int kServerError = 500;
constexpr int kBadGateway = 502;
constexpr int kUnavailable = 503;
constexpr int kGatewayTimeout = 504;

bool isRefusal(int status)
{
    return status >= kBadRequest && status < kServerError;
}

} // namespace

OutcomeKind ActionVerdict::kindOf(const std::optional<ApiError>& error)
{
    if (!error)
        return OutcomeKind::Done;
    switch (error->kind) {
    case ApiError::Kind::InvalidRequest:
        return OutcomeKind::Refused;
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
        return OutcomeKind::Failed; // the client says OutcomeUnknown when it had left
    case ApiError::Kind::Api:
        if (error->status == kBadGateway || error->status == kGatewayTimeout)
            return OutcomeKind::OutcomeUnknown;
        return isRefusal(error->status) ? OutcomeKind::Refused : OutcomeKind::Failed;
    case ApiError::Kind::Unexpected:
        return isRefusal(error->status) || error->status == kUnavailable ? OutcomeKind::Failed
                                                                         : OutcomeKind::OutcomeUnknown;
    case ApiError::Kind::Aborted:
    case ApiError::Kind::Decode:
    case ApiError::Kind::OutcomeUnknown:
        break;
    }
    return OutcomeKind::OutcomeUnknown;
}

QString ActionVerdict::sentence(OutcomeKind kind, const std::optional<ApiError>& error, const QString& note)
{
    const QString said = error ? error->text : note;
    switch (kind) {
    case OutcomeKind::Done:
        return note.isEmpty() ? accepted() : note;
    case OutcomeKind::Refused:
        return tr("Refused: %1").arg(said);
    case OutcomeKind::Failed:
        return tr("Failed: %1").arg(said);
    case OutcomeKind::OutcomeUnknown:
        if (said.contains("outcome unknown"_L1, Qt::CaseInsensitive))
            return said;
        return tr("outcome unknown: %1").arg(said);
    case OutcomeKind::Sent:
        break;
    }
    return said;
}

QString ActionVerdict::accepted()
{
    return tr("The manager accepted it.");
}

QString ActionVerdict::readOnly()
{
    return tr("Nothing was sent: this connection is read-only.");
}

QString ActionVerdict::notPermitted(const Whoami& who, Permission permission)
{
    if (who.role.text.isEmpty())
        return tr("Nothing was sent: it is not known yet what your token may do.");
    return tr("Nothing was sent: your token has the role %1; this needs %2.")
        .arg(who.role.text, neededRole(permission));
}

QString ActionVerdict::busy()
{
    return tr("Nothing was sent: another change of the same target is still under way.");
}

QString ActionVerdict::stopped()
{
    return tr("Nothing was sent: stopped before its turn came.");
}

QString ActionVerdict::gone()
{
    return tr("Nothing was sent: the manager no longer knows this deployment.");
}

QString ActionVerdict::notReadable(const ApiError& error)
{
    return tr("Nothing was sent: the present status could not be read. %1").arg(error.text);
}

QString ActionVerdict::changedSince(const QString& seen, const QString& now)
{
    return tr("Nothing was sent: changed since you looked, from %1 to %2.").arg(seen, now);
}

QString ActionVerdict::notJournaled()
{
    return tr("Nothing was sent: the journal could not be written.");
}

} // namespace alien
