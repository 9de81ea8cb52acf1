// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogtranslator.h"
#include "app/translations.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace alien;

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_locale = QLocale(); }
    void cleanup() { QLocale::setDefault(m_locale); }

    void everyLanguageOfTheSettingsIsInTheProgram()
    {
        QObject owner;
        installTranslations(&owner, u"en_GB"_s);
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}) {
            CatalogTranslator words;
            QVERIFY2(words.load(u":/i18n/alien_%1.qm"_s.arg(language)), qPrintable(language));
            QVERIFY2(!words.translate("alien::SettingsPage", "Time zone", nullptr, -1).isEmpty(), qPrintable(language));
        }
    }

    void aTextIsFoundWhereverItWasFiled()
    {
        QObject owner;
        installTranslations(&owner, u"en_GB"_s);
        CatalogTranslator german;
        QVERIFY(german.load(u":/i18n/alien_de.qm"_s));
        const QString own = german.translate("alien::SettingsPage", "Time zone", nullptr, -1);
        QCOMPARE(german.translate("alien::NobodyKnowsThisClass", "Time zone", nullptr, -1), own);
        QVERIFY(german.translate("alien::SettingsPage", "No such text at all", nullptr, -1).isNull());
        // A class without a meta object asks in the name of its base.
        QCOMPARE(german.translate("QWidget", "Time zone", nullptr, -1), own);
    }

    void theChosenLanguageDecidesHowNumbersAreWritten()
    {
        QObject owner;
        installTranslations(&owner, u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        QCOMPARE(QCoreApplication::translate("alien::SettingsPage", "Time zone"), u"Zeitzone"_s);
    }

    void countsHaveTheSeparatorsOfTheLanguage()
    {
        QObject owner;
        installTranslations(&owner, u"en_GB"_s);
        QCOMPARE(QCoreApplication::translate("any", "%n deployment(s)", nullptr, 10'000), u"10,000 deployments"_s);
        QCOMPARE(QCoreApplication::translate("any", "%n deployment(s)", nullptr, 1), u"1 deployment"_s);
        installTranslations(&owner, u"de"_s);
        QVERIFY(QCoreApplication::translate("any", "%n deployment(s)", nullptr, 10'000).startsWith("10.000 "_L1));
        installTranslations(&owner, u"pseudo"_s);
        QVERIFY(QCoreApplication::translate("any", "%n deployment(s)", nullptr, 10'000).contains("10.000 "_L1));
    }

    void theDisguiseKeepsPlaceholdersMnemonicsAndTags()
    {
        QCOMPARE(PseudoTranslator::disguised(u"&Retry %n of %L1"), u"[&Rétřý %n öf %L1~~~]"_s);
        QVERIFY(PseudoTranslator::disguised(u"<b>run</b>").contains(u"<b>"_s));
    }

private:
    QLocale m_locale;
};

ALIEN_TEST(TranslationsTest)

#include "tst_translations.moc"
