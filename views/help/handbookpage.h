// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/handbook.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QUrl;

namespace alien {

class HandbookText;
class SectionHead;
class TextLabel;

/// The handbook in the window: its pages at the left, a search above them, the page in front at the right. It has a
/// history of its own.
class HandbookPage : public QWidget
{
    Q_OBJECT
public:
    explicit HandbookPage(QWidget* parent = nullptr);

    void showSection(const QString& key); ///< of the window; empty: the first page
    /// A page by its name, at a heading when `anchor` names one; false when there is no such page.
    bool showNamed(const QString& name, const QString& anchor = {});
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    void goBack();
    void focusSearch();

private:
    struct Place
    {
        int page = 0;
        int scroll = 0;
    };
    void build();
    void open(int page, const QString& anchor = {});
    void follow(const QUrl& link);
    void find();
    void findNext();
    [[nodiscard]] QStringList words() const;

    Handbook m_handbook;
    SectionHead* m_head;
    QLineEdit* m_search;
    QListWidget* m_list;
    TextLabel* m_none;
    HandbookText* m_text;
    int m_page = -1;
    QList<Place> m_back;
};

} // namespace alien
