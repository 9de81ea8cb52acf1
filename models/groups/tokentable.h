// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/token.h"
#include "models/common/format.h"
#include "models/common/rowtable.h"

namespace alien {

struct TokenRow
{
    QString id;
    QString type;
    QString prefix;
    QString groupId;
    QString deploymentId;
    QString owner; ///< name of the group or deployment it is for
    qint64 createdMs = 0;
    bool own = false; ///< the very token this console uses
    friend bool operator==(const TokenRow&, const TokenRow&) = default;
};

/// Tokens of the manager (protocol 7). They never expire; only their first 12 characters are known. Columns: prefix
/// type owner created id.
class TokenTable : public RowTable<TokenRow>
{
    Q_OBJECT
public:
    explicit TokenTable(const Format& format, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString rowId(const TokenRow& row) const override { return row.id; }
};

} // namespace alien
