// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "app/catalogtranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// The words of Qt's own dialogs and menus, where the system has them.
void installQtWords(QObject* owner, const QLocale& locale)
{
    auto* words = new QTranslator(owner);
    if (words->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(words);
}

} // namespace

void installTranslations(QObject* owner, const QString& language)
{
    initResources();
    if (language == "pseudo"_L1) {
        QCoreApplication::installTranslator(new PseudoTranslator(owner));
        return;
    }
    auto* english = new CatalogTranslator(owner);
    if (english->load(u":/i18n/alien_en.qm"_s))
        QCoreApplication::installTranslator(english);
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto* own = new CatalogTranslator(owner);
    if (own->load(locale, u"alien"_s, u"_"_s, u":/i18n"_s)) {
        installQtWords(owner, locale);
        QCoreApplication::installTranslator(own);
    }
}

} // namespace alien
