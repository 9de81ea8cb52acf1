// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator does with a table of deployments, each until painted: filter by typing, jump between filters, sort;
// against a QSortFilterProxyModel over the same model. And a poll in which 1 % changed, against a bare repaint. With
// accessibility on, and with the longest time in which the window did not come round meanwhile.
#include "tests/bench/fleetjson.h"
#include "tests/bench/report.h"
#include "tests/bench/screens.h"

#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kItemBytes = 661; // rows are made of the same fields whatever else an item carries

/// The usual way: text looked for in what the cells show, sorted by what they are sorted by.
class PlainProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PlainProxy(QAbstractItemModel* source)
    {
        setSortRole(TableModel::SortRole);
        setSourceModel(source);
    }
    void setText(const QString& text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        constexpr int columns[] = {DeploymentTable::Name,  DeploymentTable::Id,     DeploymentTable::Status,
                                   DeploymentTable::Group, DeploymentTable::Region, DeploymentTable::Platform,
                                   DeploymentTable::Error, DeploymentTable::Url};
        return m_text.isEmpty() || std::any_of(std::begin(columns), std::end(columns), [&](int column) {
                   return sourceModel()
                       ->index(row, column, parent)
                       .data()
                       .toString()
                       .contains(m_text, Qt::CaseInsensitive);
               });
    }

private:
    QString m_text;
};

/// What one step leaves to do is not for the next to pay: layouts, second paints, texts that were late.
void settleEvents()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

/// Both sides of one fleet, each with a store of its own: a poll of ours would go through the proxy as well. The
/// proxy's source shows every row, in the order of the ids.
class Tables
{
public:
    Tables(Report& report, std::size_t n)
        : m_report(report)
        , m_fleet(n, kItemBytes)
        , m_store(m_clock)
        , m_plainStore(m_clock)
        , m_source(m_plainStore, m_format)
        , m_ours(m_store, m_format)
        , m_proxy(&m_source)
        , m_ourView(m_ours.columns())
        , m_proxyView(m_ours.columns())
    {
        m_format.setZone(Format::Zone::Utc);
        const FleetDelta all = decode();
        m_store.apply(all);
        m_store.finish();
        m_plainStore.apply(all);
        m_plainStore.finish();
        m_ourView.showModel(&m_ours);
        m_proxyView.showModel(&m_proxy);
        painted(m_ourView, [] {});
        painted(m_proxyView, [] {});
    }

    [[nodiscard]] double ourFilter(const QString& text)
    {
        // As the page does: a table view that stands far down pays for the clamping of its scroll bar.
        return painted(m_ourView, [&] {
            m_ourView.verticalScrollBar()->setValue(0);
            m_ours.setQueryText(text);
        });
    }
    [[nodiscard]] double proxyFilter(const QString& text)
    {
        return painted(m_proxyView, [&] {
            m_proxyView.verticalScrollBar()->setValue(0);
            m_proxy.setText(text);
        });
    }
    [[nodiscard]] double ourSort(int column, Qt::SortOrder order)
    {
        return painted(m_ourView, [&] { m_ours.setSortKeys({{column, order}}); });
    }
    [[nodiscard]] double proxySort(int column, Qt::SortOrder order)
    {
        return painted(m_proxyView, [&] { m_proxy.sort(column, order); });
    }
    [[nodiscard]] double repaint()
    {
        return painted(m_ourView, [] {});
    }
    [[nodiscard]] double ourPoll()
    {
        m_fleet.change(0.01);
        m_fleet.touch(m_ours.idAt(0).toStdString());
        FleetDelta delta = decode();
        return painted(m_ourView, [&] {
            m_store.apply(std::move(delta));
            m_store.finish();
        });
    }

    void checkSame(const std::string& what)
    {
        m_report.check(m_ours.rowCount() == m_proxy.rowCount(), what + ": rows");
        if (m_ours.rowCount() == 0 || m_ours.sortKeys().isEmpty())
            return;
        // Ties may stand in another order, and names do: ours count the digits in them.
        const int column = m_ours.sortKeys().first().column;
        m_report.check(m_ours.columns().at(column).sort == Column::Sort::Name ||
                           m_ours.index(0, column).data() == m_proxy.index(0, column).data(),
                       what + ": first row");
    }
    /// What the table shows after its changes is what a new one makes of the same fleet.
    void checkFresh(const std::string& what)
    {
        DeploymentTable fresh(m_store, m_format);
        fresh.setSortKeys(m_ours.sortKeys());
        fresh.setQuery(m_ours.query());
        while (fresh.isReordering())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_report.check(fresh.visibleIds() == m_ours.visibleIds(), what);
    }
    [[nodiscard]] DeploymentTable& ours() { return m_ours; }
    /// Of all that was done on our side since the last call.
    [[nodiscard]] std::string takeLongestTurn()
    {
        return "longest turn of the window " + decimal(std::exchange(m_longestTurn, 0.0)) + " ms, of processor time " +
               decimal(std::exchange(m_longestBusy, 0.0)) + " ms";
    }

private:
    template<class Act>
    double painted(PaintedView& view, const Act& act)
    {
        settleEvents();
        emptyCaches();
        Turns turns;
        const double ms = elapsedMs([&] {
            act();
            while (m_ours.isReordering())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const int before = view.paints();
            view.viewport()->update();
            while (view.paints() == before || (view.model()->rowCount() > 0 && view.rowAt(0) < 0))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        if (&view == &m_ourView) {
            m_longestTurn = std::max(m_longestTurn, turns.longestMs());
            m_longestBusy = std::max(m_longestBusy, turns.longestBusyMs());
        }
        return ms;
    }
    FleetDelta decode()
    {
        FleetDelta delta;
        FleetDecodeError error;
        m_report.check(m_decoder.decode(m_fleet.body(), delta, error), error.pointer);
        return delta;
    }

    Report& m_report;
    StillClock m_clock;
    Format m_format;
    FleetJson m_fleet;
    FleetDecoder m_decoder;
    FleetStore m_store;
    FleetStore m_plainStore;
    DeploymentTable m_source;
    DeploymentTable m_ours;
    PlainProxy m_proxy;
    PaintedView m_ourView;
    PaintedView m_proxyView;
    double m_longestTurn = 0;
    double m_longestBusy = 0;
};

/// Typed letter by letter and taken back: the first letter of each is the worst.
const QStringList& patterns()
{
    static const QStringList all{u"checkout"_s, u"eu-west"_s, u"failed"_s, u"dep_7a"_s, u"customer"_s, u"update"_s};
    return all;
}

void filters(Report& report, std::size_t n)
{
    Tables tables(report, n);
    double ours = 0;
    double proxy = 0;
    QString worst;
    const auto key = [&](const QString& text) {
        const double our = tables.ourFilter(text);
        proxy = std::max(proxy, tables.proxyFilter(text));
        tables.checkSame(text.toStdString());
        if (our > ours)
            worst = text;
        ours = std::max(ours, our);
    };
    for (const QString& pattern : patterns()) {
        for (int length = 1; length <= pattern.size(); ++length)
            key(pattern.left(length));
        for (int length = int(pattern.size()) - 1; length >= 0; --length)
            key(pattern.left(length));
    }
    report.add({"filter_worst_key", n, ours, "proxy", proxy,
                "worst key of ours after \"" + worst.toStdString() + "\", " + tables.takeLongestTurn()});

    std::vector<double> ourJumps;
    std::vector<double> proxyJumps;
    for (int i = 0; i < 10; ++i) {
        const QString text = i % 2 == 0 ? u"checkout"_s : u"failed"_s;
        ourJumps.push_back(tables.ourFilter(text));
        proxyJumps.push_back(tables.proxyFilter(text));
        tables.checkSame(text.toStdString());
    }
    report.add({"filter_jump", n, median(ourJumps), "proxy", median(proxyJumps),
                "checkout, failed and back, " + tables.takeLongestTurn()});
}

void sorts(Report& report, std::size_t n)
{
    Tables tables(report, n);
    for (const int column : {DeploymentTable::Name, DeploymentTable::Status, DeploymentTable::Created}) {
        std::vector<double> ours;
        std::vector<double> proxy;
        for (int i = 0; i < 6; ++i) {
            const Qt::SortOrder order = i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            ours.push_back(tables.ourSort(column, order));
            proxy.push_back(tables.proxySort(column, order));
            tables.checkSame("sort");
        }
        report.add({"sort." + tables.ours().columns().at(column).id.toStdString(), n, median(ours), "proxy",
                    median(proxy), tables.takeLongestTurn()});
    }
}

void polls(Report& report, std::size_t n)
{
    Tables tables(report, n);
    struct Setting
    {
        const char* name;
        int column;
        QString query;
    };
    const Setting settings[] = {{"poll_repaint.name", DeploymentTable::Name, {}},
                                {"poll_repaint.status", DeploymentTable::Status, {}},
                                {"poll_repaint.filtered", DeploymentTable::Status, u"class:failed,healthy"_s}};
    for (const Setting& setting : settings) {
        (void)tables.ourFilter(setting.query);
        (void)tables.ourSort(setting.column, Qt::AscendingOrder);
        std::vector<double> ours;
        std::vector<double> bare;
        for (int i = 0; i < 15; ++i) {
            ours.push_back(tables.ourPoll());
            tables.checkFresh(setting.name);
            bare.push_back(tables.repaint());
        }
        report.add(
            {setting.name, n, median(ours), "bare repaint", median(bare), "1 % changed, " + tables.takeLongestTurn()});
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QAccessible::setActive(true);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        if (report.wants("filter_worst_key") || report.wants("filter_jump"))
            filters(report, n);
        if (report.wants("sort.name") || report.wants("sort.status") || report.wants("sort.created"))
            sorts(report, n);
        if (report.wants("poll_repaint.name") || report.wants("poll_repaint.status") ||
            report.wants("poll_repaint.filtered"))
            polls(report, n);
    }
    return report.finish();
}

#include "fleet_table.moc"
