// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadtree.h"

#include "models/payload/jsonbytes.h"
#include "models/payload/payloadtree_p.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Decoded values that may be open at a time; each can hold 32 MB.
constexpr std::ptrdiff_t mostLayers = 64;
constexpr int mostAtOnce = 2000;
/// Even as gzip that grows a thousandfold this takes some milliseconds.
constexpr qint64 decodedAtOnce = 4 * 1024;

} // namespace

PayloadTree::PayloadTree(const Format& format, QObject* parent)
    : QObject(parent)
    , m_format(format)
    , m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_rootName(u"$"_s)
{}

PayloadTree::~PayloadTree() = default;

void PayloadTree::setNow(std::function<qint64()> nowMs)
{
    m_now = std::move(nowMs);
}

void PayloadTree::setRootName(const QString& name)
{
    m_rootName = name.isEmpty() ? u"$"_s : name;
}

void PayloadTree::forget()
{
    m_cachedRow = -1;
    m_opens.clear();
    m_free.clear();
    m_layers.clear();
    m_rootOpen = -1;
    m_decoding.clear();
}

void PayloadTree::setIndex(std::unique_ptr<PayloadIndex> index)
{
    forget();
    if (index) {
        connect(index.get(), &PayloadIndex::advanced, this, [this] { growLayer(0); });
        m_layers.push_back(std::make_unique<Layer>());
        m_layers.back()->index = std::move(index);
        unfold(0);
    }
    Q_EMIT changed();
}

PayloadIndex* PayloadTree::index() const
{
    return m_layers.empty() ? nullptr : m_layers.front()->index.get();
}

PayloadTree::Layer& PayloadTree::layerOf(const Row& row) const
{
    return *m_layers[row.holder < 0 ? 0 : std::size_t(m_opens[std::size_t(row.holder)]->layer)];
}

PayloadTree::Row PayloadTree::rootRow() const
{
    Row row;
    const std::string_view good = m_layers.front()->index->good();
    const qint64 at = jsonbytes::pastBlanks(good, 0);
    if (at >= qint64(good.size()))
        return row;
    row.place.index = 0;
    row.place.from = at;
    row.kind = kindOf(good[std::size_t(at)]);
    return row;
}

qint64 PayloadTree::rowCount() const
{
    if (m_layers.empty() || !index()->isJson())
        return 0;
    const qint64 root = rootRow().isValid() ? 1 : 0;
    return root + (m_rootOpen >= 0 ? m_opens[std::size_t(m_rootOpen)]->below : 0) + (index()->fault() ? 1 : 0);
}

PayloadTree::Row PayloadTree::childRow(const Open& open, const JsonChild& child) const
{
    Row row;
    row.holder = open.id;
    row.depth = open.depth + 1;
    row.place = child;
    row.inArray = child.key < 0;
    if (child.isValid())
        row.kind = kindOf(m_layers[std::size_t(open.layer)]->index->source().data()[child.from]);
    return row;
}

PayloadTree::Row PayloadTree::rowAt(qint64 row) const
{
    const qint64 count = rowCount();
    if (row < 0 || row >= count)
        return {};
    if (row == count - 1 && index()->fault()) {
        Row fault;
        fault.kind = Kind::Fault;
        return fault;
    }
    if (row != m_cachedRow) {
        m_cached = m_cachedRow >= 0 && row == m_cachedRow + 1 ? following(m_cached) : find(row);
        m_cachedRow = row;
    }
    return m_cached;
}

PayloadTree::Row PayloadTree::find(qint64 row) const
{
    if (row == 0)
        return rootRow();
    qint64 rest = row - 1;
    const Open* open = m_opens[std::size_t(m_rootOpen)].get();
    for (;;) {
        qint64 child = 0; // the first one not yet stepped over
        const Open* inside = nullptr;
        for (const int id : open->opened) {
            const Open& next = *m_opens[std::size_t(id)];
            const qint64 before = next.child - child + 1;
            if (rest < before)
                break;
            rest -= before;
            child = next.child + 1;
            if (rest < next.below) {
                inside = &next;
                break;
            }
            rest -= next.below;
        }
        if (!inside)
            return childRow(*open, open->children.child(bytesOf(*open), child + rest));
        open = inside;
    }
}

PayloadTree::Row PayloadTree::following(const Row& row) const
{
    if (const int id = openOf(row); id >= 0 && m_opens[std::size_t(id)]->children.count() > 0) {
        const Open& open = *m_opens[std::size_t(id)];
        return childRow(open, open.children.child(bytesOf(open), 0));
    }
    JsonChild at = row.place;
    for (int id = row.holder; id >= 0;) {
        const Open& open = *m_opens[std::size_t(id)];
        if (at.index + 1 < open.children.count())
            return childRow(open, at.isValid() && at.from >= 0 ? open.children.following(bytesOf(open), at)
                                                               : open.children.child(bytesOf(open), at.index + 1));
        at = open.row.place;
        id = open.row.holder;
    }
    return {};
}

std::string_view PayloadTree::bytesOf(const Open& open) const
{
    return m_layers[std::size_t(open.layer)]->index->good();
}

int PayloadTree::openOf(const Row& row) const
{
    if (row.kind == Kind::Fault || !row.place.isValid())
        return -1;
    if (row.holder < 0)
        return m_rootOpen;
    const std::vector<int>& opened = m_opens[std::size_t(row.holder)]->opened;
    const auto at = std::lower_bound(opened.begin(), opened.end(), row.place.index,
                                     [this](int id, qint64 child) { return m_opens[std::size_t(id)]->child < child; });
    return at != opened.end() && m_opens[std::size_t(*at)]->child == row.place.index ? *at : -1;
}

qint64 PayloadTree::rowNumber(int holder, qint64 child) const
{
    qint64 row = 0;
    while (holder >= 0) {
        const Open& open = *m_opens[std::size_t(holder)];
        row += 1 + child;
        for (const int id : open.opened) {
            const Open& inside = *m_opens[std::size_t(id)];
            if (inside.child >= child)
                break;
            row += inside.below;
        }
        child = open.child;
        holder = open.row.holder;
    }
    return row;
}

qint64 PayloadTree::parentRow(qint64 row) const
{
    const Row at = rowAt(row);
    if (at.holder < 0)
        return -1;
    const Open& open = *m_opens[std::size_t(at.holder)];
    return rowNumber(open.row.holder, open.child);
}

bool PayloadTree::canUnfold(const Row& row) const
{
    if (!row.isValid() || row.kind == Kind::Fault)
        return false;
    if (openOf(row) >= 0)
        return true;
    if (row.kind == Kind::Container) {
        const std::string_view good = layerOf(row).index->good();
        const qint64 inside = jsonbytes::pastBlanks(good, row.place.from + 1);
        return inside < qint64(good.size()) && good[std::size_t(inside)] != '}' && good[std::size_t(inside)] != ']';
    }
    return row.kind == Kind::String && !isMasked(row) && guess(row).coding != payloaddecode::Coding::None;
}

bool PayloadTree::isUnfolded(const Row& row) const
{
    return openOf(row) >= 0;
}

void PayloadTree::unfold(qint64 row)
{
    const Row at = rowAt(row);
    if (!canUnfold(at) || openOf(at) >= 0)
        return;
    openRow(at);
    Q_EMIT changed();
}

int PayloadTree::openRow(const Row& row)
{
    if (row.kind == Kind::String) {
        if (qint64(raw(row).size()) <= decodedAtOnce)
            return openDecoded(row, decoded(row));
        decodeLater(row);
        return -1;
    }
    return openContainer(row, row.holder < 0 ? 0 : m_opens[std::size_t(row.holder)]->layer, row.place.from);
}

int PayloadTree::openContainer(const Row& row, int layer, qint64 bracket)
{
    const int id = m_free.empty() ? int(m_opens.size()) : m_free.back();
    const bool secret = row.place.isValid() && isSecret(row);
    if (m_free.empty())
        m_opens.emplace_back();
    else
        m_free.pop_back();
    m_opens[std::size_t(id)] = std::make_unique<Open>();
    Open& open = *m_opens[std::size_t(id)];
    open.id = id;
    open.serial = ++m_serial;
    open.row = row;
    open.child = row.place.index;
    open.depth = row.depth;
    open.layer = layer;
    // Somebody revealed the string that was decoded: what is inside has names of its own.
    open.secret = secret && row.kind == Kind::Container;
    open.children = JsonChildren(bracket);
    if (row.holder < 0) {
        m_rootOpen = id;
    } else {
        std::vector<int>& opened = m_opens[std::size_t(row.holder)]->opened;
        opened.insert(std::lower_bound(opened.begin(), opened.end(), open.child,
                                       [this](int i, qint64 child) { return m_opens[std::size_t(i)]->child < child; }),
                      id);
    }
    m_cachedRow = -1;
    grow(id);
    return id;
}

bool PayloadTree::isFull() const
{
    return std::count_if(m_layers.begin(), m_layers.end(), [](const auto& layer) { return layer != nullptr; }) >=
           mostLayers;
}

int PayloadTree::openDecoded(const Row& row, const payloaddecode::Decoded& inside)
{
    if (isFull())
        return -1;
    auto layer = std::make_unique<Layer>();
    // What could not be decoded is empty, and the row says why.
    layer->index = std::make_unique<PayloadIndex>(
        PayloadSource::fromBytes(inside.json.isEmpty() ? QByteArray("{}") : inside.json));
    layer->label = inside.label;
    layer->problem = inside.problem;
    const std::string_view good = layer->index->good();
    const qint64 bracket = jsonbytes::pastBlanks(good, 0);
    if (bracket >= qint64(good.size()) || !jsonbytes::isContainer(good[std::size_t(bracket)]))
        return -1;
    const auto slot = std::find(m_layers.begin(), m_layers.end(), nullptr);
    const int number = int(slot - m_layers.begin());
    connect(layer->index.get(), &PayloadIndex::advanced, this, [this, number] { growLayer(number); });
    if (slot == m_layers.end())
        m_layers.push_back(std::move(layer));
    else
        *slot = std::move(layer);
    return openContainer(row, number, bracket);
}

void PayloadTree::fold(qint64 row)
{
    const int id = openOf(rowAt(row));
    if (id < 0)
        return;
    close(id);
    Q_EMIT changed();
}

void PayloadTree::close(int id)
{
    Open& open = *m_opens[std::size_t(id)];
    addRows(id, -open.below);
    if (open.row.holder < 0)
        m_rootOpen = -1;
    else
        std::erase(m_opens[std::size_t(open.row.holder)]->opened, id);
    // All below it, without recursion: levels can be many thousand.
    std::vector<int> rest{id};
    while (!rest.empty()) {
        const int at = rest.back();
        rest.pop_back();
        m_free.push_back(at);
        const std::unique_ptr<Open> gone = std::move(m_opens[std::size_t(at)]);
        rest.insert(rest.end(), gone->opened.begin(), gone->opened.end());
        if (gone->row.kind == Kind::String)
            m_layers[std::size_t(gone->layer)].reset();
    }
    m_cachedRow = -1;
}

void PayloadTree::unfoldBelow(qint64 row, int levels, qint64 widest, qint64 mostMs)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<Row> level{rowAt(row)};
    m_batching = true;
    int left = mostAtOnce;
    for (int i = 0; i < levels && !level.empty() && left > 0; ++i) {
        std::vector<Row> next;
        for (const Row& at : level) {
            if (clock.elapsed() >= mostMs)
                left = 0;
            if (at.kind != Kind::Container || !canUnfold(at) || left-- <= 0)
                continue;
            const int known = openOf(at);
            const int id = known >= 0 ? known : openRow(at);
            if (id < 0)
                continue;
            const Open& open = *m_opens[std::size_t(id)];
            if (open.children.count() > widest)
                continue;
            JsonChild child = open.children.child(bytesOf(open), 0);
            for (int n = 0; n < mostAtOnce && child.isValid(); ++n) {
                next.push_back(childRow(open, child));
                child = open.children.following(bytesOf(open), child);
            }
        }
        level = std::move(next);
    }
    endBatch();
    Q_EMIT changed();
}

void PayloadTree::addRows(int id, qint64 rows)
{
    m_cachedRow = -1;
    if (m_batching) {
        Open& open = *m_opens[std::size_t(id)];
        if (!open.batched)
            m_batch.push_back(id);
        open.batched = true;
        open.fresh += rows;
        return;
    }
    for (int at = id; at >= 0; at = m_opens[std::size_t(at)]->row.holder)
        m_opens[std::size_t(at)]->below += rows;
}

/// Each of many thousand levels telling all above it would take as many steps squared: they are told once, from the
/// inside out.
void PayloadTree::endBatch()
{
    m_batching = false;
    for (auto it = m_batch.rbegin(); it != m_batch.rend(); ++it) {
        Open& open = *m_opens[std::size_t(*it)];
        const qint64 rows = std::exchange(open.fresh, 0);
        open.batched = false;
        open.below += rows;
        const int holder = open.row.holder;
        if (holder < 0)
            continue;
        if (Open& above = *m_opens[std::size_t(holder)]; above.batched)
            above.fresh += rows;
        else
            addRows(holder, rows);
    }
    m_batch.clear();
}

void PayloadTree::grow(int id)
{
    Open& open = *m_opens[std::size_t(id)];
    if (open.busy || open.children.isComplete())
        return;
    PayloadIndex& index = *m_layers[std::size_t(open.layer)]->index;
    // One child alone that goes on: look again when there is twice as much.
    const qint64 known = qint64(index.good().size());
    if (open.children.waitsForTail() && !index.isChecked() && known - open.children.next() < 2 * open.tried)
        return;
    open.tried = known - open.children.next();
    const qint64 before = open.children.count();
    const quint64 serial = open.serial;
    open.busy =
        index.extend(&open.children, [this, id, serial](const JsonChildren& children) { take(id, serial, children); });
    addRows(id, open.children.count() - before);
}

void PayloadTree::take(int id, quint64 serial, const JsonChildren& children)
{
    if (std::size_t(id) >= m_opens.size() || !m_opens[std::size_t(id)] || m_opens[std::size_t(id)]->serial != serial)
        return;
    Open& open = *m_opens[std::size_t(id)];
    const qint64 before = open.children.count();
    open.children = children;
    open.busy = false;
    addRows(id, open.children.count() - before);
    grow(id);
    Q_EMIT changed();
}

void PayloadTree::growLayer(int layer)
{
    if (layer == 0 && m_rootOpen < 0 && !m_layers.empty() && m_opens.empty() && rootRow().kind == Kind::Container)
        openRow(rootRow());
    for (std::size_t i = 0; i < m_opens.size(); ++i)
        if (m_opens[i] && m_opens[i]->layer == layer)
            grow(int(i));
    m_cachedRow = -1;
    Q_EMIT changed();
}

qint64 PayloadTree::bytesUsed() const
{
    qint64 bytes = 0;
    for (const auto& layer : m_layers)
        bytes += layer ? layer->index->bytesUsed() : 0;
    for (const auto& open : m_opens)
        bytes += open ? open->children.bytesUsed() + qint64(sizeof(Open)) : 0;
    return bytes;
}

} // namespace alien
