// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/fanoutview.h"

#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "views/commands/answercomparison.h"
#include "views/commands/commandfacts.h"
#include "views/commands/fanoutmodel.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/chiprow.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Larger answers stand in the matrix without their fields.
constexpr qint64 kCompared = 1024 * 1024;

bool isBad(CommandPhase phase)
{
    return isSettled(phase) && phase != CommandPhase::Succeeded && phase != CommandPhase::OutcomeUnknown;
}

} // namespace

FanOutView::FanOutView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_rebuildTimer(new QTimer(this))
{
    setObjectName(u"fanout"_s);
    setAccessibleName(tr("Fan-out"));
    m_rebuildTimer->setSingleShot(true);
    m_rebuildTimer->setInterval(120);
    connect(m_rebuildTimer, &QTimer::timeout, this, &FanOutView::rebuild);
    build();
    connect(&m_parts.history, &CommandHistory::changed, this, &FanOutView::memberChanged);
    m_pool.setMaxThreadCount(1);
}

FanOutView::~FanOutView()
{
    m_pool.waitForDone();
}

void FanOutView::build()
{
    m_model = new FanOutModel(m_parts.format, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"fanout.table"_s);
    m_table->setAccessibleName(tr("Answers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FanOutDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Look::of(this).rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDifference();
        if (const CommandRecord record = selectedMember(); record.id != 0)
            Q_EMIT memberSelected(record);
        Q_EMIT changed();
    });
    m_sentence = new MessageBar(this);
    m_sentence->setObjectName(u"fanout.sentence"_s);
    m_sentence->hide();
    m_difference = new AnswerComparison(this);
    m_difference->setObjectName(u"fanout.difference"_s);
    m_difference->showLines();
    m_difference->hide();
    connect(m_difference, &AnswerComparison::copied, this, &FanOutView::copied);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFields());
    column->addWidget(m_table, 3);
    auto* said = new QHBoxLayout;
    said->setContentsMargins(Look::of(this).px(12), Look::of(this).px(6), Look::of(this).px(12), Look::of(this).px(6));
    said->addWidget(m_sentence);
    column->addLayout(said);
    column->addWidget(m_difference, 2);
    // Few rows end where they end; what is left over stands below.
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    column->addWidget(buildFoot());
}

QWidget* FanOutView::buildHead()
{
    const Look& look = Look::of(this);
    auto* head = new QWidget(this);
    m_title = new TextLabel({}, FontRole::Title, Token::Text, head);
    m_title->setObjectName(u"fanout.title"_s);
    m_title->setElide(Qt::ElideMiddle);
    auto* stop = new ActionButton(&m_parts.actions.action(u"commands.stop"_s), head);
    stop->setObjectName(u"fanout.stop"_s);
    auto* retry = new ActionButton(&m_parts.actions.action(u"commands.retryFailed"_s), head);
    retry->setObjectName(u"fanout.retry"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(look.px(6));
    top->addWidget(m_title, 1);
    top->addWidget(stop);
    top->addWidget(retry);
    m_sent = new TextLabel({}, FontRole::Small, Token::Muted, head);
    m_good = new StatusLabel(head);
    m_bad = new StatusLabel(head);
    m_unsent = new StatusLabel(head);
    m_working = new StatusLabel(head);
    m_took = new TextLabel({}, FontRole::Small, Token::Muted, head);
    m_took->setElide(Qt::ElideRight);
    auto* meta = new QHBoxLayout;
    meta->setSpacing(look.px(12));
    m_odd = new QPushButton(head);
    m_odd->setObjectName(u"fanout.odd"_s);
    m_odd->setCheckable(true);
    m_odd->setAutoDefault(false);
    m_odd->setToolTip(plainTip(tr("Shows only the answers that differ from the rest.")));
    setButtonKind(m_odd, ButtonKind::Flat);
    m_odd->hide();
    connect(m_odd, &QPushButton::toggled, this, &FanOutView::showOdd);
    for (QWidget* part : QList<QWidget*>{m_sent, m_working, m_good, m_bad, m_unsent, m_odd})
        meta->addWidget(part);
    meta->addWidget(m_took, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    column->setSpacing(look.px(4));
    column->addLayout(top);
    column->addLayout(meta);
    return head;
}

QWidget* FanOutView::buildFields()
{
    const Look& look = Look::of(this);
    auto* row = new QWidget(this);
    m_fields = new ChipRow(row);
    m_fields->setObjectName(u"fanout.fields"_s);
    m_addField = new QPushButton(tr("Add field"), row);
    m_addField->setObjectName(u"fanout.addField"_s);
    m_addField->setAccessibleName(tr("Add answer field"));
    m_addField->setAutoDefault(false);
    setButtonKind(m_addField, ButtonKind::Flat);
    m_fieldMenu = new QMenu(m_addField);
    m_addField->setMenu(m_fieldMenu);
    connect(m_fieldMenu, &QMenu::aboutToShow, this, &FanOutView::fillFieldMenu);
    connect(m_fields, &ChipRow::removed, this, [this](int chip) {
        m_columns = m_model->matrix().columns();
        m_columns.removeAt(chip);
        rebuild();
    });
    connect(m_fields, &ChipRow::cleared, this, [this] {
        m_columns.clear();
        rebuild();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(sided(look.px(12), 0, look.px(6), 0));
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(tr("Answer fields"), FontRole::Small, Token::Muted, row));
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_addField);
    return row;
}

QWidget* FanOutView::buildFoot()
{
    const Look& look = Look::of(this);
    auto* foot = new QWidget(this);
    auto* csv = new ActionButton(&m_parts.actions.action(u"commands.exportMatrix"_s), foot);
    csv->setObjectName(u"fanout.csv"_s);
    m_same = new TextLabel({}, FontRole::Small, Token::Muted, foot);
    m_same->setElide(Qt::ElideRight);
    m_same->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    row->setSpacing(look.px(8));
    row->addWidget(csv);
    row->addWidget(m_same, 1);
    return foot;
}

void FanOutView::showRun(const CommandRecord& run)
{
    const bool same = run.id == m_run.id;
    m_run = run;
    if (!same) {
        for (const CommandRead& read : std::as_const(m_reads))
            read.cancel();
        m_reads.clear();
        m_rows.clear();
        m_rowOf.clear();
        m_columns.clear();
        m_answersWaiting = 0;
        m_odd->setChecked(false);
        m_model->setMatrix(FanOutMatrix({}));
        readMembers();
    }
    showHead();
    Q_EMIT changed();
}

QList<CommandRecord> FanOutView::members() const
{
    QList<CommandRecord> all;
    for (const auto& row : m_rows)
        all.append(row.record);
    return all;
}

QList<CommandRecord> FanOutView::failed() const
{
    QList<CommandRecord> bad;
    for (const auto& row : m_rows) {
        if (isBad(row.record.phase))
            bad.append(row.record);
    }
    return bad;
}

CommandRecord FanOutView::selectedMember() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.first().row() < m_rows.size() ? m_rows.at(rows.first().row()).record
                                                                  : CommandRecord();
}

QByteArray FanOutView::csv() const
{
    return m_model->matrix().csv();
}

void FanOutView::showUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes)
{
    m_model->setUpload(recordId, sentBytes, totalBytes);
}

void FanOutView::clearSelection()
{
    m_table->clearSelection();
}

void FanOutView::readMembers()
{
    m_reads.append(m_parts.history.members(m_run.id, this, [this](const std::vector<CommandRecord>& members) {
        for (const CommandRecord& record : members) {
            m_rowOf.insert(record.id, m_rows.size());
            m_rows.append({record, {}});
        }
        for (const CommandRecord& record : members)
            readAnswer(record.id);
        rebuild();
    }));
}

void FanOutView::readAnswer(qint64 id)
{
    const CommandRecord& record = m_rows.at(m_rowOf.value(id)).record;
    if (record.answer.kept != CommandBodyFact::Kept::Yes || record.answer.bytes > kCompared)
        return;
    ++m_answersWaiting;
    m_reads.append(m_parts.history.body(id, CommandHalf::Answer, this, [this, id](const CommandBody& body) {
        --m_answersWaiting;
        if (body.known)
            m_rows[m_rowOf.value(id)].answer = QByteArray(body.bytes.constData(), body.bytes.size());
        m_rebuildTimer->start();
    }));
}

void FanOutView::memberChanged(const CommandRecord& record)
{
    if (m_run.id != 0 && record.id == m_run.id) {
        m_run = record;
        showHead();
        Q_EMIT changed();
    }
    const auto at = m_rowOf.constFind(record.id);
    if (record.runId != m_run.id || at == m_rowOf.constEnd())
        return;
    auto& row = m_rows[at.value()];
    const bool answered =
        row.record.answer.kept != CommandBodyFact::Kept::Yes && record.answer.kept == CommandBodyFact::Kept::Yes;
    row.record = record;
    if (answered)
        readAnswer(record.id);
    if (!m_rebuildTimer->isActive())
        m_rebuildTimer->start();
}

/// Answers are parsed beside the window: some hundreds of a megabyte each take their time.
void FanOutView::rebuild()
{
    m_stale = m_building;
    if (m_building)
        return;
    m_building = true;
    m_pool.start([this, rows = m_rows, columns = m_columns, run = m_run.id] {
        QMetaObject::invokeMethod(
            this, [this, run, matrix = FanOutMatrix(rows, columns)] { takeMatrix(matrix, run); }, Qt::QueuedConnection);
    });
}

void FanOutView::takeMatrix(const FanOutMatrix& built, qint64 run)
{
    m_building = false;
    if (run != m_run.id || m_stale)
        rebuild();
    if (run != m_run.id)
        return;
    const qint64 selected = selectedMember().id;
    m_model->setMatrix(built);
    const FanOutMatrix& matrix = m_model->matrix();
    QStringList chips;
    for (const QString& pointer : matrix.columns())
        chips.append(FanOutMatrix::title(pointer));
    m_fields->setChips(chips);
    m_table->clearSpans();
    for (int row = 0; row < matrix.rowCount() && matrix.columns().size() > 1; ++row) {
        const QModelIndex first = m_model->index(row, FanOutModel::FirstField);
        if (first.data(FanOutModel::ErrorRole).toBool() || first.data(FanOutModel::UploadRole).toBool())
            m_table->setSpan(row, FanOutModel::FirstField, 1, int(matrix.columns().size()));
    }
    fitColumns();
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              matrix.rowCount() * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalScrollBar()->sizeHint().height());
    if (selected != 0 && selectedMember().id != selected)
        m_table->selectRow(int(m_rowOf.value(selected)));
    const QString sentence = matrix.sentence();
    const qsizetype end = sentence.indexOf(u". "_s);
    if (sentence.isEmpty())
        m_sentence->hide();
    else
        m_sentence->setMessage(matrix.oddRows() > 0 ? MessageBar::Kind::Attention : MessageBar::Kind::Info,
                               end < 0 ? sentence : sentence.left(end + 1),
                               end < 0 ? QString() : sentence.mid(end + 2));
    showHead();
    showOdd();
    showDifference();
    Q_EMIT changed();
}

/// Rows that are left out are hidden, not gone: their places are those of the members.
void FanOutView::showOdd()
{
    const FanOutMatrix& matrix = m_model->matrix();
    const int odd = matrix.oddRows();
    int answers = 0;
    for (const auto& row : std::as_const(m_rows))
        answers += row.record.phase == CommandPhase::Succeeded ? 1 : 0;
    if (odd == 0)
        m_odd->setChecked(false);
    m_odd->setText(tr("%n of %1 answers differ", nullptr, odd).arg(m_parts.format.number(answers)));
    m_odd->setAccessibleName(m_odd->text());
    m_odd->setVisible(odd > 0);
    const bool only = m_odd->isChecked();
    for (int row = 0; row < matrix.rowCount(); ++row)
        m_table->setRowHidden(row, only && !matrix.isOdd(row));
}

void FanOutView::showHead()
{
    const CommandTally& tally = m_run.tally;
    m_title->setText(oneLine(CommandFacts::title(m_run)));
    m_sent->setText(tr("Sent %1").arg(m_parts.format.time(m_run.sentMs > 0 ? m_run.sentMs : m_run.recordedMs)));
    m_good->setStatus(StatusShape::Healthy, tr("%n succeeded", nullptr, tally.succeeded));
    m_good->setVisible(tally.succeeded > 0);
    const int bad = tally.failed + tally.expired + tally.unknown;
    m_bad->setStatus(StatusShape::Failed,
                     tally.unknown == 0 ? tr("%n failed", nullptr, bad) : tr("%n failed or unknown", nullptr, bad));
    m_bad->setVisible(bad > 0);
    m_unsent->setStatus(StatusShape::Gone, tr("%n not sent", nullptr, tally.unsent));
    m_unsent->setVisible(tally.unsent > 0);
    m_working->setStatus(StatusShape::Working, tr("%n under way", nullptr, tally.working));
    m_working->setVisible(tally.working > 0);
    QList<qint64> times;
    for (const auto& row : std::as_const(m_rows)) {
        if (row.record.tookMs() >= 0)
            times.append(row.record.tookMs());
    }
    std::sort(times.begin(), times.end());
    QString took;
    if (!times.isEmpty())
        took = tr("took %1, median %2")
                   .arg(CommandText::took(times.last(), m_parts.format),
                        CommandText::took(times.at(times.size() / 2), m_parts.format));
    m_took->setText(took);
    m_same->setText(m_run.request.bytes >= 0 ? tr("Request %1").arg(m_parts.format.bytes(m_run.request.bytes))
                                             : QString());
}

void FanOutView::showDifference()
{
    const FanOutMatrix& matrix = m_model->matrix();
    const int common = matrix.commonRow();
    int row = -1;
    if (const CommandRecord record = selectedMember(); record.id != 0)
        row = int(m_rowOf.value(record.id)); // as in the matrix: members neither come nor go
    for (int i = 0; i < matrix.rowCount() && row < 0; ++i) {
        if (matrix.isOdd(i))
            row = i;
    }
    const bool comparable =
        common >= 0 && row >= 0 && row != common && row < m_rows.size() && !m_rows.at(row).answer.isEmpty();
    m_difference->setVisible(comparable);
    if (!comparable)
        return;
    const QString name = m_rows.at(row).record.deploymentName;
    m_difference->compare(tr("Answer of %1 against the most common one").arg(name),
                          PayloadSource::fromBytes(m_rows.at(common).answer), tr("Most common"),
                          PayloadSource::fromBytes(m_rows.at(row).answer), name);
}

void FanOutView::fillFieldMenu()
{
    m_fieldMenu->clear();
    const QStringList shown = m_model->matrix().columns();
    for (const QString& pointer : FanOutMatrix::suggested(m_rows)) {
        if (shown.contains(pointer))
            continue;
        auto* action = m_fieldMenu->addAction(FanOutMatrix::title(pointer).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, pointer, shown] {
            m_columns = shown + QStringList{pointer};
            rebuild();
        });
    }
    if (m_fieldMenu->isEmpty())
        m_fieldMenu->addAction(tr("All fields that can be compared are shown"))->setEnabled(false);
}

void FanOutView::fitColumns()
{
    const Look& look = Look::of(this);
    auto* header = m_table->horizontalHeader();
    const int room = width();                // the table's own follows later
    const bool narrow = room < look.px(490); // then a state is its shape: the answers are what one looks at
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == FanOutModel::Took) {
            header->resizeSection(column, look.px(64));
            continue;
        }
        if (column == FanOutModel::State && narrow) {
            header->resizeSection(column, look.px(54));
            continue;
        }
        m_table->resizeColumnToContents(column);
        const int wanted = header->sectionSize(column);
        const int most = column == FanOutModel::Deployment ? look.px(170)
                         : column == FanOutModel::State    ? look.px(130)
                                                           : look.px(150);
        // One alone takes what is left, so that nobody scrolls for the end of a sentence.
        const bool alone = column == FanOutModel::FirstField && m_model->columnCount() == column + 1;
        header->resizeSection(column, alone ? look.px(56) : std::clamp(wanted, look.px(56), most));
    }
}

void FanOutView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void FanOutView::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Base));
    painter.fillRect(0, 0, width(), m_table->y(), look.color(Token::Window));
}

} // namespace alien
