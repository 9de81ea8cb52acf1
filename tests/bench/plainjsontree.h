// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace alien::bench {

/// The plain way to show JSON: QJsonDocument, then an item for every value, as most viewers do it.
class PlainJsonTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlainJsonTree(const QByteArray& json);
    ~PlainJsonTree() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Item
    {
        QString key;
        QString value;
        Item* parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Item>> children;
    };
    static std::unique_ptr<Item> itemOf(const QString& key, const QJsonValue& value, Item* parent, int row);
    [[nodiscard]] const Item* at(const QModelIndex& index) const;

    std::unique_ptr<Item> m_root;
};

} // namespace alien::bench
