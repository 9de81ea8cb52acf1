// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/readstate.h"

#include "models/actions/availability.h"
#include "models/connection/session.h"
#include "views/common/look/plaintext.h"

#include <QCoreApplication>

namespace alien {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ReadState", text);
}

} // namespace

bool hasAnswered(const ApiError& error)
{
    return error.status > 0 && (error.kind == ApiError::Kind::Api || error.kind == ApiError::Kind::Decode ||
                                error.kind == ApiError::Kind::Unexpected || hasBrokenOff(error));
}

bool hasBrokenOff(const ApiError& error)
{
    return error.status > 0 && (error.kind == ApiError::Kind::Connection || error.kind == ApiError::Kind::Timeout);
}

StatePane::State unreadState(const Session& session, const std::optional<ApiError>& own, const QString& couldNot)
{
    using Kind = StatePane::Kind;
    const auto error = own ? own : session.lastError();
    if (error && error->status == 403 && error->kind == ApiError::Kind::Api)
        return {Kind::Forbidden, tr("Your token may not see this"), oneLine(error->text), {}, IconId::None, {}};
    // The bar above has the cause, the countdown and the buttons; they are not said twice.
    const Session::State state = session.state();
    if (state == Session::State::Unauthorized)
        return {Kind::Unreachable, couldNot, tr("This fills as soon as a token is accepted."), {}, IconId::None, {}};
    if (state == Session::State::Unreachable || state == Session::State::NotAManager)
        return {Kind::Unreachable, couldNot, tr("This fills as soon as the manager answers."), {}, IconId::None, {}};
    if (error && hasAnswered(*error))
        return {Kind::Error, couldNot, oneLine(error->text), tr("Try again"), IconId::Refresh, {}};
    return {Kind::Loading, {}, {}, {}, IconId::None, {}};
}

StatePane::State noDeploymentsState(const Session& session)
{
    const Availability may = permissionAvailability(session.availability(), Permission::CreateDeployment);
    const QString what = tr("A deployment is your application in one customer's cloud. Publish a release first: a "
                            "deployment made before it stays pending.");
    return {StatePane::Kind::EmptyFirstRun,
            tr("No deployments yet"),
            may.allowed ? what : what + u' ' + may.why,
            may.allowed ? tr("New deployment…") : QString(),
            IconId::Plus,
            {}};
}

} // namespace alien
