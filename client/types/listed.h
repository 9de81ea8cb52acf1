// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace alien {

/// The items of a list answer, and whether the manager holds more than these: its answer then has a nextCursor (no
/// known manager sends one; the console does not follow it).
template<class T>
struct Listed : QList<T>
{
    bool partial = false;
};

} // namespace alien
