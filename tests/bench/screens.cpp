// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screens.h"

#include "views/common/look/look.h"
#include "views/common/table/rowdelegate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QNetworkReply>
#include <QTimer>

#include <ctime>
#include <utility>

namespace alien::bench {

using namespace Qt::StringLiterals;

PaintedView::PaintedView(const QList<Column>& columns)
    : m_columns(columns)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(24);
    resize(1400, 900);
    m_delegate = new RowDelegate(Look::of(this), this);
    m_delegate->appearance().statusColumns = {DeploymentTable::Status};
    m_delegate->appearance().nameColumn = DeploymentTable::Name;
    setItemDelegate(m_delegate);
}

void PaintedView::showModel(QAbstractItemModel* model)
{
    setModel(model);
    for (int i = 0; i < m_columns.size(); ++i) {
        setColumnWidth(i, m_columns.at(i).width * 8);
        setColumnHidden(i, !m_columns.at(i).shown);
    }
    show();
}

void PaintedView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    m_paints += m_delegate->isBehind() ? 0 : 1;
}

QStringList PaintedView::visibleTexts() const
{
    QStringList texts;
    for (int row = rowAt(0); row >= 0 && row < model()->rowCount() && rowViewportPosition(row) < viewport()->height();
         ++row) {
        for (int column = 0; column < model()->columnCount(); ++column)
            texts.append(model()->index(row, column).data().toString());
    }
    return texts;
}

namespace {
qint64 threadNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}
} // namespace

double Screen::poll()
{
    QElapsedTimer clock;
    bool shown = false;
    int paintsBefore = 0;
    // The longest time in which the GUI thread did not come round.
    qint64 lastTurn = 0;
    qint64 lastBusy = threadNs();
    qint64 gap = 0;
    qint64 busy = 0;
    QTimer turns;
    turns.setTimerType(Qt::PreciseTimer);
    const auto turn = [&] {
        const qint64 now = clock.nsecsElapsed();
        const qint64 used = threadNs();
        gap = std::max(gap, now - std::exchange(lastTurn, now));
        busy = std::max(busy, used - std::exchange(lastBusy, used));
    };
    turns.callOnTimeout(turn);
    turns.start(1);
    clock.start();
    start([&] {
        shown = true;
        paintsBefore = m_view->paints();
        m_view->viewport()->update(); // a slice before the last one may have painted all that changed in view
        m_ready = double(clock.nsecsElapsed()) / 1e6;
    });
    while (!shown || m_view->paints() == paintsBefore || m_view->rowAt(0) < 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    turn();
    m_gap = double(gap) / 1e6;
    m_busy = double(busy) / 1e6;
    return ms;
}

// --- Ours

namespace {
Endpoint endpointOf(const QUrl& url)
{
    Endpoint endpoint;
    endpoint.baseUrl = url;
    endpoint.proxy = ProxyChoice::None;
    return endpoint;
}
} // namespace

OurScreen::OurScreen(const QUrl& url, std::size_t keepBytes)
    : m_transport(endpointOf(url))
    , m_client(m_transport)
    , m_decoder(std::make_shared<FleetDecoder>(keepBytes))
    , m_store(m_clock)
    , m_table(m_store, m_format)
{
    m_format.setZone(Format::Zone::Utc);
    m_view = std::make_unique<PaintedView>(m_table.columns());
    m_view->showModel(&m_table);
    QObject::connect(&m_table, &QAbstractItemModel::modelReset, &m_context, [this] { ++m_resets; });
}

OurScreen::~OurScreen()
{
    m_view.reset();
}

void OurScreen::start(std::function<void()> shown)
{
    QObject::connect(&m_store, &FleetStore::applied, &m_context, shown, Qt::SingleShotConnection);
    m_client.deployments().poll({}, m_decoder).then(&m_context, [this](const Result<FleetDelta>& result) {
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().pretty()));
        m_store.apply(*result);
    });
}

// --- The plain way

PlainScreen::PlainScreen(const QUrl& url, const QList<Column>& columns)
    : m_url(url)
    , m_table(columns, m_format)
{
    m_url.setPath(u"/v1/deployments"_s);
    m_format.setZone(Format::Zone::Utc);
    m_view = std::make_unique<PaintedView>(columns);
    m_view->showModel(&m_table);
}

PlainScreen::~PlainScreen()
{
    m_view.reset();
}

void PlainScreen::start(std::function<void()> shown)
{
    QNetworkReply* reply = m_network.get(QNetworkRequest(m_url));
    QObject::connect(reply, &QNetworkReply::finished, &m_table, [this, reply, shown] {
        m_table.setRows(decodePlain(reply->readAll().toStdString()));
        reply->deleteLater();
        shown();
    });
}

} // namespace alien::bench
