// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolelink.h"

#include "models/connection/profile.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleLink)
};

constexpr auto scheme = "alien-console:"_L1;
constexpr qsizetype longest = 2048;
constexpr qsizetype longestPart = 512;
constexpr qsizetype parts = 3; ///< profile, section, id

/// QUrl lowers the case of a host and knows no blanks in it; a profile's name keeps both.
QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString sectionWord(const QString& key)
{
    return key.toLower().replace(u' ', u'-');
}

bool isPlain(const QString& part)
{
    return part.size() <= longestPart && std::all_of(part.begin(), part.end(), [](QChar c) {
               return c.isPrint() && c != QChar::ReplacementCharacter;
           });
}

/// What is shown of it when it is refused.
QString quoted(const QString& text)
{
    QString shown = text.left(80);
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return shown.size() < text.size() ? shown + u'…' : shown;
}

QString readQuery(QStringView text, ConsoleLink& link)
{
    for (const QStringView item : text.split(u'&', Qt::SkipEmptyParts)) {
        const auto equals = item.indexOf(u'=');
        const QString name = decoded(equals < 0 ? item : item.left(equals));
        if (name != "query"_L1)
            return Text::tr("“%1” in a link means nothing; there is query").arg(quoted(name));
        QString value = equals < 0 ? QString() : decoded(item.mid(equals + 1));
        if (!isPlain(value))
            return Text::tr("the query of the link holds what no filter can");
        link.query = value.isNull() ? u""_s : std::move(value);
    }
    return {};
}

QString readPath(QStringView text, const QStringList& sections, ConsoleLink& link)
{
    QStringList path;
    for (const QStringView part : text.split(u'/'))
        path.append(decoded(part));
    while (path.size() > 1 && path.last().isEmpty())
        path.removeLast();
    if (path.size() > parts || !std::all_of(path.begin(), path.end(), isPlain))
        return Text::tr("a link is alien-console://PROFILE/SECTION/ID, not “%1”").arg(quoted(text.toString()));
    link.profile = path.value(0).trimmed();
    if (link.profile.isEmpty())
        return Text::tr("the link names no connection: alien-console://PROFILE/SECTION/ID");
    const QString word = path.value(1, u"overview"_s);
    QStringList words;
    for (const QString& key : sections) {
        words.append(sectionWord(key));
        if (words.last() == sectionWord(word))
            link.section = key;
    }
    if (link.section.isEmpty())
        return Text::tr("no section “%1” for a link; there are %2").arg(quoted(word), words.join(u", "_s));
    link.id = path.value(2);
    return {};
}

} // namespace

bool looksLikeLink(const QString& text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

ConsoleLink readLink(const QString& text, const QStringList& sections, QString* problem)
{
    ConsoleLink link;
    const QStringView rest = QStringView(text).mid(scheme.size());
    if (!looksLikeLink(text) || !rest.startsWith("//"_L1) || text.size() > longest) {
        *problem = Text::tr("a link is alien-console://PROFILE/SECTION/ID, not “%1”").arg(quoted(text));
        return {};
    }
    const QStringView place = rest.mid(2);
    const auto mark = place.indexOf(u'?');
    *problem = readPath(mark < 0 ? place : place.left(mark), sections, link);
    if (problem->isEmpty() && mark >= 0)
        *problem = readQuery(place.mid(mark + 1), link);
    return problem->isEmpty() ? link : ConsoleLink();
}

QString linkText(const ConsoleLink& link)
{
    QString text = scheme + u"//"_s + encoded(link.profile) + u'/' + sectionWord(link.section);
    if (!link.id.isEmpty())
        text += u'/' + encoded(link.id);
    if (!link.query.isNull())
        text += u"?query="_s + encoded(link.query);
    return text;
}

Availability linkAvailability(const Profile& profile)
{
    if (profile.id.isEmpty())
        return {false, Text::tr("Only a saved connection has links."), {}};
    return {};
}

} // namespace alien
