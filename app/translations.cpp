// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace alien {

using namespace Qt::StringLiterals;

void installTranslations(QObject* owner)
{
    initResources();
    auto* english = new QTranslator(owner);
    if (english->load(u":/i18n/alien_en.qm"_s))
        QCoreApplication::installTranslator(english);
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto* own = new QTranslator(owner);
    if (own->load(locale, u"alien"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace alien
