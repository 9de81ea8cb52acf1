// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screens.h"

#include "views/common/look/look.h"
#include "views/common/table/rowdelegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QNetworkReply>
#include <QPaintEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace alien::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowPixels = 24;

/// Knows how many rows a paint drew.
class CountingDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        m_rows += index.row() == std::exchange(m_last, index.row()) ? 0 : 1;
        RowDelegate::paint(painter, option, index);
    }
    [[nodiscard]] int takeRows() const
    {
        m_last = -1;
        return std::exchange(m_rows, 0);
    }

private:
    mutable int m_rows = 0;
    mutable int m_last = -1;
};
} // namespace

PaintedView::PaintedView(const QList<Column>& columns)
    : m_columns(columns)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    resize(1400, 900);
    m_delegate = new CountingDelegate(Look::of(this), this);
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
    const auto* delegate = static_cast<const CountingDelegate*>(m_delegate);
    (void)delegate->takeRows();
    QTableView::paintEvent(event);
    // A view whose rows are not laid out yet paints none, or those at the end of its list.
    const bool all = event->rect().contains(viewport()->rect());
    const int room = all ? std::min(viewport()->height() / rowPixels, model()->rowCount()) : 0;
    m_paints += m_delegate->isBehind() || delegate->takeRows() < room ? 0 : 1;
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

Turns::Turns()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { turn(); });
    m_timer.start(1);
    m_lastBusyNs = threadNs();
    m_clock.start();
}

void Turns::turn()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 used = threadNs();
    m_gapNs = std::max(m_gapNs, now - std::exchange(m_lastNs, now));
    m_busyNs = std::max(m_busyNs, used - std::exchange(m_lastBusyNs, used));
}

double Turns::longestMs()
{
    turn();
    return double(m_gapNs) / 1e6;
}

double Turns::longestBusyMs()
{
    turn();
    return double(m_busyNs) / 1e6;
}

double Screen::poll()
{
    QElapsedTimer clock;
    bool shown = false;
    int paintsBefore = 0;
    Turns turns;
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
    m_gap = turns.longestMs();
    m_busy = turns.longestBusyMs();
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
    m_client.deployments().poll({}, m_decoder).thenTake(&m_context, [this](Result<FleetDelta> result) {
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().pretty()));
        m_store.apply(std::move(result).value());
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
