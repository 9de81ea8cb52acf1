// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"
#include "sandbox/sandbox.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace alien::test;
using namespace alien::sandbox;

/// The sandbox against what the real managers answered.
class RecordingsTest : public QObject
{
    Q_OBJECT

private:
    void playAll(Api api, const QString& version);

private Q_SLOTS:
    void answersAsTheFirstGeneration() { playAll(Api::V1_7_1, u"1.7.1"_s); }
    void answersAsTheThirdGeneration() { playAll(Api::V3_3_16, u"3.3.16"_s); }
};

namespace {

/// Nobody listens there: the recorded manager's telemetry endpoint was as dead.
QUrl deadEndpoint()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace

void RecordingsTest::playAll(Api api, const QString& version)
{
    const QString folder = sharedManagerDir();
    if (folder.isEmpty())
        QSKIP("the recordings of the real managers are not beside this checkout");
    Options options;
    options.empty = true;
    options.frozen = true;
    options.api = api;
    options.storage = Storage::Host; // as a standalone manager's
    // 1.7.1 was recorded with a telemetry endpoint, 3.3.16 without one.
    if (api == Api::V1_7_1)
        options.otlpEndpoint = deadEndpoint();
    Sandbox sandbox(options);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    WireClient client(sandbox.url());
    RecordingPlayer player(client, sandbox.adminToken());
    int steps = 0;
    int good = 0;
    // In the order of the recording: later lists show what earlier scenarios made.
    for (const QString& name : {u"access"_s, u"bad-input"_s, u"releases"_s, u"lifecycle"_s, u"public-urls"_s,
                                u"commands"_s, u"agents"_s, u"tokens-vault-telemetry"_s}) {
        QFile file(folder + u"/recordings/"_s + version + u'/' + name + u".json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto outcome = player.play(nlohmann::json::parse(file.readAll().toStdString()));
        qInfo("%s %s: %d of %d", qPrintable(version), qPrintable(name), outcome.good, outcome.steps);
        for (const std::string& difference : outcome.differences)
            qInfo("  %s", difference.c_str());
        steps += outcome.steps;
        good += outcome.good;
    }
    qInfo("%s: %d of %d steps, %.2f of 100", qPrintable(version), good, steps, 100.0 * good / std::max(steps, 1));
    QVERIFY(steps > 0);
    QVERIFY2(good * 100 >= steps * 99, "fewer than 99 of 100 steps answer as the real manager did");
}

ALIEN_TEST(RecordingsTest)
#include "tst_recordings.moc"
