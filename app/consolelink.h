// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/availability.h"

#include <QString>
#include <QStringList>

namespace alien {

struct Profile;

/// alien-console://PROFILE/SECTION[/ID][?query=TEXT]: a place to look at. Whoever wrote it may be anybody: it can only
/// open a saved connection and go to a place in it, never change anything, and it carries no token.
struct ConsoleLink
{
    QString profile; ///< name or id of a saved connection
    QString section; ///< key: "Stack editor"
    QString id;      ///< of a deployment, release, command; empty: none
    QString query;   ///< text of the filter; null: as it is

    friend bool operator==(const ConsoleLink&, const ConsoleLink&) = default;
};

[[nodiscard]] bool looksLikeLink(const QString& text);
/// `sections` are the keys there are. On failure `problem` says in one line what is wrong and where.
[[nodiscard]] ConsoleLink readLink(const QString& text, const QStringList& sections, QString* problem);
[[nodiscard]] QString linkText(const ConsoleLink& link);
/// Whether a place in this connection can be named by a link.
[[nodiscard]] Availability linkAvailability(const Profile& profile);

} // namespace alien
