// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namelist.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class NameListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListThatFitsIsSaidWhole()
    {
        QCOMPARE(firstNames({}, 3), QString());
        QCOMPARE(firstNames({u"api"_s, u"web"_s, u"db"_s}, 3), u"api, web, db"_s);
    }
    void whatIsLeftOutIsCounted()
    {
        QCOMPARE(firstNames({u"api"_s, u"web"_s, u"db"_s}, 2), u"api, web and 1 more"_s);
        QCOMPARE(firstNames({u"api"_s, u"web"_s, u"db"_s}, 1, u"; "_s), u"api and 2 more"_s);
        QCOMPARE(namesAndMore({u"api"_s, u"web"_s}, 40, u"; "_s), u"api; web and 38 more"_s);
        QCOMPARE(namesAndMore({u"api"_s, u"web"_s}, 1), u"api, web"_s);
    }
    void aNameIsNoPattern() { QCOMPARE(namesAndMore({u"%1%n"_s}, 3), u"%1%n and 2 more"_s); }
};

ALIEN_TEST(NameListTest)
#include "tst_namelist.moc"
