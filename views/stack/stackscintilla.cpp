// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackscintilla.h"

#include "models/stack/stackbody.h"
#include "views/common/editor/jsonpen.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"

#include <QPainter>
#include <Qsci/qscicommandset.h>

#include <algorithm>

namespace alien {

namespace {

constexpr int errorMarker = 0;
constexpr int warningMarker = 1;
constexpr int changedMarker = 2;
constexpr int addedMarker = 3;
constexpr int tintMarker = 4;
constexpr int symbolMargin = 1;
constexpr int changeMargin = 3;
constexpr int warningWave = 11;

} // namespace

StackScintilla::StackScintilla(const Look& look, QWidget* parent)
    : QsciScintilla(parent)
    , m_look(look)
    , m_lexer(new QsciLexerJSON(this))
{
    jsonpen::prepare(*this, *m_lexer);
    setMarginType(symbolMargin, QsciScintilla::SymbolMargin);
    setMarginMarkerMask(symbolMargin, (1 << errorMarker) | (1 << warningMarker));
    setMarginType(changeMargin, QsciScintilla::SymbolMargin);
    setMarginMarkerMask(changeMargin, (1 << changedMarker) | (1 << addedMarker));
    indicatorDefine(QsciScintilla::SquigglePixmapIndicator, warningWave);
    // Steps back and forth are the document's, for form and text alike.
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    // Not by SCI_CLEARCMDKEY: QScintilla would still keep the keys from the shortcuts of the window.
    for (const auto id : {QsciCommand::Undo, QsciCommand::Redo}) {
        if (QsciCommand* command = standardCommands()->find(id)) {
            command->setKey(0);
            command->setAlternateKey(0);
        }
    }
    dress();
}

void StackScintilla::dress()
{
    jsonpen::dress(*this, *m_lexer, m_look);
    const int size = m_look.px(12);
    const auto shape = [this, size](StatusShape which) {
        return statusPixmap(which, size, m_look.color(iconToken(which)), devicePixelRatioF());
    };
    markerDefine(shape(StatusShape::Failed), errorMarker);
    markerDefine(shape(StatusShape::Attention), warningMarker);
    markerDefine(QsciScintilla::MarkerSymbol(SC_MARK_FULLRECT), changedMarker);
    markerDefine(QsciScintilla::MarkerSymbol(SC_MARK_FULLRECT), addedMarker);
    setMarkerBackgroundColor(m_look.color(Token::StalledIcon), changedMarker);
    setMarkerBackgroundColor(m_look.color(Token::HealthyIcon), addedMarker);
    markerDefine(QsciScintilla::MarkerSymbol(SC_MARK_BACKGROUND), tintMarker);
    setMarkerBackgroundColor(m_look.color(Token::FailedTint), tintMarker);
    setMarginWidth(symbolMargin, m_look.px(16));
    setMarginWidth(changeMargin, m_look.px(3));
    setIndicatorForegroundColor(m_look.color(Token::Attention), warningWave);
}

QByteArray StackScintilla::utf8() const
{
    QByteArray out = length() > 0 ? bytes(0, length()) : QByteArray();
    // QScintilla's copy ends with a NUL of its own.
    out.truncate(length());
    return out;
}

void StackScintilla::become(const QByteArray& wanted)
{
    const TextSplice splice = TextSplice::between(utf8(), wanted);
    if (splice.isEmpty())
        return;
    SendScintilla(SCI_SETTARGETRANGE, ulong(splice.from), long(splice.from + splice.removed.size()));
    SendScintilla(SCI_REPLACETARGET, ulong(splice.inserted.size()), splice.inserted.constData());
}

int StackScintilla::lineOf(qsizetype position) const
{
    return int(SendScintilla(SCI_LINEFROMPOSITION, ulong(position)));
}

qsizetype StackScintilla::caret() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

void StackScintilla::setNotes(const QHash<int, Note>& notes)
{
    m_notes = notes;
    for (const int marker : {errorMarker, warningMarker, tintMarker})
        markerDeleteAll(marker);
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        markerAdd(it.key(), it->mark == Mark::Error ? errorMarker : warningMarker);
        if (it->mark == Mark::Error)
            markerAdd(it.key(), tintMarker);
    }
    viewport()->update();
}

void StackScintilla::clearWaves()
{
    for (const int indicator : {int(jsonpen::Wrong), warningWave}) {
        SendScintilla(SCI_SETINDICATORCURRENT, long(indicator));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, long(length()));
    }
}

void StackScintilla::wave(Mark mark, qsizetype from, qsizetype to)
{
    const qsizetype end = std::clamp<qsizetype>(to, 0, length());
    const qsizetype start = std::clamp<qsizetype>(from, 0, end);
    SendScintilla(SCI_SETINDICATORCURRENT, long(mark == Mark::Error ? int(jsonpen::Wrong) : warningWave));
    SendScintilla(SCI_INDICATORFILLRANGE, ulong(start), long(std::max<qsizetype>(end - start, 1)));
}

void StackScintilla::setChanges(const QHash<int, bool>& addedByLine)
{
    markerDeleteAll(changedMarker);
    markerDeleteAll(addedMarker);
    for (auto it = addedByLine.cbegin(); it != addedByLine.cend(); ++it)
        markerAdd(it.key(), it.value() ? addedMarker : changedMarker);
}

void StackScintilla::paintEvent(QPaintEvent* event)
{
    QsciScintilla::paintEvent(event);
    if (m_notes.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_look.font(FontRole::Small));
    const int height = int(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        if (SendScintilla(SCI_GETLINEVISIBLE, ulong(it.key())) == 0)
            continue;
        const long end = SendScintilla(SCI_GETLINEENDPOSITION, ulong(it.key()));
        const int y = int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, end));
        const int x = int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, end)) + m_look.px(14);
        const int room = viewport()->width() - x - m_look.px(6);
        if (y + height < 0 || y > viewport()->height() || room < m_look.px(60))
            continue;
        painter.setPen(m_look.color(it->mark == Mark::Error ? Token::Failed : Token::Attention));
        painter.drawText(QRect(x, y, room, height), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(oneLine(it->text), Qt::ElideRight, room));
    }
}

} // namespace alien
