// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver with its store, without a window, for otlp.py: prints its port, then answers what it is asked on its
// standard input until that closes.
//   lines METRIC rate|increase|value|quantile Q   {"unit":…,"lines":[{"name":…,"samples":[[t,v],…]}]}
//   counters                                      {"points":…,"logs":…,…}
#include "models/telemetry/telemetrystore.h"
#include "telemetry/receiver/otlpreceiver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

void tell(const QJsonObject& object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

void tellLines(const TelemetryAnswer& answer)
{
    QJsonArray lines;
    for (const TelemetryLine& line : answer.lines) {
        QJsonArray samples;
        for (const telemetry::Sample& sample : line.samples) {
            if (!sample.isGap())
                samples.append(QJsonArray{double(sample.t), sample.value});
        }
        QJsonObject labels;
        for (auto it = line.labels.begin(); it != line.labels.end(); ++it)
            labels.insert(it.key(), it.value());
        lines.append(QJsonObject{{u"name"_s, line.name}, {u"labels"_s, labels}, {u"samples"_s, samples}});
    }
    tell({{u"unit"_s, answer.unit}, {u"error"_s, answer.error}, {u"lines"_s, lines}});
}

void answer(const QStringList& words, TelemetryStore& store, const telemetry::OtlpReceiver& receiver)
{
    if (words.size() < 4 || words.first() != "lines"_L1) {
        const telemetry::ReceiverCounters c = receiver.counters();
        tell({{u"requests"_s, double(c.requests)},
              {u"stored"_s, double(c.stored)},
              {u"points"_s, double(c.points)},
              {u"logs"_s, double(c.logs)},
              {u"spans"_s, double(c.spans)},
              {u"rejected"_s, double(c.rejected)},
              {u"malformed"_s, double(c.malformed)},
              {u"tooLarge"_s, double(c.tooLarge)}});
        return;
    }
    using Show = SeriesQuery::Show;
    SeriesQuery query;
    query.metric = words.at(1);
    const QString& show = words.at(2);
    query.show = show == "rate"_L1       ? Show::Rate
                 : show == "increase"_L1 ? Show::Increase
                 : show == "mean"_L1     ? Show::Mean
                 : show == "quantile"_L1 ? Show::Quantile
                                         : Show::Value;
    query.quantile = words.at(3).toDouble();
    query.toMs = QDateTime::currentMSecsSinceEpoch() + 60'000;
    query.fromMs = query.toMs - 600'000;
    query.stepMs = 1000;
    query.by = {QStringLiteral("quantile"), QStringLiteral("http.route")};
    store.lines(TelemetryOrigin::Receiver, query, &store, tellLines);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::cerr << "usage: realparts_receiver DATABASE SECRET\n";
        return 2;
    }
    TelemetryStore store(QString::fromLocal8Bit(argv[1]));
    telemetry::OtlpReceiver::Options options;
    options.secret = argv[2];
    telemetry::OtlpReceiver receiver(store, options);
    if (!receiver.start(0)) {
        std::cerr << receiver.errorText() << '\n';
        return 1;
    }
    std::cout << receiver.port() << std::endl;
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &store, [&] {
        std::string line;
        if (!std::getline(std::cin, line))
            QCoreApplication::quit();
        else
            answer(QString::fromStdString(line).split(u' '), store, receiver);
    });
    return QCoreApplication::exec();
}
