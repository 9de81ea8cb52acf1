// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/editor/jsonscintilla.h"

#include <QPointer>

namespace alien {

JsonScintilla::JsonScintilla(QWidget* parent)
    : QsciScintilla(parent)
{}

bool JsonScintilla::isTooLarge(const QByteArray& utf8)
{
    if (utf8.size() > kMostBytes)
        return true;
    for (qsizetype from = 0; utf8.size() - from > kLongestLine;) {
        const qsizetype end = utf8.indexOf('\n', from);
        if ((end < 0 ? utf8.size() : end) - from > kLongestLine)
            return true;
        from = end + 1;
    }
    return false;
}

bool JsonScintilla::hasGrownTooLarge() const
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETCURRENTPOS));
    return length() > kMostBytes || SendScintilla(SCI_LINELENGTH, ulong(line)) > kLongestLine ||
           SendScintilla(SCI_LINELENGTH, 0UL) > kLongestLine;
}

QByteArray JsonScintilla::utf8() const
{
    const int size = length();
    QByteArray text = size > 0 ? bytes(0, size) : QByteArray();
    // QScintilla's copy ends with a NUL of its own.
    text.truncate(size);
    return text;
}

bool JsonScintilla::focusNextPrevChild(bool next)
{
    if (isListActive() || hasSelectedText())
        return false;
    // QScintilla's own keeps Tab for itself. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QAbstractScrollArea::focusNextPrevChild(next);
}

QByteArray JsonScintilla::fromMimeData(const QMimeData* source, bool& rectangular) const
{
    const QByteArray text = QsciScintilla::fromMimeData(source, rectangular);
    if (!isTooLarge(text))
        return text;
    const long from = SendScintilla(SCI_GETSELECTIONSTART);
    const long to = SendScintilla(SCI_GETSELECTIONEND);
    const QByteArray now = utf8();
    const QByteArray whole = now.left(from) + text + now.mid(to);
    // The caller goes on with an empty text; who takes the large one must not change this text before that is over.
    auto* self = const_cast<JsonScintilla*>(this);
    QMetaObject::invokeMethod(
        self, [self, whole, cleared = to > from] { Q_EMIT self->tooLarge(whole, cleared); }, Qt::QueuedConnection);
    return {};
}

} // namespace alien
