// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/client/operationcases.h"

#include <nlohmann/json.hpp>

namespace alien::test {

/// One step of a recording as the client would do it.
struct RecordedCall
{
    QString operation; ///< empty: a route that the console does not use
    QStringList arguments;
    QMap<QString, QString> query;
    nlohmann::json body;
};

/// Finds the operation of a recorded request line.
[[nodiscard]] RecordedCall recordedCall(const QString& method, const QString& pathAndQuery, const nlohmann::json& body);
/// Does it; false when there is no method for it.
bool invoke(const RecordedCall& call, ManagerClient& client, QObject* context, const std::shared_ptr<Outcome>& outcome);

} // namespace alien::test
