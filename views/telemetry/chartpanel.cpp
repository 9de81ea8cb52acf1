// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/chartpanel.h"

#include "models/common/clock.h"
#include "models/common/format.h"
#include "models/telemetry/heatlines.h"
#include "models/telemetry/promtitle.h"
#include "models/telemetry/seriestable.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/legendrow.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/smallmultiples.h"
#include "views/telemetry/timeaxis.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kTableHeight = 180;

TimeChart::Drawing drawingOf(DashboardPanel::Kind kind)
{
    return kind == DashboardPanel::Kind::Stacked ? TimeChart::Drawing::Stacked
           : kind == DashboardPanel::Kind::Bars  ? TimeChart::Drawing::Bars
                                                 : TimeChart::Drawing::Lines;
}

double weightOf(const TelemetryLine& line)
{
    double sum = 0;
    for (const telemetry::Sample& sample : line.samples)
        sum += sample.isGap() ? 0 : std::abs(sample.value);
    return line.samples.empty() ? 0 : sum / static_cast<double>(line.samples.size());
}

} // namespace

/// The answers to the queries of one load, as they come.
struct ChartPanel::Pending
{
    int left = 0;
    QList<TelemetryAnswer> answers;
};

ChartPanel::ChartPanel(DashboardPanel panel, TimeAxis& axis, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_panel(std::move(panel))
    , m_axis(axis)
    , m_format(format)
    , m_title(new TextLabel(m_panel.title, FontRole::Strong))
    , m_note(new TextLabel({}, FontRole::Body, Token::Muted))
    , m_fact(new TextLabel({}, FontRole::Small, Token::Muted))
    , m_empty(new TextLabel({}, FontRole::Body, Token::Muted))
    , m_warning(new TextLabel({}, FontRole::Small, Token::Attention))
    , m_chart(new TimeChart(format))
    , m_side(new QWidget)
    , m_legend(new QVBoxLayout(m_side))
    , m_more(new TextLabel({}, FontRole::Small, Token::Muted))
{
    build();
    wire();
}

void ChartPanel::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"telemetry.panel"_s);
    setAccessibleName(m_panel.title);
    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(8));
    head->addWidget(m_title);
    m_note->setText(m_panel.note.isEmpty() ? SeriesUnit(m_panel.unit, m_panel.perSecond).title() : m_panel.note);
    head->addWidget(m_note);
    head->addSpacing(look.px(12));
    m_fact->setElide(Qt::ElideMiddle);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fact->setObjectName(u"telemetry.panel.fact"_s);
    head->addWidget(m_fact, 1);
    m_chart->setAccessibleName(m_panel.title);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"telemetry.panel.empty"_s);
    m_empty->setContentsMargins(QMargins(look.px(plotframe::axis), 0, 0, look.px(6)));
    m_empty->setText(tr("Loading…"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_side->setFixedWidth(look.px(plotframe::legend));
    m_legend->setSpacing(0);
    m_legend->setContentsMargins(0, 0, 0, 0);
    m_legend->addWidget(m_more);
    m_legend->addStretch();
    m_more->hide();
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(look.px(plotframe::between));
    m_row->addWidget(m_chart, 1);
    m_row->addWidget(m_side);
    m_chart->hide();
    m_side->hide();
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(look.px(plotframe::side), look.px(5), look.px(plotframe::side), look.px(3));
    m_layout->setSpacing(look.px(2));
    m_layout->addLayout(head);
    m_layout->addWidget(m_warning);
    m_layout->addLayout(m_row);
    m_layout->addWidget(m_empty);
}

void ChartPanel::wire()
{
    connect(m_chart, &TimeChart::hovered, &m_axis, &TimeAxis::setCursor);
    connect(m_chart, &TimeChart::selected, &m_axis, &TimeAxis::zoomTo);
    connect(m_chart, &TimeChart::panned, &m_axis, &TimeAxis::slideTo);
    connect(m_chart, &TimeChart::zoomed, &m_axis, &TimeAxis::zoomAround);
    connect(m_chart, &TimeChart::backRequested, &m_axis, &TimeAxis::back);
    connect(m_chart, &TimeChart::resetRequested, &m_axis, &TimeAxis::reset);
    connect(&m_axis, &TimeAxis::moved, this, [this] {
        m_chart->setRange(m_axis.fromMs(), m_axis.toMs());
        showValues();
    });
    connect(&m_axis, &TimeAxis::cursorMoved, this, [this] {
        m_chart->setCursorTime(m_axis.cursorMs());
        showValues();
    });
    connect(&m_format, &Format::changed, this, &ChartPanel::showValues);
    m_chart->setRange(m_axis.fromMs(), m_axis.toMs());
}

void ChartPanel::load(TelemetrySource& source, const Scope& scope)
{
    const quint64 question = ++m_question;
    m_scope = scope;
    m_loading = !m_panel.queries.isEmpty();
    auto pending = std::make_shared<Pending>();
    pending->left = int(m_panel.queries.size());
    pending->answers.resize(m_panel.queries.size());
    for (qsizetype i = 0; i < m_panel.queries.size(); ++i) {
        SeriesQuery query = m_panel.queries.at(i);
        query.fromMs = m_axis.fromMs();
        query.toMs = m_axis.toMs();
        query.connection = scope.connection;
        query.deployment = scope.deployment;
        // What this console sees itself has no such labels; its own parts must not be added up for it.
        if (!scope.splitBy.isEmpty() && m_panel.origin != TelemetryOrigin::Console)
            query.by = {scope.splitBy};
        if (query.show == SeriesQuery::Show::Quantile && !query.by.isEmpty() && !query.legend.isEmpty() &&
            !query.legend.contains("{{"_L1))
            query.legend += u" {{%1}}"_s.arg(query.by.first());
        query.pixels = qMax(300, m_chart->plotRect().width() / 2);
        m_last = query;
        source.lines(
            query, this,
            [this, question, pending, i, from = QPointer<TelemetrySource>(&source)](const TelemetryAnswer& answer) {
                if (question != m_question || !from)
                    return;
                pending->answers[i] = answer;
                if (--pending->left == 0)
                    showAnswers(*pending, *from);
            });
    }
}

void ChartPanel::showAnswers(const Pending& pending, const TelemetrySource& source)
{
    QList<TelemetryLine> lines;
    std::vector<HeatColumn> heat;
    QString reason;
    QStringList warnings;
    if (keepsOld(pending))
        return;
    qint64 newest = 0;
    m_unitName = m_panel.unit;
    m_stepMs = 0;
    for (const TelemetryAnswer& answer : pending.answers) {
        lines += answer.lines;
        heat.insert(heat.end(), answer.heat.begin(), answer.heat.end());
        newest = qMax(newest, answer.newestMs);
        m_stepMs = qMax(m_stepMs, answer.stepMs);
        if (m_unitName.isEmpty())
            m_unitName = answer.unit;
        if (reason.isEmpty())
            reason = answer.error.isEmpty() ? answer.emptyReason : answer.error;
        if (!answer.error.isEmpty())
            warnings.append(answer.error);
        warnings += answer.warnings;
    }
    if (lines.isEmpty() && heat.empty())
        warnings.removeOne(reason); // stands in the place of the chart
    warnings.removeDuplicates();    // the queries of a panel mostly hear the same
    for (TelemetryLine& line : lines) {
        const QString id = line.labels.value(u"alien.deployment_id"_s);
        if (m_scope.nameOf && !id.isEmpty())
            line.name.replace(id, m_scope.nameOf(id));
    }
    // The largest have colours and names; what is beyond is drawn, and counted.
    if (lines.size() > mostInLegend)
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto& a, const auto& b) { return weightOf(a) > weightOf(b); });
    draw(lines, heat);
    m_settled = true;
    m_isElse = false;
    arrange();
    m_empty->setText(m_old ? oneLine(reason) : QString());
    if (m_panel.note.isEmpty())
        m_note->setText(m_unit.title());
    showFact(source, newest, warnings);
    showLegend();
    showValues();
    if (m_tabular)
        showTable();
    if (m_isMultiple)
        m_multiples->setLines(m_lines, m_stepMs, m_unit);
    m_loading = false;
    Q_EMIT loaded();
}

void ChartPanel::draw(const QList<TelemetryLine>& lines, const std::vector<HeatColumn>& heat)
{
    m_old = lines.isEmpty() && heat.empty();
    m_lines = lines;
    m_unit = SeriesUnit(m_unitName, m_panel.perSecond);
    m_hasHeat = !heat.empty();
    m_heatLines = heatLines(heat, m_unit, m_format, SeriesTable::mostLines);
    if (m_hasHeat)
        m_chart->setHeat(heat, m_unit);
    else
        m_chart->setData(lines, m_stepMs, m_unit, drawingOf(m_panel.kind));
    m_chart->setThresholds(m_panel.thresholds);
}

/// A server that does not answer takes nothing away that it told before.
bool ChartPanel::keepsOld(const Pending& pending)
{
    const auto failed = [](const TelemetryAnswer& answer) { return !answer.error.isEmpty(); };
    if (m_isElse || m_lines.isEmpty() || !std::all_of(pending.answers.begin(), pending.answers.end(), failed))
        return false;
    m_old = true;
    m_loading = false;
    showWarnings({pending.answers.first().error});
    Q_EMIT loaded();
    return true;
}

void ChartPanel::showWarnings(const QStringList& warnings)
{
    m_warning->setText(oneLine(warnings.join(u"; "_s)));
    m_warning->setVisible(!warnings.isEmpty());
}

void ChartPanel::arrange()
{
    const bool any = !m_lines.isEmpty() || m_hasHeat;
    const bool table = any && m_tabular;
    const bool multiples = any && m_isMultiple && !table && m_lines.size() > 1;
    m_empty->setVisible(!any);
    m_chart->setVisible(any && !table && !multiples);
    m_side->setVisible(any && !table && !multiples);
    if (m_multiples)
        m_multiples->setVisible(multiples);
    if (m_tableView) {
        m_tableView->setVisible(table);
        m_tableNote->setVisible(table && tableLines().size() > SeriesTable::mostLines);
    }
}

void ChartPanel::setMultiples(bool multiples)
{
    m_isMultiple = multiples;
    if (multiples && !m_multiples) {
        m_multiples = new SmallMultiples(m_axis, m_format);
        m_layout->insertWidget(m_layout->count() - 1, m_multiples);
    }
    if (multiples && m_settled)
        m_multiples->setLines(m_lines, m_stepMs, m_unit);
    if (m_settled)
        arrange();
}

void ChartPanel::setTabular(bool tabular)
{
    m_tabular = tabular;
    if (tabular)
        showTable();
    if (m_settled)
        arrange();
}

/// A table is made for its lines: others, or another unit, need another.
void ChartPanel::showTable()
{
    const QStringList names = SeriesTable::namesOf(tableLines()) + QStringList{m_unitName};
    if (!m_tableView) {
        m_tableView = new TableView(m_panel.title);
        m_tableView->setObjectName(u"telemetry.values"_s);
        m_tableView->setFixedHeight(Look::of(this).px(kTableHeight));
        m_tableNote = new TextLabel({}, FontRole::Small, Token::Muted);
        m_tableNote->setObjectName(u"telemetry.valuesNote"_s);
        m_tableNote->setWordWrap(true);
        m_tableNote->hide(); // until arrange() knows the lines
        m_layout->insertWidget(m_layout->count() - 1, m_tableView);
        m_layout->insertWidget(m_layout->count() - 1, m_tableNote);
    }
    if (!m_table || m_tableLines != names) {
        auto* table = new SeriesTable(names.mid(0, names.size() - 1), tableUnit(), m_format, this);
        m_tableView->setTable(table);
        delete m_table;
        m_table = table;
        m_tableLines = names;
    }
    m_table->setLines(tableLines());
    //: %1: how many lines the table of a chart has; %2: how many the chart draws
    m_tableNote->setText(tr("The table has the %1 largest of %2 lines; the chart draws them all.")
                             .arg(m_format.number(SeriesTable::mostLines), m_format.number(tableLines().size())));
}

void ChartPanel::showFact(const TelemetrySource& source, qint64 newestMs, const QStringList& warnings)
{
    const SeriesQuery& first = m_panel.queries.first();
    const QString what = first.promql.isEmpty() ? first.metric : promTitle(first.promql);
    const qint64 age = m_axis.clock().nowMs() - newestMs;
    const QString fresh = newestMs > 0 ? tr(", %1 old").arg(m_format.duration(qMax<qint64>(age, 0))) : QString();
    m_fact->setText(oneLine(tr("%1, %2%3").arg(what, source.name(), fresh)));
    showWarnings(warnings);
}

void ChartPanel::showLegend()
{
    const auto count = qMin<qsizetype>(m_hasHeat ? 0 : m_lines.size(), mostInLegend);
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    for (qsizetype i = m_rows.size(); i < count; ++i) {
        auto* row = new LegendRow;
        row->setObjectName(u"telemetry.line"_s);
        connect(row, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (i < m_chart->lineCount())
                m_chart->setShown(int(i), on);
        });
        connect(row, &LegendRow::aloneRequested, this, [this, i] { showAlone(int(i)); });
        m_legend->insertWidget(int(i), row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < count; ++i)
        m_rows.at(i)->setLine(m_lines.at(i).name, m_chart->colour(int(i)), m_chart->isDashed(int(i)));
    const qsizetype beyond = m_hasHeat ? 0 : m_lines.size() - count;
    m_more->setWordWrap(m_hasHeat);
    m_more->setText(tr("and %n more", nullptr, int(beyond)));
    m_more->setVisible(beyond > 0 || m_hasHeat);
}

/// Alone; once more, and all are back.
void ChartPanel::showAlone(int line)
{
    const bool isAlone = std::all_of(m_rows.begin(), m_rows.end(),
                                     [&](LegendRow* row) { return row->isChecked() == (row == m_rows.at(line)); });
    for (LegendRow* row : m_rows)
        row->setChecked(isAlone || row == m_rows.at(line));
}

void ChartPanel::showValues()
{
    const qint64 t = m_axis.cursorMs();
    if (m_hasHeat) {
        m_more->setText(m_chart->heatText(t > 0 ? t : m_axis.toMs()));
        return;
    }
    QStringList spoken;
    for (qsizetype i = 0; i < m_rows.size() && i < m_chart->lineCount(); ++i) {
        m_rows.at(i)->setValue(m_chart->valueText(int(i), t));
        spoken.append(m_rows.at(i)->text() + u' ' + m_rows.at(i)->value());
    }
    m_chart->setAccessibleDescription(spoken.join(u", "_s));
}

void ChartPanel::abandon()
{
    ++m_question;
    m_loading = false;
    m_old = m_isElse = true;
}

bool ChartPanel::isFresh() const
{
    return !m_old && m_axis.isLive() && m_last.toMs - m_last.fromMs == m_axis.spanMs() &&
           m_axis.toMs() - m_last.toMs < qMax<qint64>(m_stepMs / 2, 1000);
}

void ChartPanel::setMarks(const QList<TimeChart::Mark>& marks)
{
    m_chart->setMarks(marks);
}

void ChartPanel::setThresholds(const QList<double>& values)
{
    m_panel.thresholds = values;
    m_chart->setThresholds(values);
}

void ChartPanel::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

QString ChartPanel::emptyText() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void ChartPanel::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT pressed();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT pressed();
    Q_EMIT menuRequested(event->globalPos());
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Look& look = Look::of(this);
    const bool narrow = plotframe::isNarrow(look, width());
    // The plot stands at the left in every language, as ruler and marks do: a layout would mirror it.
    const auto direction = narrow            ? QBoxLayout::TopToBottom
                           : isRightToLeft() ? QBoxLayout::RightToLeft
                                             : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(look.px(narrow ? 2 : plotframe::between));
    m_side->setMinimumWidth(narrow ? 0 : look.px(plotframe::legend));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look.px(plotframe::legend));
    m_side->setContentsMargins(QMargins(narrow ? look.px(plotframe::axis) : 0, 0, 0, 0));
}

void ChartPanel::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::Border));
    if (m_current)
        painter.fillRect(QRect(isRightToLeft() ? width() - look.px(3) : 0, 0, look.px(3), height() - 1),
                         look.color(Token::Accent));
}

} // namespace alien
