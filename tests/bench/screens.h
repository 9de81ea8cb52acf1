// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/managerclient.h"
#include "models/fleet/deploymenttable.h"
#include "tests/bench/plaintable.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTableView>
#include <QTimer>

#include <memory>

namespace alien {
class RowDelegate;
}

namespace alien::bench {

/// A table with the delegate of the console's tables, that counts its paints.
class PaintedView : public QTableView
{
    Q_OBJECT
public:
    explicit PaintedView(const QList<Column>& columns);
    [[nodiscard]] int paints() const { return m_paints; } ///< with every row that has room and all their texts
    [[nodiscard]] QStringList visibleTexts() const;

    void showModel(QAbstractItemModel* model);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Column> m_columns;
    RowDelegate* m_delegate;
    int m_paints = 0;
};

/// How long the GUI thread did not come round, while this lives: between turns of a 1 ms timer.
class Turns
{
public:
    Turns();
    [[nodiscard]] double longestMs();     ///< up to now
    [[nodiscard]] double longestBusyMs(); ///< the same in processor time of this thread

private:
    void turn();
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastNs = 0;
    qint64 m_lastBusyNs = 0;
    qint64 m_gapNs = 0;
    qint64 m_busyNs = 0;
};

/// One way to bring a list from a server to the screen.
class Screen
{
public:
    virtual ~Screen() = default;
    /// Fetches, decodes, shows; returns when rows were painted. Runs the event loop.
    double poll();
    [[nodiscard]] PaintedView& view() { return *m_view; }
    [[nodiscard]] double longestGapMs() const { return m_gap; }   ///< of the last poll, between turns of a 1 ms timer
    [[nodiscard]] double longestBusyMs() const { return m_busy; } ///< the same in processor time of this thread
    [[nodiscard]] double readyMs() const { return m_ready; }      ///< of the last poll, until the model had the data

protected:
    virtual void start(std::function<void()> shown) = 0;
    std::unique_ptr<PaintedView> m_view;
    double m_gap = 0;
    double m_busy = 0;
    double m_ready = 0;
};

/// The console's way: decoder on a worker, store, table that follows changes.
class OurScreen : public Screen
{
public:
    OurScreen(const QUrl& url, std::size_t keepBytes);
    ~OurScreen() override;
    [[nodiscard]] const DeploymentTable& table() const { return m_table; }
    [[nodiscard]] bool wasReset() const { return m_resets > 0; }

protected:
    void start(std::function<void()> shown) override;

private:
    StillClock m_clock;
    Format m_format;
    HttpTransport m_transport;
    ManagerClient m_client;
    std::shared_ptr<FleetDecoder> m_decoder;
    FleetStore m_store;
    DeploymentTable m_table;
    QObject m_context;
    int m_resets = 0;
};

/// The plain way: one network manager, nlohmann's DOM on the GUI thread, a model reset.
class PlainScreen : public Screen
{
public:
    explicit PlainScreen(const QUrl& url, const QList<Column>& columns);
    ~PlainScreen() override;

protected:
    void start(std::function<void()> shown) override;

private:
    QUrl m_url;
    Format m_format;
    QNetworkAccessManager m_network;
    PlainTable m_table;
};

} // namespace alien::bench
