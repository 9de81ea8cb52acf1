// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an action takes to reach a server that answers none of six reads before it, against one plain
// QNetworkAccessManager for everything.
#include "client/httptransport.h"
#include "client/managerclient.h"
#include "tests/bench/report.h"
#include "tests/bench/stuckserver.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QTimer>

#include <algorithm>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int reads = 6; ///< as many connections as Qt opens to one host
constexpr double goalMs = 10;

void waitFor(const std::function<bool()>& what)
{
    QTimer looks; // the server's thread does not wake this one
    looks.start(1);
    while (!what())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// From the click to the server's last byte of the action's head.
double actionMs(StuckServer& server, const std::function<void()>& read, const std::function<void()>& act)
{
    server.begin();
    for (int i = 0; i < reads; ++i)
        read();
    waitFor([&] { return server.stuck() >= reads; });
    const auto clicked = StuckServer::Clock::now();
    act();
    waitFor([&] { return server.actions() > 0; });
    return std::chrono::duration<double, std::milli>(server.firstAction() - clicked).count();
}

double ourMs(StuckServer& server, Report& report)
{
    Endpoint endpoint;
    endpoint.baseUrl = server.url();
    endpoint.proxy = ProxyChoice::None;
    HttpTransport transport(endpoint);
    ManagerClient client(transport);
    QObject context;
    bool ended = false;
    const double ms = actionMs(
        server, [&] { static_cast<void>(client.deployments().list({})); },
        [&] {
            client.deployments().redeploy(u"dep_a"_s).then(&context, [&](const Result<Nothing>& result) {
                report.check(result.ok(),
                             "the action's answer: " + (result.ok() ? "" : result.error().pretty().toStdString()));
                ended = true;
            });
        });
    waitFor([&] { return ended; });
    report.check(server.actions() == 1, "one click, one request");
    server.release();
    return ms;
}

double plainMs(StuckServer& server)
{
    // Gone before the server closes what is stuck: it would ask again, and be counted in the next round.
    const auto closing = qScopeGuard([&server] { server.release(); });
    QNetworkAccessManager network;
    const auto at = [&server](const QString& path) {
        QUrl url = server.url();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    };
    QNetworkRequest act = at(u"/v1/deployments/dep_a/redeploy"_s);
    act.setPriority(QNetworkRequest::HighPriority);
    return actionMs(
        server, [&] { network.get(at(u"/v1/deployments"_s)); }, [&] { network.post(act, QByteArray()); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    Report report(argc, argv);
    const std::string name = "action_behind_reads";
    if (!report.wants(name))
        return report.finish();
    // The plain way waits for the reads, however long they are stuck; 1.5 s stand for that.
    StuckServer server(std::chrono::milliseconds(1500));
    std::vector<double> ours;
    std::vector<double> plain;
    for (int i = 0; i < report.rounds(0); ++i) {
        ours.push_back(ourMs(server, report));
        plain.push_back(plainMs(server));
    }
    report.add({name, reads, median(ours), "one QNetworkAccessManager, HighPriority", median(plain),
                "worst " + decimal(*std::max_element(ours.begin(), ours.end()), 2) + " ms, goal " + decimal(goalMs, 0) +
                    " ms; reads stuck for 1500 ms"});
    return report.finish();
}
