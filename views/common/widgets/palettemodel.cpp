// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/palettemodel.h"

#include "models/common/namemask.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/fuzzy.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    PaletteModel::Row row;
    int score = 0;
};

void rank(QList<Found>* found, int keep)
{
    std::stable_sort(found->begin(), found->end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    if (found->size() > keep)
        found->resize(keep);
}

} // namespace

void PaletteModel::search(const QList<PaletteProvider>& providers, const QString& typed, int perGroup)
{
    const QChar first = typed.isEmpty() ? QChar() : typed.at(0);
    const bool prefixed = std::any_of(providers.begin(), providers.end(), [&](const PaletteProvider& p) {
        return !p.prefix.isNull() && p.prefix == first;
    });
    const QString query = (prefixed ? typed.mid(1) : typed).trimmed();
    const int limit = prefixed ? perGroup * 4 : perGroup;
    QStringList order;
    QHash<QString, QList<Found>> groups;
    for (const PaletteProvider& provider : providers) {
        if (prefixed ? provider.prefix != first : !provider.withoutPrefix)
            continue;
        const QList<PaletteItem> items = provider.items(query, limit);
        for (const PaletteItem& item : items) {
            const std::optional<FuzzyMatch> match = fuzzyMatch(query, item.text);
            // A provider may know better than the text: an id or a code that is not shown. Such come last.
            if (!match && provider.prefix == u'>')
                continue;
            if (!groups.contains(item.group))
                order.append(item.group);
            groups[item.group].append(
                {{false, item, match ? match->positions : QList<int>()}, match ? match->score : -1000});
        }
    }
    beginResetModel();
    m_rows.clear();
    for (const QString& group : std::as_const(order)) {
        QList<Found>& found = groups[group];
        rank(&found, limit);
        PaletteItem head;
        head.group = group;
        m_rows.append({true, head, {}});
        for (const Found& one : std::as_const(found))
            m_rows.append(one.row);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row.head ? row.item.group : row.item.text);
    case Qt::AccessibleTextRole:
        return oneLine(row.head ? row.item.group : row.item.text);
    case Qt::AccessibleDescriptionRole:
        return oneLine(row.item.detail);
    case HeadRole:
        return row.head;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).head)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags usable = m_rows.at(index.row()).item.enabled ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    return usable | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace alien
