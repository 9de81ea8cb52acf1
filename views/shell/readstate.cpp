// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/readstate.h"

#include "models/connection/session.h"

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
                                error.kind == ApiError::Kind::Unexpected);
}

StatePane::State unreadState(const Session& session, const std::optional<ApiError>& own, const QString& couldNot)
{
    using Kind = StatePane::Kind;
    const auto error = own ? own : session.lastError();
    if (error && error->status == 403 && error->kind == ApiError::Kind::Api)
        return {Kind::Forbidden, tr("Your token may not see this"), error->text, {}, IconId::None, {}};
    if (error && hasAnswered(*error))
        return {Kind::Error, couldNot, error->text, tr("Try again"), IconId::Refresh, {}};
    if (session.state() == Session::State::Unreachable)
        return {Kind::Unreachable,
                tr("The manager does not answer"),
                error ? error->text : QString(),
                tr("Try now"),
                IconId::Refresh,
                {}};
    return {Kind::Loading, {}, {}, {}, IconId::None, {}};
}

} // namespace alien
