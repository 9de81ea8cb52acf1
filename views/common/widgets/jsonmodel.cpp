// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/jsonmodel.h"

#include "client/redactor.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewLength = 160;

bool isContainer(const Document::Node& node)
{
    return node.type() == Document::Type::Object || node.type() == Document::Type::Array;
}

/// A container on one line: {3} or [4]; small ones of plain values as they are.
QString preview(const Document::Node& node)
{
    const bool object = node.type() == Document::Type::Object;
    if (node.size() == 0)
        return object ? u"{ }"_s : u"[ ]"_s;
    return (object ? u"{%1}"_s : u"[%1]"_s).arg(node.size());
}

Token valueToken(Document::Type type)
{
    switch (type) {
    case Document::Type::String:
        return Token::JsonString;
    case Document::Type::Number:
        return Token::JsonNumber;
    case Document::Type::Bool:
    case Document::Type::Null:
        return Token::JsonLiteral;
    default:
        return Token::JsonPunct;
    }
}

QString quoted(const Document::Node& node)
{
    const std::string_view raw = node.raw();
    return QString::fromUtf8(raw.data(), qsizetype(raw.size()));
}

} // namespace

struct JsonModel::Item
{
    Document::Node node;
    QString key;
    Item* up = nullptr;
    int row = 0;
    bool filled = false;
    mutable std::optional<bool> secret; ///< found out when first asked: telling by value costs
    bool revealed = false;
    std::vector<std::unique_ptr<Item>> children;
};

JsonModel::JsonModel(const Look& look, QObject* parent)
    : QAbstractItemModel(parent)
    , m_look(look)
    , m_root(std::make_unique<Item>())
{}

JsonModel::~JsonModel() = default;

void JsonModel::setDocument(const Document& document)
{
    beginResetModel();
    m_document = document;
    m_root = std::make_unique<Item>();
    m_root->node = document.isNull() ? Document::Node() : document.root();
    endResetModel();
}

JsonModel::Item* JsonModel::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

void JsonModel::fill(Item* item) const
{
    if (item->filled)
        return;
    item->filled = true;
    const bool object = item->node.type() == Document::Type::Object;
    const int count = isContainer(item->node) ? item->node.size() : 0;
    item->children.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        auto child = std::make_unique<Item>();
        child->node = item->node.at(i);
        child->key = object ? item->node.keyAt(i) : QString::number(i);
        child->up = item;
        child->row = i;
        item->children.push_back(std::move(child));
    }
}

bool JsonModel::isSecret(const Item& item) const
{
    if (item.secret)
        return *item.secret;
    bool secret = item.up && isSecret(*item.up);
    if (!secret && item.up && item.up->node.type() == Document::Type::Object)
        secret =
            Redactor::isSecretKey(item.key) && item.node.type() != Document::Type::Null && item.node.raw() != "\"\"";
    if (!secret && item.node.type() == Document::Type::String) {
        const QString text = item.node.text();
        secret = !text.isEmpty() && Redactor::text(text) != text;
    }
    item.secret = secret;
    return secret;
}

Document::Node JsonModel::node(const QModelIndex& index) const
{
    return itemOf(index)->node;
}

QModelIndex JsonModel::indexOf(const QString& pointer) const
{
    QModelIndex index;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString& step : steps) {
        const QString key = QString(step).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        Item* item = itemOf(index);
        fill(item);
        const auto found =
            std::find_if(item->children.begin(), item->children.end(), [&](const auto& c) { return c->key == key; });
        if (found == item->children.end())
            return {};
        index = createIndex((*found)->row, 0, found->get());
    }
    return index;
}

bool JsonModel::isMasked(const QModelIndex& index) const
{
    const Item* item = itemOf(index);
    return !isContainer(item->node) && !item->revealed && isSecret(*item);
}

void JsonModel::reveal(const QModelIndex& index)
{
    Item* item = itemOf(index);
    if (item->revealed || !isSecret(*item))
        return;
    item->revealed = true;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(1));
}

QString JsonModel::copyText(const QModelIndex& index) const
{
    const Item* item = itemOf(index);
    if (isContainer(item->node)) {
        const std::string_view raw = item->node.raw();
        return QString::fromUtf8(Redactor::json(QByteArray(raw.data(), qsizetype(raw.size()))));
    }
    return isMasked(index) ? valueText(*item) : item->node.text();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex& parent) const
{
    Item* up = itemOf(parent);
    fill(up);
    if (row < 0 || column < 0 || column > 1 || row >= int(up->children.size()))
        return {};
    return createIndex(row, column, up->children[std::size_t(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex& index) const
{
    const Item* item = itemOf(index);
    if (!index.isValid() || !item->up || item->up == m_root.get())
        return {};
    return createIndex(item->up->row, 0, item->up);
}

int JsonModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Item* item = itemOf(parent);
    return isContainer(item->node) ? item->node.size() : 0;
}

int JsonModel::columnCount(const QModelIndex&) const
{
    return 2;
}

bool JsonModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

QString JsonModel::valueText(const Item& item) const
{
    if (!isContainer(item.node) && !item.revealed && isSecret(item))
        return QString(8, QChar(0x2022));
    if (isContainer(item.node))
        return preview(item.node);
    return oneLine(quoted(item.node), previewLength);
}

QVariant JsonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Item& item = *itemOf(index);
    const bool value = index.column() == 1;
    switch (role) {
    case Qt::DisplayRole:
        return value ? (isMasked(index) ? valueText(item) + u' ' + tr("masked") : valueText(item))
                     : oneLine(item.key, previewLength);
    case Qt::ForegroundRole: {
        const bool inArray = item.up && item.up->node.type() == Document::Type::Array;
        return m_look.color(value ? (isMasked(index) ? Token::Muted : valueToken(item.node.type()))
                                  : (inArray ? Token::JsonPunct : Token::JsonKey));
    }
    case PointerRole:
        return item.node.pointer();
    case MaskedRole:
        return isMasked(index);
    default:
        return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Key") : tr("Value");
}

} // namespace alien
