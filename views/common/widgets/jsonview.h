// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace alien {

class JsonModel;
class JsonText;
class TextLabel;

/// A document, read only: tree or text, search, path of the selection. Secrets are masked by key and by pattern until
/// one is revealed.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(QWidget* parent = nullptr);
    /// The tree reads the document lazily; nothing is copied. A document that could not be parsed shows its error and
    /// bytes as text.
    void setDocument(const Document& document);
    void setSearchName(const QString& accessibleName);
    void expandToDepth(int depth);
    void setCurrentPointer(const QString& pointer);

Q_SIGNALS:
    void copied(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void showText();
    void search(bool forward);
    void copyValue(bool path);
    void currentChanged(const QModelIndex& index);
    void contextMenu(const QPoint& position);

    Document m_document;
    QPersistentModelIndex m_searchedTo; ///< where a search of many nodes goes on
    JsonModel* m_model;
    QTreeView* m_tree;
    JsonText* m_text;
    QStackedWidget* m_stack;
    QWidget* m_bar;
    QLineEdit* m_search;
    TextLabel* m_hits;
    TextLabel* m_path;
    QPushButton* m_asText;
};

} // namespace alien
