// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alien {

/// The handbook that is built into the program (docs/handbook, in Markdown): its pages in their order.
class Handbook
{
public:
    struct Page
    {
        QString name;  ///< "deployments": of the file 04-deployments.md
        QString file;  ///< "04-deployments.md", as links name it
        QString title; ///< its first heading
        QString text;  ///< Markdown
    };
    /// Reads the pages, which are in memory already.
    Handbook();

    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }
    [[nodiscard]] int indexOf(const QString& name) const; ///< -1: there is none
    [[nodiscard]] int indexOfFile(const QString& file) const;
    /// The page about a section of the window; the first page for what has none.
    [[nodiscard]] int indexOfSection(const QString& key) const;
    /// Pages that have every word, ignoring case: those that have them in their title first.
    [[nodiscard]] QList<int> search(const QStringList& words) const;

    /// Where its pictures are.
    [[nodiscard]] static QString folder();
    /// What a link to a heading says: "Behind a proxy" is #behind-a-proxy.
    [[nodiscard]] static QString anchorOf(const QString& heading);

private:
    QList<Page> m_pages;
};

} // namespace alien
