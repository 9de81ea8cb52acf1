// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"

namespace alien {

/// A list that was read before and cannot be read now, while the manager answers: what is on screen of it grows old.
struct ListFault
{
    enum class List { Deployments, Groups, Releases };
    List list = List::Deployments;
    ApiError error;
    qint64 readMs = 0; ///< when it was read the last time; this computer's clock
};

/// A list that was read but is not to be trusted as a whole: the manager keeps some of it back, or says an item twice.
struct ListDoubt
{
    enum class Kind { Partial, Twice };
    Kind kind = Kind::Partial;
    ListFault::List list = ListFault::List::Deployments;
    QString twice; ///< an id that came more than once in the same answer
};

} // namespace alien
