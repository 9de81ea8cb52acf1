// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QAbstractItemModel>

#include <memory>

namespace alien {

class Look;

/// The nodes of a Document as a tree, two columns: key and value. Children are made when a view asks for them; the
/// document's own nodes are the data. Secrets are masked until revealed.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { PointerRole = Qt::UserRole + 1, MaskedRole };
    JsonModel(const Look& look, QObject* parent = nullptr);
    ~JsonModel() override;

    void setDocument(const Document& document);
    [[nodiscard]] Document::Node node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& pointer) const;
    [[nodiscard]] bool isMasked(const QModelIndex& index) const;
    void reveal(const QModelIndex& index);
    /// What may be copied: masked secrets come as eight dots.
    [[nodiscard]] QString copyText(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Item;
    [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
    void fill(Item* item) const;
    [[nodiscard]] bool isSecret(const Item& item) const;
    [[nodiscard]] QString valueText(const Item& item) const;

    const Look& m_look;
    Document m_document;
    std::unique_ptr<Item> m_root;
};

} // namespace alien
