// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/logtable.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/look/buttonkind.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timechart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kPage = 500;
constexpr int kTail = 1000;
constexpr int kKeys = 200'000; ///< at once: others may ask the store between
constexpr int kAround = 25;

} // namespace

LogQuery LogPane::query() const
{
    LogQuery out;
    out.connection = m_parts.connection;
    out.deployment = m_deployment;
    out.minSeverity = m_severity->currentData().toInt();
    if (m_only->isChecked())
        m_filter.applyTo(out);
    out.fromMs = m_parts.axis.fromMs();
    out.toMs = m_parts.axis.isLive() ? 0 : m_parts.axis.toMs();
    out.limit = kPage;
    return out;
}

void LogPane::load()
{
    m_typing->stop();
    m_filter = LogFilter::parse(m_text->text());
    m_problem->setText(m_filter.problem);
    m_problem->setVisible(!m_filter.problem.isEmpty());
    setFieldError(m_text, !m_filter.problem.isEmpty());
    m_table->setMarked(m_only->isChecked() ? LogFilter() : m_filter);
    m_around = false;
    m_all->hide();
    m_reading = true;
    m_query = query();
    const quint64 question = ++m_question;
    m_parts.store.logs(m_query, this, [this, question](const LogPage& page) {
        if (question != m_question)
            return;
        m_reading = page.more;
        m_more = page.more;
        m_error = page.error;
        put(page.lines);
        if (m_more)
            readKeys();
    });
    loadCounts();
}

/// Where the rest of the lines stand, so that all of them can be scrolled through.
void LogPane::readKeys()
{
    LogQuery older = m_query;
    older.beforeMs = m_table->oldest().atMs;
    older.beforeId = m_table->oldest().id;
    older.limit = kKeys;
    m_parts.store.logKeys(older, this, [this, question = m_question](const LogKeys& page) {
        if (question != m_question)
            return;
        m_more = page.more;
        m_reading = page.more;
        m_error = page.error;
        m_table->addKeys(page.keys);
        showFact();
        jump();
        if (m_more)
            readKeys();
        else
            Q_EMIT selectionMoved(); // what can be exported is known now
    });
}

/// The lines that were scrolled to, one request after the other: of what flew by only the last is read.
void LogPane::fetchWanted()
{
    const QList<qint64> ids = m_fetching ? QList<qint64>() : m_table->takeWanted();
    if (ids.isEmpty())
        return;
    m_fetching = true;
    m_parts.store.logLines(ids, this, [this, ids](const QList<LogLine>& lines) {
        m_fetching = false;
        m_table->fill(ids, lines);
        fetchWanted();
    });
}

void LogPane::loadCounts()
{
    if (m_counting)
        return;
    m_counting = true;
    SeriesQuery counts;
    counts.metric = u"alien.logs"_s;
    counts.show = SeriesQuery::Show::Increase;
    counts.by = {u"severity"_s};
    counts.connection = m_parts.connection;
    counts.deployment = m_deployment;
    counts.fromMs = m_parts.axis.fromMs();
    counts.toMs = m_parts.axis.toMs();
    counts.pixels = qMax(200, m_counts->plotRect().width());
    m_parts.store.lines(TelemetryOrigin::Receiver, counts, this, [this, counts](const TelemetryAnswer& answer) {
        m_counting = false;
        m_counts->setData(answer.lines, answer.stepMs, SeriesUnit(QString()), TimeChart::Drawing::Bars);
        const bool moved =
            counts.deployment != m_deployment || (!m_parts.axis.isLive() && counts.fromMs != m_parts.axis.fromMs());
        if (moved)
            loadCounts();
    });
}

void LogPane::tail()
{
    if (!follows() || m_reading)
        return;
    LogQuery tail = query();
    tail.afterId = m_table->newestId();
    tail.limit = kTail;
    m_reading = true;
    const quint64 question = ++m_question;
    m_parts.store.logs(tail, this, [this, question](const LogPage& page) {
        if (question != m_question)
            return;
        m_reading = false;
        if (!page.lines.isEmpty())
            putNew(page.lines);
        // In a flood the lines come first: counting looks at all of them, each time.
        if (page.more)
            this->tail();
        else
            loadCounts();
    });
}

void LogPane::showAround()
{
    const LogLine* line = selectedLine();
    if (!line)
        return;
    LogQuery before;
    before.connection = m_parts.connection;
    before.deployment = m_deployment;
    before.limit = kAround;
    LogQuery after = before;
    before.beforeMs = line->atMs;
    before.beforeId = line->id;
    after.afterId = line->id;
    m_reading = true;
    const quint64 question = ++m_question;
    m_parts.store.logs(before, this, [this, question, after, middle = *line](const LogPage& older) {
        m_parts.store.logs(after, this, [this, question, middle, older](const LogPage& newer) {
            if (question != m_question)
                return;
            QList<LogLine> lines = newer.lines;
            std::reverse(lines.begin(), lines.end());
            lines.append(middle);
            lines += older.lines;
            m_reading = false;
            m_around = true;
            m_more = false;
            m_all->show();
            m_table->setMarked(m_filter);
            put(lines);
            const QString id = QString::number(middle.id);
            m_view->selectIds({id}, false);
            m_view->scrollTo(m_table->indexOfId(id), QAbstractItemView::PositionAtCenter);
        });
    });
}

void LogPane::put(const QList<LogLine>& newestFirst)
{
    const QStringList selected = m_view->selectedCount() == 1 ? m_view->selectedIds() : QStringList();
    m_table->setLines(newestFirst);
    m_view->scrollToTop();
    if (!selected.isEmpty())
        m_view->selectIds(selected, false);
    showFact();
    showState();
    jump();
    // A reset tells nobody that what was selected is gone.
    showDetail();
    Q_EMIT selectionMoved();
}

/// Who reads further down keeps what they read under their eyes.
void LogPane::putNew(const QList<LogLine>& lines)
{
    QScrollBar* bar = m_view->verticalScrollBar();
    const QString top = bar->value() > 0 ? m_table->idAt(m_view->rowAt(0)) : QString();
    m_table->addLines(lines);
    forgetOld();
    if (!top.isEmpty())
        bar->setValue(bar->value() + m_table->rowOfId(top) - m_view->rowAt(0));
    showFact();
    showState();
}

/// What fell out of the hours that are shown goes, except what somebody looks at.
void LogPane::forgetOld()
{
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    if (!m_parts.axis.isLive() || m_around || last < 0)
        return;
    qint64 before = qMin(m_parts.axis.fromMs(), qMin(m_table->keyAt(m_view->rowAt(0)).atMs, m_table->keyAt(last).atMs));
    if (const LogLine* line = selectedLine())
        before = qMin(before, line->atMs);
    m_table->forgetBefore(before);
}

void LogPane::showTime(qint64 ms)
{
    m_jumpMs = ms;
}

void LogPane::jump()
{
    if (m_jumpMs == 0 || (m_more && m_table->oldest().atMs > m_jumpMs))
        return;
    const int row = m_table->rowAt(std::exchange(m_jumpMs, 0));
    if (row < 0)
        return;
    m_view->selectIds({m_table->idAt(row)}, false);
    m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace alien
