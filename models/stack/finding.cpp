// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/finding.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Finding", text);
}

} // namespace

QString Finding::key() const
{
    return u"%1|%2|%3|%4|%5"_s.arg(QString::number(int(source)), QString::number(number), platform, pointer, text);
}

QString Finding::rule() const
{
    switch (source) {
    case Source::Syntax:
        return tr("JSON");
    case Source::Schema:
        return tr("schema");
    case Source::Preflight:
        return number > 0 ? tr("rule %1").arg(number) : tr("at deploy");
    case Source::Update:
        return tr("update rule");
    case Source::Names:
        return tr("names");
    case Source::Release:
        break;
    }
    return tr("release");
}

QString Finding::place() const
{
    QStringList parts;
    if (!platform.isEmpty())
        parts.append(platform);
    QString rest = pointer;
    if (rest.startsWith("/resources/"_L1))
        rest = rest.mid(10);
    QStringList tokens = rest.split(u'/', Qt::SkipEmptyParts);
    if (tokens.size() > 1 && !resource.isEmpty() && tokens.at(1) == "config"_L1)
        tokens.removeAt(1);
    for (QString& token : tokens)
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return (parts + tokens).join(" / "_L1);
}

} // namespace alien
