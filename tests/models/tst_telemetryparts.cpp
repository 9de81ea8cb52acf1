// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "models/telemetry/dashboardstore.h"
#include "models/telemetry/harmlesstext.h"
#include "models/telemetry/labelmatcher.h"
#include "models/telemetry/promtitle.h"
#include "models/telemetry/seriesunit.h"
#include "models/telemetry/stepfor.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

using namespace alien;
using namespace Qt::StringLiterals;

class TelemetryPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesValuesInTheirUnit_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("perSecond");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes") << u"By"_s << false << 1.234e9 << u"1.23 GB"_s;
        QTest::newRow("few bytes") << u"bytes"_s << false << 12.0 << u"12 B"_s;
        QTest::newRow("mebibytes") << u"MiBy"_s << false << 512.0 << u"537 MB"_s;
        QTest::newRow("ms") << u"ms"_s << false << 308.0 << u"308 ms"_s;
        QTest::newRow("many ms") << u"ms"_s << false << 62'000.0 << u"1.03 min"_s;
        QTest::newRow("seconds") << u"s"_s << false << 0.0445 << u"44.5 ms"_s;
        QTest::newRow("no time") << u"s"_s << false << 0.0 << u"0 s"_s;
        QTest::newRow("percent") << u"%"_s << false << 61.5 << u"61.5 %"_s;
        QTest::newRow("ratio") << u"ratio"_s << false << 0.0123 << u"1.23 %"_s;
        QTest::newRow("count") << u"{request}"_s << false << 29.0 << u"29"_s;
        QTest::newRow("many") << u"1"_s << false << 2.5e6 << u"2.5 M"_s;
        QTest::newRow("rate") << u"{request}"_s << true << 0.5 << u"0.5 /s"_s;
        QTest::newRow("bytes a second") << u"By/s"_s << false << 2048.0 << u"2.05 kB /s"_s;
        QTest::newRow("negative") << u"1"_s << false << -4.0 << u"-4"_s;
    }

    void writesValuesInTheirUnit()
    {
        QFETCH(QString, unit);
        QFETCH(bool, perSecond);
        QFETCH(double, value);
        const Format format;
        QTEST(SeriesUnit(unit, perSecond).text(value, format), "text");
    }

    void neverSaysANumberForNothing()
    {
        const Format format;
        QCOMPARE(SeriesUnit(u"By"_s).text(std::numeric_limits<double>::quiet_NaN(), format), u"no value"_s);
    }

    void axisLinesDiffer()
    {
        const Format format;
        const SeriesUnit ms(u"ms"_s);
        const double step = ms.axisStep(640, 4);
        QCOMPARE(step, 200.0);
        QCOMPARE(ms.axisText(400, step, format), u"400 ms"_s);
        const SeriesUnit number(u"1"_s);
        QCOMPARE(number.axisStep(0.03, 4), 0.01);
        QCOMPARE(number.axisText(0.02, 0.01, format), u"0.02"_s);
        QCOMPARE(number.axisText(-0.0001, 0.01, format), u"0.00"_s);
        QCOMPARE(SeriesUnit(u"{request}"_s, true).title(), u"request per second"_s);
        QCOMPARE(SeriesUnit(u"s"_s).axisStep(100, 4), 30.0);
    }

    void stepsAreRoundAndFewEnough()
    {
        const qint64 hour = 3'600'000;
        QCOMPARE(stepFor(0, hour, 1000, 0), qint64(5000));
        QCOMPARE(stepFor(0, hour, 1000, 15'000), qint64(15'000));
        QCOMPARE(stepFor(0, 24 * hour, 1000, 15'000), qint64(120'000));
        for (qint64 range = 1000; range < 400 * 24 * hour; range = range * 3 / 2 + 1)
            QVERIFY(range / stepFor(0, range, 5000, 1000) <= 10'900);
        QCOMPARE(stepFor(0, 4000 * 24 * hour, 600, 0) % (24 * hour), qint64(0));
        QCOMPARE(alignedTo(123'456, 5000), qint64(120'000));
        QCOMPARE(alignedTo(-1, 5000), qint64(-5000));
        QCOMPARE(rateWindow(15'000, 15'000), qint64(60'000));
        QCOMPARE(rateWindow(300'000, 15'000), qint64(315'000));
        QCOMPARE(rateWindow(15'000, 60'000), qint64(240'000));
    }

    void makesTextHarmless_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("colour") << QByteArray("\x1b[1;31mred\x1b[0m") << u"red"_s;
        QTest::newRow("title") << QByteArray("\x1b]0;gotcha\x07shown") << u"shown"_s;
        QTest::newRow("link") << QByteArray("\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\") << u"text"_s;
        QTest::newRow("cut") << QByteArray("a\x1b[") << u"a"_s;
        QTest::newRow("controls") << QByteArray("a\rb\bc\x7f\nd\te") << u"abc\nd\te"_s;
        QTest::newRow("c1") << QByteArray("a\xc2\x9b"
                                          "31mb")
                            << u"ab"_s;
        QTest::newRow("bidi") << QByteArray("file\xe2\x80\xaegpj.exe") << u"filegpj.exe"_s;
        QTest::newRow("letters") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x9a\x80") << u"grüß 🚀"_s;
        QTest::newRow("broken") << QByteArray("a\xff") << u"a\ufffd"_s;
    }

    void makesTextHarmless()
    {
        QFETCH(QByteArray, in);
        QTEST(harmlessText({in.constData(), std::size_t(in.size())}), "out");
    }

    void matchesLabels()
    {
        const TelemetryLabels labels{{u"a"_s, u"x"_s}, {u"b"_s, u"prod-1"_s}};
        using Op = LabelMatch::Op;
        QVERIFY(LabelMatcher({}).matches(labels));
        QVERIFY(LabelMatcher({{u"a"_s, Op::Equal, u"x"_s}, {u"b"_s, Op::Matches, u"prod-.*"_s}}).matches(labels));
        QVERIFY(!LabelMatcher({{u"b"_s, Op::Matches, u"prod"_s}}).matches(labels)); // the whole value
        QVERIFY(LabelMatcher({{u"c"_s, Op::Equal, {}}, {u"c"_s, Op::NotEqual, u"x"_s}}).matches(labels));
        QVERIFY(!LabelMatcher({{u"a"_s, Op::Matches, u"("_s}}).matches(labels));
        QVERIFY(!LabelMatcher({{u"a"_s, Op::NotMatches, u"("_s}}).matches(labels));
        QCOMPARE(LabelMatcher::legend(u"{{ a }}-{{b}}-{{c}}"_s, {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"y"_s}}, {}),
                 u"{{b}}-y-"_s);
        QCOMPARE(LabelMatcher::legend({}, {}, u"metric"_s), u"metric"_s);
    }

    void builtInDashboardsAreSound()
    {
        const DashboardStore store(QString{});
        QCOMPARE(store.problems(), QStringList());
        QCOMPARE(store.dashboards().size(), 4);
        for (const Dashboard& dashboard : store.dashboards()) {
            QVERIFY(dashboard.builtIn && !dashboard.panels.isEmpty());
            QString error;
            const auto back = Dashboard::fromJson(dashboard.toJson(), &error);
            QVERIFY2(back, qPrintable(error));
            QCOMPARE(back->toJson(), dashboard.toJson());
        }
        QVERIFY(store.find(u"1-fleet"_s)->panels.at(1).queries.at(1).quantile == 0.95);
    }

    void allThatBuiltInDashboardsSayIsTranslated()
    {
        struct Marking : QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
            {
                return qstrcmp(context, "alien::BuiltInDashboards") == 0 ? u"<"_s + QString::fromUtf8(text) : QString();
            }
        } marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        const DashboardStore store(QString{});
        for (const Dashboard& dashboard : store.dashboards()) {
            QVERIFY2(dashboard.title.startsWith(u'<'), qPrintable(dashboard.title));
            for (const DashboardPanel& panel : dashboard.panels) {
                QVERIFY2(panel.title.startsWith(u'<'), qPrintable(panel.title));
                QVERIFY2(panel.note.isEmpty() || panel.note.startsWith(u'<'), qPrintable(panel.note));
            }
        }
    }

    void aHeadSaysAQueryWithoutWhatIsPutIn()
    {
        QCOMPARE(promTitle(u"sum by (job) (rate(http_requests_total{$D}[$rate])$J)"_s),
                 u"sum by (job) (rate(http_requests_total))"_s);
        QCOMPARE(promTitle(u"rate(up{code=~\"5..\",$D}[ $rate ]) / rate(up{$D, a=\"b\"}[5m])"_s),
                 u"rate(up{code=~\"5..\"}) / rate(up{a=\"b\"}[5m])"_s);
        QCOMPARE(promTitle(u"up{job=\"$Done\"}"_s), u"up{job=\"$Done\"}"_s);
    }

    void saysWhereADashboardIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const QByteArray head = "{\"alienDashboard\":1,\"title\":\"t\",\"panels\":[";
        const QByteArray good = "{\"title\":\"p\",\"queries\":[{\"metric\":\"m\"}]}";
        QTest::newRow("no JSON") << QByteArray("{") << u"byte"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
        QTest::newRow("other") << QByteArray("{\"title\":\"grafana\",\"panels\":[]}") << u"alienDashboard"_s;
        QTest::newRow("newer") << QByteArray("{\"alienDashboard\":2}") << u"newer"_s;
        QTest::newRow("none") << head + "]}" << u"panels: a list"_s;
        QTest::newRow("source") << head + good +
                                       ",{\"title\":\"p\",\"source\":\"loki\",\"queries\":[{\"metric\":\"m\"}]}]}"
                                << u"panels[1].source: “loki”"_s;
        QTest::newRow("query") << head +
                                      "{\"title\":\"p\",\"source\":\"prometheus\",\"queries\":[{\"metric\":\"m\"}]}]}"
                               << u"panels[0].queries[0].promql"_s;
        QTest::newRow("quantile") << head + "{\"title\":\"p\",\"queries\":[{\"metric\":\"m\",\"quantile\":95}]}]}"
                                  << u"quantile: a number from 0 to 1"_s;
        QTest::newRow("title") << QByteArray("{\"alienDashboard\":1,\"panels\":[1]}") << u"title"_s;
    }

    void saysWhereADashboardIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        QString said;
        QVERIFY(!Dashboard::fromJson(json, &said));
        QVERIFY2(said.contains(error), qPrintable(said));
    }

    void savesDashboards()
    {
        const QTemporaryDir dir;
        const QString folder = dir.path() + u"/dashboards"_s;
        QString id;
        {
            DashboardStore store(folder);
            Dashboard copy = *store.find(u"1-fleet"_s);
            copy.title = u"Mine"_s;
            QVERIFY2(store.save(copy), qPrintable(store.error()));
            id = copy.id;
            QVERIFY(id != "1-fleet"_L1 && !copy.builtIn);
            QVERIFY(!store.remove(u"1-fleet"_s));
            copy.title = u"Mine too"_s;
            QVERIFY(store.save(copy));
            QCOMPARE(copy.id, id);
            QCOMPARE(store.dashboards().size(), 5);
        }
        QFile broken(folder + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        DashboardStore again(folder);
        QCOMPARE(again.find(id)->title, u"Mine too"_s);
        QCOMPARE(again.problems().size(), 1);
        QVERIFY(again.remove(id));
        QVERIFY(!DashboardStore(folder).find(id));
    }
};

ALIEN_TEST(TelemetryPartsTest)
#include "tst_telemetryparts.moc"
