// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"
#include "models/common/rowtable.h"

namespace alien {

struct ResourceRow
{
    QString id;
    QString type;
    QString status;
    QString service; ///< the cloud's own, where known
    QString lifecycle;
    QString url;
    QString errorCode;
    QString errorText;
    bool declared = true; ///< false: a system resource
    friend bool operator==(const ResourceRow&, const ResourceRow&) = default;
};

/// The resources of one deployment: the user's first, the system's after them. Columns: status id type service
/// lifecycle url error kind.
class ResourceTable : public RowTable<ResourceRow>
{
    Q_OBJECT
public:
    explicit ResourceTable(QObject* parent = nullptr);
    void show(const std::vector<ResourceView>& resources, const QString& platform);

protected:
    [[nodiscard]] QString rowId(const ResourceRow& row) const override { return row.id; }
};

/// The public URLs of one deployment. Columns: resource type name url.
class PublicUrlTable : public RowTable<PublicUrl>
{
    Q_OBJECT
public:
    explicit PublicUrlTable(QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const PublicUrl& row) const override { return row.resourceId + u'/' + row.name; }
};

} // namespace alien
