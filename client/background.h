// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// The calling thread steps back behind the window's thread for good: with fewer processors than threads that have work
/// the window comes round first. Linux gives every thread a nice value of its own (man 7 sched); elsewhere this does
/// nothing. Costs a system call once per thread.
void stepBackBehindWindow();

} // namespace alien
