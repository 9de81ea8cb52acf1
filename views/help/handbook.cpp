// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initHandbookResource()
{
    Q_INIT_RESOURCE(handbook);
}

namespace alien {

namespace {

QString nameOf(const QString& file)
{
    const qsizetype dash = file.indexOf(u'-');
    return file.mid(dash + 1, file.size() - dash - 1 - qsizetype(qstrlen(".md")));
}

QString titleOf(const QString& text)
{
    const qsizetype end = text.indexOf(u'\n');
    return text.left(end).remove(0, 2).trimmed(); // "# Title"
}

} // namespace

Handbook::Handbook()
{
    initHandbookResource();
    const QStringList files = QDir(folder()).entryList({u"[0-9][0-9]-*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        m_pages.append({nameOf(name), name, titleOf(text), text});
    }
}

int Handbook::indexOf(const QString& name) const
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (m_pages[i].name == name)
            return i;
    }
    return -1;
}

int Handbook::indexOfFile(const QString& file) const
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (m_pages[i].file == file)
            return i;
    }
    return -1;
}

int Handbook::indexOfSection(const QString& key) const
{
    return std::max(0, indexOf(key.toLower().replace(u' ', u'-')));
}

QList<int> Handbook::search(const QStringList& words) const
{
    QList<int> titled;
    QList<int> others;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const auto has = [&words](const QString& text) {
            return std::all_of(words.begin(), words.end(),
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        };
        if (has(m_pages[i].title))
            titled.append(i);
        else if (has(m_pages[i].text))
            others.append(i);
    }
    return titled + others;
}

QString Handbook::folder()
{
    return u":/handbook"_s;
}

QString Handbook::anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor.append(c);
        else if (c == u' ')
            anchor.append(u'-');
    }
    return anchor;
}

} // namespace alien
