// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/apipage.h"

#include "models/api/apiworkbench.h"
#include "models/api/operationtable.h"
#include "views/api/callview.h"
#include "views/api/composer.h"
#include "views/api/requestlogpage.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/tabstrip.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto kOperations = u"operations"_s;
const auto kRequests = u"requests"_s;
constexpr int kBesideNeeds = 900; ///< width in which composer and exchange stand side by side

/// Streamed answers lie in a file that is kept open; all others are shared bytes.
PayloadSourcePtr sourceOf(const ApiExchange& exchange)
{
    if (const auto file = std::dynamic_pointer_cast<QFile>(exchange.backing)) {
        if (PayloadSourcePtr mapped = PayloadSource::fromFile(file, nullptr))
            return mapped;
    }
    if (exchange.backing) // the bytes go with it: a copy of their own
        return PayloadSource::fromBytes(QByteArray(exchange.body.constData(), exchange.body.size()));
    return PayloadSource::fromBytes(exchange.body);
}

} // namespace

ApiPage::ApiPage(ApiWorkbench& workbench, ActionRegistry& actions, const Format& format, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new OperationTable(this))
{
    setObjectName(u"api.page"_s);
    m_log = new RequestLogPage(workbench.session().calls(), format, this);
    build(buildOperations(actions, format));
    wire();
    showContext();
    showCurrent();
    showExchange();
}

QWidget* ApiPage::buildOperations(ActionRegistry& actions, const Format& format)
{
    const Look& look = Look::of(this);
    auto* list = new QWidget(this);
    m_filter = new QueryEdit(tr("Filter operations"), list);
    m_filter->setObjectName(u"api.filter"_s);
    m_filter->setPlaceholderText(tr("method:GET groups"));
    m_filter->setTable(m_table);
    m_view = new TableView(tr("Operations"), list);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection); // one is filled in at a time
    m_view->setObjectName(u"api.operations"_s);
    m_view->setTable(m_table);
    m_view->setNameColumn(u"title"_s);
    m_view->setStretchColumn(u"title"_s);
    auto* filter = new QHBoxLayout;
    filter->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    filter->addWidget(m_filter);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filter);
    column->addWidget(m_view, 1);
    m_composer = new Composer(m_workbench, actions, this);
    m_exchange = new CallView(u"api.exchange"_s, format, this);
    m_inner = new QSplitter(Qt::Horizontal, this);
    m_inner->setObjectName(u"api.inner"_s);
    m_inner->setChildrenCollapsible(false);
    m_inner->addWidget(m_composer);
    m_inner->addWidget(m_exchange);
    m_outer = new QSplitter(Qt::Horizontal, this);
    m_outer->setObjectName(u"api.outer"_s);
    m_outer->setChildrenCollapsible(false);
    m_outer->addWidget(list);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    list->setMinimumWidth(look.px(220));
    m_composer->setMinimumWidth(look.px(320));
    return m_outer;
}

void ApiPage::build(QWidget* operations)
{
    m_tabs->addTab(kOperations, tr("Operations"));
    m_tabs->addTab(kRequests, tr("Requests"));
    m_tabs->setCurrent(kOperations);
    m_stack->addWidget(operations);
    m_stack->addWidget(m_log);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void ApiPage::wire()
{
    connect(m_tabs, &TabStrip::currentChanged, this, &ApiPage::showPart);
    connect(m_view, &TableView::selectedIdsChanged, this, [this] {
        const QStringList ids = m_view->selectedIds();
        if (ids.size() == 1)
            m_workbench.setCurrent(ids.first());
    });
    connect(m_view, &TableView::opened, this, [this] { m_composer->focusFirst(); });
    connect(&m_workbench, &ApiWorkbench::contextChanged, this, &ApiPage::showContext);
    connect(&m_workbench, &ApiWorkbench::currentChanged, this, &ApiPage::showCurrent);
    connect(&m_workbench, &ApiWorkbench::exchangeChanged, this, &ApiPage::showExchange);
    connect(&m_workbench.session().calls(), &CallLog::added, this, [this] { Q_EMIT factChanged(); });
    connect(m_exchange, &CallView::copied, this, &ApiPage::copied);
    connect(m_exchange, &CallView::revealRequested, this, &ApiPage::revealRequested);
    connect(m_log, &TablePage::copied, this, &ApiPage::copied);
    auto* send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, &ApiPage::sendPressed);
    connect(send, &QShortcut::activatedAmbiguously, this, &ApiPage::sendPressed);
}

QString ApiPage::fact() const
{
    return tr("%1, %2").arg(tr("%n operation(s)", nullptr, m_table->totalCount()),
                            tr("%n request(s) kept", nullptr, m_workbench.session().calls().count()));
}

void ApiPage::showPart(const QString& part)
{
    m_tabs->setCurrent(part);
    m_stack->setCurrentIndex(part == kRequests ? 1 : 0);
}

void ApiPage::showContext()
{
    m_table->setContext(m_workbench.generation(), m_workbench.session().availability(), m_workbench.isUnlocked());
    Q_EMIT factChanged();
    Q_EMIT currentSelectionChanged();
}

void ApiPage::showCurrent()
{
    const ApiOperation* operation = m_workbench.current();
    if (operation && m_view->selectedIds() != QStringList{operation->id()} && m_table->rowOfId(operation->id()) >= 0)
        m_view->selectIds({operation->id()});
    Q_EMIT currentSelectionChanged();
}

void ApiPage::showExchange()
{
    const ApiExchange& exchange = m_workbench.exchange();
    const CallRecordPtr record = m_workbench.record();
    if (record) {
        const bool whole = record->isOver() && !exchange.running;
        m_exchange->showCall(*record, whole && !exchange.masked ? sourceOf(exchange) : nullptr, exchange.masked);
    } else if (exchange.running) {
        m_exchange->showNone(tr("On its way"), tr("It is being written into the journal before it leaves."));
    } else if (!exchange.refusal.isEmpty()) {
        m_exchange->showNone(tr("Nothing was sent"), exchange.refusal);
    } else {
        m_exchange->showNone(tr("Not sent yet"),
                             tr("The request and its answer stand here, as they were on the wire."));
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): it does not see Q_EMIT
    Q_EMIT currentSelectionChanged();
}

void ApiPage::focusFilter()
{
    if (m_stack->currentIndex() == 1)
        m_log->focusFilter();
    else
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ApiPage::focusContent()
{
    if (m_stack->currentIndex() == 1)
        m_log->focusContent();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

bool ApiPage::stepBack()
{
    if (m_stack->currentIndex() == 1)
        return m_log->stepBack();
    if (m_table->query().text().isEmpty())
        return false;
    m_table->setQueryText({});
    return true;
}

PageLocation ApiPage::location() const
{
    const ApiOperation* operation = m_workbench.current();
    return {{}, operation ? operation->id() : QString(), m_stack->currentIndex() == 1 ? kRequests : kOperations};
}

void ApiPage::goTo(const PageLocation& location)
{
    if (location.part == kOperations || location.part == kRequests)
        showPart(location.part);
    if (!location.query.isNull() && location.part == kRequests)
        m_log->goTo({location.query, {}, {}});
    else if (!location.id.isEmpty())
        m_workbench.setCurrent(location.id);
}

QByteArray ApiPage::saveLayout() const
{
    QJsonObject layout;
    layout.insert("outer"_L1, QString::fromLatin1(m_outer->saveState().toBase64()));
    layout.insert("log"_L1, QString::fromLatin1(m_log->saveLayout().toBase64()));
    layout.insert("part"_L1, m_stack->currentIndex() == 1 ? kRequests : kOperations);
    layout.insert("tab"_L1, m_composer->currentTab());
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void ApiPage::restoreLayout(const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    const auto part = [&layout](QLatin1StringView key) {
        return QByteArray::fromBase64(layout.value(key).toString().toLatin1());
    };
    if (const QByteArray outer = part("outer"_L1); !outer.isEmpty())
        m_placed = m_outer->restoreState(outer);
    if (const QByteArray log = part("log"_L1); !log.isEmpty())
        m_log->restoreLayout(log);
    showPart(layout.value("part"_L1).toString(kOperations));
    m_composer->setCurrentTab(layout.value("tab"_L1).toString());
}

void ApiPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ApiPage::arrange()
{
    const Look& look = Look::of(this);
    if (!m_placed && width() > look.px(600)) {
        m_placed = true;
        const int list = look.px(width() > look.px(1300) ? 400 : 330);
        m_outer->setSizes({list, width() - list});
    }
    const int room = width() - m_outer->sizes().value(0);
    const auto orientation = room < look.px(kBesideNeeds) ? Qt::Vertical : Qt::Horizontal;
    if (m_inner->orientation() == orientation && m_inner->property("placed").toBool())
        return;
    m_inner->setProperty("placed", true);
    m_inner->setOrientation(orientation);
    const int whole = orientation == Qt::Vertical ? height() : room;
    m_inner->setSizes({whole / 2, whole - whole / 2});
}

} // namespace alien
