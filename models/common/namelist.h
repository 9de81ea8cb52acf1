// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alien {

/// `names` in one line, and how many of `total` they leave out: "api, web and 3 more"; all of them when total is less.
[[nodiscard]] QString namesAndMore(const QStringList& names, qsizetype total, const QString& separator = {});

/// The first `most` of `names` and how many more there are.
[[nodiscard]] QString firstNames(const QStringList& names, qsizetype most, const QString& separator = {});

} // namespace alien
