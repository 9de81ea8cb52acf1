// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtTest/QTest>

#include <functional>

namespace alien::test {

/// Registers a test class; testmain's main() runs all of a binary, or those named on its command line.
bool registerTest(const char* name, std::function<QObject*()> make);

QString sourceDir(); ///< root of the checkout
QString binaryDir(); ///< bin/ below it holds the programs

/// Folder with the recordings of the real managers, or empty: then tests that need it skip and say so.
/// It is ../shared/manager beside the checkout, or ALIEN_SHARED_MANAGER.
QString sharedManagerDir();

} // namespace alien::test

/// At the end of a tst_*.cpp, before its .moc include.
#define ALIEN_TEST(Class)                                                                                              \
    static const bool registered##Class = alien::test::registerTest(#Class, [] { return new Class; });
