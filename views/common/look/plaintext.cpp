// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/plaintext.h"

#include "models/common/namemask.h"
#include "models/common/plainline.h"

#include <QWidget>

namespace alien {

using namespace Qt::StringLiterals;

QString oneLine(const QString& text, qsizetype limit)
{
    return plainLine(shown(text), limit);
}

QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = shown(text.left(4000)).split(u'\n');
    for (QString& line : lines)
        line = oneLine(line, 4000).toHtmlEscaped();
    return u"<span style='white-space:pre-wrap'>"_s + lines.join("<br>"_L1) + u"</span>"_s;
}

void setTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainTip(text));
    widget->setAccessibleDescription(text);
}

} // namespace alien
