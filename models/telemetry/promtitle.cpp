// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promtitle.h"

#include <QRegularExpression>

namespace alien {

using namespace Qt::StringLiterals;

QString promTitle(QString promql)
{
    static const QRegularExpression condition(u"\\s*,\\s*\\$D\\b|\\$D\\s*,\\s*|\\$D\\b"_s);
    static const QRegularExpression range(u"\\[\\s*\\$(?:rate|step)\\s*\\]"_s);
    static const QRegularExpression join(u"\\s*\\$J\\b"_s);
    promql.remove(condition);
    promql.remove(u"{}"_s);
    promql.remove(range);
    promql.remove(join);
    return promql.simplified();
}

} // namespace alien
