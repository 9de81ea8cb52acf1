// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainjsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alien::bench {

using namespace Qt::StringLiterals;

PlainJsonTree::PlainJsonTree(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_root = std::make_unique<Item>();
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    m_root->children.push_back(itemOf(u"$"_s, value, m_root.get(), 0));
}

PlainJsonTree::~PlainJsonTree() = default;

std::unique_ptr<PlainJsonTree::Item> PlainJsonTree::itemOf(const QString& key, const QJsonValue& value, Item* parent,
                                                           int row)
{
    auto item = std::make_unique<Item>();
    item->key = key;
    item->parent = parent;
    item->row = row;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        item->value = u"[%1]"_s.arg(array.size());
        for (int i = 0; i < int(array.size()); ++i)
            item->children.push_back(itemOf(QString::number(i), array.at(i), item.get(), i));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        item->value = u"{%1}"_s.arg(object.size());
        int number = 0;
        for (auto it = object.begin(); it != object.end(); ++it, ++number)
            item->children.push_back(itemOf(it.key(), it.value(), item.get(), number));
    } else {
        item->value = value.toVariant().toString();
    }
    return item;
}

const PlainJsonTree::Item* PlainJsonTree::at(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Item*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex PlainJsonTree::index(int row, int column, const QModelIndex& parent) const
{
    const Item* item = at(parent);
    if (row < 0 || row >= int(item->children.size()) || column < 0 || column > 1)
        return {};
    return createIndex(row, column, item->children[std::size_t(row)].get());
}

QModelIndex PlainJsonTree::parent(const QModelIndex& child) const
{
    Item* parent = at(child)->parent;
    return !parent || parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int PlainJsonTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(at(parent)->children.size());
}

QVariant PlainJsonTree::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? at(index)->key : at(index)->value;
}

} // namespace alien::bench
